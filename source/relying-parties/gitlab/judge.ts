import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeAnyToken } from '../shared/before-tokens.ts';
import { accountOf, claimsOf, groupsOf } from './claims.ts';
import { documentTrouble } from './document.ts';
import type { GitlabCode } from './findings.ts';
import { idTokenTrouble } from './id-token.ts';
import { gitlabRequest } from './request.ts';
import type { GitlabSettings } from './settings.ts';
import { tokenAnswerTrouble } from './token-answer.ts';

type Found = FoundByOpinion<GitlabCode>;

/** Follows the order of omniauth_openid_connect, callback_phase, then what GitLab does with its result. */
export function judge(facts: OpinionFacts, settings: GitlabSettings): Judgement<GitlabCode> {
  const issuer = settings.issuer || facts.issuer;
  const document = documentTrouble(facts, issuer);
  if (document.length > 0) return { found: document };
  const { found: start, ends } = beforeAnyToken(facts, gitlabRequest(facts, settings), 'another');
  const answer = tokenAnswerTrouble(facts);
  if (ends) {
    const left = answer.length > 0 ? start.filter(({ code }) => code !== 'login-not-finished') : start;
    return { found: [...left, ...answer] };
  }
  const known = new Set<string>(start.map(({ code }) => code));
  const token = [...answer, ...idTokenTrouble(facts, settings, issuer)].filter(
    ({ code }) => !known.has(code),
  );
  if (token.some(({ code }) => code !== 'id-token-unproven'))
    return { found: [...start, ...token.slice(0, 1)] };
  const read = claimsOf(facts);
  if (!read.ok) return { found: [...start, ...token, read.found] };
  const account = accountOf(read.claims, settings);
  const groups = groupsOf(read.claims, facts, settings);
  return {
    found: [...start, ...token, ...groups.found, ...account.found, ...signUpTrouble(settings)],
    user: account.user,
    ...(groups.role !== undefined && { role: groups.role }),
    groups: groups.names,
    session:
      'GitLab has its own session, which lasts 7 days without use unless its administrator set another time; the provider is not contacted meanwhile.',
  };
}

/** gitlab: lib/gitlab/auth/o_auth/user.rb, signup_enabled? and needs_blocking? */
function signUpTrouble(settings: GitlabSettings): readonly Found[] {
  if (!settings.omniauth_allow_single_sign_on) return [{ code: 'sign-up-off' }];
  return settings.omniauth_block_auto_created_users ? [{ code: 'approval-needed' }] : [];
}
