import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Gathered } from '../../source/core/facts/facts.ts';
import type { Report } from '../../source/core/report/report.ts';
import type { ProviderKind } from '../../source/core/run/configuration.ts';
import { noCommand } from '../../source/core/shell/shell-quoted.ts';
import { fillRemedy } from '../../source/core/text/template.ts';
import { planFor } from '../../source/relying-parties/infra/server/infra-plan.ts';
import { curlCommands } from '../../source/report/curl.ts';
import { toMarkdown } from '../../source/report/markdown.ts';
import { toText } from '../../source/report/text.ts';
import { sshTunnel } from '../../source/session/connect/copyables.ts';
import { answered, clientAuthentication, input, oauthError, userinfo } from '../support/facts.ts';
import { hostileWords as hostile } from '../support/hostile-words.ts';
import { describeWith } from '../support/installed.ts';
import { openShell, realShells } from '../support/shells.ts';
import { report } from './fixture.ts';

function reported(value: string): { readonly report: Report; readonly gathered: Gathered } {
  const address = `https://idp.example/?x=${value}`;
  // A file may name any kind, and the type of the answers is no guard at run time.
  const kind = value as ProviderKind;
  const gathered: Gathered = {
    input: input({ name: value, clientId: value, url: address, kind }),
    jwks: { url: address, exchange: answered({ keys: [] }) },
    clientAuthentication: {
      ...clientAuthentication(['basic', 'given', oauthError('no')]),
      tokenEndpoint: address,
    },
    userinfo: userinfo({}, { endpoint: address }),
  };
  const remedy = fillRemedy(
    { say: 'Run it.', command: 'kanidm system oauth2 add-redirect-url {clientId} {address}' },
    { clientId: value, address },
  );
  const checks = report.checks.map((one) => (one.verdict === 'fail' ? { ...one, remedy } : one));
  return { report: { ...report, checks, infra: { ...report.infra, ...planFor(gathered) } }, gathered };
}

/** The lines of code blocks. */
const blocks = (markdown: string) =>
  markdown.split(/^`{3,}$/m).flatMap((part, index) => (index % 2 === 1 ? part.trim().split('\n') : []));
const isOurs = (line: string) => /^(infra|curl|oidc-wizard|ssh|kanidm|export) /.test(line);
const makesCall = (line: string) => !line.startsWith('export ');

for (const shell of realShells) {
  describeWith([shell], `pasted into ${shell.name}`, () => {
    test('every command in the reports passes on its values unchanged and does nothing else', async () => {
      await using typing = openShell(shell);
      for (const value of hostile) {
        const { report: told, gathered } = reported(value);
        const address = `https://idp.example/?x=${value}`;
        const ofText = toText(told, { columns: 80, colour: false, unicode: true }, shell.kind)
          .split('\n')
          .map((line) => line.trim());
        const ofMarkdown = blocks(toMarkdown(told, curlCommands(gathered), shell.kind));
        const lines = [
          ...ofText.filter(isOurs),
          ...ofMarkdown.filter(isOurs),
          sshTunnel('http://localhost:8301'),
        ];
        const calls = await typing.paste(lines, lines.filter(makesCall).length);
        const isLikeOption = value.startsWith('-');
        const options = ['--url', address, '--client-id', value, '--kind', value];
        const named = isLikeOption ? [...options, '--', value] : [value, ...options];
        const infra = ['infra', 'providers', 'add', ...named];
        const kanidm = ['kanidm', 'system', 'oauth2', 'add-redirect-url', value, address];
        const words = calls.map((call) => call.words);
        expect(words.filter(([name]) => name === 'infra')).toEqual([infra, infra]);
        expect(words.filter(([name]) => name === 'kanidm')).toEqual(isLikeOption ? [] : [kanidm, kanidm]);
        const curls = words.filter(([name]) => name === 'curl');
        expect(curls.map((one) => one.at(-1))).toEqual(curls.map(() => address));
        expect(curls.length).toBeGreaterThan(2);
        expect(curls.flatMap((one) => one.filter((_, at) => one[at - 1] === '-u'))).toContain(`${value}:…`);
        expect(words.at(-1)).toEqual(['ssh', '-L', '8301:localhost:8301', '<this machine>']);
        expect(readdirSync(typing.place)).not.toContain('PWN');
      }
    }, 60_000);

    test('the secret line reads any secret without showing it, for the next command only', async () => {
      await using typing = openShell(shell);
      for (const secret of [...hostile, ' blanks at both ends ', 'back\\slash\\']) {
        // Fish's line editor goes on to the next line after a backslash at the end, and shows that it does.
        if (shell.kind === 'fish' && secret.endsWith('\\')) continue;
        const { report: told } = reported('acme');
        const markdown = blocks(toMarkdown(told, curlCommands({}), shell.kind));
        const at = markdown.findIndex((line) => line.startsWith('infra providers add'));
        await typing.pasteSecret(markdown[at - 1] ?? '', secret);
        const [call] = await typing.paste([markdown[at] ?? ''], 1);
        expect(call?.secret).toBe(secret);
        if (secret.length > 3 && shell.kind !== 'fish') expect(typing.shown()).not.toContain(secret);
        expect(readdirSync(typing.place)).not.toContain('PWN');
      }
    }, 60_000);
  });
}

test.each(['a\nb', 'a\u001b[31m', 'a\u202eb', 'a\u200bb', '\r', 'x'.repeat(5000)])(
  'a value that cannot be typed leaves out its command, and that is reported: %j',
  (value) => {
    const { report: told, gathered } = reported(value);
    const text = toText(told, { columns: 10_000, colour: false, unicode: true });
    const markdown = toMarkdown(told, curlCommands(gathered));
    for (const written of [text, markdown]) {
      expect(written).toContain(noCommand);
      expect(written).not.toContain('infra providers add');
      expect(written).not.toContain('kanidm');
      expect(written).not.toContain('curl');
    }
  },
);
