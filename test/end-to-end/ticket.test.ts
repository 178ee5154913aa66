import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { startCli } from '../support/cli.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

let demo: Demo;
let ticket: string;
beforeAll(async () => {
  demo = await startDemo({ dashboards: [], fault: 'redirect-dashboard-missing' });
  const known = ['--url', demo.issuer, '--allow-http', '--client-id', demo.clientId];
  const more = ['--infra-server', 'infra.example.com', '--login', '--no-browser', '--format', 'markdown'];
  const environment = { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() };
  const running = startCli(['check', 'acme', ...known, ...more], { environment });
  const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
  const browser = createBrowserDouble('ada');
  await browser.open(url);
  ticket = (await running.ended).stdout;
  await browser.settled();
});
afterAll(() => demo.close());

describe('the report for a ticket', () => {
  test('tells the provider’s administrator exactly what to add', () => {
    const [, forProvider = ''] = ticket.split('## For the provider’s administrator');
    expect(forProvider.split('\n## ')[0]).toContain('```\nhttps://infra.example.com/login/callback\n```');
  });

  test('offers the command for when that is fixed', () => {
    expect(ticket).toContain('Infra will not work with this provider yet.');
    expect(ticket).toContain('## Once that is fixed');
  });

  test('contains neither the secret nor a token', () => {
    expect(ticket).not.toContain(demo.clientSecret.reveal());
    expect(ticket).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  test.runIf(hasCurl)('can repeat every request of the run with curl', async () => {
    const block = ticket.split('## To see it again')[1]?.split('```')[1] ?? '';
    const lines = block.trim().split('\n');
    const commands = lines.filter((line) => line.startsWith('curl '));
    expect(lines.slice(0, -commands.length)).toEqual([
      'export CLIENT_ID=infra',
      "export CLIENT_SECRET='…'",
      "export CODE='…'",
      "export ACCESS_TOKEN='…'",
      "export REFRESH_TOKEN='…'",
    ]);
    expect(ticket).toContain('CODE is in the address after signing in, and works for one request.');
    const filled = {
      PATH: process.env['PATH'],
      CLIENT_ID: demo.clientId,
      CLIENT_SECRET: demo.clientSecret.reveal(),
      CODE: 'none',
      ACCESS_TOKEN: 'none',
      REFRESH_TOKEN: 'none',
    };
    const seen: string[] = [];
    for (const command of commands) {
      const { stdout } = await promisify(execFile)('sh', ['-c', `${command} -m 10`], { env: filled });
      const path = new URL(/https?:[^\s']+/.exec(command.replace(/-d \S+/g, ''))?.[0] ?? '').pathname;
      const error = /"error":"(\w+)"/.exec(stdout)?.[1];
      seen.push([path, /^HTTP\/1.1 (\d+)/.exec(stdout)?.[1], error].filter(Boolean).join(' '));
    }
    expect([...new Set(seen)]).toEqual([
      '/.well-known/openid-configuration 200',
      '/jwks 200',
      '/authorize 303',
      '/authorize 400 invalid_redirect_uri',
      '/token 400 invalid_grant',
      '/userinfo 401 invalid_token',
    ]);
  });
});
