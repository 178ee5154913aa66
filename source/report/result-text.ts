import type { CheckResult, Verdict } from '../core/checks/check.ts';
import type { Owner } from '../core/checks/owner.ts';
import { comparedValues } from './compared-values.ts';
import { inInfra } from './in-infra.ts';
import { marks } from './marks.ts';
import { hyperlink, paint, type TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

const indent = '      ';

const owners: Readonly<Record<Owner, string>> = {
  provider: 'to change at the provider',
  'relying-party': 'to change in Infra',
  'this-machine': 'to change on this machine',
};

/** The problem and its remedy, as far as they fit into a summary. */
export function briefText({ title, verdict, summary, remedy }: CheckResult, style: TextStyle): string {
  if (verdict === 'unknown') return marked(verdict, `${title}: ${summary}`, style);
  return [
    marked(verdict, `${title}: ${marks[verdict].word}`, style),
    wrap(summary, style.columns, indent),
    ...remedyLines(remedy, style),
  ].join('\n');
}

/**
 * One result for a person: what was seen and what to do, then the provider’s words, what Infra does about it, and
 * related results.
 */
export function resultText(
  result: CheckResult,
  style: TextStyle,
  related: readonly CheckResult[] = [],
): string {
  const { title, verdict, summary, owner, said, meaning, infra, remedy } = result;
  if (!isTrouble(result)) {
    return marked(
      verdict,
      `${title}${verdict === 'pass' ? '' : `, ${marks[verdict].word}`}: ${summary}`,
      style,
    );
  }
  const mended = owner === undefined || verdict === 'unknown' ? '' : `, ${owners[owner]}`;
  const told = [
    said !== undefined && `The provider said: ${said}`,
    meaning,
    infra !== undefined && inInfra(infra),
  ].filter((text) => typeof text === 'string');
  return [
    marked(verdict, `${title}: ${marks[verdict].word}${mended}`, style),
    wrap(summary, style.columns, indent),
    ...comparedValues(result).map(
      ({ label, value }) => `${indent}${label.padEnd('the issuer is'.length)}  ${value}`,
    ),
    ...remedyLines(remedy, style),
    ...told.map((text) => wrap(text, style.columns, indent)),
    ...related.map((one) => marked(one.verdict, `${one.title}: ${relatedWords(one, result)}`, style, indent)),
  ].join('\n');
}

/** Verdicts that need attention, which are shown in full even if others are folded. */
export function isTrouble({ verdict }: CheckResult): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'unknown';
}

export const verdictOrder: readonly Verdict[] = ['fail', 'warn', 'unknown', 'blocked', 'skipped', 'pass'];

/** Worst first, otherwise in the order of a run. */
export function worstFirst(results: readonly CheckResult[]): readonly CheckResult[] {
  return results.toSorted(
    (one, other) => verdictOrder.indexOf(one.verdict) - verdictOrder.indexOf(other.verdict),
  );
}

/** Merges results with the same text, joining their titles. */
export function alike(results: readonly CheckResult[]): readonly CheckResult[] {
  const groups = Map.groupBy(results, ({ verdict, summary }) => `${verdict} ${summary}`);
  return Array.from(groups.values()).flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, title: group.map(({ title }) => title).join(', ') }] : [];
  });
}

/** A related finding, and what to do unless the main result says so already. */
export function relatedWords({ summary, remedy }: CheckResult, main: CheckResult): string {
  return remedy && remedy.say !== main.remedy?.say ? `${summary} ${remedy.say}` : summary;
}

/** Text after a verdict’s mark, with further lines indented below it. */
export function marked(
  verdict: CheckResult['verdict'],
  text: string,
  style: TextStyle,
  before = '  ',
): string {
  const mark = marks[verdict];
  const glyph = style.unicode ? mark.glyph : mark.ascii.padEnd(2);
  const below = ' '.repeat(before.length + glyph.length + 1);
  return `${before}${paint(glyph, mark.colour, style)} ${wrap(text, style.columns, below).slice(below.length)}`;
}

function remedyLines(remedy: CheckResult['remedy'], style: TextStyle): readonly string[] {
  if (!remedy) return [];
  const { say, steps = [], value, command, link } = remedy;
  const arrow = style.unicode ? '→' : '->';
  const below = ' '.repeat(indent.length + arrow.length + 1);
  return [
    `${indent}${arrow} ${wrap(say, style.columns, below).slice(below.length)}`,
    ...steps.map((step, index) => wrap(`${index + 1}. ${step}`, style.columns, '         ')),
    // On separate, unwrapped lines, so that they can be selected whole.
    ...[value, command, link && hyperlink(link, style)]
      .filter((exact) => exact !== undefined)
      .map((exact) => `           ${exact}`),
  ];
}
