import {
  isObject,
  type JsonObject,
  type JsonValue,
  jsonType,
  member,
  parseJson,
} from '../../core/json/json-value.ts';
import type { FoundByOpinion, Judgement, LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { beforeTokens } from '../shared/before-tokens.ts';
import { mayComeWithScope, scopeOf } from '../shared/claim-scopes.ts';
import { otherDocument } from '../shared/other-document.ts';
import { claimSet, isAsWritten } from './claim-set.ts';
import { documentOf, idTokenTrouble, mergedClaims, text } from './claims.ts';
import type { GiteaCode } from './findings.ts';
import { giteaRequest } from './request.ts';
import type { GiteaSettings } from './settings.ts';
import { isUsableAddress, isUsableName, normalizedUserName } from './user-name.ts';

type Found = FoundByOpinion<GiteaCode>;

/** Gitea: routers/web/auth/oauth.go, SignInOAuthCallback. */
export function judge(facts: OpinionFacts, settings: GiteaSettings): Judgement<GiteaCode> {
  const address = settings['auto-discover-url'];
  // Gitea fetches this address unchanged.
  const other = address === '' ? [] : otherDocument(facts, address);
  if (other.length > 0) return { found: other };
  const document = documentOf(facts);
  if (!document.ok) return { found: [document.found] };
  const rules = giteaRequest(facts, settings);
  const { found: request, ends } = beforeTokens(facts, rules);
  if (ends) return { found: request };
  const refused = [...shortLife(facts), ...idTokenTrouble(facts, settings, document.issuer)].slice(0, 1);
  if (refused.length > 0) return { found: [...request, ...refused] };
  const { claims, found: asked } = mergedClaims(facts, document.userinfo);
  const before = [...request, ...asked];
  if (!claims) return { found: before };
  const closed = [...requiredClaim(settings, claims), ...teamMap(settings)].slice(0, 1);
  if (closed.length > 0) return { found: [...before, ...closed] };
  const person = registration(facts, settings, claims, rules);
  const groups = groupsOf(facts, settings, claims, rules);
  return {
    ...(person.user !== undefined && { user: person.user }),
    ...(groups.names && { groups: groups.names }),
    found: [...before, ...person.found, ...groups.found],
    session: session(facts, settings),
  };
}

/** goth: Session.Authorize; oauth2: Token.Valid, which takes ten seconds off. */
function shortLife({ tokens }: OpinionFacts): readonly Found[] {
  const { expiresIn } = tokens?.response ?? {};
  return expiresIn !== undefined && expiresIn !== 0 && expiresIn <= 10
    ? [{ code: 'access-token-short' }]
    : [];
}

/** oAuth2UserLoginCallback. */
function requiredClaim(settings: GiteaSettings, claims: JsonObject): readonly Found[] {
  const claim = settings['required-claim-name'];
  const wanted = settings['required-claim-value'];
  if (claim === '') return [];
  const value = member(claims, claim);
  if (value === undefined) return [{ code: 'required-claim-missing', values: { claim } }];
  const held = claimSet(value);
  if (wanted === '' || held.includes(wanted)) return [];
  return [{ code: 'required-claim-value', values: { claim, wanted, held: held.join(', ') } }];
}

/** modules/auth/common.go, UnmarshalGroupTeamMapping: map[string]map[string][]string. */
function teamMap(settings: GiteaSettings): readonly Found[] {
  const given = settings['group-team-map'];
  if (given === '') return [];
  const isTeam = (team: JsonValue) => team === null || typeof team === 'string';
  const isTeams = (teams: JsonValue) => teams === null || (Array.isArray(teams) && teams.every(isTeam));
  const isObjectOf = (value: JsonValue | undefined, holds: (inner: JsonValue) => boolean) =>
    value === null || (isObject(value) && Object.values(value).every(holds));
  const ok = isObjectOf(parseJson(given), (organizations) => isObjectOf(organizations, isTeams));
  return ok ? [] : [{ code: 'team-map-unreadable' }];
}

/** The account that a first login creates; `sub` identifies people who already have one. */
function registration(
  facts: OpinionFacts,
  settings: GiteaSettings,
  claims: JsonObject,
  rules: LoginRequestRules,
): { readonly user?: string; readonly found: readonly Found[] } {
  const source = nameClaim(settings, claims);
  const given = text(claims, source);
  const user = settings.USERNAME === 'userid' ? given : normalizedUserName(given);
  // routers/web/auth/linkaccount.go, LinkAccount: the page suggests a name.
  if (!settings.ENABLE_AUTO_REGISTRATION) {
    const [known] = [isUsableName(user) ? user : '', text(claims, 'email'), text(claims, 'sub')].filter(
      Boolean,
    );
    return { ...(known !== undefined && { user: known }), found: [] };
  }
  const email = text(claims, 'email');
  // A name that normalizes to nothing counts as missing; an address is not normalized.
  const needed = { sub: text(claims, 'sub'), email, [source]: source === 'email' ? email : user };
  const missing = Object.entries(needed).flatMap(([claim, value]) => (value === '' ? [claim] : []));
  const unasked = missing.flatMap((claim) => mayComeWithScope(claim, facts, rules) ?? []);
  const [scope] = unasked;
  if (scope !== undefined && unasked.length === missing.length)
    return { found: [{ code: 'fields-not-tried', values: { fields: missing.join(', '), scope } }] };
  if (missing.length > 0) {
    const bringing = [...new Set(missing.flatMap((claim) => scopeOf(claim) ?? []))];
    const values = { fields: missing.join(', '), scopes: bringing.join(',') };
    return { found: [{ code: 'fields-missing', values }] };
  }
  const hints = [
    ...scopesTooFew(facts, ['email', source], rules),
    ...(settings.ACCOUNT_LINKING === 'auto' && member(claims, 'email_verified') !== true
      ? [{ code: 'linked-without-proof' as const }]
      : []),
  ];
  if (!isUsableName(user))
    return {
      found: [{ code: 'user-name-refused', values: { claim: source, name: user || given } }, ...hints],
    };
  if (!isUsableAddress(email)) return { found: [{ code: 'email-refused', values: { email } }, ...hints] };
  return { user, found: hints };
}

/** routers/web/auth/auth.go, extractUserNameFromOAuth2. */
function nameClaim({ USERNAME }: GiteaSettings, claims: JsonObject): string {
  if (USERNAME === 'userid') return 'sub';
  if (USERNAME !== 'nickname') return USERNAME;
  const isSecond = text(claims, 'nickname') === '' && text(claims, 'preferred_username') !== '';
  return isSecond ? 'preferred_username' : 'nickname';
}

/** Claims that the test login received, but for which Gitea requests no scope. */
function scopesTooFew(
  { login }: OpinionFacts,
  claims: readonly string[],
  { scopes }: LoginRequestRules,
): readonly Found[] {
  const lacking = claims.flatMap((claim) => {
    const scope = scopeOf(claim);
    return scope !== undefined && !scopes.includes(scope) && login?.scopes.includes(scope) ? [scope] : [];
  });
  if (lacking.length === 0) return [];
  const names = [...new Set(lacking)];
  return [{ code: 'scopes-too-few', values: { scopes: names.join(', '), value: names.join(',') } }];
}

/** handleOAuth2SignIn, getUserAdminAndRestrictedFromGroupClaims: updated at every login. */
function groupsOf(
  facts: OpinionFacts,
  settings: GiteaSettings,
  claims: JsonObject,
  rules: LoginRequestRules,
): { readonly names?: readonly string[]; readonly found: readonly Found[] } {
  const claim = settings['group-claim-name'];
  const isAdminSet = settings['admin-group'] !== '';
  if (claim === '') {
    const isUsed = isAdminSet || settings['restricted-group'] !== '' || settings['group-team-map'] !== '';
    return { found: isUsed ? [{ code: 'group-claim-not-named' }] : [] };
  }
  const value = member(claims, claim);
  if (value === undefined) {
    const scope = mayComeWithScope(claim, facts, rules);
    if (scope !== undefined) return { found: [{ code: 'groups-not-tried', values: { claim, scope } }] };
    return { found: [{ code: isAdminSet ? 'admin-rights-lost' : 'groups-missing', values: { claim } }] };
  }
  const names = claimSet(value);
  const rewritten: Found = {
    code: 'groups-rewritten',
    values: { claim, type: jsonType(value), groups: names.map((name) => `“${name}”`).join(', ') },
  };
  return {
    names,
    found: [...(isAsWritten(value) ? [] : [rewritten]), ...scopesTooFew(facts, [claim], rules)],
  };
}

/** services/auth/source/oauth2/source_sync.go, refresh. */
function session({ tokens }: OpinionFacts, settings: GiteaSettings): string {
  const first = settings.ENABLE_AUTO_REGISTRATION
    ? ''
    : ' At the first login people link an existing account or create one.';
  const later = tokens?.response?.hasRefreshToken
    ? 'The task sync_external_users, if it runs, renews the tokens, and deactivates people whose refresh token the provider refuses; the next login activates them again.'
    : 'The provider is not contacted between logins.';
  return `Gitea’s own session decides. ${later}${first}`;
}
