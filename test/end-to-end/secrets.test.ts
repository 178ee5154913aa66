import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allFiles } from '../support/all-files.ts';
import { cleanEnvironment, launcher, program, runCli, withScript } from '../support/cli.ts';
import {
  clientId,
  type Received,
  type Reply,
  type Script,
  type ScriptedProvider,
  startScriptedProvider,
} from '../support/scripted-provider.ts';
import { tellingForms, toldIn } from '../support/telling-forms.ts';
import { type TellingPrograms, tellingPrograms } from '../support/telling-programs.ts';
import { openTerminal, type TerminalRig } from '../support/terminal.ts';
import { folder } from '../system/support/folder.ts';

/** The first one contains every character that some encoding changes. */
const given = {
  clientSecret: 'cAnArY+s3cret/with=%&"<>\'ü;4711',
  code: 'cAnArY.code-8d1f22/7+q',
  accessToken: 'cAnArY.access_token-0f3a~b1',
  refreshToken: 'cAnArY.refresh_token-77c2~d4',
};
const accessKey = 'cAnArYkey1.0123456789abcdefghijklmn';

function environmentIn(home: string, { folder: bin, browser }: TellingPrograms) {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    BROWSER: browser,
    INFRA_ACCESS_KEY: accessKey,
  };
}

/** Everything that must not be readable anywhere: the given secrets, and all that this run made up or received. */
function allSecrets(provider: ScriptedProvider): Record<string, string> {
  const forms = provider.received.map(({ body }) => new URLSearchParams(body));
  const verifiers = forms.flatMap((form) => form.getAll('code_verifier'));
  const signatures = provider.idTokens.map((token) => token.split('.')[2] ?? '');
  return Object.fromEntries([
    ...Object.entries({ ...given, accessKey }),
    ...[...new Set(verifiers)].map((value, index) => [`codeVerifier${index}`, value]),
    ...signatures.map((value, index) => [`idToken${index}`, value]),
  ]);
}

/** Values that bind the login, which belong only in its address. */
function stateIn(address: string): Record<string, string> {
  return { state: /[?&]state=([\w-]+)/.exec(address)?.[1] ?? 'no state' };
}

async function checkWithLogin(script: Script, ...more: readonly string[]) {
  const home = folder();
  const programs = tellingPrograms(home);
  await using provider = await startScriptedProvider({ ...given, ...script });
  const run = await runCli(
    [
      ...['check', 'acme', '--url', provider.origin, '--allow-http', '--client-id', clientId],
      ...['--client-secret-file', '-', '--login', '--login-timeout', '3', '--debug'],
      ...['--save-facts', join(home, 'facts.json'), ...more],
    ],
    { input: given.clientSecret, environment: environmentIn(home, programs) },
  );
  return { run, home, provider };
}

/** No output of the run reveals a secret. */
function expectNothingTold({ run, home, provider }: Awaited<ReturnType<typeof checkWithLogin>>) {
  const secrets = allSecrets(provider);
  const [invitation = ''] = /^Sign in: .*$/m.exec(run.stderr) ?? [];
  const state = stateIn(invitation);
  const kept = allFiles(home);
  const children = readdirSync(home).filter((name) => name.startsWith('browser-'));
  const written = { stdout: run.stdout, stderr: run.stderr, files: kept };
  const told = Object.entries(written).map(([where, text]) => [where, toldIn(text, secrets)]);
  expect(Object.fromEntries(told)).toEqual({ stdout: [], stderr: [], files: [] });
  // The browser gets the address with its state; nothing else does.
  const besides = children.reduce(
    (text, name) => text.replace(readFileSync(join(home, name), 'utf8'), ''),
    kept,
  );
  for (const text of [run.stdout, run.stderr.replace(invitation, ''), besides])
    expect(toldIn(text, state)).toEqual([]);
  return { children };
}

