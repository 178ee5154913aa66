import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configuredInfra } from '../../source/relying-parties/infra/configured-infra.ts';
import { readConfigurations } from '../../source/relying-parties/read-configurations.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { configured, type FileRow, findingsIn, refusal } from './configured.ts';
import { exported } from './opinion-rows.ts';

const programs = [configuredInfra, ...secondOpinions];
const tables = new Map<string, readonly FileRow[]>();
for (const { id } of programs) tables.set(id, (await import(`./${id}/configuration-rows.ts`)).rows);

describe.each(programs)('the configuration of $label', ({ id }) => {
  const rows = tables.get(id) ?? [];

  test.each(rows)('$seen: $gives', (row) => {
    const { ids, codes, says, report } = findingsIn(row);
    expect(ids).toEqual([id]);
    expect(codes).toEqual(row.gives);
    expect(says).toMatchObject(row.says ?? {});
    expect(report?.findings.filter(({ summary }) => /\{\w+\}|\(empty\)/.test(summary))).toEqual([]);
  });

  test('has twelve or more rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(readdirSync(new URL(`./${id}`, import.meta.url))).toContain('configuration-rows.ts');
  });
});

/** What is written for other places than the program’s configuration. */
const noConfiguration = ['argo-cd secret', 'vault terraform'];
const exports = secondOpinions.flatMap((opinion) =>
  opinion.exports.flatMap((target) =>
    Object.keys(target.formats).map((format) => ({ opinion, id: target.id, format })),
  ),
);

describe('the output of export', () => {
  test.each(exports.filter(({ id, format }) => !noConfiguration.includes(`${id} ${format}`)))(
    'of $id as $format is read back, and nothing is found in it',
    ({ opinion, id, format }) => {
      const file = exported(opinion, id, format, { document: {} });
      // In the tests the document is fetched at the issuer itself.
      const { ids, codes } = findingsIn({ file });
      expect([ids, codes]).toEqual([[opinion.id], []]);
    },
  );
});

describe('a finding', () => {
  const file = [
    'data:',
    '  oidc.config: |',
    '    issuer: https://id.acme.dev/',
    '    clientID: infra',
    '    enablePKCEAuthentication: true',
  ].join('\n');

  test('names file, line and key, the problem and the value to write', () => {
    const { report } = findingsIn({ file });
    expect(report?.findings[0]).toMatchObject({
      code: 'issuer-mismatch',
      summary:
        'file line 3, oidc.config.issuer: It ends with a slash; the provider’s issuer does not. Argo CD compares every character.',
      place: { file: 'file', line: 3, key: 'oidc.config.issuer' },
      remedy: { say: 'Change it to https://id.acme.dev', value: 'https://id.acme.dev' },
    });
  });

  test('about a key names the release that was read', () => {
    const summaries = (text: string) => findingsIn({ file: text }).report?.findings.map((one) => one.summary);
    expect(summaries(`${file}\n    audience: infra`)?.at(-1)).toBe(
      'file line 6, oidc.config.audience: It is not a key that argoproj/argo-cd v3.5.1 reads, as far as is known here; a newer release may support it.',
    );
    const kubelogin =
      'kubectl oidc-login get-token --oidc-issuer-url=https://id.acme.dev --oidc-client-id=infra';
    expect(summaries(`${kubelogin} --window=1`)?.[0]).toBe(
      'file line 1, --window: int128/kubelogin v1.36.3 has no such key and stops with an error.',
    );
  });

  test('is left out if the person gave another value', () => {
    expect(findingsIn({ file, set: ['issuer=https://id.acme.dev'] }).codes).toEqual([]);
  });

  test('lists the keys that were read', () => {
    expect(findingsIn({ file }).report?.configuration).toEqual([
      { file: 'file', line: 3, key: 'oidc.config.issuer' },
      { file: 'file', line: 4, key: 'oidc.config.clientID' },
      { file: 'file', line: 5, key: 'oidc.config.enablePKCEAuthentication' },
    ]);
  });

  test('contains no secret, and the file’s secrets are known', () => {
    const { reports, secrets } = configured({
      file: `${file}\n    clientSecret: hunter2hunter2\n    clientSecrt: hunter3`,
    });
    expect(JSON.stringify(reports)).not.toMatch(/hunter/);
    expect(secrets).toEqual([{ text: 'hunter2hunter2', place: 'file line 6, oidc.config.clientSecret' }]);
  });

  test('escapes terminal controls', () => {
    const { report } = findingsIn({ file: `${file}\n    "a\\e]52;c;x\\a": 1` });
    expect(report?.findings.at(-1)?.summary).toContain('oidc.config.a\\u{1b}]52;c;x\\u{7}');
  });
});

