import type { AuthorizeAnswer } from './authorize-answer.ts';
import { objection, type ReadAttempt } from './authorize-readings.ts';

/** Whether a scope was the reason, whichever way it was said. */
export function isAboutScope(answer: AuthorizeAnswer): boolean {
  const about = objection(answer);
  return about?.words.code === 'invalid_scope' || about?.meaning === 'scope-refused';
}

/** Scopes of refused requests that no accepted request held, as far as they were tried one by one. */
export function refusedScopes(read: readonly ReadAttempt[]): readonly string[] {
  const bisected = read.filter(({ attempt }) => attempt.purpose === 'scope');
  const fine = new Set(
    bisected
      .filter(({ answer }) => !isAboutScope(answer) && (answer.is === 'sign-in' || answer.is === 'returned'))
      .flatMap(({ attempt }) => attempt.scopes),
  );
  const suspects = bisected
    .filter(({ answer }) => isAboutScope(answer))
    .flatMap(({ attempt }) => attempt.scopes);
  return [...new Set(suspects)].filter((scope) => !fine.has(scope) && scope !== 'openid');
}
