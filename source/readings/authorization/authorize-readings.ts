import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ErrorMeaning, ProviderError } from '../../core/errors/error-catalog.ts';
import type { AuthorizationAttempt, AuthorizationFact } from '../../core/facts/facts.ts';
import { type AuthorizeAnswer, readAuthorizeAnswer } from './authorize-answer.ts';

export interface ReadAttempt {
  readonly attempt: AuthorizationAttempt;
  readonly answer: AuthorizeAnswer;
}

/**
 * Each attempt with its answer, in the order sent. Some providers answer `prompt=none` at any address before they check
 * the client (better-auth 1.4): there it only means that sign-in would begin.
 */
export function readAttempts(fact: AuthorizationFact, catalog: ErrorCatalog): readonly ReadAttempt[] {
  const read = fact.attempts.map((attempt) => ({ attempt, answer: readAnswer(fact, attempt, catalog) }));
  const control = read.find(({ attempt }) => attempt.purpose === 'control' && attempt.prompt);
  if (!control || !lacks(control)) return read;
  return read.map(({ attempt, answer }) => ({
    attempt,
    answer: lacks({ attempt, answer }) ? { is: 'sign-in' } : answer,
  }));
}

function readAnswer(
  { signInPage }: AuthorizationFact,
  attempt: AuthorizationAttempt,
  catalog: ErrorCatalog,
): AuthorizeAnswer {
  const answer = readAuthorizeAnswer(attempt, catalog);
  const isRedirect = attempt.exchange.outcome === 'answered' && attempt.exchange.answer.status >= 300;
  if (answer.is !== 'sign-in' || !isRedirect || signInPage?.outcome !== 'answered') return answer;
  const { status } = signInPage.answer;
  // Without cookies a sign-in page may reject much else.
  return status === 404 || status >= 500 ? { is: 'unclear', status } : answer;
}

function lacks({ attempt, answer }: ReadAttempt): boolean {
  return attempt.prompt === 'none' && answer.is === 'returned' && isTaken(answer);
}

/** Whether the attempt used one of the relying party's own redirect URIs, not an unregistered one. */
export function triesOwnAddress({ purpose }: Pick<AuthorizationAttempt, 'purpose'>): boolean {
  return purpose !== 'control' && purpose !== 'any-address';
}

/** The attempts with the relying party's own addresses. */
export function ownAttempts(fact: AuthorizationFact, catalog: ErrorCatalog): readonly ReadAttempt[] {
  return readAttempts(fact, catalog).filter(({ attempt }) => triesOwnAddress(attempt));
}

/** An objection of the provider, on its own page or at the redirect URI. */
export interface Objection {
  readonly meaning?: ErrorMeaning;
  readonly words: ProviderError;
}

export function objection(answer: AuthorizeAnswer): Objection | undefined {
  if (answer.is !== 'refused' && answer.is !== 'returned') return undefined;
  const { words, meaning } = answer;
  return words && { words, ...(meaning !== undefined && { meaning }) };
}

/** Whether the request was accepted: sign-in begins, or only a signed-in person is missing. */
export function isTaken(answer: AuthorizeAnswer): boolean {
  return answer.is === 'sign-in' || (answer.is === 'returned' && (!answer.words || isLack(answer.words)));
}

/** OpenID Connect Core 1.0, 3.1.2.6: answers to `prompt=none` when nobody is signed in. */
const lackCodes = new Set([
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
]);

/** Whether only a signed-in person or a consent is missing. */
export function isLack({ code }: Pick<ProviderError, 'code'>): boolean {
  return code !== undefined && lackCodes.has(code);
}

/** Whether the provider validates requests before sign-in, as shown by a request that it had to refuse. */
export function validatesBeforeSignIn(fact: AuthorizationFact, catalog: ErrorCatalog): boolean {
  return readAttempts(fact, catalog).some(
    ({ attempt, answer }) => attempt.purpose === 'control' && !attempt.prompt && answer.is === 'refused',
  );
}

/**
 * Whether Infra's plain request is accepted. Acceptance before sign-in proves nothing unless this provider is known to
 * validate requests that early.
 */
export function plainRequestOutcome(
  fact: AuthorizationFact,
  catalog: ErrorCatalog,
): 'taken' | 'after-sign-in' | 'cannot-tell' {
  const taken = plainReadings(fact, catalog).filter(isTaken);
  if (taken.length === 0) return 'cannot-tell';
  return taken.some(({ is }) => is === 'returned') || validatesBeforeSignIn(fact, catalog)
    ? 'taken'
    : 'after-sign-in';
}

/** The answers to the plain request, without anything that Infra does not send, in the order sent. */
export function plainReadings(fact: AuthorizationFact, catalog: ErrorCatalog): readonly AuthorizeAnswer[] {
  return readAttempts(fact, catalog).flatMap(({ attempt: { purpose }, answer }) =>
    purpose === 'as-infra' || purpose === 'silent' ? answer : [],
  );
}

/** The refusal of Infra's request, if the same request with `added` is accepted, so that the provider requires it. */
export function refusedUnless(
  fact: AuthorizationFact,
  added: 'with-pkce' | 'with-nonce',
  catalog: ErrorCatalog,
): AuthorizeAnswer | undefined {
  const read = readAttempts(fact, catalog);
  for (const { attempt, answer } of read) {
    if (attempt.purpose !== 'as-infra') continue;
    if (answer.is !== 'refused' && !(answer.is === 'returned' && !isTaken(answer))) continue;
    const twin = read.find(
      ({ attempt: { purpose, redirectUri } }) => purpose === added && redirectUri === attempt.redirectUri,
    );
    if (twin && isTaken(twin.answer)) return answer;
  }
  return undefined;
}
