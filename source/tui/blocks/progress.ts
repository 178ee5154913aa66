import type { CheckResult } from '../../core/check.ts';
import type { FactName } from '../../core/facts.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Span, span } from '../lines/line.ts';

const factWords: Readonly<Record<FactName, string>> = {
  input: 'what was given',
  typedUrlDiscovery: 'the address as Infra asks it',
  issuerSearch: 'the issuer',
  discovery: 'the discovery document',
  network: 'name and certificate',
  repeatedDiscovery: 'how fast it answers',
  jwks: 'the signing keys',
  endpointReach: 'the endpoints',
  clientAuthentication: 'the client id and secret',
  authorization: 'the redirect URIs and scopes',
  login: 'the login',
  tokens: 'the tokens',
  userinfo: 'UserInfo',
  refresh: 'the refresh token',
  directoryGroups: 'the groups in the directory',
  infraServer: 'the Infra server',
  infraUsers: 'the users of Infra',
};

/** What is being checked right now, or how it came out and when. */
export function progress(
  session: Session,
  results: readonly CheckResult[],
  display: Display,
): readonly Span[] {
  const [first, ...others] = session.gathering;
  if (first !== undefined) {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return [span(`${display.glyphs.busy} checking ${factWords[first]}${more}…`, 'busy')];
  }
  if (session.run) return [span(`${display.glyphs.busy} checking…`, 'busy')];
  if (results.length === 0) return [];
  const checkedAt = session.checkedAt[session.step];
  const since = checkedAt === undefined || display.screenReader ? undefined : ago(session.now - checkedAt);
  const parts = [tally(results), since === undefined ? '' : `checked ${since}`].filter((part) => part !== '');
  return [span(parts.join(` ${display.glyphs.separator} `), 'dim')];
}

/** “1 failed, 12 ok”. */
export function tally(results: readonly CheckResult[]): string {
  const count = (verdict: CheckResult['verdict']) => results.filter((one) => one.verdict === verdict).length;
  const warnings = count('warn');
  const parts = [
    [count('fail'), 'failed'],
    [warnings, warnings === 1 ? 'warning' : 'warnings'],
    [count('unknown'), 'unknown'],
    [count('pass'), 'ok'],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  // In steps: a number that changes every second draws the eye and makes a screen reader speak.
  if (seconds < 10) return 'just now';
  if (seconds < 60) return `${seconds - (seconds % 10)} s ago`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ago`;
  return `${Math.floor(hours / 24)} days ago`;
}
