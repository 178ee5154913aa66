import type { FoundByOpinion, LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { loginTrouble, noTokenTrouble, type TokenLibrary } from './login.ts';
import { requestTrouble } from './request.ts';
import { requestFindings } from './request-findings.ts';

/** What is in the way before there is an ID token; `ends` where there is none. */
export function beforeTokens<Request extends LoginRequestRules>(facts: OpinionFacts, request: Request) {
  return before(facts, request, loginTrouble(facts));
}

/** The same for a program that asks for the scopes that it is told alone, “openid” among them or not. */
export function beforeToldTokens<Request extends LoginRequestRules>(facts: OpinionFacts, request: Request) {
  const { found, ends } = beforeTokens(facts, request);
  const openid = request.scopes.includes('openid') ? [] : [{ code: 'openid-not-asked' as const }];
  return { found: [...openid, ...found], ends: ends || openid.length > 0 };
}

/** The same for a program that does without an ID token. */
export function beforeAnyToken<Request extends LoginRequestRules>(
  facts: OpinionFacts,
  request: Request,
  library?: TokenLibrary,
) {
  return before(facts, request, noTokenTrouble(facts, library));
}

/** A refused request is why no login ended. */
function before<Code extends string, Request extends LoginRequestRules>(
  facts: OpinionFacts,
  request: Request,
  login: readonly FoundByOpinion<Code>[],
) {
  const refused = requestTrouble(facts, request);
  // The test login comes back to an address of its own.
  const isCause = refused.some(
    ({ code }) => requestFindings[code].verdict === 'fail' && code !== 'redirect-uri-not-registered',
  );
  const left = isCause ? login.filter(({ code }) => code !== 'login-not-finished') : login;
  return { found: [...refused, ...left], ends: login.length > 0 };
}
