import type { AnySecondOpinion, DeclaredFinding, Setting } from '../source/relying-parties/second-opinion.ts';

/** docs/relying-parties.md, from what each second opinion declares. */
export function relyingPartiesPage(opinions: readonly AnySecondOpinion[]): string {
  return `${[
    '# Further relying parties',
    'What `oidc-wizard check --for ID` can say of the same login, and what `--set ID.KEY=VALUE` and `export` take.',
    ...opinions.flatMap(section),
  ].join('\n\n')}\n`;
}

function section({ id, label, version, settings, findings, exports }: AnySecondOpinion): readonly string[] {
  const formats = exports.map((one) => `\`${one.id}\` (${Object.keys(one.formats).join(', ')})`);
  return [
    `## ${label}`,
    `\`--for ${id}\`, by the source of ${version}. Exports: ${formats.join(', ')}.`,
    [
      '| setting | default | what it is |',
      '|---|---|---|',
      ...Object.entries(settings).map(settingRow(id)),
    ].join('\n'),
    [
      '| finding | verdict | owner | what it says | read in |',
      '|---|---|---|---|---|',
      ...Object.entries(findings).map(findingRow(label)),
    ].join('\n'),
  ];
}

function settingRow(id: string) {
  return ([key, { default: initial, oneOf, help }]: readonly [string, Setting]): string => {
    const value = typeof initial === 'object' ? initial.join(',') : String(initial);
    const choices = oneOf ? ` (${oneOf.filter((one) => one !== '').join(', ')})` : '';
    return `| \`${id}.${key}\` | ${value === '' ? '' : `\`${value}\``} | ${cell(help)}${choices} |`;
  };
}

function findingRow(label: string) {
  return ([code, { verdict, owner, summary, cites }]: readonly [string, DeclaredFinding]): string => {
    const says = cell(summary.replaceAll('{relyingParty}', label));
    return `| \`${code}\` | ${verdict} | ${owner} | ${says} | ${cites.map(cell).join('<br>')} |`;
  };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
