import { expect, test } from 'vitest';
import type { Context } from '../../source/cli/context.ts';
import { goesPlain } from '../../source/cli/wizard/goes-plain.ts';

const raw = { setRawMode: () => undefined };

test.each([
  ['a terminal that can draw', {}, { TERM: 'xterm-256color' }, raw, false],
  ['--plain', { plain: true }, { TERM: 'xterm-256color' }, raw, true],
  ['a dumb terminal', {}, { TERM: 'dumb' }, raw, true],
  ['no raw mode', {}, { TERM: 'xterm-256color' }, {}, true],
  ['a screen reader', {}, { TERM: 'xterm-256color', INK_SCREEN_READER: 'true' }, raw, true],
])('with %s', (_, flags, environment, stdin, plain) => {
  expect(goesPlain({ flags, environment, stdin: () => stdin } as unknown as Context)).toBe(plain);
});
