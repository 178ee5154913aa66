import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { infraExport } from '../../source/relying-parties/infra/export.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { input, withClaims } from '../support/facts.ts';
import { hostileWords } from '../support/hostile-words.ts';
import { describeWith } from '../support/installed.ts';
import { openShell, realShells } from '../support/shells.ts';
import { exported, factsOf, type Given } from './opinion-rows.ts';

interface Row {
  readonly id: string;
  readonly format: string;
  readonly set: (value: string) => readonly string[];
  readonly calls: readonly string[];
}

const vaultCalls = ['auth enable', 'write', 'write', 'read', 'write', 'write'];
const rows: readonly Row[] = [
  {
    id: 'vault',
    format: 'shell',
    set: (value) => [`path=a${value}`, `default_role=${value}`, `token_policies=${value}`],
    calls: vaultCalls.map(() => 'vault'),
  },
  {
    id: 'gitea',
    format: 'command',
    set: (value) => [`ROOT_URL=https://x.example/${value}`, `name=${value}`],
    calls: ['gitea'],
  },
  { id: 'argo-cd', format: 'secret', set: () => [], calls: ['kubectl'] },
  { id: 'argo-cd', format: 'secret', set: () => ['clientSecret=false'], calls: [] },
  {
    id: 'grafana',
    format: 'environment',
    set: (value) => [`root_url=https://x.example/${value}`],
    calls: [],
  },
  {
    id: 'coder',
    format: 'environment',
    set: (value) => [`access-url=https://x.example/${value}`],
    calls: [],
  },
  {
    id: 'oauth2-proxy',
    format: 'environment',
    set: (value) => [`redirect_url=https://x.example/${value}`],
    calls: [],
  },
];

function linesOf({ id, format, set }: Row, value: string): readonly string[] {
  const opinion = secondOpinions.find((one) => one.id === id);
  if (!opinion) throw new Error(`no ${id}`);
  return exported(opinion, id, format, { ...given(value), set: set(value) })
    .trimEnd()
    .split('\n');
}

const given = (value: string): Given => ({
  facts: {
    input: input({ clientId: value, name: 'acme', infraServers: [] }),
    tokens: withClaims({ groups: [`g${value}`], aud: value }),
  },
});

for (const shell of realShells) {
  describeWith([shell], `an export pasted into ${shell.name}`, () => {
    test('makes only its own calls: no comment or value is executed', async () => {
      await using typing = openShell(shell);
      const paste = async (lines: readonly string[], calls: readonly string[]) => {
        const made = await typing.paste([...lines, 'ssh end'], calls.length + 1);
        expect(made.map(({ words }) => words[0])).toEqual([...calls, 'ssh']);
      };
      for (const value of hostileWords.filter((word) => /touch|!!|[&\\~]/.test(word))) {
        for (const row of rows) await paste(linesOf(row, value), row.calls);
        const text = infraExport.formats['command']?.(factsOf(given(value)), {}) ?? '';
        await paste(text.trimEnd().split('\n'), ['infra']);
        expect(readdirSync(typing.place).filter((name) => /PWN|touch|INFRA/.test(name))).toEqual([]);
      }
    }, 120_000);
  });
}