describe('a file', () => {
  test('of several programs is read for each', () => {
    const file =
      'GF_AUTH_GENERIC_OAUTH_CLIENT_ID=infra\nCODER_OIDC_ISSUER_URL=https://id.acme.dev\nCODER_OIDC_CLIENT_ID=infra\n';
    expect(configured({ file }).reports.map(({ id }) => id)).toEqual(['grafana', 'coder']);
  });

  test.each([
    [
      'nothing',
      '',
      'holds no configuration that is understood here. Understood are: Infra (infra providers list',
    ],
    ['prose', 'Dear all,\nplease sign in.\n', 'Understood are:'],
    ['another program’s YAML', 'apiVersion: v1\nkind: Service\n', 'Argo CD (argocd-cm with oidc.config'],
    ['broken YAML', 'kind: ConfigMap\ndata:\n  a: [1\n  b: 2\n', 'file line 4 cannot be read'],
    ['Dex instead', 'data:\n  dex.config: |\n    connectors: []\n', 'people sign in through the Dex'],
    [
      'the table of vault read',
      'Key                   Value\n---                   -----\noidc_discovery_url    https://x\n',
      'Read it with -format=json.',
    ],
    [
      'Terraform’s lines for Vault',
      'resource "vault_jwt_auth_backend" "oidc" {\n  type = "oidc"\n}\n',
      'vault read -format=json auth/PATH/config',
    ],
    [
      'Terraform’s lines for Argo CD',
      'resource "kubernetes_config_map" "argocd" {\n  metadata {\n    name = "argocd-cm"\n  }\n}\n',
      'kubectl -n argocd get configmap argocd-cm -o yaml',
    ],
    [
      'an update of a source',
      'gitea admin auth update-oauth --id 3 --key infra\n',
      'Use the line with add-oauth.',
    ],
    ['an endless anchor', 'a: &a\n  b: *a\n', 'holds no configuration'],
    [
      'anchors that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[at]}`).join(',')}]\n`).join('')}`,
      'holds no configuration',
    ],
    ['brackets without end', '['.repeat(100_000), 'nested too deeply'],
    ['items without end', '- '.repeat(100_000), 'file'],
    ['quotes without end', '"'.repeat(100_000), 'holds no configuration'],
    ['a Ruby list that another bracket closes', "gitlab_rails['a'] = [}", 'holds no configuration'],
    ['NUL', '\u0000'.repeat(1_000), 'holds no configuration'],
  ])('of %s is refused with a reason', (_, text, reason) => {
    expect(refusal(text)).toContain(reason);
  });
});

describe('the work of reading', () => {
  test.each([
    ['here-documents', '', '<<A\nA\n'],
    ['a command of many lines', 'kubectl oidc-login get-token \\\n', '--oidc-extra-scope=a \\\n'],
    ['many fields of one command', 'vault write auth/a/config \\\n', 'a=b \\\n'],
    ['quotes of three', '[auth.generic_oauth]\n', 'a="""\n"""\n'],
    ['keys of one section', '[auth.generic_oauth]\n', 'scopes = a\n'],
  ])('%s grows linearly', (_, head, unit) => {
    const seconds = (times: number) => {
      const files = [{ name: 'file', text: head + unit.repeat(times) }];
      const before = process.cpuUsage();
      readConfigurations([configuredInfra, ...secondOpinions], files, undefined);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    seconds(1_000);
    // Eight times as much in the square of it would take 64 times as long.
    const few = Math.max(seconds(1_000), 0.05);
    expect(seconds(8_000) / few).toBeLessThan(32);
  });
});
