import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../source/cli/options.ts';
import { overallVerdict, type Report } from '../../source/core/report/report.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { type CliOptions, runCli, startCli } from '../support/cli.ts';
import { departures } from '../support/report-shape.ts';
import { hasOpenssl, issue } from '../system/support/certificates.ts';

let demo: Demo;
const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-contract-'));
beforeAll(async () => {
  demo = await startDemo({ dashboards: ['https://infra.example.com/login/callback'] });
});
afterAll(() => demo.close());

const nowhere = 'https://127.0.0.1:1';

function known(): readonly string[] {
  return ['--url', demo.issuer, '--allow-http', '--client-id', demo.clientId];
}

async function reported(args: readonly string[], options?: CliOptions) {
  const run = await runCli(['check', 'acme', ...args, '--json'], options);
  return { ...run, report: JSON.parse(run.stdout) as Report };
}

function found(report: Report, id: string) {
  return report.checks.find((check) => check.id === id);
}

function withSecret(): CliOptions {
  return { environment: { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() } };
}

describe('the JSON report is schema 1', () => {
  test.each([
    ['an unreachable provider', () => ['check', '--url', nowhere, '--json'], 1],
    ['a provider that works', () => ['check', 'acme', ...known(), '--json'], 0],
    ['a demo that works', () => ['demo', '--auto', '--json'], 0],
    ['groups as text', () => ['demo', '--auto', '--fault', 'groups-as-text', '--json'], 1],
    ['a wrong secret', () => ['demo', '--auto', '--fault', 'secret-wrong', '--json'], 1],
    [
      'a sign-in page for a document',
      () => ['demo', '--auto', '--fault', 'discovery-sign-in-page', '--json'],
      1,
    ],
  ] as const)('%s', async (_, args, code) => {
    const run = await runCli(args(), withSecret());
    const report = JSON.parse(run.stdout) as Report;
    expect(departures(report)).toEqual([]);
    expect(run.code).toBe(code);
    expect(report.verdict).toBe(overallVerdict(report.checks));
    const ids = new Set(report.checks.map(({ id }) => id));
    for (const check of report.checks) {
      expect(check.blockedBy !== undefined).toBe(check.verdict === 'blocked');
      if (check.blockedBy !== undefined) expect(ids).toContain(check.blockedBy);
      if (check.verdict === 'fail' || check.verdict === 'warn')
        expect(check.remedy, check.code).toBeDefined();
    }
  });

  test('a demo report says so, and shows its person as Infra would', async () => {
    const report = JSON.parse((await runCli(['demo', '--json'])).stdout) as Report;
    expect(report).toMatchObject({
      demo: true,
      login: {
        completed: true,
        user: { name: 'Ada Lovelace', email: 'ada@example.com' },
        groups: ['admins', 'engineers'],
        idToken: { header: { alg: expect.any(String) }, claims: { email: 'ada@example.com' } },
        userinfo: { claims: { name: 'Ada Lovelace' } },
        session: { refreshToken: true, rotation: 'none' },
      },
    });
  });
});

describe('the values for Infra', () => {
  test('the address is judged as typed, and the run continues with the issuer that fits', async () => {
    const typed = `${demo.issuer}/`;
    const { report, code } = await reported(['--url', typed, '--allow-http', '--client-id', demo.clientId]);
    expect(code).toBe(1);
    expect(report.provider).toMatchObject({ url: typed, issuer: demo.issuer });
    expect(found(report, 'issuer-match')).toMatchObject({ verdict: 'fail', code: 'issuer-trailing-slash' });
    expect(report.infra.url).toBe(demo.issuer);
    expect(report.infra.command).toContain(`--url ${demo.issuer}`);
    for (const id of ['discovery-document', 'keys']) expect(found(report, id)?.verdict).toBe('pass');
  });

  test('the command contains kind and client but not the secret', async () => {
    const { report, stdout } = await reported([...known(), '--kind', 'okta'], withSecret());
    expect(report.infra.command).toMatch(
      /^infra providers add acme --url \S+ --client-id infra --kind okta$/,
    );
    expect(stdout).not.toContain(demo.clientSecret.reveal());
  });
});

