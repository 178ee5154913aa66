import { expect, test } from 'vitest';
import type { Session } from '../../source/session/session.ts';
import type { Step } from '../../source/session/steps/steps.ts';
import { follow } from '../../source/tui/keys/follow.ts';
import { at, parts } from '../session/play.ts';
import { invited, loginRun } from '../support/sessions.ts';

test.each<readonly [Step, string]>([
  ['login', 'paste'],
  ['credentials', 'clientSecret'],
])('a pasted address that is refused while %s is shown puts the keyboard at %s', (step, focus) => {
  const { session, ui } = parts(at(step));
  const before: Session = { ...session, run: loginRun(invited) };
  const after: Session = { ...before, run: loginRun({ ...invited, pasteRefused: 'not-a-url' }) };
  expect(follow(ui, before, after).focus).toBe(focus);
});
