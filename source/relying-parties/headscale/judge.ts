import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { isMailAddress } from '../../go/net-mail/is-address.ts';
import { isPrometheusDuration } from '../../go/prometheus-model/is-duration.ts';
import { hasOverage } from '../../readings/token/groups-elsewhere.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeToldTokens } from '../shared/before-tokens.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { goOidc3, goOidcDocumentTrouble, goOidcIdTokenTrouble } from '../shared/go-oidc.ts';
import { goOidcUserinfo } from '../shared/go-oidc-userinfo.ts';
import { idTokenLife, idTokenMinutes } from '../shared/lifetime.ts';
import type { HeadscaleCode } from './findings.ts';
import { merged, type Person, readPerson } from './person.ts';
import { headscaleRequest } from './request.ts';
import type { HeadscaleSettings } from './settings.ts';
import { userIdentifier, usernameTrouble } from './username-trouble.ts';

type Found = FoundByOpinion<HeadscaleCode>;

/** Headscale: hscontrol/oidc.go, NewAuthProviderOIDC at start-up and OIDCCallbackHandler at each login. */
export function judge(facts: OpinionFacts, settings: HeadscaleSettings): Judgement<HeadscaleCode> {
  const issuer = settings.issuer || facts.issuer;
  const start = goOidcDocumentTrouble(facts, { given: issuer, address: discoveryUrl(issuer) });
  if (start.length > 0) return { found: start };
  const { found: request, ends } = beforeToldTokens(facts, headscaleRequest(facts, settings));
  if (ends) return { found: request };
  const refused = goOidcIdTokenTrouble(facts, {
    issuer,
    audiences: [settings.client_id || facts.clientId],
    algorithms: acceptedAlgorithms(facts.discovery?.specification.idTokenSigningAlgValuesSupported),
    library: goOidc3,
  });
  if (refused.length > 0) return { found: [...request, ...refused] };
  const idToken = readPerson(facts.tokens?.idToken?.payload ?? '', 'idToken');
  if (!idToken.ok) return { found: [...request, idToken.found] };
  const { person, ignored } = withUserinfo(facts, settings, idToken.value);
  const barred = groupsTrouble(facts, settings, idToken.value, person) ?? addressTrouble(settings, person);
  if (barred) return { found: [...request, ...ignored, barred] };
  const profile = profileOf(facts, settings, person, issuer);
  const all = [
    ...request,
    ...ignored,
    ...scopeHint(facts, settings),
    ...profile.found,
    ...expiryHint(facts, settings),
  ];
  return {
    found: all,
    user: profile.user,
    groups: person.groups ?? [],
    session: sessionOf(facts, settings),
  };
}

/** The person with UserInfo’s claims; that UserInfo is ignored is reported only if a claim is missing without it. */
function withUserinfo(facts: OpinionFacts, settings: HeadscaleSettings, idToken: Person) {
  const claim =
    idToken.email === ''
      ? 'email'
      : settings.allowed_groups.length > 0 && !idToken.groups
        ? 'groups'
        : undefined;
  const userinfo = goOidcUserinfo(facts);
  const without = (code: HeadscaleCode, message?: string) => ({
    person: idToken,
    ignored: claim === undefined ? [] : [{ code, values: { claim, message } }],
  });
  switch (userinfo.is) {
    case 'not-advertised':
      return { person: idToken, ignored: [] };
    case 'not-asked':
      return without('userinfo-not-asked');
    case 'fails':
      return without('userinfo-ignored', userinfo.message);
    case 'claims': {
      const read = readPerson(userinfo.text, 'userinfo');
      if (!read.ok) return without('userinfo-ignored', 'a claim of it has the wrong type');
      return read.value.sub === idToken.sub
        ? { person: merged(idToken, read.value), ignored: [] }
        : without('userinfo-ignored', 'its “sub” is not that of the ID token');
    }
  }
}

