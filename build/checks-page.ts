import type { AnyCheck } from '../source/core/checks/check.ts';
import { type Consequence, type Consequences, consequenceOf } from '../source/core/checks/consequence.ts';
import type { Outcome } from '../source/core/checks/outcome.ts';

/** docs/checks.md: what every check examines, from the registry itself. */
export function checksPage(checks: readonly AnyCheck[], consequences: Consequences): string {
  const codes = checks.reduce((sum, check) => sum + Object.keys(check.outcomes).length, 0);
  return [
    '# The checks',
    '',
    `Written by \`npm run docs\` from \`source/checks/\`; a test holds it current. ${checks.length} checks, ${codes} codes.`,
    'Ids and codes are permanent once released. INF rows are those of [what Infra requires](infra-requirements.md),',
    'which a provider can miss even where its documentation promises otherwise. What Infra does is known from its source or that of its libraries (“source”), from running',
    'the library (“measured”), or is expected of others (“assumed”) and worded so.',
    '',
    '| phase | id | what it looks at | why | INF | cites |',
    '|---|---|---|---|---|---|',
    ...checks.map(
      (check) =>
        `| ${check.phase} | [\`${check.id}\`](#${check.id}) | ${cell(check.title)} | ${cell(check.why ?? consequences[check.id]?.why ?? '')} | ${check.requirements.join(' ')} | ${check.cites.map(cell).join('<br>')} |`,
    ),
    '',
    ...checks.flatMap((check) => section(check, consequences)),
  ].join('\n');
}

function section(check: AnyCheck, consequences: Consequences): readonly string[] {
  const inInfra = (code: string) => consequenceOf(check, code, consequences);
  return [
    `## ${check.id}`,
    '',
    `Needs ${check.needs.map((name) => `\`${name}\``).join(', ') || 'nothing'}${check.dependsOn.length > 0 ? `; after ${check.dependsOn.map((id) => `\`${id}\``).join(', ')}` : ''}.`,
    '',
    '| code | verdict | about | what is said | in Infra | how that is known | who can mend it | what to do |',
    '|---|---|---|---|---|---|---|---|',
    ...Object.entries(check.outcomes).map(
      ([code, outcome]) =>
        `| \`${code}\` | ${outcome.verdict} | ${about(check, outcome)} | ${cell(outcome.summary)} | ${cell(inInfra(code)?.says ?? '')} | ${known(inInfra(code))} | ${mendedBy(check, outcome)} | ${cell(outcome.remedy?.say ?? '')} |`,
    ),
    '',
  ];
}

/** Only the kind if the value depends on the finding. */
function about(check: AnyCheck, outcome: Outcome): string {
  const subject = outcome.subject ?? check.subject;
  if (!subject) return '';
  return subject.value === undefined ? subject.kind : `${subject.kind} \`${subject.value}\``;
}

function known(consequence: Consequence | undefined): string {
  return consequence?.known ? cell(`${consequence.known.by}: ${consequence.known.at}`) : '';
}

function mendedBy(check: AnyCheck, { verdict, owner }: Outcome): string {
  return verdict === 'pass' || verdict === 'skipped' ? '' : (owner ?? check.owner);
}

/** Texts name the relying party by a placeholder. */
function cell(text: string): string {
  return text
    .replaceAll('{relyingParty}', 'Infra')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');
}
