import type { ErrorCatalog } from '../../core/checks/check.ts';
import type {
  AuthorizationFact,
  ClientAuthenticationAttempt,
  ClientAuthenticationFact,
} from '../../core/facts/facts.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import { redirectUriRegistration } from '../authorization/redirect-uri-registration.ts';
import { type ClientAnswer, namesCredential, readClientAnswer, sameAnswer } from './client-answer.ts';

const methods = ['client_secret_basic', 'client_secret_post'] as const;

export type Method = ClientAuthenticationAttempt['method'];

/** The result for the given id and secret, compared with a control that uses a random secret. */
export type ClientAuthenticationOutcome =
  | { readonly is: 'accepted' }
  | { readonly is: 'refused'; readonly answer: ClientAnswer }
  | { readonly is: 'method-refused'; readonly answer: ClientAnswer }
  /** The client may not use the authorization code grant. */
  | { readonly is: 'grant-type-refused'; readonly answer: ClientAnswer }
  /** A random secret got the same answer: the code is checked before the client. */
  | { readonly is: 'code-first'; readonly answer: ClientAnswer }
  /** A random secret got the same bare refusal, and the redirect URI, which is not registered, may be its cause. */
  | { readonly is: 'redirect-uri-first'; readonly answer: ClientAnswer }
  | { readonly is: 'no-control'; readonly answer: ClientAnswer }
  | { readonly is: 'unclear'; readonly answer: ClientAnswer }
  | { readonly is: 'no-answer' };

export function clientAuthenticationOutcome(
  fact: ClientAuthenticationFact,
  method: Method,
  catalog: ErrorCatalog,
): ClientAuthenticationOutcome {
  // If incomplete requests got no clear answer, complete ones were sent as in a login; earlier refusals still count.
  const isComplete = fact.attempts.some(({ asLogin }) => asLogin);
  const answerOf = (secret: 'given' | 'random', of?: Method) =>
    fact.attempts
      .filter((attempt) => attempt.secret === secret && (of === undefined || attempt.method === of))
      .map(({ exchange, asLogin }) => ({ answer: readClientAnswer(exchange, catalog), asLogin }))
      .find(({ answer, asLogin }) => answer && (!isComplete || asLogin || isRefusal(answer)))?.answer;
  const given = answerOf('given', method);
  if (!given) return { is: 'no-answer' };
  if (given.about === 'method') return { is: 'method-refused', answer: given };
  if (given.about === 'client') return { is: 'refused', answer: given };
  const control = answerOf('random', method) ?? answerOf('random');
  if (given.about === 'grant-type') {
    // Without an explanation, this code means a refused client if a made-up secret gets it too.
    const isPlain = given.meaning === 'grant-type-refused' || (control && !sameAnswer(given, control));
    return { is: isPlain ? 'grant-type-refused' : 'refused', answer: given };
  }
  if (!control) return { is: 'no-control', answer: given };
  if (sameAnswer(given, control))
    return { is: given.about === 'grant' ? 'code-first' : 'unclear', answer: given };
  if (!isOrdinary(given)) return { is: 'unclear', answer: given };
  if (control.about === 'client') return { is: 'accepted' };
  if (given.about !== 'grant') return { is: 'unclear', answer: given };
  return isOrdinary(control) ? { is: 'accepted' } : { is: 'no-control', answer: given };
}

function isRefusal({ about }: ClientAnswer): boolean {
  return about === 'client' || about === 'method';
}

/** A genuine OAuth error, not one caused by rate limits or a gateway. */
export function isOrdinary({ status, words, meaning }: ClientAnswer): boolean {
  return (
    words.code !== undefined && status < 429 && meaning !== 'rate-limited' && meaning !== 'gateway-in-front'
  );
}

/** The better result of the two methods, which were sent with the same id and secret. */
export function bestOfBoth(
  fact: ClientAuthenticationFact,
  catalog: ErrorCatalog,
  authorization?: AuthorizationFact,
): ClientAuthenticationOutcome {
  const best = bestOutcome(methods.map((method) => clientAuthenticationOutcome(fact, method, catalog)));
  if (best.is !== 'refused' || namesCredential(best.answer) || !authorization) return best;
  if (!fact.attempts.some(({ asLogin, secret }) => asLogin && secret === 'random')) return best;
  const { is } = redirectUriRegistration(authorization, localhostRedirectUri, catalog);
  return is === 'not-registered' ? { is: 'redirect-uri-first', answer: best.answer } : best;
}

function bestOutcome(outcomes: readonly ClientAuthenticationOutcome[]): ClientAuthenticationOutcome {
  const order: readonly ClientAuthenticationOutcome['is'][] = [
    'accepted',
    'grant-type-refused',
    'refused',
    'code-first',
    'no-control',
    'unclear',
    'method-refused',
    'no-answer',
  ];
  for (const is of order) {
    const found = outcomes.filter((outcome) => outcome.is === is);
    const clearest = found.find((outcome) => 'answer' in outcome && namesCredential(outcome.answer));
    const best = clearest ?? found[0];
    if (best) return best;
  }
  return { is: 'no-answer' };
}