function groupsTrouble(
  facts: OpinionFacts,
  settings: HeadscaleSettings,
  idToken: Person,
  { groups }: Person,
): Found | undefined {
  const allowed = settings.allowed_groups;
  const isAllowed = (names: readonly string[] = []) => names.some((name) => allowed.includes(name));
  if (allowed.length === 0 || isAllowed(groups)) return undefined;
  if (groups)
    return {
      code: isAllowed(idToken.groups) ? 'groups-replaced' : 'group-refused',
      values: { groups: groups.join(', ') || 'none' },
    };
  if (hasOverage(facts.tokens?.idToken?.claims ?? {})) return { code: 'groups-elsewhere' };
  const scope = mayComeWithScope('groups', facts, headscaleRequest(facts, settings));
  return scope === undefined ? { code: 'groups-missing' } : { code: 'groups-not-tried', values: { scope } };
}

/** doOIDCAuthorization, after the groups. */
function addressTrouble(settings: HeadscaleSettings, { email, emailVerified }: Person): Found | undefined {
  const { allowed_domains: domains, allowed_users: users } = settings;
  if (domains.length === 0 && users.length === 0) return undefined;
  if (settings.email_verified_required && !emailVerified) return { code: 'email-not-verified' };
  if (email === '') return { code: 'email-needed' };
  const domain = email.includes('@') ? email.slice(email.lastIndexOf('@') + 1) : undefined;
  if (domains.length > 0 && (domain === undefined || !domains.includes(domain)))
    return { code: 'domain-refused', values: { email, domain: domain || email } };
  return users.length === 0 || users.includes(email)
    ? undefined
    : { code: 'user-refused', values: { email } };
}

/** The user as Headscale lists it (hscontrol/types/users.go, FromClaim and Username), and what it leaves out. */
function profileOf(facts: OpinionFacts, settings: HeadscaleSettings, person: Person, issuer: string) {
  const { email, username } = person;
  const found: Found[] = person.sub === '' ? [{ code: 'subject-missing' }] : [];
  const isTrusted = person.emailVerified || !settings.email_verified_required;
  const isKept = isTrusted && isMailAddress(email) !== false;
  if (email === '') found.push({ code: 'email-missing' });
  else if (!isTrusted) found.push({ code: 'email-left-out' });
  else if (!isKept) found.push({ code: 'email-unusable', values: { email } });
  const why = usernameTrouble(username);
  const identifier = userIdentifier(issuer, person.sub);
  const untried = mayComeWithScope('preferred_username', facts, headscaleRequest(facts, settings));
  if (username !== '' && why !== undefined)
    found.push({ code: 'username-unusable', values: { name: username, why } });
  else if (username === '' && !isKept && untried === undefined)
    found.push({ code: 'username-missing', values: { identifier } });
  return { found, user: isKept ? email : why === undefined ? username : identifier };
}

/** Groups are required, but only the test login requested their scope. */
function scopeHint({ login }: OpinionFacts, { allowed_groups, scope }: HeadscaleSettings): readonly Found[] {
  const isAsked = allowed_groups.length === 0 || scope.includes('groups');
  return isAsked || !login?.scopes.includes('groups') ? [] : [{ code: 'groups-scope-missing' }];
}

function expiryHint(facts: OpinionFacts, settings: HeadscaleSettings): readonly Found[] {
  if (!settings.use_expiry_from_token) {
    const expiry = settings['node.expiry'];
    return expiry === '' || isPrometheusDuration(expiry)
      ? []
      : [{ code: 'node-expiry-unread', values: { expiry } }];
  }
  const minutes = idTokenLife(facts);
  if (minutes === undefined || minutes > 60 * 24) return [];
  return [{ code: 'nodes-expire-soon', values: { time: idTokenMinutes(facts) } }];
}

function sessionOf(facts: OpinionFacts, settings: HeadscaleSettings): string {
  const unasked = 'the provider is not contacted meanwhile';
  if (settings.use_expiry_from_token)
    return `A node stays logged in as long as the ID token is valid: ${idTokenMinutes(facts)}.`;
  const expiry = settings['node.expiry'];
  return expiry === '0' || !isPrometheusDuration(expiry)
    ? `A node stays logged in until it is logged out, removed or expired manually; ${unasked}.`
    : `A node stays logged in for ${expiry} (node.expiry); ${unasked}.`;
}
