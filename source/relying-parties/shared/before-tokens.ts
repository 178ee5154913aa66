import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { loginTrouble } from './login.ts';
import { requestFindings, requestTrouble } from './request.ts';

/** What is in the way before there is an ID token; `ends` where there is none. A refused request is why no login ended. */
export function beforeTokens(facts: OpinionFacts, request: LoginRequestRules) {
  const refused = requestTrouble(facts, request);
  const login = loginTrouble(facts);
  const isCause = refused.some(({ code }) => requestFindings[code].verdict === 'fail');
  const left = isCause ? login.filter(({ code }) => code !== 'login-not-finished') : login;
  return { found: [...refused, ...left], ends: login.length > 0 };
}