describe('the output of a whole check with a login', () => {
  test.each([
    ['text', []],
    ['json', ['--json']],
    ['markdown', ['--format', 'markdown']],
    ['junit', ['--format', 'junit']],
    ['html', ['--format', 'html']],
    ['request', ['--format', 'request']],
  ])('as %s, into a file, as saved facts and as a trace reveals no secret', async (_, format) => {
    const done = await checkWithLogin({}, ...format);
    expect(done.run.code).toBe(0);
    const { children } = expectNothingTold(done);
    // The secrets were all available to leak.
    const { received, idTokens } = done.provider;
    expect(received.some(({ body }) => body.includes('code_verifier='))).toBe(true);
    expect(idTokens.length).toBeGreaterThan(0);
    expect(children).toHaveLength(1);
    expect(done.run.stderr).toMatch(/^POST http\S+\/token 200 /m);

    const output = join(folder(), 'report');
    const toFile = await checkWithLogin({}, ...format, '--output', output);
    expectNothingTold(toFile);
    expect(toldIn(readFileSync(output, 'utf8'), allSecrets(toFile.provider))).toEqual([]);
  });

  test('a known leak is detected in any form', () => {
    for (const form of tellingForms(given.clientSecret))
      expect(toldIn(`x${form}y`, given)).toEqual(['clientSecret']);
  });
});

