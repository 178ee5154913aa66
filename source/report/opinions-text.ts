import type { Owner } from '../core/checks/owner.ts';
import type { OpinionFinding, OpinionReport } from '../core/report/opinion-report.ts';
import { marks } from './marks.ts';
import { marked } from './result-text.ts';
import { bold, type TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

export const opinionsTitle = 'Where this login works';

/** The opinions of other relying parties: one line each, then what to change. */
export function opinionsText(opinions: readonly OpinionReport[], style: TextStyle): string {
  const width = Math.max(...opinions.map(({ label }) => label.length));
  const blocks = opinions.flatMap((opinion) => {
    const outcome = outcomeWords(opinion);
    return [
      marked(opinion.verdict, `${opinion.label.padEnd(width)}  ${outcome}`, style),
      ...opinion.findings.flatMap((finding) => findingLines(finding, opinion.label, outcome, style)),
    ];
  });
  return [bold(opinionsTitle, style), ...blocks].join('\n');
}

const groupsShown = 10;

/** Who gets in with which groups, or the first reason why nobody does. */
export function outcomeWords(opinion: OpinionReport): string {
  const { verdict, user, role, groups = [], session } = opinion;
  if (verdict === 'fail' || user === undefined)
    return decidingFinding(opinion)?.summary ?? marks[verdict].word;
  const more = groups.length > groupsShown ? `, and ${groups.length - groupsShown} more` : '';
  const names = groups.length === 0 ? 'no groups' : `${groups.slice(0, groupsShown).join(', ')}${more}`;
  return `${user}${role === undefined ? '' : ` (${role})`} · ${names}${session === undefined ? '' : `. ${session}`}`;
}

/** The first finding with the opinion’s verdict. */
export function decidingFinding({ verdict, findings }: OpinionReport): OpinionFinding | undefined {
  return findings.find((finding) => finding.verdict === verdict) ?? findings[0];
}

/** Where the owner mends a finding. */
export function ownerWords(owner: Owner, label: string): string {
  switch (owner) {
    case 'provider':
      return 'at the provider';
    case 'relying-party':
      return `in ${label}`;
    case 'this-machine':
      return 'on this machine';
  }
}

/** The remedy, followed by the place where it or its exact value belongs. */
export function remedyWords({ owner, remedy, valueOwner = owner }: OpinionFinding, label: string): string {
  const { say, steps = [], value, command } = remedy;
  if (steps.length > 0 || (value ?? command) === undefined) return `${say} (${ownerWords(owner, label)})`;
  const place =
    valueOwner === 'relying-party' ? `in ${label}’s configuration` : ownerWords(valueOwner, label);
  // A sentence that ends with a value has no full stop, so it continues.
  return say.endsWith('.') ? `${say} ${place.charAt(0).toUpperCase()}${place.slice(1)}:` : `${say} ${place}:`;
}

function findingLines(
  finding: OpinionFinding,
  label: string,
  said: string,
  { columns, unicode }: TextStyle,
): readonly string[] {
  const { verdict, summary, remedy } = finding;
  const indent = '      ';
  const exact = [remedy.value, remedy.command, remedy.link].filter((one) => one !== undefined);
  return [
    ...(summary === said ? [] : [wrap(`${marks[verdict].word}: ${summary}`, columns, indent)]),
    wrap(`${unicode ? '→' : '->'} ${remedyWords(finding, label)}`, columns, indent),
    ...(remedy.steps ?? []).map((step, index) => wrap(`${index + 1}. ${step}`, columns, '         ')),
    ...exact.map((one) => `           ${one}`),
  ];
}
