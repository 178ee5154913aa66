import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { refusal } from '../support/infra/reply.ts';
import { refusedTrial, triesForReal } from '../support/infra/trial.ts';
import { type FakeInfra, type InfraState, startInfraServer } from '../support/infra-server.ts';
import { oneSpace, readmeScreen } from '../support/readme-screen.ts';
import { openTerminal, type TerminalRig } from '../support/terminal.ts';
import { hasOpenssl, issue } from '../system/support/certificates.ts';

const key = 'canarykey1.abcdefghijklmnopqrstuvwx';
const state: InfraState = {
  version: '0.21.0',
  accessKey: key,
  grants: [
    { user: 'u1', privilege: 'admin', resource: 'infra' },
    { group: 'g1', privilege: 'admin', resource: 'infra' },
    { group: 'g2', privilege: 'view', resource: 'production' },
  ],
  groups: [
    { id: 'g1', name: 'admins' },
    { id: 'g2', name: 'night-shift' },
  ],
  users: [],
  trial: triesForReal,
};

interface Case {
  readonly infra: FakeInfra;
  readonly demo: Demo;
  /** The certificate of an Infra with https. */
  readonly certificate: string | undefined;
}

async function start(more: Partial<InfraState> = {}, named?: Parameters<typeof issue>[0]): Promise<Case> {
  const identity = named && issue(named);
  const infra = await startInfraServer({ ...state, ...more }, identity);
  const demo = await startDemo({ dashboards: [`${infra.origin}/login/callback`] });
  onTestFinished(() => demo.close());
  return { infra, demo, certificate: identity?.cert };
}

/** The wizard with everything given, at the step Connect after a login. */
async function atConnect(
  { infra, demo }: Case,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = { INFRA_SERVER: infra.origin, INFRA_ACCESS_KEY: key },
): Promise<TerminalRig> {
  const given = ['acme', '--url', demo.issuer, '--client-id', demo.clientId, '--allow-http', '--no-browser'];
  const terminal = openTerminal(program, [...launcher, ...given, ...args], {
    columns: 100,
    rows: 44,
    env: {
      ...cleanEnvironment(),
      BROWSER: '/bin/false',
      INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal(),
      ...env,
    },
  });
  onTestFinished(async () => {
    terminal.kill();
    await terminal.exit;
  });
  for (const step of ['Provider', 'Credentials']) {
    await terminal.waitFor(new RegExp(`◉ ${step}`));
    terminal.write('\r');
  }
  await terminal.waitFor(/login\/callback\s+registered/);
  terminal.write('\r');
  // Enter first leaves a field that has the cursor, then the step.
  const next = await terminal.waitFor(/◉ Registration[\s\S]*⏎ continue|◉ Login/);
  if (!next.includes('◉ Login')) terminal.write('\r');
  await terminal.waitFor(/◉ Login/);
  terminal.write('\r');
  await terminal.waitFor(/client_id=/);
  const url = terminal
    .screen()
    .replaceAll(/\n/g, '')
    .match(/http:\/\/127\.0\.0\.1:\d+\/\S*client_id=\S+/)?.[0];
  const browser = createBrowserDouble('ada');
  await browser.open(url ?? '');
  await browser.settled();
  await terminal.waitFor('ada@example.com');
  terminal.write('\r');
  await terminal.waitFor(/◉ Connect/);
  return terminal;
}

/** A key file in Google's format, and the options that name it. */
function serviceAccount(): readonly string[] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const file = join(mkdtempSync(join(tmpdir(), 'service-account-')), 'key.json');
  const content = {
    type: 'service_account',
    client_email: 'sync@acme.iam.gserviceaccount.com',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
  writeFileSync(file, JSON.stringify(content));
  return ['--service-account-key', file, '--workspace-domain-admin', 'admin@acme.dev'];
}

const writes = ({ requests }: FakeInfra) => requests.filter(({ method }) => method !== 'GET');

