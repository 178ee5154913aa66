import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { runCli } from '../support/cli.ts';
import { departures } from '../support/report-shape.ts';

const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-configuration-'));
const at = (name: string) => join(folder, name);
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ dashboards: ['https://infra.example.com/login/callback'] });
  const { issuer, clientId } = demo;
  const files = {
    'argocd-cm.yaml': `kind: ConfigMap\nmetadata: { name: argocd-cm }\ndata:\n  url: https://argocd.example.com\n  oidc.config: |\n    issuer: ${issuer}/\n    clientID: ${clientId}\n    clientSecret: hunter2hunter2\n`,
    'oauth2-proxy.cfg': `provider = "oidc"\nclient_id = "${clientId}"\noidc_issuer_url = "${issuer}"\nemail_domain = "*"\nredirect_url = "https://app.example.com/oauth2/callback"\n`,
    'gitlab.rb': `gitlab_rails['omniauth_providers'] = [{ name: 'openid_connect', args: {\n  name: 'openid_connect', issuer: '${issuer}', discovery: true,\n  client_options: { identifier: 'another', secret: ENV['S'],\n    redirect_uri: 'https://g.example.com/users/auth/openid_connect/callback' } } }]\n`,
    'prose.txt': 'Dear all,\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await demo.close();
});

const check = (...more: readonly string[]) => runCli(['check', '--allow-http', ...more]);

describe('check --config', () => {
  test('reads issuer and client from the file, and names the line to change', async () => {
    const saved = at('facts.json');
    const { code, stdout, stderr } = await check(
      ...['--config', at('argocd-cm.yaml'), '--json', '--save-facts', saved],
    );
    const report = JSON.parse(stdout) as Report;
    expect(departures(report)).toEqual([]);
    expect([code, report.provider.clientId]).toEqual([1, demo.clientId]);
    expect(report.relyingParties?.[0]?.findings[0]).toMatchObject({
      code: 'issuer-mismatch',
      place: { file: at('argocd-cm.yaml'), line: 6, key: 'oidc.config.issuer' },
      remedy: { value: demo.issuer },
    });
    expect(stderr).toContain('line 8, oidc.config.clientSecret is not used');
    expect(stdout + stderr).not.toContain('hunter2');

    const again = await check('--facts', saved, '--config', at('gitlab.rb'), '--format', 'markdown');
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('line 3, args.client\\_options.identifier: The client is “another” here');
  });

  test.each(['text', 'junit', 'html'])('reports that as %s too', async (format) => {
    const { code, stdout } = await check('--config', at('oauth2-proxy.cfg'), '--format', format);
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /line 4, email_domain: oauth2-proxy\/oauth2-proxy v7\.15\.3 has no such key/,
    );
  });

  test.each([
    ['a file that nobody understands', ['--config', at('prose.txt')], 'Understood are: Infra'],
    ['a missing file', ['--config', at('none.yaml')], 'does not exist.'],
    ['a folder', ['--config', folder], 'is a folder.'],
    ['standard input twice', ['--config', '-', '--config', '-'], 'give --config - once.'],
    ['it and the secret on standard input', ['--config', '-', '--client-secret-file', '-'], 'one of them'],
    ['many providers', ['--config', at('gitlab.rb'), '--batch', at('prose.txt')], 'leave out --batch'],
  ])('refuses %s with one sentence', async (_, more, sentence) => {
    const { code, stderr } = await check(...more);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});
