import { said } from '../provider-error.ts';
import type { AuthorizeAnswer } from './authorize-answer.ts';
import { isTaken, objection, type ReadAttempt } from './authorize-readings.ts';

/** Whether a scope was the reason, by code or by words. */
function isAboutScope(answer: AuthorizeAnswer): boolean {
  const about = objection(answer);
  return about?.words.code === 'invalid_scope' || about?.meaning === 'scope-refused';
}

/** Scopes of refused requests that no accepted request contained, if they were tried one by one. */
function refusedScopes(read: readonly ReadAttempt[]): readonly string[] {
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

/**
 * The result for the scopes of one relying party's requests; `attempt` is the one that shows it. `refused` is empty if
 * they were refused together and none was found to be the cause.
 */
export function scopesOutcome(read: readonly ReadAttempt[], isCheckedBeforeSignIn: boolean) {
  const whole = read.filter(({ attempt }) => attempt.purpose !== 'scope');
  const refusal = whole.find(({ answer }) => isAboutScope(answer));
  if (refusal) {
    const words = said(objection(refusal.answer)?.words);
    return { is: 'refused', refused: refusedScopes(read), attempt: refusal.attempt, words } as const;
  }
  const attempt = whole[0]?.attempt;
  if (whole.some(({ answer }) => answer.is === 'returned' && isTaken(answer)))
    return { is: 'accepted', attempt } as const;
  if (!whole.some(({ answer }) => answer.is === 'sign-in')) return { is: 'cannot-tell', attempt } as const;
  return { is: isCheckedBeforeSignIn ? 'accepted' : 'after-sign-in', attempt } as const;
}
