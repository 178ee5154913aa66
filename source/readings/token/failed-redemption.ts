import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ErrorMeaning } from '../../core/errors/error-catalog.ts';
import type { TokensFact } from '../../core/facts/facts.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';
import { readTokenResponse } from '../../go/oauth2/token-response.ts';
import { authenticationDemand } from './authentication-demand.ts';
import { type ClientAnswer, namesCredential, readClientAnswer } from './client-answer.ts';
import { gaveTokens } from './gave-tokens.ts';

type Attempt = TokensFact['attempts'][number];

/** A code that no attempt exchanged for tokens. */
export interface FailedRedemption {
  /** The attempt that shows what went wrong. */
  readonly cause: Attempt;
  /** The attempt after it. */
  readonly consequence?: Attempt;
  /** The first attempt was refused, maybe only because of HTTP Basic, yet it used up the code. */
  readonly codeBurnt: boolean;
  /** That refusal says that the id or the secret is wrong. */
  readonly blamesCredential: boolean;
}

/** Undefined if an attempt gave tokens, or none was made. */
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
 * Refused, with no other reason given. The two requests differ only in where the client id and secret are, and a
 * provider that misses them in the form may use any code, such as `unauthorized_client` or `invalid_request`; one that
 * demands more than a secret refuses both.
 */
function mayMeanBasic(answer: ClientAnswer): boolean {
  const { about, meaning, words } = answer;
  if (about === 'client') return true;
  if (about === 'method') return authenticationDemand(meaning) === undefined;
  return about !== 'grant' && isRefusal(answer) && isVague(meaning) && !inBothRequests.test(words.text);
}

/** Parameters that are the same in both requests. */
const inBothRequests = /\b(?:redirect_uri|grant_type|code_verifier)\b/i;

/** Meanings of bare codes; if the words give another reason, the code was not used up. */
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
  // Go follows a redirect, whose result is unknown here.
  if (last?.outcome !== 'answered' || goRedirect(last.answer)) return undefined;
  const reading = readTokenResponse(last.answer);
  return reading.ok ? undefined : reading.message;
}

/**
 * Whether the second answer is the cause. A code refused after another error is its consequence; of two refusals of the
 * client, the clearer one counts.
 */
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
