import type { CheckResult } from '../../core/checks/check.ts';
import { ownResults } from '../../core/checks/own-results.ts';
import {
  type Cites,
  type FoundByOpinion,
  type OpinionFacts,
  provider,
  relyingParty,
  thisMachine,
} from '../second-opinion.ts';

/** Findings that prevent a login before a program’s own rules apply. */
export const noTokenFindings = {
  'login-refused': provider.fail(
    'OpenID Connect Core 1.0, 3.1',
    'The test login brought no tokens, and a login to {relyingParty} would fail the same way: {cause}',
    'Fix “{check}” first; see above.',
  ),
  'login-not-finished': thisMachine.unknown(
    'OpenID Connect Core 1.0, 3.1',
    'The test login brought no tokens, so what {relyingParty} would read is unknown: {cause}',
    'Fix “{check}” first; see above. Then log in again.',
  ),
  'no-login': thisMachine.unknown(
    'OpenID Connect Core 1.0, 3.1',
    'Nobody signed in, so what {relyingParty} would read is unknown.',
    'Check with a test login: add --login.',
    '--login',
  ),
};

/** The findings for a program that needs an ID token. */
export const loginFindings = {
  ...noTokenFindings,
  'no-id-token': provider.fail(
    'OpenID Connect Core 1.0, 3.1.3.3',
    'The token endpoint issued no ID token; {relyingParty} lets nobody in without one.',
    'Allow the scope “openid” for this client.',
    'openid',
  ),
};

/** For programs that need an ID token and request only the scopes that they are configured with. */
export const openidFinding = {
  'openid-not-asked': relyingParty.fail(
    'OpenID Connect Core 1.0, 3.1.2.1',
    '{relyingParty} does not request the scope “openid”, so it gets no ID token and lets nobody in.',
    'Add “openid” to the scopes in {relyingParty}.',
    'openid',
  ),
};

type NoTokenCode = keyof typeof noTokenFindings;

/** Checks whose failure ends the login of any program with this client. */
const endsAnyLogin: Readonly<Record<string, readonly string[] | 'any'>> = {
  dns: 'any',
  reach: 'any',
  tls: 'any',
  endpoints: 'any',
  'authorize-endpoint': 'any',
  'client-known': 'any',
  'client-credentials': 'any',
  'client-authentication-methods': 'any',
  'client-authentication-method': 'any',
  'token-endpoint': 'any',
  'token-response': 'any',
  login: [
    'not-assigned',
    'blocked-by-policy',
    'wrong-account',
    'not-published',
    'denied',
    'flow-refused',
    'provider-trouble',
    'error',
  ],
};

/** Why there is no ID token to judge; empty if there is one. */
export function loginTrouble(facts: OpinionFacts): readonly FoundByOpinion<keyof typeof loginFindings>[] {
  const { idToken, response } = facts.tokens ?? {};
  // An answer that the test login’s library cannot read counts as none.
  if (!response) return noTokenTrouble(facts);
  return idToken ? [] : [{ code: 'no-id-token' }];
}

/** The library with which a program reads the token endpoint’s answer. */
export type TokenLibrary = 'golang/oauth2' | 'another';

/** Outcomes of “Exchange of the code” that depend on how golang/oauth2 reads an answer that is not a refusal. */
const itsReading: ReadonlySet<string> = new Set(
  'unreadable member-type html too-large no-access-token error-in-success'.split(' '),
);

/** Why there is no token at all; empty if there is one. */
export function noTokenTrouble(
  { tokens, login, results }: OpinionFacts,
  library: TokenLibrary = 'golang/oauth2',
): readonly FoundByOpinion<NoTokenCode>[] {
  if (tokens?.response) return [];
  const failed = ownResults(results).filter(({ verdict }) => verdict === 'fail');
  const cause = failed.find(({ id, code }) => {
    if (code === 'not-possible') return false;
    if (library === 'another' && id === 'token-response' && itsReading.has(code)) return false;
    const codes = Object.hasOwn(endsAnyLogin, id) ? endsAnyLogin[id] : undefined;
    return codes === 'any' || codes?.includes(code);
  });
  if (cause) return [{ code: 'login-refused', ...causedBy(cause) }];
  if (!login) return [{ code: 'no-login' }];
  const last = results.find(({ id, verdict }) => id === 'token-response' && verdict !== 'pass');
  const first = failed[0] ?? last;
  const values = first ? wordsOf(first) : { cause: 'no tokens came', check: 'Token response' };
  return [{ code: 'login-not-finished', values }];
}

/** Why there is no discovery document. */
export function noDocument(results: readonly CheckResult[]) {
  const cause = results.find(({ verdict }) => verdict === 'fail');
  return cause
    ? causedBy(cause)
    : { values: { cause: 'no answer contained one', check: 'Discovery document' } };
}

/** The values for a finding that a check’s result causes, and who can mend it. */
export function causedBy(result: CheckResult) {
  return { values: wordsOf(result), owner: result.owner };
}

export function wordsOf({ summary, title }: CheckResult) {
  return { cause: summary, check: title };
}

/** A finding that needs UserInfo’s answer. */
export function userinfoNotAsked(cites: Cites | string, summary: string) {
  return thisMachine.unknown(cites, summary, 'Check again with a test login: add --login.', '--login');
}