describe('connecting from the wizard in a real terminal', () => {
  test('adds the provider after confirmation, reads it back, and keeps every secret', async () => {
    const here = await start();
    const { infra, demo } = here;
    const terminal = await atConnect(here);
    await terminal.waitFor('n connect now');
    terminal.write('n');
    const asked = await terminal.waitFor('y add it');
    expect(asked).toContain(`Add “acme” to Infra 0.21.0 on ${infra.host}?`);
    expect(asked).toMatch(/! admins \(admin on infra\): includes the person who signed in here/);
    expect(asked).toMatch(/provider group of the same name get: night-shift \(view on production\)/);
    const shown = asked
      .slice(asked.indexOf('Add “acme”'), asked.indexOf('Infra itself'))
      .replaceAll(infra.host, 'infra.acme.dev')
      .replaceAll(new URL(demo.issuer).host, 'id.acme.dev');
    expect(oneSpace(shown)).toBe(readmeScreen('connect'));
    terminal.write('\r\r');
    await terminal.waitFor('nothing is written');
    expect(writes(infra)).toEqual([]);
    terminal.write('y');
    const done = await terminal.waitFor('It matches what you confirmed');
    expect(done).toContain(`✔ Infra on ${infra.host} has “acme”`);
    expect(done).not.toContain('Not proven');
    expect(done).toMatch(/“Log in with acme”/);
    expect(done).toMatch(/ada@example\.com, in the groups admins/);
    const { host } = new URL(demo.issuer);
    expect(infra.stored).toMatchObject([
      {
        name: 'acme',
        url: host,
        kind: 'oidc',
        clientID: demo.clientId,
        clientSecret: demo.clientSecret.reveal(),
      },
    ]);
    expect(writes(infra)).toMatchObject([
      { method: 'POST', version: '0.21.0', authorization: `Bearer ${key}` },
    ]);
    terminal.write('\r');
    await terminal.exit;
    expect(terminal.scrollback()).toContain(`“acme” was added to Infra on ${infra.host}.`);
    expect(terminal.scrollback()).not.toContain('To connect');
    for (const secret of [key, demo.clientSecret.reveal()]) expect(terminal.raw()).not.toContain(secret);
  });

  test('shows what an update changes and what Infra loses, before updating', async () => {
    const old = {
      id: '4yJ3n3DgE2',
      name: 'acme',
      url: 'accounts.google.com',
      kind: 'google',
      clientID: 'g',
      scopes: ['openid', 'email'],
      authURL: 'https://accounts.google.com/o/oauth2/v2/auth',
      created: '2025-01-01T00:00:00Z',
      updated: '2025-01-01T00:00:00Z',
      clientSecret: 'old',
      api: { privateKey: 'PEM', clientEmail: 'a@b.c', domainAdminEmail: 'a@b.c' },
    };
    const here = await start({ providers: [old] });
    const terminal = await atConnect(here);
    terminal.write('n');
    const asked = await terminal.waitFor('y update it');
    expect(asked).toMatch(/client id: g → infra/);
    expect(asked).toMatch(/kind: google → oidc/);
    expect(asked).toMatch(/What Infra loses[\s\S]*The service account[\s\S]*Sessions that were opened/);
    terminal.write('b');
    await terminal.waitFor('n connect now');
    expect(writes(here.infra)).toEqual([]);
    terminal.write('n');
    await terminal.waitFor('y update it');
    terminal.write('y');
    await terminal.waitFor('It matches what you confirmed');
    expect(writes(here.infra)).toMatchObject([{ method: 'PUT', path: '/api/providers/4yJ3n3DgE2' }]);
    expect(here.infra.stored).toMatchObject([{ id: old.id, kind: 'oidc', clientID: 'infra' }]);
  });

  test('sends Infra the service account for Google’s groups, and shows nothing of its key', async () => {
    const here = await start();
    const terminal = await atConnect(here, ['--kind', 'google', ...serviceAccount()]);
    terminal.write('n');
    expect(await terminal.waitFor('y add it')).not.toContain('No service account is given');
    terminal.write('y');
    await terminal.waitFor('It matches what you confirmed');
    expect(here.infra.stored).toMatchObject([
      {
        kind: 'google',
        api: {
          privateKey: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/),
          clientEmail: 'sync@acme.iam.gserviceaccount.com',
          domainAdminEmail: 'admin@acme.dev',
        },
      },
    ]);
    for (const line of here.infra.stored[0]?.api?.privateKey.split('\n').slice(1, 3) ?? [])
      expect(terminal.raw()).not.toContain(line);
  });

  test('says what to do if Infra’s server cannot reach a provider that this machine reaches', async () => {
    const here = await start({ trial: () => refusedTrial('url') });
    const terminal = await atConnect(here);
    terminal.write('n');
    await terminal.waitFor('y add it');
    terminal.write('y');
    const refused = await terminal.waitFor('Nothing was written to Infra.');
    expect(refused).toContain('✖ Infra’s server cannot reach or does not trust the provider, although');
    expect(refused).toMatch(/kubectl exec deploy\/infra-server -- wget -qO-/);
    expect(refused).toContain('oidc-wizard check --facts facts.json');
    expect(here.infra.stored).toEqual([]);
    terminal.write(
      `\u001b[200~\u001b]0;x\u0007ssl_client: certificate verification failed\nwget: error\u001b[201~`,
    );
    await terminal.waitFor('⏎ judge it');
    terminal.write('\r');
    const judged = await terminal.waitFor('does not trust the certificate of 127.0.0.1');
    expect(judged).toContain('SSL_CERT_DIR=/etc/ssl/certs:/provider-ca');
    expect(judged).toContain('p paste what it printed');
  });

  test('shows no secret that Infra, or another server in its place, repeats', async () => {
    const here = await start({
      trial: (_, { clientSecret }) => ({ ok: false, reply: refusal(400, `no: ${clientSecret} for ${key}`) }),
    });
    const terminal = await atConnect(here);
    terminal.write('n');
    await terminal.waitFor('y add it');
    terminal.write('y');
    await terminal.waitFor(/refuses: no: \[secret\] for \[secret\]/);
    for (const secret of [key, here.demo.clientSecret.reveal()]) expect(terminal.raw()).not.toContain(secret);
  });

  test.each<['before' | 'after', RegExp, number]>([
    ['after', /✔ Infra on .* has “acme”[\s\S]*this was read from its list of providers/, 1],
    [
      'before',
      /✖ The answer of Infra on .* was lost[\s\S]*Its\s+list\s+of\s+providers\s+does\s+not\s+show\s+“acme”/,
      0,
    ],
  ])('finds out the result if the answer is lost %s the request took effect', async (loses, shown, rows) => {
    const here = await start();
    const terminal = await atConnect(here);
    terminal.write('n');
    await terminal.waitFor('y add it');
    here.infra.next('POST', { loses });
    terminal.write('y');
    await terminal.waitFor(shown);
    expect(here.infra.stored).toHaveLength(rows);
    expect(writes(here.infra)).toHaveLength(1);
  });

  test.each<[string, boolean, RegExp]>([
    [
      'has not done it',
      false,
      /Cancelled\.[\s\S]*The answer of Infra on [\s\S]*Its\s+list\s+of\s+providers\s+does\s+not\s+show\s+“acme”/,
    ],
    ['has done it', true, /Cancelled\.[\s\S]*“acme” was added to Infra on/],
  ])('reports the result after Ctrl-C if Infra %s', async (_, done, said) => {
    const here = await start();
    const terminal = await atConnect(here);
    terminal.write('n');
    await terminal.waitFor('y add it');
    const { promise, resolve } = Promise.withResolvers<undefined>();
    here.infra.next('POST', { waits: promise, ...(done && { does: true }) });
    terminal.write('y');
    await expect.poll(() => writes(here.infra).length).toBe(1);
    await expect.poll(() => here.infra.stored.length).toBe(done ? 1 : 0);
    terminal.write('\u0003');
    expect((await terminal.exit).exitCode).toBe(130);
    resolve(undefined);
    expect(terminal.scrollback().replaceAll(/\s+/g, ' ')).toMatch(said);
  });

  test('says after Ctrl-C before confirmation that nothing was written', async () => {
    const here = await start();
    const terminal = await atConnect(here);
    terminal.write('n');
    await terminal.waitFor('y add it');
    terminal.write('\u0003');
    await terminal.exit;
    expect(terminal.scrollback()).toContain('Nothing was written to Infra.');
    expect(writes(here.infra)).toEqual([]);
  });

  test('is not offered if the key is for another server', async () => {
    const here = await start();
    const terminal = await atConnect(here, ['--infra-server', here.infra.origin], {
      INFRA_ACCESS_KEY: key,
      INFRA_SERVER: 'other.acme.dev',
    });
    await terminal.waitFor('infra providers add');
    expect(terminal.screen()).not.toContain('connect now');
    expect(here.infra.requests.filter(({ authorization }) => authorization)).toEqual([]);
  });

  test.skipIf(!hasOpenssl)(
    'uses the login that Infra’s own program stored, and the certificate that it trusts',
    async () => {
      const here = await start({}, { name: 'localhost', altNames: 'DNS:localhost' });
      const home = mkdtempSync(join(tmpdir(), 'oidc-wizard-home-'));
      mkdirSync(join(home, '.infra'));
      const host = { name: 'admin@acme.dev', host: here.infra.host, 'access-key': key, current: true };
      const keep = (more: object) =>
        writeFileSync(
          join(home, '.infra', 'config'),
          JSON.stringify({ version: '0.4', hosts: [{ ...host, ...more }] }),
          { mode: 0o600 },
        );
      keep({ 'skip-tls-verify': true });
      const terminal = await atConnect(here, [], { HOME: home });
      terminal.write('n');
      await terminal.waitFor('skip-tls-verify');
      expect(here.infra.requests).toEqual([]);
      keep({ 'trusted-certificate': here.certificate });
      terminal.write('n');
      await terminal.waitFor('y add it');
      terminal.write('y');
      await terminal.waitFor('has “acme”');
      expect(here.infra.stored).toMatchObject([{ name: 'acme' }]);
      expect(terminal.raw()).not.toContain(key);
    },
  );
});

