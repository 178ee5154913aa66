import type { Gathered } from '../../core/facts/facts.ts';
import { isAbsent } from '../../core/run/absent.ts';

/** Whether a test login brought tokens that Infra's library can read, which proves client, scopes, redirect URI and secret. */
export function loginCompleted({ login, tokens }: LoginFacts): boolean {
  if (!login || isAbsent(login) || !tokens || isAbsent(tokens)) return false;
  return login.outcome.is === 'code' && tokens.response !== undefined;
}

interface LoginFacts {
  readonly login?: Gathered['login'] | undefined;
  readonly tokens?: Gathered['tokens'] | undefined;
}
