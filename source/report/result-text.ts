import type { CheckResult } from '../core/check.ts';
import { marks } from './marks.ts';
import { paint, type TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

/** One result for a person: what was seen; trouble with both opinions and the remedy. */
export function resultText(result: CheckResult, style: TextStyle): string {
  const { title, verdict, summary } = result;
  switch (verdict) {
    case 'pass':
      return marked(verdict, `${title}: ${summary}`, style);
    case 'blocked':
    case 'skipped':
      return marked(verdict, `${title}, ${marks[verdict].word}: ${summary}`, style);
    case 'fail':
    case 'warn':
    case 'unknown':
      return [
        marked(verdict, `${title}: ${marks[verdict].word}`, style),
        wrap(summary, style.columns, '      '),
        ...trouble(result, style),
      ].join('\n');
  }
}

/** What was left out, told once for all that share the reason. */
export function quietText(results: readonly CheckResult[], style: TextStyle): readonly string[] {
  const alike = Map.groupBy(results, ({ verdict, summary }) => `${verdict} ${summary}`);
  return Array.from(alike.values(), (group) => {
    const [first] = group;
    return first ? resultText({ ...first, title: group.map(({ title }) => title).join(', ') }, style) : '';
  });
}

/** A mark before text that goes on below itself. */
export function marked(verdict: CheckResult['verdict'], text: string, style: TextStyle): string {
  const mark = marks[verdict];
  const glyph = style.unicode ? mark.glyph : mark.ascii.padEnd(2);
  const indent = ' '.repeat(glyph.length + 3);
  return `  ${paint(glyph, mark.colour, style)} ${wrap(text, style.columns, indent).slice(indent.length)}`;
}

function trouble(result: CheckResult, style: TextStyle): readonly string[] {
  const body: string[] = [];
  const { expected, actual, infra, said, meaning, remedy } = result;
  if (expected !== undefined) body.push(`      expected  ${expected}`);
  if (actual !== undefined) body.push(`      found     ${actual}`);
  if (said !== undefined) body.push(wrap(`The provider said: ${said}`, style.columns, '      '));
  if (meaning !== undefined) body.push(wrap(meaning, style.columns, '      '));
  if (infra !== undefined) body.push(wrap(`In Infra: ${infra}`, style.columns, '      '));
  if (remedy) {
    body.push(wrap(`${style.unicode ? '→' : '->'} ${remedy.say}`, style.columns, '      '));
    remedy.steps?.forEach((step, index) => {
      body.push(wrap(`${index + 1}. ${step}`, style.columns, '         '));
    });
    // On lines of their own and never wrapped, so that they can be selected whole.
    for (const exact of [remedy.value, remedy.command, remedy.link]) {
      if (exact !== undefined) body.push(`           ${exact}`);
    }
  }
  return body;
}