/** The plain conversation at the step Connect after a login. */
async function plainAtConnect({ infra, demo }: Case) {
  const given = ['acme', '--url', demo.issuer, '--client-id', demo.clientId, '--allow-http', '--no-browser'];
  const environment = {
    INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal(),
    INFRA_SERVER: infra.origin,
    INFRA_ACCESS_KEY: key,
    BROWSER: '/bin/false',
  };
  const terminal = openTerminal(program, [...launcher, ...given, '--plain'], {
    columns: 90,
    rows: 60,
    env: { ...cleanEnvironment(), TERM: 'dumb', ...environment },
  });
  onTestFinished(async () => {
    terminal.kill();
    await terminal.exit;
  });
  const text = () => terminal.raw().replaceAll('\r', '');
  let from = 0;
  const answer = async (question: RegExp, line: string) => {
    await terminal.waitFor(() => question.test(text().slice(from)));
    from = text().length;
    terminal.write(`${line}\r`);
  };
  for (const question of [/Name .*: $/, /URL .*: $/, /\[oidc\]: $/, /Client ID .*: $/, /Client secret.*: $/])
    await answer(question, '');
  await answer(/Infra host.*: $/, '');
  await answer(/Enter continue[\s\S]*quit: $/, '');
  await answer(/Enter sign in[\s\S]*quit: $/, '');
  await terminal.waitFor(() => /^Sign in: \S+$/m.test(text().slice(from)));
  const browser = createBrowserDouble('ada');
  await browser.open(/^Sign in: (\S+)$/m.exec(text().slice(from))?.[1] ?? '');
  await browser.settled();
  await answer(/Step 5 of 6[\s\S]*quit: $/, '');
  return { terminal, text, answer };
}

