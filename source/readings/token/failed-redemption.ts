import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ErrorMeaning } from '../../core/errors/error-catalog.ts';
import type { TokensFact } from '../../core/facts/facts.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';
import { readTokenResponse } from '../../go/oauth2/token-response.ts';
import { authenticationDemand } from './authentication-demand.ts';
import { type ClientAnswer, namesCredential, readClientAnswer } from './client-answer.ts';
import { gaveTokens } from './gave-tokens.ts';

type Attempt = TokensFact['attempts'][number];

/** A code that no attempt turned into tokens. */
export interface FailedRedemption {
  /** The attempt that shows what went wrong. */
  readonly cause: Attempt;
  /** What came of the attempt after it. */
  readonly consequence?: Attempt;
  /** The first attempt was refused, maybe for HTTP Basic alone, and the code was used up all the same. */
  readonly codeBurnt: boolean;
  /** That refusal says that the id, or the secret, is wrong. */
  readonly blamesCredential: boolean;
}

/** Undefined where an attempt gave tokens, or none was made. */
export function failedRedemption(
  attempts: TokensFact['attempts'],
  catalog: ErrorCatalog,
): FailedRedemption | undefined {
  const [first, second] = attempts;
  if (!first || attempts.some(({ exchange }) => gaveTokens(exchange))) return undefined;
  const before = readClientAnswer(first.exchange, catalog);
  const blamesCredential = before !== undefined && namesCredential(before);
  if (!second) return { cause: first, codeBurnt: false, blamesCredential };
  const after = readClientAnswer(second.exchange, catalog);
  return {
    ...(secondTells(before, after) ? { cause: second } : { cause: first, consequence: second }),
    codeBurnt: before !== undefined && after !== undefined && mayMeanBasic(before) && isCodeGone(after),
    blamesCredential,
  };
}

/**
 * Refused, and for no other reason that is told. The two requests differ only in where the client id and the secret
 * stand, and a provider that misses them in the form says so with any code, `unauthorized_client` and `invalid_request`
 * among them; what demands more than a secret refuses both.
 */
function mayMeanBasic(answer: ClientAnswer): boolean {
  const { about, meaning, words } = answer;
  if (about === 'client') return true;
  if (about === 'method') return authenticationDemand(meaning) === undefined;
  return about !== 'grant' && isRefusal(answer) && isVague(meaning) && !inBothRequests.test(words.text);
}

/** Parameters that do not move between the two requests. */
const inBothRequests = /\b(?:redirect_uri|grant_type|code_verifier)\b/i;

/** What the bare codes come down to; a code that the words give another reason for is not used up. */
function isVague(meaning: ErrorMeaning | undefined): boolean {
  return meaning === undefined || meaning === 'request-malformed' || meaning === 'response-type-refused';
}

function isCodeGone({ about, meaning }: ClientAnswer): boolean {
  const isSaid = meaning === undefined || meaning === 'code-refused' || meaning === 'code-already-used';
  return about === 'grant' && isSaid;
}

/** The error that golang.org/x/oauth2 returns: the last one (internal/token.go, RetrieveToken). */
export function loggedError(attempts: TokensFact['attempts']): string | undefined {
  const last = attempts.at(-1)?.exchange;
  // A redirect is followed, and what comes of that is not known here.
  if (last?.outcome !== 'answered' || goRedirect(last.answer)) return undefined;
  const reading = readTokenResponse(last.answer);
  return reading.ok ? undefined : reading.message;
}

/** A refused code after anything else is what became of the code; of two refused clients the clearer words count. */
function secondTells(before: ClientAnswer | undefined, after: ClientAnswer | undefined): boolean {
  if (!before || !isRefusal(before) || before.about === 'grant') return false;
  if (after?.about === 'grant') return false;
  return weight(after) > weight(before);
}

function weight(answer: ClientAnswer | undefined): number {
  if (!answer || !isRefusal(answer)) return 3;
  if (namesCredential(answer)) return 4;
  return { 'grant-type': 2, client: 2, grant: 1, nothing: 1, method: 0 }[answer.about];
}

function isRefusal({ status }: ClientAnswer): boolean {
  return status >= 400 && status < 500 && status !== 429;
}
