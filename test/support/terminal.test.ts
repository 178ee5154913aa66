import { describe, expect, test } from 'vitest';
import { openTerminal } from './terminal.ts';

const show = (script: string, options = {}) => openTerminal('/bin/sh', ['-c', script], options);

describe('a terminal for tests', () => {
  test('shows what a program draws, and its exit code', async () => {
    await using terminal = show('printf "one\\n\\033[31mtwo\\033[0m\\n"; exit 7');
    await terminal.waitFor('two');
    expect(terminal.screen()).toBe('one\ntwo');
    expect(await terminal.exit).toEqual({ exitCode: 7, signal: 0 });
    expect(terminal.raw()).toContain('\u001b[31m');
  });

  test('hands on what is typed', async () => {
    await using terminal = show('read -r name; echo "hello $name"');
    terminal.write('alice\r');
    await terminal.waitFor('hello alice');
  });

  test('tells the program its size, also when it changes', async () => {
    await using terminal = show('trap "stty size; exit" WINCH; stty size; while :; do sleep 0.05; done', {
      columns: 40,
      rows: 10,
    });
    await terminal.waitFor('10 40');
    await terminal.resize(100, 30);
    await terminal.waitFor('30 100');
  });

  test('keeps what the test runner sets away from the program', async () => {
    await using terminal = show('echo "[$VITEST$NODE_ENV$CI]"');
    await terminal.waitFor('[]');
  });

  test('says what was on the screen when it waits in vain', async () => {
    await using terminal = show('echo "something else"');
    await expect(terminal.waitFor('never')).rejects.toThrow('something else');
  });
});
