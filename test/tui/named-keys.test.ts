import { expect, test } from 'vitest';
import { bindingsOf } from '../../source/tui/keys/bindings.ts';
import { parts, play } from '../session/play.ts';
import { type SessionName, sessions } from '../support/sessions.ts';

const named = (Object.keys(sessions) as SessionName[]).flatMap((name) =>
  bindingsOf(parts(sessions[name]))
    .filter(({ quiet }) => !quiet)
    .map(({ shown, label, keys }) => [`${shown} ${label}`, name, keys] as const),
);

test.each(named)('“%s” does something where “%s” is shown', (_, name, [first = '']) => {
  const before = sessions[name];
  const { session, effects } = play(before, first.length === 1 ? first : `‹${first}›`);
  // Time that passes is no answer.
  expect([effects.length > 0, JSON.stringify({ ...session, now: 0 })]).not.toEqual([
    false,
    JSON.stringify({ ...before, now: 0 }),
  ]);
});
