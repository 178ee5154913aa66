import { describe, expect, test } from 'vitest';
import { formats } from '../../source/cli/options.ts';
import { startCli } from '../support/cli.ts';
import { actingIn, hostileText, hostileTexts } from '../support/hostile-text.ts';
import { fc } from '../support/properties.ts';
import { clientId, type Script, startScriptedProvider, visit } from '../support/scripted-provider.ts';

const inHeader = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 4000);
const inCallback = (text: string) => text.toWellFormed().slice(0, 3000);

/** By the field of the provider that contains the text. */
const fields: Readonly<Record<string, (text: string) => Script>> = {
  metadata: (text) => ({
    metadata: {
      service_documentation: text,
      registration_endpoint: `https://x/${text}`,
      end_session_endpoint: text,
      claims_supported: [text],
      scopes_supported: ['openid', 'email', text],
      token_endpoint_auth_methods_supported: [text],
      response_types_supported: [text],
      id_token_signing_alg_values_supported: ['RS256', text],
      [text]: { [text]: [text] },
    },
  }),
  'the issuer': (text) => ({ metadata: { issuer: text } }),
  endpoints: (text) => ({
    metadata: {
      userinfo_endpoint: text,
      jwks_uri: `javascript:${text}`,
      token_endpoint: `file:///${text}`,
      authorization_endpoint: `https://x y/${text}`,
    },
  }),
  keys: (text) => ({ key: { kid: text, use: text, [text]: text }, idTokenHeader: { kid: text } }),
  claims: (text) => ({
    claims: { name: text, email: text, preferred_username: text, [text]: { [text]: text }, roles: [text] },
    userinfo: { name: text, email: text, groups: [text, `${text}2`], [text]: { [text]: [text] } },
  }),
  'the token error': (text) => ({
    replies: {
      '/token': () => ({ status: 400, json: { error: text, error_description: text, error_uri: text } }),
    },
  }),
  'the callback’s error': (text) => ({
    callback: { error: inCallback(text), error_description: inCallback(text), error_uri: inCallback(text) },
  }),
  'the UserInfo error': (text) => ({
    replies: {
      '/userinfo': () => ({
        status: 401,
        body: text,
        headers: {
          'www-authenticate': `Bearer error="${inHeader(text)}"`,
          'content-type': `text/${inHeader(text)}`,
        },
      }),
    },
  }),
  'an HTML page': (text) => ({
    replies: {
      '/authorize': () => ({ status: 400, body: `<title>${text}</title><h1>${text}</h1>` }),
      '/.well-known/openid-configuration': (_, usual) => usual,
    },
  }),
  'a discovery page': (text) => ({
    replies: {
      '/.well-known/openid-configuration': () => ({
        status: 503,
        body: `<title>${text}</title>${text}`,
        headers: { 'retry-after': inHeader(text) },
      }),
    },
  }),
  'headers and redirects': (text) => ({
    headers: { server: inHeader(text), 'x-powered-by': inHeader(text), 'set-cookie': inHeader(text) },
    replies: {
      '/userinfo': () => ({ status: 302, headers: { location: `https://evil.example/${inHeader(text)}` } }),
      '/.well-known/openid-configuration': (_, usual) => usual,
    },
  }),
};

async function checkedWith(script: Script, ...more: readonly string[]) {
  await using provider = await startScriptedProvider(script);
  const running = startCli(
    [
      ...['check', 'acme', '--url', provider.origin, '--allow-http', '--client-id', clientId],
      ...['--login', '--no-browser', '--login-timeout', '1', '--timeout', '5', '--debug', ...more],
    ],
    { environment: { INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' } },
  );
  void running
    .said(/^Sign in: (\S+)$/m)
    .then(([, url = '']) => visit(url))
    .catch(() => {});
  const run = await running.ended;
  expect(provider.received.length).toBeGreaterThan(0);
  return run;
}

function expectTame(run: { code: number | null; stdout: string; stderr: string }, format: string): void {
  expect([0, 1]).toContain(run.code);
  expect({ stdout: actingIn(run.stdout, /(?!)/g), stderr: actingIn(run.stderr, /(?!)/g) }).toEqual({
    stdout: [],
    stderr: [],
  });
  expect(run.stdout + run.stderr).not.toMatch(/check-crashed|^\s+at .*:\d+:\d+/m);
  expect(run.stdout.length).toBeLessThan(12_000_000);
  if (format === 'json') {
    const report: unknown = JSON.parse(run.stdout);
    expect(report).toMatchObject({ schema: 1 });
    expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
  }
  if (format === 'markdown') {
    const prose = run.stdout.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '').replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(prose).not.toMatch(/(?<!\\)\]\(|<(?:script|img)|https:\/\/evil/);
  }
  if (format === 'html')
    expect(run.stdout).not.toMatch(/<(?:script|img|iframe)|href="(?!https?:)|<[^>]+\son\w+=/i);
  if (format === 'junit') {
    expect(run.stdout).not.toMatch(/<script|<img|<!--|\]\]>/);
    expect(run.stdout.match(/<failure(?=[ />])/g)?.length ?? 0).toBe(
      run.stdout.match(/<failure type="/g)?.length ?? 0,
    );
  }
}

describe.each(Object.entries(fields))('hostile text in %s', (_, script) => {
  test('has no effect in any format', async () => {
    const all = Object.values(hostileTexts);
    const short = all.filter((text) => text.length < 1000).join(' ');
    for (const format of formats) expectTame(await checkedWith(script(short), '--format', format), format);
    for (const text of [hostileTexts.length, '__proto__'])
      expectTame(await checkedWith(script(text), '--format', 'json'), 'json');
  }, 120_000);
});

test('random hostile text in every field at once has no effect', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, fc.constantFrom(...Object.keys(fields)), async (text, name) => {
      const script = fields[name]?.(text) ?? {};
      const format = formats[text.length % formats.length] ?? 'text';
      expectTame(await checkedWith(script, '--format', format), format);
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 180_000);

test('claims nested a thousand deep are shown without failing', async () => {
  let deep: unknown = 'bottom';
  for (let level = 0; level < 1000; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
  const run = await checkedWith({ claims: { deep }, userinfo: { deep }, metadata: { deep } }, '--json');
  expectTame(run, 'json');
});

test('ten thousand groups are complete in the JSON and cut in the text', async () => {
  const groups = Array.from({ length: 10_000 }, (_, index) => `group-${index}`);
  const json = await checkedWith({ userinfo: { groups } }, '--json');
  expect(JSON.parse(json.stdout).login.groups).toHaveLength(10_000);
  const text = await checkedWith({ userinfo: { groups } });
  expect(text.stdout.length).toBeLessThan(60_000);
});
