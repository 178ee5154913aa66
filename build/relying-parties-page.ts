import { configurationFindings } from '../source/relying-parties/configuration-files/configuration-findings.ts';
import type { AnySecondOpinion, DeclaredFinding, Setting } from '../source/relying-parties/second-opinion.ts';

/** docs/relying-parties.md, from what each second opinion declares. */
export function relyingPartiesPage(opinions: readonly AnySecondOpinion[]): string {
  return `${[
    '# Further relying parties',
    'What `oidc-wizard check --for ID` can say of the same login, and what `--set ID.KEY=VALUE` and `export` take.',
    ...opinions.flatMap(section),
    ...ofConfigurations(),
  ].join('\n\n')}\n`;
}

/** What `--config` can find, in whichever program’s files. */
function ofConfigurations(): readonly string[] {
  return [
    '## Configuration files',
    'What `oidc-wizard check --config FILE` can say of any program’s own configuration, besides what is found above. Each sentence begins with file, line and key.',
    [
      '| finding | verdict | owner | what it says |',
      '|---|---|---|---|',
      ...Object.entries(configurationFindings).map(
        ([code, { verdict, owner, summary }]) => `| \`${code}\` | ${verdict} | ${owner} | ${cell(summary)} |`,
      ),
    ].join('\n'),
  ];
}

function section(opinion: AnySecondOpinion): readonly string[] {
  const { id, label, version, settings, findings, exports, configurationFile } = opinion;
  const formats = exports.map((one) => `\`${one.id}\` (${Object.keys(one.formats).join(', ')})`);
  return [
    `## ${label}`,
    `\`--for ${id}\`, by the source of ${version}. Exports: ${formats.join(', ')}.`,
    ...(configurationFile ? [`\`--config\` reads ${configurationFile.reads.join('; ')}.`] : []),
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
