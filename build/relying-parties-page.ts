import { configurationFindings } from '../source/relying-parties/configuration-files/configuration-findings.ts';
import type { AnySecondOpinion, DeclaredFinding, Setting } from '../source/relying-parties/second-opinion.ts';

/** docs/relying-parties.md, from what each second opinion declares. */
export function relyingPartiesPage(opinions: readonly AnySecondOpinion[]): string {
  return `${[
    '# Further relying parties',
    'The findings of `oidc-wizard check --for ID` about the same login, and the values that `--set ID.KEY=VALUE` and `export` accept.',
    ...runBeside,
    ...opinions.flatMap(section),
    ...ofConfigurations(),
  ].join('\n\n')}\n`;
}

/** Measured with code that is not in this repository; above the tables the tests say what was built and how. */
const runBeside = [
  '## Compared with the programs’ own code',
  'Documents, key sets, signed tokens, UserInfo answers and settings were generated at random, both well-formed and malformed, and passed to the program’s own functions and to `--for`. They agree if both let the person in under the same name with the same groups, or both refuse. `unknown` counts as neither.',
  [
    '| what ran | cases | agreed | unknown | let in here, refused there |',
    '|---|---|---|---|---|',
    '| kubernetes/apiserver v0.36.3, the whole authenticator, by flags and file, with claims only; kubelogin’s verification on go-oidc v3.10.0 | 4000 | 100.00 % | 0 | 0 |',
    '| the same with expressions, on google/cel-go v0.26.0 | 4000 | 97.22 % | 110 | 0 |',
    '| kubernetes/apiserver v0.36.3, AuthenticationConfiguration files: strict decoder, validation and a login | 3000 | 99.57 % | 13 | 0 |',
    '| oauth2-proxy v7.15.3, from NewProvider to Authorize, with two of its libraries (simplejson, envsubst) replaced by equivalents of ours | 6000 | 99.62 % | 22 | 0 |',
    '| Argo CD v3.5.1, HandleCallback, VerifyToken, UserInfo and groups | 4000 | 94.58 % | 216, most of them with UserInfo at another address | 0 |',
    '| Argo CD v3.5.1, argocd-cm and scopes of argocd-rbac-cm: how GetSettings and OIDCConfig read each key that no secret fills | 3200 | 100.00 % | 0 | 0 |',
    '| Coder, userOIDC and the groups claim, transcribed from coderd/userauth.go at 8fd34ab3, which is older than v2.35.2, on go-oidc v3.10.0, go-jose v4.1.4 and x/oauth2 v0.35.0 | 8000 | 99.04 % | 77 | 0 |',
    '| GitLab 18.0, omniauth_openid_connect v0.8.0, openid_connect v2.3.1, json-jwt and rack-oauth2 themselves; auth_hash.rb and the groups, transcribed from its source | 4000 | 97.90 % | 78 | 0 |',
    '| Headscale v0.29.2, from the ID token to the user | 4000 | 100.00 % | 0 | 0 |',
  ].join('\n'),
  'Coder was built with Go 1.26, GitLab’s gems ran on Ruby 3.1 with ActiveSupport 7.2; the others were built with Go 1.19.8 and go-jose v4.1.4, or v2.6.3 and go-oidc v2.2.1 for the API server. go-oidc v3.10.0 was used instead of the newer versions that the programs pin.',
];

/** Findings of `--config` that any program’s files can have. */
function ofConfigurations(): readonly string[] {
  return [
    '## Configuration files',
    'The findings of `oidc-wizard check --config FILE` about any program’s own configuration, in addition to those above. Each sentence begins with file, line and key.',
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
    `\`--for ${id}\`, based on the source of ${version}. Exports: ${formats.join(', ')}.`,
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
