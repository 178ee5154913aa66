import type { JsonValue } from '../../core/json/json-value.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeToldTokens } from '../shared/before-tokens.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { goOidc3, goOidcDocumentTrouble, goOidcIdTokenTrouble } from '../shared/go-oidc.ts';
import { idTokenMinutes, spoken } from '../shared/lifetime.ts';
import { numberTrouble } from '../shared/payload-claims.ts';
import { audienceTrouble } from './audience.ts';
import { claimReader } from './claims.ts';
import { coercedBoolean, coercedList, coercedText } from './coerce.ts';
import type { ProxyCode } from './findings.ts';
import { keycloakRoles } from './keycloak-roles.ts';
import { proxyRequest } from './request.ts';
import { type ProxySettings, secondsOf } from './settings.ts';

type Found = FoundByOpinion<ProxyCode>;

export function judge(facts: OpinionFacts, settings: ProxySettings): Judgement<ProxyCode> {
  const given = settings.oidc_issuer_url || facts.issuer;
  const issuer = settings.insecure_oidc_skip_issuer_verification ? undefined : given;
  const listed = facts.discovery?.specification.idTokenSigningAlgValuesSupported ?? [];
  const algorithms = signingAlgorithms(listed, settings.oidc_enabled_signing_algs);
  // pkg/providers/oidc/provider.go, providerJSON
  const start: readonly Found[] = [
    ...goOidcDocumentTrouble(
      facts,
      { given: issuer, address: discoveryUrl(given) },
      { code_challenge_methods_supported: ['string'] },
    ),
    ...(facts.discovery && algorithms.length === 0
      ? [{ code: 'algorithms-disjoint' as const, values: { listed: listed.join(', ') } }]
      : []),
    ...lifetimeTrouble(settings),
  ];
  if (start.length > 0) return { found: start };
  const { found: request, ends } = beforeToldTokens(facts, proxyRequest(facts, settings));
  if (ends) return { found: request };
  const rules = { ...(issuer !== undefined && { issuer }), algorithms, library: goOidc3 };
  const refused = [...goOidcIdTokenTrouble(facts, rules), ...numberTrouble(facts)].slice(0, 1);
  const token = refused.length > 0 ? refused : audienceTrouble(facts, settings);
  if (token.length > 0) return { found: [...request, ...token] };
  const person = personOf(facts, settings);
  return { ...person, found: [...request, ...person.found], session: sessionOf(facts, settings) };
}

/** The document’s list, restricted to the option’s algorithms if set (provider_verifier.go, intersectSigningAlgs). */
function signingAlgorithms(listed: readonly string[], enabled: readonly string[]): readonly string[] {
  if (listed.length === 0 && enabled.length === 0) return ['RS256'];
  if (listed.length === 0) return enabled;
  return enabled.length === 0 ? listed : enabled.filter((one) => listed.includes(one));
}

/** oauth2-proxy: providers/provider_data.go, buildSessionFromClaims, and the steps after it at each login. */
function personOf(facts: OpinionFacts, settings: ProxySettings): Judgement<ProxyCode> {
  const read = claimReader(facts, settings);
  const names = ['sub', settings.oidc_email_claim, settings.oidc_groups_claim, 'preferred_username'];
  const claims: (JsonValue | undefined)[] = [];
  for (const name of names) {
    const claim = read(name);
    if (!claim.ok) return { found: [claim.found] };
    claims.push(claim.value);
  }
  const [, emailClaim, groupsClaim] = claims;
  const email = emailClaim === undefined ? '' : coercedText(emailClaim);
  const found: Found[] = [];
  if (settings.oidc_email_claim === 'email' && !settings.insecure_oidc_allow_unverified_email) {
    const verified = read('email_verified');
    if (!verified.ok) return { found: [verified.found] };
    if (verified.value !== undefined && !coercedBoolean(verified.value))
      found.push({ code: 'email-not-verified', values: { value: JSON.stringify(verified.value) } });
  }
  if (email === '') found.push({ code: 'email-missing', values: { claim: settings.oidc_email_claim } });
  else if (!isInDomains(email.toLowerCase(), settings.email_domains))
    found.push({ code: 'email-domain', values: { email } });
  const groups = groupsOf(groupsClaim, facts, settings);
  return { user: email, found: [...found, ...groups.found], groups: groups.names };
}

/** oauth2-proxy: validator.go, isEmailValidWithDomains. */
function isInDomains(email: string, domains: readonly string[]): boolean {
  if (domains.includes('*')) return true;
  const [, domain, ...more] = email.split('@');
  if (domain === undefined || more.length > 0) return false;
  return domains
    .map((one) => one.toLowerCase())
    .some(
      (one) =>
        domain === one ||
        (one.startsWith('.') && domain.endsWith(one)) ||
        (one.startsWith('*.') && domain.endsWith(one.slice(1))),
    );
}

function groupsOf(value: JsonValue | undefined, facts: OpinionFacts, settings: ProxySettings) {
  const claim = settings.oidc_groups_claim;
  const names = value === undefined ? [] : [...coercedList(value)];
  const found: Found[] = [];
  if (settings.provider === 'keycloak-oidc') {
    const roles = keycloakRoles(facts);
    if (roles.ok) names.push(...roles.roles);
    else found.push(roles.found);
  }
  const allowed = [
    ...settings.allowed_groups.filter((group) => group !== ''),
    ...(settings.provider === 'keycloak-oidc' ? settings.allowed_roles.map((role) => `role:${role}`) : []),
  ];
  const refused = allowed.length > 0 && !names.some((name) => allowed.includes(name));
  const scope =
    value === undefined ? mayComeWithScope(claim, facts, proxyRequest(facts, settings)) : undefined;
  if (refused && scope !== undefined) found.push({ code: 'groups-not-tried', values: { scope } });
  else if (refused) found.push({ code: 'group-not-allowed', values: { groups: names.join(', ') || 'none' } });
  else if (value === undefined && names.length === 0)
    found.push({ code: 'groups-missing', values: { claim } });
  const isRewritten =
    value !== undefined && (!Array.isArray(value) || value.some((item) => typeof item !== 'string'));
  if (isRewritten && typeof value !== 'string')
    found.push({ code: 'groups-rewritten', values: { claim, names: names.slice(0, 3).join(', ') } });
  return { found, names };
}

function lifetimeTrouble({
  cookie_refresh: refresh,
  cookie_expire: expiry,
}: ProxySettings): readonly Found[] {
  const most = secondsOf(expiry);
  return most !== 0 && secondsOf(refresh) >= most
    ? [{ code: 'refresh-after-expiry', values: { refresh, expiry } }]
    : [];
}

/** oauth2-proxy: pkg/middleware/stored_session.go, needsRefresh. */
function sessionOf(facts: OpinionFacts, settings: ProxySettings): string {
  const { cookie_refresh: refresh, cookie_expire: expiry } = settings;
  const seconds = secondsOf(expiry);
  const most = seconds === 0 ? 'until the browser closes' : spoken(seconds / 60);
  if (secondsOf(refresh) <= 0)
    return `The cookie lasts ${most}, and the provider is not contacted meanwhile: anyone locked out there stays in.`;
  const { response } = facts.tokens ?? {};
  if (response?.hasRefreshToken)
    return `Every ${refresh} the session is renewed with the refresh token, ${seconds === 0 ? most : `for ${most} at most`}.`;
  const life = response?.expiresIn === undefined ? idTokenMinutes(facts) : spoken(response.expiresIn / 60);
  return `There is no refresh token: the session ends with the token, after ${life}.`;
}
