import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ErrorMeaning, ProviderError } from '../../core/errors/error-catalog.ts';
import { ofOneCredential } from '../../core/errors/of-one-credential.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { meaningOf, providerErrorIn } from '../provider-error.ts';

/** What a token endpoint's refusal says about the client. */
export interface ClientAnswer {
  readonly about: /** The client was accepted; the code or the refresh token was refused. */
    | 'grant'
    | 'client'
    /** The way in which the client authenticated. */
    | 'method'
    /** The client was accepted but may not use the authorization code grant. */
    | 'grant-type'
    | 'nothing';
  readonly status: number;
  readonly words: ProviderError;
  readonly meaning?: ErrorMeaning;
}

const aboutGrant: ReadonlySet<ErrorMeaning> = new Set<ErrorMeaning>([
  'code-refused',
  'code-already-used',
  'code-verifier-wrong',
  'pkce-required',
  'refresh-token-refused',
]);

const aboutOneCredential: ReadonlySet<ErrorMeaning> = new Set(ofOneCredential);

const aboutMethod: ReadonlySet<ErrorMeaning> = new Set<ErrorMeaning>([
  'client-authentication-method',
  'client-is-public',
  'client-assertion-required',
  'client-certificate-required',
  'dpop-required',
]);

/** Undefined if no answer came. The error code decides (RFC 6749, 5.2), then the meaning, then the status. */
export function readClientAnswer(exchange: HttpExchange, catalog: ErrorCatalog): ClientAnswer | undefined {
  if (exchange.outcome === 'failed') return undefined;
  const { answer } = exchange;
  const words = providerErrorIn(answer);
  const meaning = meaningAtTokenEndpoint(words, catalog);
  return {
    about: subject(words, meaning, answer.status),
    status: answer.status,
    words,
    ...(meaning !== undefined && { meaning }),
  };
}

/** Token requests have no response type, so words (not the bare code) that refuse one mean the grant type. */
function meaningAtTokenEndpoint(words: ProviderError, catalog: ErrorCatalog): ErrorMeaning | undefined {
  const meaning = meaningOf(words, catalog);
  const isSpoken =
    meaning === 'response-type-refused' && meaningOf({ text: words.text }, catalog) === meaning;
  return isSpoken ? 'grant-type-refused' : meaning;
}

function subject(
  { code }: ProviderError,
  meaning: ErrorMeaning | undefined,
  status: number,
): ClientAnswer['about'] {
  // A method that is not allowed is also reported as invalid_client; only the words tell.
  if (meaning !== undefined && aboutMethod.has(meaning)) return 'method';
  if (isAboutGrantType(code, meaning, status)) return 'grant-type';
  // Some report a missing verifier this way.
  if (meaning === 'pkce-required' || meaning === 'code-verifier-wrong') return 'grant';
  if (code === 'invalid_client') return 'client';
  if (code === 'invalid_grant') return 'grant';
  if (meaning === 'client-credentials-wrong') return 'client';
  if (meaning !== undefined && aboutOneCredential.has(meaning)) return 'client';
  if (meaning !== undefined && aboutGrant.has(meaning)) return 'grant';
  // Some providers report a wrong secret this way; at the token endpoint nobody could decline.
  if (code === 'access_denied') return 'client';
  return status === 401 ? 'client' : 'nothing';
}

/** RFC 6749, 5.2, unless the words mean the client’s credentials, as at Keycloak. */
function isAboutGrantType(
  code: string | undefined,
  meaning: ErrorMeaning | undefined,
  status: number,
): boolean {
  if (meaning === 'grant-type-refused' || code === 'unsupported_grant_type') return true;
  const bare = meaning === undefined || meaning === 'response-type-refused';
  return code === 'unauthorized_client' && bare && status !== 401;
}

/** Whether it says which credential is wrong, the id or the secret. */
export function namesCredential({ meaning }: ClientAnswer): boolean {
  return meaning !== undefined && aboutOneCredential.has(meaning);
}

/** Whether a client could not tell two answers apart; trace numbers and times in the text are ignored. */
export function sameAnswer(one: ClientAnswer, other: ClientAnswer): boolean {
  return (
    one.about === other.about &&
    one.status === other.status &&
    one.words.code === other.words.code &&
    one.meaning === other.meaning
  );
}
