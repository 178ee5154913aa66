import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { cleanEnvironment, launcher, program, runCli } from '../support/cli.ts';
import { type Reply, type ScriptedProvider, startScriptedProvider } from '../support/scripted-provider.ts';
import { openTerminal } from '../support/terminal.ts';

const clientId = 'infra';
const clientSecret = 'cAnArY-secret-4711';
const wellKnown = '/.well-known/openid-configuration';
const tenant = `/acme${wellKnown}`;
const page = (title: string) => `<!doctype html><title>${title}</title><p>Hello</p>`;
const go = (location: string): Reply => ({ status: 302, headers: { location } });

type Row = readonly [what: string, reply: Reply, finding: string, words: string];

/** Every kind of answer to the URL as typed, and its finding. */
const rows: readonly Row[] = [
  [
    '401',
    { status: 401, json: {}, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
    'discovery-document/refused',
    'WWW-Authenticate: Bearer error="invalid_token"',
  ],
  [
    '403',
    { status: 403, body: 'no entry' },
    'discovery-document/refused',
    'status 403, text/html, it begins with “no entry”',
  ],
  ['404', { status: 404, json: { error: 'no such realm' } }, 'discovery-document/not-found', 'no such realm'],
  [
    '429',
    { status: 429, json: {}, headers: { 'retry-after': '30' } },
    'discovery-document/rate-limited',
    'Retry-After: 30',
  ],
  [
    '500',
    { status: 500, body: page('Oops') },
    'discovery-document/server-error',
    'status 500, text/html, titled “Oops”',
  ],
  ['503', { status: 503, body: '<h1>Down</h1>' }, 'discovery-document/server-error', '“Down”'],
  ['204', { status: 204 }, 'discovery-document/other-status', 'status 204'],
  ['a page', { body: page('Welcome') }, 'discovery-document/web-page', '“Welcome”'],
  ['a sign-in page', { body: page('Sign in') }, 'discovery-document/sign-in-page', '“Sign in”'],
  ['a list', { json: [1] }, 'discovery-document/not-an-object', '“[1]”'],
  ['another object', { json: { hello: 1 } }, 'discovery-document/not-an-object', '{"hello":1}'],
  ['half a document', { body: '{"issuer":' }, 'discovery-document/not-json', 'unexpected end of JSON input'],
  [
    'a torn answer',
    { json: { a: 'b' }, hangsUp: 'half-way' },
    'discovery-document/broken-answer',
    'breaks off',
  ],
  [
    'a gzip bomb',
    { body: gzipSync(Buffer.alloc(30_000_000)), headers: { 'content-encoding': 'gzip' } },
    'discovery-document/too-large',
    'too large',
  ],
  ['silence', { silent: true }, 'discovery-document/too-slow', 'did not answer in time'],
  ['a cut connection', { hangsUp: 'at-once' }, 'reach/reset', 'closes the connection'],
  ['a redirect to itself', go(tenant), 'discovery-document/redirect-loop', 'redirects endlessly'],
  ['a redirect to a page', go('/welcome'), 'discovery-document/web-page', '/welcome (302)'],
  ['a redirect to the other document', go(wellKnown), 'issuer-match/issuer-path', `${wellKnown} (302)`],
];

function start(reply: Reply): Promise<ScriptedProvider> {
  return startScriptedProvider({
    clientSecret,
    replies: { [tenant]: () => reply, '/welcome': () => ({ body: page('Welcome') }) },
  });
}

/** Nothing about the client was sent, only plain requests for public documents. */
function expectNothingShown({ received }: ScriptedProvider): void {
  for (const { method, url, headers, body } of received) {
    expect(`${method} ${url.search} ${headers.authorization ?? ''} ${body}`.trimEnd()).toBe('GET');
  }
}

const asked = (url: string) => ['--url', url, '--allow-http', '--client-id', clientId, '--timeout', '2'];

async function check(url: string, ...more: readonly string[]): Promise<Report> {
  const run = await runCli(['check', ...asked(url), '--client-secret-file', '-', '--json', ...more], {
    input: clientSecret,
  });
  return JSON.parse(run.stdout) as Report;
}

describe('a failing typed URL with another provider at the host’s root', () => {
  test.each(rows)('gives %s as the finding, and suggests the other', async (_, reply, finding, words) => {
    await using provider = await start(reply);
    const report = await check(`${provider.origin}/acme`, '--login', '--no-browser', '--login-timeout', '2');
    const [first] = report.checks.filter(({ verdict }) => verdict === 'fail');
    expect(`${first?.id}/${first?.code}`).toBe(finding);
    expect(first?.summary).toContain(words);
    expect(first?.remedy).toMatchObject({
      value: provider.origin,
      command: `oidc-wizard check --url ${provider.origin} --allow-http`,
    });
    const verdictOf = (id: string) => report.checks.find((one) => one.id === id);
    expect(verdictOf('issuer-match')?.verdict).not.toBe('pass');
    for (const id of ['client-credentials', 'client-known', 'redirect-uri-localhost', 'login', 'id-token'])
      expect(verdictOf(id), id).toMatchObject({ verdict: 'blocked', blockedBy: first?.id });
    expect(verdictOf('keys')?.verdict).toBe('pass');
    expect(report).toMatchObject({
      verdict: 'fail',
      provider: { issuer: null },
      infra: { url: provider.origin },
    });
    expectNothingShown(provider);
  });

  test('warns of a redirect to plain http that Infra follows, and suggests nothing', async () => {
    await using provider = await start(go('http://id.example/x'));
    const report = await check(`${provider.origin}/acme`);
    const found = report.checks.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail');
    expect(found.map(({ id, code }) => `${id}/${code}`)).toEqual(['discovery-document/redirect-to-http']);
    expect(found[0]?.summary).toContain('http://id.example/x');
    expect(report).toMatchObject({ verdict: 'warn', infra: { url: `${provider.origin}/acme`, command: '' } });
    expectNothingShown(provider);
  });

  test('suggests a provider at a parent path, and sends it as little', async () => {
    await using provider = await startScriptedProvider({
      clientSecret,
      replies: {
        [`/realms${wellKnown}`]: ({ headers }) => {
          const origin = `http://${headers.host}`;
          return { json: { issuer: `${origin}/realms`, token_endpoint: `${origin}/token` } };
        },
        [wellKnown]: () => ({ status: 404 }),
      },
    });
    const report = await check(`${provider.origin}/realms/acme`);
    expect(report.infra.url).toBe(`${provider.origin}/realms`);
    expect(report.checks.find(({ verdict }) => verdict === 'fail')).toMatchObject({ code: 'not-found' });
    expectNothingShown(provider);
  });

  test('is reported with the command to run, but without the line to connect it', async () => {
    await using provider = await start({ status: 503 });
    const url = `${provider.origin}/acme`;
    const { stdout } = await runCli(['check', ...asked(url), '--client-secret-file', '-'], {
      input: clientSecret,
    });
    expect(stdout).toContain(`Did you mean ${provider.origin}?`);
    expect(stdout).toContain(`oidc-wizard check --url ${provider.origin} --allow-http`);
    expect(stdout).not.toContain('infra providers add');
  });

  test('recognises an address that the other document names', async () => {
    await using provider = await start({});
    const report = await check(`${provider.origin}/token`);
    expect(report.checks.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      id: 'issuer-match',
      code: 'other-address-typed',
      summary: `The URL as typed is the token_endpoint of the issuer ${provider.origin}.`,
      remedy: { value: provider.origin },
    });
    expectNothingShown(provider);
  });

  test('does not suggest https for a port that speaks http', async () => {
    await using provider = await start({});
    const secure = provider.origin.replace('http:', 'https:');
    const report = await check(`${secure}/acme`);
    expect(report.checks.find(({ verdict }) => verdict === 'fail')?.code).toBe('not-tls');
    expect(report.checks.map(({ remedy }) => remedy?.value)).not.toContain(secure);
    expect(provider.received).toEqual([]);
  });
});

