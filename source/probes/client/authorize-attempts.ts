import type { AuthorizationAttempt } from '../../core/facts/facts.ts';
import type { ProbePorts } from '../../core/run/probe.ts';
import { limitConcurrency } from '../limit-concurrency.ts';
import { learnCode } from '../login/learn-code.ts';
import { askAuthorizePage, type Budget } from './authorize-page.ts';
import { refusalOf } from './refusal.ts';

const atATime = 4;

export type Wish = Omit<AuthorizationAttempt, 'exchange'>;

export interface AttemptRules {
  readonly endpoint: URL;
  readonly allowLoopbackHttp: boolean;
  readonly budget: Budget;
  /** The relying party's parameters; the wish's own are added. */
  parametersOf(wish: Wish): Readonly<Record<string, string>>;
}

export interface AuthorizeAttempts {
  /** All attempts so far, in the order sent. */
  readonly attempts: readonly AuthorizationAttempt[];
  /** Sends those that the budget allows. */
  send(wishes: readonly Wish[]): Promise<readonly AuthorizationAttempt[]>;
}

/** Sends authorization requests as a browser without cookies does, a few at a time. */
export function createAuthorizeAttempts(
  { endpoint, allowLoopbackHttp, budget, parametersOf }: AttemptRules,
  { http, random, redactor }: Pick<ProbePorts, 'http' | 'random' | 'redactor'>,
  signal: AbortSignal,
): AuthorizeAttempts {
  const attempts: AuthorizationAttempt[] = [];
  const ask = async (wish: Wish) => {
    const { redirectUri, prompt, pkce, purpose } = wish;
    const url = new URL(endpoint);
    const parameters: Readonly<Record<string, string>> = {
      ...parametersOf(wish),
      ...(prompt && { prompt }),
      ...(pkce && { code_challenge: random.token(32).slice(0, 43), code_challenge_method: 'S256' }),
      ...(purpose === 'with-nonce' && { nonce: random.token(16) }),
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const page = { url: url.href, redirectUri, allowLoopbackHttp };
    const exchange = await askAuthorizePage(page, budget, http, signal);
    learnCode(exchange, redactor);
    return exchange;
  };
  return {
    attempts,
    async send(wishes) {
      const affordable = wishes.filter(() => !signal.aborted && budget.take());
      const sent = await limitConcurrency(atATime, affordable, async (wish) => ({
        ...wish,
        exchange: await ask(wish),
      }));
      attempts.push(...sent);
      return sent;
    },
  };
}

/** Whether sign-in seems to begin, so that `prompt=none` would show whether the redirect URI is registered (Core 3.1.2.6). */
export function mayStillTell(attempt: AuthorizationAttempt): boolean {
  const { exchange } = attempt;
  return exchange.outcome === 'answered' && exchange.answer.status < 400 && !refusalOf(attempt);
}