test('connects in the plain conversation too, line by line', async () => {
  const here = await start();
  const { infra, demo } = here;
  const { terminal, text, answer } = await plainAtConnect(here);
  await answer(/n connect now[\s\S]*quit: $/, 'n');
  await answer(/Add “acme” to Infra 0\.21\.0[\s\S]*y add it[\s\S]*quit: $/, 'y');
  await answer(/It matches what you confirmed[\s\S]*quit: $/, '');
  await terminal.exit;
  expect(infra.stored).toMatchObject([{ name: 'acme', clientSecret: demo.clientSecret.reveal() }]);
  expect(text()).toContain(`“acme” was added to Infra on ${infra.host}.`);
  for (const secret of [key, demo.clientSecret.reveal()]) expect(text()).not.toContain(secret);
});

test('reads the output of Infra’s server in the plain conversation, line by line', async () => {
  const here = await start({ trial: () => refusedTrial('url') });
  const { text, answer } = await plainAtConnect(here);
  await answer(/n connect now[\s\S]*quit: $/, 'n');
  await answer(/y add it[\s\S]*quit: $/, 'y');
  await answer(/p paste what it printed[\s\S]*quit: $/, 'p');
  await answer(/What it printed; an empty line ends it: $/, 'Defaulted container "infra" out of: infra');
  await answer(/$/, "wget: bad address '127.0.0.1'");
  await answer(/$/, '');
  await answer(/cannot resolve the name 127\.0\.0\.1[\s\S]*quit: $/, 'q');
  expect(text()).toContain('kubectl exec deploy/infra-server -- nslookup 127.0.0.1');
});