describe('in the wizard', () => {
  test.each(rows.filter(([what]) => ['500', 'a page', 'a redirect to the other document'].includes(what)))(
    'after %s the other issuer is sent nothing until Enter accepts it; then everything is checked with it',
    async (_, reply) => {
      await using provider = await start(reply);
      await using terminal = openTerminal(
        program,
        [...launcher, 'acme', ...asked(`${provider.origin}/acme`), '--no-browser'],
        {
          columns: 100,
          rows: 40,
          env: { ...cleanEnvironment(), INFRA_PROVIDER_CLIENT_SECRET: clientSecret, BROWSER: '/bin/false' },
        },
      );
      await terminal.waitFor('Did you mean this one?');
      await terminal.waitFor('⏎ use the suggested URL');
      expectNothingShown(provider);
      terminal.write('\r');
      await terminal.waitFor(/◉ Credentials/);
      expect(terminal.screen()).not.toContain('✖');
      terminal.write('\r');
      await terminal.waitFor(/http:\/\/localhost:8301\s+registered/);
      const shown = provider.received.find(({ method }) => method === 'POST');
      expect(shown?.headers.authorization).toBe(`Basic ${btoa(`${clientId}:${clientSecret}`)}`);
    },
  );

  test('pressing Enter before the answer does not accept an unseen suggestion', async () => {
    await using provider = await start({ status: 500 });
    await using terminal = openTerminal(
      program,
      [...launcher, 'acme', '--allow-http', '--no-browser', '--client-id', clientId],
      {
        columns: 100,
        rows: 40,
        env: { ...cleanEnvironment(), INFRA_PROVIDER_CLIENT_SECRET: clientSecret, BROWSER: '/bin/false' },
      },
    );
    await terminal.waitFor(/◉ Provider/);
    terminal.write(`${provider.origin}/acme\r`);
    await terminal.waitFor('Did you mean this one?');
    await terminal.waitFor('⏎ use the suggested URL');
    expect(terminal.screen()).toContain('✖');
    expectNothingShown(provider);
    terminal.write('\r');
    await terminal.waitFor(/◉ Credentials/);
  });
});
