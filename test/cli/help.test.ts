import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../source/cli/help/commands.ts';
import { completionWords } from '../../source/cli/help/completions/completion-words.ts';
import { helpText } from '../../source/cli/help/help-text.ts';
import { askedNames } from '../../source/cli/opinions/asked-opinions.ts';
import { askedExport, exportNames } from '../../source/cli/opinions/export.ts';
import { commandNames, options } from '../../source/cli/options.ts';
import { parse } from '../../source/cli/parse.ts';

const style = { columns: 80, colour: false, unicode: true };

test('each command but the wizard and the demo starts from the bundle without a screen', () => {
  const start = readFileSync(new URL('../../build/start.cjs', import.meta.url), 'utf8');
  const listed = /const others = (\[[^\]]*\])/.exec(start)?.[1]?.replaceAll("'", '"') ?? '[]';
  const others: unknown = JSON.parse(listed.replace(/,\s*\]/, ']'));
  expect(others).toEqual(
    expect.arrayContaining(commandNames.filter((name) => name !== 'wizard' && name !== 'demo')),
  );
});

describe('help', () => {
  test.each([40, 60, 80, 100])('fits %i columns without breaking what is to be typed', (columns) => {
    const examples = Object.values(commands).flatMap((one) => Object.values(one.examples));
    for (const command of commandNames) {
      const long = helpText(command, { ...style, columns })
        .split('\n')
        .filter((line) => line.length > columns && !examples.includes(line.trim()));
      expect(long.filter((line) => !/^ {2}(?:--|oidc-wizard)\S*|^ +\[[A-Z_]+\]$/.test(line))).toEqual([]);
    }
  });

  test('begins with three examples and names every command and option once', () => {
    const text = helpText('wizard', style);
    const [, examples = ''] = text.split('\n\n');
    expect(examples.match(/^ {6}oidc-wizard /gm)).toHaveLength(3);
    for (const { name } of options)
      expect(text.match(new RegExp(`^ {2}(?:-\\w, )?--${name}(?= )`, 'gm')), name).toHaveLength(1);
    for (const name of commandNames.slice(1))
      expect(text).toMatch(new RegExp(`^ {2}oidc-wizard ${name}`, 'm'));
  });

  test.each(commandNames)('%s shows exactly the options that it takes', (command) => {
    if (command === 'wizard') return;
    const shown = helpText(command, style).matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm);
    for (const [, name = ''] of shown) {
      const option = options.find((one) => one.name === name);
      const value = option && 'value' in option ? ['x'] : [];
      expect(parse([command, `--${name}`, ...value]), name).toMatchObject({ ok: true });
    }
  });

  const examples = commandNames.flatMap((name) => Object.values(commands[name].examples));
  test.each([...new Set(examples)])('the example is one that the program takes: %s', (example) => {
    for (const [, line = ''] of example.matchAll(/oidc-wizard ?([^|>)&]*)/g)) {
      const words = Array.from(
        line.matchAll(/"([^"]*)"|(\S+)/g),
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      if (words[0]?.includes('.')) continue;
      expect(parse(words)).toMatchObject({ ok: true });
    }
  });
});

test('completions offer exactly the programs that have an export', () => {
  const offered = completionWords(exportNames, askedNames).find(({ command }) => command === 'export')?.words;
  const asked = askedExport(undefined, {});
  expect(!asked.ok && asked.failure.message).toBe(
    `Say for which program: oidc-wizard export RELYING-PARTY, one of ${[offered].flat().join(', ')}.`,
  );
});