describe('flags override the environment, which overrides saved values', () => {
  const environment = {
    INFRA_PROVIDER_URL: 'https://127.0.0.1:2',
    INFRA_PROVIDER_CLIENT_ID: 'from-environment',
    INFRA_PROVIDER_KIND: 'okta',
    INFRA_SERVER: 'environment.example.com',
  };

  test('the environment alone is enough', async () => {
    const { report } = await reported([], { environment });
    expect(report.provider).toMatchObject({
      url: environment.INFRA_PROVIDER_URL,
      clientId: 'from-environment',
      kind: 'okta',
    });
    expect(report.infra.redirectUris).toContain('https://environment.example.com/login/callback');
  });

  test('a flag replaces it', async () => {
    const flags = ['--url', nowhere, '--client-id', 'flag', '--kind', 'azure'];
    const servers = ['--infra-server', 'one.example.com', '--infra-server', 'two.example.com'];
    const { report } = await reported([...flags, ...servers], { environment });
    expect(report.provider).toMatchObject({ url: nowhere, clientId: 'flag', kind: 'azure' });
    expect(report.infra.redirectUris).toEqual([
      'http://localhost:8301',
      'https://one.example.com/login/callback',
      'https://two.example.com/login/callback',
    ]);
  });

  test('an empty variable counts as not set', async () => {
    const empty = Object.fromEntries(Object.keys(environment).map((name) => [name, '']));
    const { report, code } = await reported(['--url', nowhere], { environment: empty });
    expect(code).toBe(1);
    expect(report.provider).toEqual({ name: 'acme', url: nowhere, issuer: null, kind: 'oidc', vendor: null });
  });
});

