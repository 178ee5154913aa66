import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shellQuoted } from '../../source/core/shell/shell-quoted.ts';
import { cleanEnvironment, launcher, program, runCli } from '../support/cli.ts';
import { actingIn, hostileText, hostileTexts } from '../support/hostile-text.ts';
import { fc } from '../support/properties.ts';
import { clientId, startScriptedProvider } from '../support/scripted-provider.ts';
import { openTerminal } from '../support/terminal.ts';
import { folder } from '../system/support/folder.ts';

test('escape sequences in our own arguments are written out', async () => {
  const { 'the clipboard (OSC 52)': osc, 'cursor movements': cursor } = hostileTexts;
  for (const args of [
    ['check', osc, '--url', `https://${osc}`],
    ['check', 'a', cursor],
    [`--${osc}`],
    [osc, cursor],
    ['explain', osc],
    ['check', '--kind', cursor],
    ['check', '--facts', osc],
    ['check', '--url', 'https://127.0.0.1:1', '--output', `/nonexistent/${osc}`],
    ['check', '--url', 'https://127.0.0.1:1', '--ca-file', `/nonexistent/${osc}`],
    ['check', '--url', 'https://127.0.0.1:1', '--client-secret-file', `/nonexistent/${osc}`],
    ['providers', 'remove', osc],
    ['demo', '--fault', osc],
  ]) {
    const { stdout, stderr } = await runCli(args);
    expect({ args, terminalCharacters: actingIn(stdout + stderr, /(?!)/g) }).toEqual({
      args,
      terminalCharacters: [],
    });
  }
});

test('every value in a copied command is one word to a shell', () => {
  const place = folder();
  mkdirSync(`${place}/empty`);
  fc.assert(
    fc.property(hostileText, (text) => {
      const word = shellQuoted(text);
      if (word === undefined) return;
      const out = execFileSync('sh', ['-c', `printf '%s\\n' ${word} end`], {
        cwd: `${place}/empty`,
        encoding: 'utf8',
      });
      expect(out).toBe(`${text}\nend\n`);
      expect(actingIn(text)).toEqual([]);
      expect(readdirSync(`${place}/empty`)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe('the wizard’s own bytes in a terminal', () => {
  /** The program's own output: colours, cursor movements, erasing, modes and its title, and nothing else. */
  const ours =
    /\u001b\]2;oidc-wizard[^\u0007\u001b]*\u0007|\u001b\[2[23];2t|\u001b\[(?:\d+(?:;\d+)*)?[A-HJKSTfmsu]|\u001b\[\?(?:25|2004|2026)[hl]|\u001b\[>\d*u|\u001b\[<u|\u001b\[\?u|\r/g;
  const onStep = (name: string) => new RegExp(`◉ ${name}`);

  test.each(Object.entries(hostileTexts))('contain none of the provider’s: %s', async (_, text) => {
    await using provider = await startScriptedProvider({
      claims: { name: text, extra: text, [text]: text },
      userinfo: { name: text, groups: [text], [text]: text },
      metadata: { service_documentation: text, claims_supported: [text], [text]: text },
      replies: {
        '/authorize': (seen, usual) =>
          seen.url.searchParams.has('nonce') ? usual : { status: 400, body: `<title>${text}</title>${text}` },
      },
    });
    await using terminal = openTerminal(
      program,
      [
        ...launcher,
        'acme',
        '--url',
        provider.origin,
        '--client-id',
        clientId,
        '--allow-http',
        '--no-browser',
      ],
      {
        columns: 100,
        rows: 40,
        env: { ...cleanEnvironment(), INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' },
      },
    );
    for (const [step, next] of [
      ['Provider', 'Credentials'],
      ['Credentials', 'Registration'],
    ] as const) {
      await terminal.waitFor(onStep(step));
      terminal.write('\r');
      await terminal.waitFor(onStep(next));
    }
    terminal.write('\r');
    await terminal.waitFor(/fail|not registered|warn|answered|Bad request/i);
    terminal.write('d');
    terminal.write('\u001b');
    terminal.write('\u0003');
    await terminal.exit;
    expect(actingIn(terminal.raw(), ours)).toEqual([]);
    // The window’s title is ours, and contains no control characters.
    expect(terminal.raw()).not.toMatch(/\u001b\](?!2;oidc-wizard)/);
  });
});