const htmlEscaped = (text: string) =>
  text.replace(/[&<>"'/+=]/g, (character) => `&#${character.charCodeAt(0)};`);
const everyCharacterEscaped = (text: string) =>
  text.replace(/[\s\S]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Everything that the provider received, as an error text might repeat it. */
function echo({ body, headers, url }: Received): string {
  const form = [...new URLSearchParams(body).values()];
  return [given.clientSecret, ...form]
    .flatMap((value) => tellingForms(value))
    .concat(body, headers.authorization ?? '', url.search)
    .join(' ');
}

const inHeader = (text: string) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 4000);
const wrongCode = (description: string): Reply => ({
  status: 400,
  body: description,
  headers: { 'content-type': 'application/json' },
});

const echoes: readonly (readonly [string, Script])[] = [
  [
    'as error_description of the token endpoint',
    {
      replies: {
        '/token': (seen) => ({
          status: 401,
          json: { error: 'invalid_client', error_description: echo(seen) },
        }),
      },
    },
  ],
  [
    'with every character escaped',
    {
      replies: {
        '/token': () =>
          wrongCode(
            `{"error":"invalid_grant","error_description":"${everyCharacterEscaped(given.clientSecret)} ${everyCharacterEscaped(given.code)}"}`,
          ),
      },
    },
  ],
  [
    'in a header of every answer',
    {
      replies: {
        '/token': (seen, usual) => ({
          ...usual,
          headers: {
            'www-authenticate': `Basic realm="${inHeader(echo(seen))}"`,
            'x-echo': inHeader(echo(seen)),
          },
        }),
        '/userinfo': (seen, usual) => ({ ...usual, headers: { 'x-echo': inHeader(echo(seen)) } }),
      },
    },
  ],
  [
    'in a page of HTML',
    {
      replies: {
        '/token': (seen) => ({
          status: 500,
          body: `<title>${htmlEscaped(given.clientSecret)}</title><pre>${htmlEscaped(echo(seen))}</pre>`,
        }),
      },
    },
  ],
  [
    'in a redirect of the token endpoint',
    {
      replies: {
        '/token': ({ body }) => ({
          status: 307,
          headers: {
            location: `https://elsewhere.example/?${body}&s=${encodeURIComponent(given.clientSecret)}`,
          },
        }),
      },
    },
  ],
  [
    'in the discovery document',
    {
      metadata: {
        service_documentation: given.clientSecret,
        op_policy_uri: `https://x/?${encodeURIComponent(given.clientSecret)}`,
      },
    },
  ],
  ['as a key’s id', { key: { kid: given.clientSecret }, idTokenHeader: { kid: given.clientSecret } }],
  [
    'on the page of the authorization endpoint',
    {
      replies: {
        '/authorize': () => ({
          status: 400,
          body: `<title>${given.clientSecret}</title>${given.clientSecret}`,
        }),
      },
    },
  ],
  [
    'as error_description of the callback',
    {
      callback: {
        error: 'access_denied',
        error_description: `${given.clientSecret} ${given.clientSecret.toUpperCase()}`,
      },
    },
  ],
  [
    'as claims of the ID token',
    {
      claims: {
        name: given.accessToken,
        code: given.code,
        deep: [{ secret: given.clientSecret, refresh: given.refreshToken }],
        [given.refreshToken]: 1,
      },
    },
  ],
  [
    'as claims of UserInfo',
    {
      userinfo: { name: given.clientSecret, picture: given.accessToken, [given.code]: 'code' },
      replies: {
        '/userinfo': (seen, usual) => ({
          json: {
            ...(usual.json as object),
            echo: echo(seen),
            groups: [given.code, seen.headers.authorization],
          },
        }),
      },
    },
  ],
  [
    'in a refused UserInfo',
    {
      replies: {
        '/userinfo': (seen) => ({
          status: 401,
          json: { error: 'invalid_token', error_description: echo(seen) },
        }),
      },
    },
  ],
];

describe('a provider that repeats what it received', () => {
  test.each(echoes)('in %s does not make the program repeat it', async (_, script) => {
    for (const format of ['text', 'json', 'markdown']) {
      const done = await checkWithLogin({ ...script }, '--format', format);
      expect([0, 1]).toContain(done.run.code);
      expectNothingTold(done);
    }
  });
});

describe('a crash', () => {
  test('reports where it happened, and no secret', async () => {
    // Code that every report needs throws an error that contains all its arguments.
    const crash = `import { inspect } from 'node:util';
      const usual = JSON.stringify;
      JSON.stringify = (...all) => {
        const known = Buffer.from('x' + process.env.INFRA_PROVIDER_CLIENT_SECRET);
        const told = [inspect(all[0], { depth: 12, showHidden: true }), known, known.toString('base64')];
        if (all[2] === 2) throw new Error('broken: ' + told.join(' '));
        return usual(...all);
      };`;
    const home = folder();
    await using provider = await startScriptedProvider(given);
    const run = await runCli(
      [
        'check',
        '--url',
        provider.origin,
        '--allow-http',
        '--client-id',
        clientId,
        '--login',
        '--json',
        '--debug',
      ],
      {
        environment: {
          ...environmentIn(home, tellingPrograms(home)),
          INFRA_PROVIDER_CLIENT_SECRET: given.clientSecret,
          ...withScript(crash),
        },
      },
    );
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('broken: ');
    expect(toldIn(run.stdout + run.stderr, allSecrets(provider))).toEqual([]);
  });
});

describe('the demo that drives itself', () => {
  test('reveals nothing from the environment for real providers', async () => {
    const home = folder();
    const environment = {
      ...environmentIn(home, tellingPrograms(home)),
      INFRA_PROVIDER_CLIENT_SECRET: given.clientSecret,
    };
    const { stdout, stderr } = await runCli(['demo', '--auto', '--debug'], { environment });
    const secrets = { clientSecret: given.clientSecret, accessKey };
    expect(toldIn(stdout + stderr + allFiles(home), secrets)).toEqual([]);
  });
});

const onStep = (name: string) => new RegExp(`◉ ${name}`);

describe('the wizard in a real terminal', () => {
  async function wizardWith(script: Script, use: (terminal: TerminalRig) => Promise<void>) {
    const home = folder();
    await using provider = await startScriptedProvider({ ...given, ...script });
    const env = { ...cleanEnvironment(), ...environmentIn(home, tellingPrograms(home)) };
    await using terminal = openTerminal(program, [...launcher, '--allow-http'], {
      columns: 140,
      rows: 60,
      env,
    });
    await walkToLogin(terminal, provider.origin, script.clientSecret ?? given.clientSecret);
    terminal.write('\r');
    await use(terminal);
    terminal.write('q');
    terminal.write('\u0003');
    await terminal.exit;
    return { raw: terminal.raw(), secrets: allSecrets(provider) };
  }

  test('masks secrets that claims repeat, in the table and in suggested changes', async () => {
    const claims = { name: given.clientSecret, email: given.accessToken, [given.refreshToken]: given.code };
    const { raw, secrets } = await wizardWith({ claims, userinfo: claims }, async (terminal) => {
      await terminal.waitFor(onStep('Claims'));
      await terminal.waitFor(/name +\[secret\][\s\S]*\[secret\] +\[secret\]/);
    });
    expect(toldIn(raw, secrets)).toEqual([]);
  });

  test('masks a secret that a refused login repeats', async () => {
    // Only the person's login has a challenge; earlier requests have none.
    const refused = ({ url }: Received, { headers }: Reply): Reply | undefined => {
      const back = URL.parse(headers?.['location'] ?? '');
      if (!back || !url.searchParams.has('code_challenge')) return undefined;
      back.searchParams.delete('code');
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', `No ${given.clientSecret} for you`);
      return { status: 302, headers: { location: back.href } };
    };
    const script = { replies: { '/authorize': refused } };
    const { raw, secrets } = await wizardWith(script, async (terminal) => {
      await terminal.waitFor('No [secret] for you');
    });
    expect(toldIn(raw, secrets)).toEqual([]);
  });

  test('succeeds with a secret that is a common word, and says that it cannot be hidden', async () => {
    const { raw } = await wizardWith({ clientSecret: 'email' }, async (terminal) => {
      await terminal.waitFor(onStep('Claims'));
      await terminal.waitFor(/email +ada@example\.com/);
      terminal.write('\r');
      await terminal.waitFor(onStep('Connect'));
      await terminal.waitFor(/Read the warnings\.\s+! The client secret is a word/);
    });
    expect(raw).toContain('The client secret is a word');
    expect(raw).not.toContain('[secret]');
  });

  test.each(['by the browser', 'by pasting the address'])(
    'signed in %s, with Infra’s own program run at the end, shows, keeps and passes on no secret',
    async (way) => {
      const home = folder();
      const programs = tellingPrograms(home);
      await using provider = await startScriptedProvider(given);
      const env = { ...cleanEnvironment(), ...environmentIn(home, programs) };
      const pasting = way !== 'by the browser';
      await using terminal = openTerminal(
        program,
        [...launcher, '--allow-http', ...(pasting ? ['--no-browser'] : [])],
        { columns: 100, rows: 40, env },
      );
      await walkToLogin(terminal, provider.origin, given.clientSecret);
      terminal.write('\r');
      if (pasting) {
        await terminal.waitFor(/client_id=/);
        const back = await redirectedFrom(terminal.screen(), provider.origin);
        terminal.write(`\u001b[200~${back}\u001b[201~\r`);
      }
      await terminal.waitFor(onStep('Claims'));
      terminal.write('\r');
      await terminal.waitFor(onStep('Connect'));
      terminal.write('i');
      await terminal.waitFor(/Enter|⏎/);
      terminal.write('\r');
      await terminal.waitFor('arguments: providers add acme');
      await terminal.waitFor('secret: [secret]');
      terminal.write('q');
      terminal.write('\u0003');
      await terminal.exit;

      const secrets = allSecrets(provider);
      expect(toldIn(terminal.raw(), secrets)).toEqual([]);
      const children = readdirSync(home).filter((name) => name.endsWith('.json'));
      expect(children.map((name) => name.replace(/-.*/, '')).toSorted()).toEqual(
        pasting ? ['infra'] : ['browser', 'infra'],
      );
      for (const name of children) {
        const { argv, env: passed } = JSON.parse(readFileSync(join(home, name), 'utf8')) as {
          argv: string[];
          env: Record<string, string>;
        };
        expect(toldIn(JSON.stringify(argv), secrets)).toEqual([]);
        const { INFRA_PROVIDER_CLIENT_SECRET: secret, INFRA_ACCESS_KEY: key, ...rest } = passed;
        expect(toldIn(JSON.stringify(rest), secrets)).toEqual([]);
        // Only Infra's own program gets them, and not in its arguments.
        expect([secret, key]).toEqual(
          name.startsWith('infra') ? [given.clientSecret, accessKey] : [undefined, undefined],
        );
      }
      expect(toldIn(allFiles(join(home, 'config')), secrets)).toEqual([]);
    },
  );
});

/** Answers the first three steps, each of which passes. */
async function walkToLogin(terminal: TerminalRig, origin: string, clientSecret: string): Promise<void> {
  await terminal.waitFor(onStep('Provider'));
  terminal.write(`acme\t${origin}\r`);
  await terminal.waitFor(onStep('Credentials'));
  // Infra's list of secrets contains no line break; a terminal would send ü as two bytes.
  terminal.write(`${clientId}\t${clientSecret}\r`);
  await terminal.waitFor(onStep('Registration'));
  terminal.write('infra.example.com\r');
  await terminal.waitFor(/registered[\s\S]*login\/callback\s+registered/);
  terminal.write('\r');
  await terminal.waitFor(onStep('Login'));
}

/** The redirect after opening the address on the screen, where it takes several rows. */
async function redirectedFrom(screen: string, origin: string): Promise<string> {
  const text = screen.replaceAll(/\s+/g, '');
  const query = (name: string) => new RegExp(`[?&]${name}=([\\w-]+)`).exec(text)?.[1] ?? '';
  const url = new URL('/authorize', origin);
  url.searchParams.set('redirect_uri', 'http://localhost:8301');
  for (const name of ['state', 'nonce']) url.searchParams.set(name, query(name));
  const { headers } = await fetch(url, { redirect: 'manual' });
  return headers.get('location') ?? '';
}
