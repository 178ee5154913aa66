import type { FoundByOpinion, LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { loginTrouble, noTokenTrouble, type TokenLibrary } from './login.ts';
import { requestTrouble } from './request.ts';
import { requestFindings } from './request-findings.ts';

/** Findings from before there is an ID token; `ends` if there is none. */
export function beforeTokens<Request extends LoginRequestRules>(facts: OpinionFacts, request: Request) {
  return before(facts, request, loginTrouble(facts));
}

/** Like `beforeTokens`, for a program that requests only the scopes it is configured with, which may lack “openid”. */
export function beforeToldTokens<Request extends LoginRequestRules>(facts: OpinionFacts, request: Request) {
  const { found, ends } = beforeTokens(facts, request);
  const openid = request.scopes.includes('openid') ? [] : [{ code: 'openid-not-asked' as const }];
  return { found: [...openid, ...found], ends: ends || openid.length > 0 };
}

/** Like `beforeTokens`, for a program that does not need an ID token. */
export function beforeAnyToken<Request extends LoginRequestRules>(
  facts: OpinionFacts,
  request: Request,
  library?: TokenLibrary,
) {
  return before(facts, request, noTokenTrouble(facts, library));
}

/** If the request is refused, “login not finished” is left out as its consequence. */
function before<Code extends string, Request extends LoginRequestRules>(
  facts: OpinionFacts,
  request: Request,
  login: readonly FoundByOpinion<Code>[],
) {
  const refused = requestTrouble(facts, request);
  // The test login has a redirect URI of its own.
  const isCause = refused.some(
    ({ code }) => requestFindings[code].verdict === 'fail' && code !== 'redirect-uri-not-registered',
  );
  const left = isCause ? login.filter(({ code }) => code !== 'login-not-finished') : login;
  return { found: [...refused, ...left], ends: login.length > 0 };
}