describe('the client secret', () => {
  test.each([
    ['--client-secret', ['--client-secret', 'SECRET'], undefined],
    ['standard input', ['--client-secret-file', '-'], 'SECRET\n'],
  ])('by %s overrides the environment', async (_, args, input) => {
    const secret = demo.clientSecret.reveal();
    const { report, stderr } = await reported(
      [...known(), ...args.map((word) => word.replace('SECRET', secret))],
      {
        ...(input !== undefined && { input: input.replace('SECRET', secret) }),
        environment: { INFRA_PROVIDER_CLIENT_SECRET: 'wrong' },
      },
    );
    expect(found(report, 'client-credentials')?.verdict).toBe('pass');
    const notes = stderr.split('\n').filter((line) => line.includes('--client-secret'));
    expect(notes).toHaveLength(args[0] === '--client-secret' ? 1 : 0);
    expect(stderr).not.toContain(secret);
  });

  test('is read once', async () => {
    const both = ['--client-secret', 'a', '--client-secret-file', '-'];
    expect(await runCli(['check', ...known(), ...both])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('exit codes', () => {
  test.each([
    ['two formats that do not exist', ['check', '--url', nowhere, '--format', 'yaml'], 2],
    ['a kind Infra does not know', ['check', '--url', nowhere, '--kind', 'github'], 2],
    ['an invalid time', ['check', '--url', nowhere, '--timeout', 'soon'], 2],
    ['an invalid login time', ['check', '--url', nowhere, '--login-timeout', '0'], 2],
    ['a missing certificate file', ['check', '--url', nowhere, '--ca-file', `${folder}/none.pem`], 2],
    ['a missing secret file', ['check', '--url', nowhere, '--client-secret-file', `${folder}/none`], 2],
    ['an option of another command', ['check', '--url', nowhere, '--fault', 'x'], 2],
    ['two names', ['check', 'one', 'two', '--url', nowhere], 2],
    ['explain without a text', ['explain'], 2],
    ['providers with an unknown word', ['providers', 'frobnicate'], 2],
    ['forgetting an unknown provider', ['providers', 'remove', 'nobody'], 2],
    ['a report that cannot be written', ['check', '--url', nowhere, '--output', `${folder}/no/folder`], 3],
    ['facts that cannot be written', ['check', '--url', nowhere, '--save-facts', `${folder}/no/folder`], 3],
    ['nothing saved', ['providers'], 0],
    ['nothing saved, checked', ['providers', 'check'], 0],
  ])('%s', async (_, args, code) => {
    const run = await runCli(args);
    expect(run.code).toBe(code);
    expect(run.stderr).not.toBe('');
    if (code === 2) expect(run).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) });
  });

  test('--strict makes a warning fail', async () => {
    const warned = ['demo', '--auto', '--fault', 'refresh-token-missing', '--json'];
    const mild = await runCli(warned);
    const strict = await runCli([...warned, '--strict']);
    expect(JSON.parse(mild.stdout)).toMatchObject({ verdict: 'warn' });
    expect([mild.code, strict.code]).toEqual([0, 1]);
  });

  test('an interrupt during the login is 130, and leaves a report of what was learned', async () => {
    const running = startCli(['check', ...known(), '--login', '--no-browser', '--json'], withSecret());
    await running.said(/^Sign in: /m);
    running.child.kill('SIGINT');
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    const { schema, checks } = JSON.parse(stdout);
    expect(schema).toBe(1);
    expect(checks).toContainEqual(expect.objectContaining({ id: 'login', code: 'cancelled' }));
    expect(checks).toContainEqual(expect.objectContaining({ id: 'discovery-document', verdict: 'pass' }));
  });
});

describe('the login request', () => {
  async function loginParameters(...more: readonly string[]): Promise<readonly string[]> {
    const running = startCli(['check', ...known(), ...more, '--login', '--no-browser'], withSecret());
    const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
    running.child.kill('SIGINT');
    await running.ended;
    const { searchParams } = new URL(url);
    expect(searchParams.get('redirect_uri')).toBe('http://localhost:8301');
    return [...searchParams.keys()].sort();
  }
  const asInfra = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state'];

  test('is protected by state, nonce and PKCE', async () => {
    const guards = ['code_challenge', 'code_challenge_method', 'nonce'];
    expect(await loginParameters()).toEqual([...asInfra, ...guards].sort());
  });

  test('with --as-infra is exactly Infra’s', async () => {
    expect(await loginParameters('--as-infra')).toEqual(asInfra);
  });

  test('for the kind google asks for consent and offline access as Infra does', async () => {
    expect(await loginParameters('--as-infra', '--kind', 'google')).toEqual(
      [...asInfra, 'access_type', 'prompt'].sort(),
    );
  });

  test('ends after --login-timeout, and the report says so', async () => {
    const run = await runCli(
      ['check', ...known(), '--login', '--no-browser', '--login-timeout', '0.2', '--json'],
      withSecret(),
    );
    const report = JSON.parse(run.stdout) as Report;
    expect(run.code).toBe(1);
    expect(departures(report)).toEqual([]);
    expect(report.login).toMatchObject({ completed: false });
    expect(found(report, 'login')?.verdict).toBe('fail');
  });
});

describe('saving a report', () => {
  test('--output writes it for its owner only and leaves standard output empty', async () => {
    const file = join(folder, 'report.json');
    const run = await runCli(['check', ...known(), '--json', '--output', file]);
    expect(run).toMatchObject({ code: 0, stdout: '' });
    expect(departures(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('facts of a whole login give the same report again, in every format', async () => {
    const facts = join(folder, 'facts.json');
    const running = startCli(
      ['check', 'acme', ...known(), '--login', '--no-browser', '--json', '--save-facts', facts],
      withSecret(),
    );
    const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
    const browser = createBrowserDouble('ada');
    await browser.open(url);
    const live = await running.ended;
    await browser.settled();
    const again = await runCli(['check', '--facts', facts, '--json']);
    expect(again).toMatchObject({ code: live.code, stdout: live.stdout });
    expect(JSON.parse(again.stdout)).toMatchObject({
      login: { completed: true, groups: ['admins', 'engineers'] },
    });
    expect(statSync(facts).mode & 0o777).toBe(0o600);
    for (const format of formats) {
      expect((await runCli(['check', '--facts', facts, '--format', format])).code).toBe(live.code);
    }
  });
});

describe('the network', () => {
  test('--timeout ends an unanswered request', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    try {
      const address = silent.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const url = `http://127.0.0.1:${port}`;
      const { report } = await reported(['--url', url, '--allow-http', '--timeout', '0.3']);
      expect(found(report, 'discovery-document')).toMatchObject({
        verdict: 'fail',
        summary: expect.stringContaining('did not answer in time'),
      });
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  test('--allow-http applies to this machine only', async () => {
    const { report, code } = await reported(['--url', 'http://provider.invalid', '--allow-http']);
    expect(code).toBe(1);
    expect(found(report, 'url-form')?.verdict).not.toBe('pass');
    expect(report.infra.url.startsWith('http://provider.invalid')).toBe(true);
  });

  test('http on this machine is refused without --allow-http', async () => {
    const { report, code } = await reported(['--url', demo.issuer]);
    expect(code).toBe(1);
    expect(report.verdict).toBe('fail');
  });

  test.runIf(hasOpenssl)('--ca-file trusts a private authority, as SSL_CERT_FILE does', async () => {
    const authority = issue({ name: 'Test authority', ca: true });
    const leaf = issue({ name: 'localhost', by: authority, altNames: 'DNS:localhost,IP:127.0.0.1' });
    const pem = join(folder, 'authority.pem');
    writeFileSync(pem, authority.cert);
    const server = createTlsServer({ key: leaf.key, cert: leaf.cert }, (_, response) => {
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = server.address();
      const url = `https://localhost:${typeof address === 'object' ? address?.port : ''}`;
      const verdict = async (args: readonly string[], options?: CliOptions) =>
        found((await reported(['--url', url, ...args], options)).report, 'tls')?.verdict;
      expect(await verdict([])).toBe('fail');
      expect(await verdict(['--ca-file', pem])).not.toBe('fail');
      expect(await verdict([], { environment: { SSL_CERT_FILE: pem } })).not.toBe('fail');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('--debug traces requests on standard error, without the secret', async () => {
    const { stdout, stderr, report } = await reported([...known(), '--debug'], withSecret());
    expect(stderr).toContain('/.well-known/openid-configuration');
    expect(departures(report)).toEqual([]);
    expect(stdout + stderr).not.toContain(demo.clientSecret.reveal());
  });
});

describe('colour', () => {
  // The start of an SGR sequence, by which these tests detect colour.
  const coloured = '\u001b[';
  test.each([
    ['no colour without a terminal', [], {}, false],
    ['FORCE_COLOR asks for it', [], { FORCE_COLOR: '1' }, true],
    ['NO_COLOR wins over FORCE_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['--no-color wins over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ] as const)('%s', async (_, flags, environment, expected) => {
    const { stdout } = await runCli(['check', '--url', nowhere, ...flags], { environment });
    expect(stdout.includes(coloured)).toBe(expected);
  });
});

describe('explain', () => {
  const line =
    '2024-05-02T10:11:12Z ERR internal/server/login.go:77 > login failed error="oauth2: cannot fetch token: 401 Unauthorized Response: {\\"error\\":\\"invalid_client\\"}" request_id=9f';

  test('finds the entry in a noisy log line, as an argument and on standard input', async () => {
    const argument = await runCli(['explain', line]);
    const piped = await runCli(['explain'], { input: `starting\n${line}\nlistening on :443\n` });
    for (const run of [argument, piped]) {
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toContain('recognised by: invalid_client');
    }
  });
});
