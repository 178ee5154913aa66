import {
  isObject,
  type JsonObject,
  type JsonValue,
  jsonType,
  member,
  parseJson,
} from '../../core/json/json-value.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { isMailAddress } from '../../go/net-mail/is-address.ts';
import { parseGoBool } from '../../go/strconv/parse-bool.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeToldTokens } from '../shared/before-tokens.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { goOidc3, goOidcDocumentTrouble, goOidcIdTokenTrouble } from '../shared/go-oidc.ts';
import { goOidcUserinfo } from '../shared/go-oidc-userinfo.ts';
import { spoken } from '../shared/lifetime.ts';
import { numberTrouble, payloadClaims, userinfoNumberTrouble } from '../shared/payload-claims.ts';
import type { CoderCode } from './findings.ts';
import { groupList } from './group-list.ts';
import { coderRequest } from './request.ts';
import { type CoderSettings, groupField } from './settings.ts';
import { usernameFrom } from './username.ts';

type Found = FoundByOpinion<CoderCode>;

/** Coder: cli/server.go, createOIDCConfig at start-up, and coderd/userauth.go, userOIDC at each login. */
export function judge(facts: OpinionFacts, settings: CoderSettings): Judgement<CoderCode> {
  const given = settings['oidc-issuer-url'] || facts.issuer;
  const issuer = settings['dangerous-oidc-skip-issuer-checks'] ? undefined : given;
  const start: readonly Found[] = [
    ...goOidcDocumentTrouble(facts, { given: issuer, address: discoveryUrl(given) }),
    ...(settings['oidc-allowed-groups'].length > 0 && groupField(settings) === ''
      ? [{ code: 'group-field-missing' as const }]
      : []),
  ];
  if (start.length > 0) return { found: start };
  const { found: request, ends } = beforeToldTokens(facts, coderRequest(facts, settings));
  if (ends) return { found: request };
  const verified = goOidcIdTokenTrouble(facts, {
    ...(issuer !== undefined && { issuer }),
    audiences: [settings['oidc-client-id'] || facts.clientId],
    algorithms: acceptedAlgorithms(facts.discovery?.specification.idTokenSigningAlgValuesSupported),
    library: goOidc3,
  });
  const refused = verified.length > 0 ? verified : numberTrouble(facts);
  if (refused.length > 0) return { found: [...request, ...refused] };
  const idToken = payloadClaims(facts);
  if (!member(idToken, 'sub')) return { found: [...request, { code: 'subject-missing' }] };
  const { claims, found: asked } = mergedClaims(facts, settings, idToken);
  if (!claims) return { found: [...request, ...asked] };
  const person = personOf(settings, claims);
  if (!person.ok) return { found: [...request, ...asked, person.found] };
  const groups = groupsOf(facts, settings, claims);
  const session = sessionOf(facts, settings);
  return {
    user: person.name,
    ...(groups.names && { groups: groups.names }),
    found: [
      ...request,
      ...asked,
      ...person.hints,
      ...groups.found,
      ...(settings['oidc-allow-signups'] ? [] : [{ code: 'signups-off' as const }]),
      ...session.found,
    ],
    session: session.sentence,
  };
}

/** mergeClaims: UserInfo’s claims replace those of the ID token one by one, even with null. */
function mergedClaims(
  facts: OpinionFacts,
  settings: CoderSettings,
  idToken: JsonObject,
): { readonly claims?: JsonObject; readonly found: readonly Found[] } {
  if (settings['oidc-ignore-userinfo']) return { claims: idToken, found: [] };
  const userinfo = goOidcUserinfo(facts);
  switch (userinfo.is) {
    case 'claims': {
      const answer = parseJson(userinfo.text);
      const its = isObject(answer) ? answer : {};
      const message = userinfoNumberTrouble(its);
      return message === undefined
        ? { claims: { ...idToken, ...its }, found: [] }
        : { found: [{ code: 'userinfo-fails', values: { message } }] };
    }
    case 'fails':
      return { found: [{ code: 'userinfo-fails', values: { message: userinfo.message } }] };
    case 'not-asked':
      return { claims: idToken, found: [{ code: 'userinfo-not-asked' }] };
    case 'not-advertised':
      return { claims: idToken, found: [] };
  }
}

type Person =
  | { readonly ok: true; readonly name: string; readonly hints: readonly Found[] }
  | { readonly ok: false; readonly found: Found };

function personOf(settings: CoderSettings, claims: JsonObject): Person {
  const claim = settings['oidc-email-field'];
  const named = member(claims, settings['oidc-username-field']);
  const username = typeof named === 'string' ? named : '';
  const email = Object.hasOwn(claims, claim) ? member(claims, claim) : username;
  if (!Object.hasOwn(claims, claim) && isMailAddress(username) === false)
    return refused('email-missing', { claim, username: settings['oidc-username-field'] });
  const isUnclear = !Object.hasOwn(claims, claim) && isMailAddress(username) === undefined;
  if (typeof email !== 'string') return refused('email-type', { claim, type: jsonType(email) });
  const verified = member(claims, 'email_verified');
  if (!settings['oidc-ignore-email-verified'] && !isVerified(verified))
    return verified === undefined
      ? refused('email-verified-missing')
      : refused('email-not-verified', { value: JSON.stringify(verified) });
  const domains = settings['oidc-email-domain'].map((domain) => domain.replace(/^@/, '').toLowerCase());
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (domains.length > 0 && !(email.includes('@') && domains.includes(domain)))
    return refused('email-domain', { email: email || 'none' });
  return {
    ok: true,
    // A generated name cannot be predicted.
    name: usernameFrom(username || email) ?? email,
    hints: isUnclear
      ? [{ code: 'email-form', values: { claim, username } }]
      : email === ''
        ? [{ code: 'email-empty', values: { claim } }]
        : [],
  };
}

/** Coder: coderd/userauth.go, coerceEmailVerified: any other value counts as not verified. */
function isVerified(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return parseGoBool(value) === true;
  return typeof value === 'number' ? value !== 0 : value === true;
}

function refused(code: CoderCode, values: NonNullable<FoundByOpinion['values']> = {}): Person {
  return { ok: false, found: { code, values } };
}

/** enterprise/coderd/enidpsync/groups.go, ParseGroupClaims, and coderd/idpsync/group.go, SyncGroups. */
function groupsOf(
  facts: OpinionFacts,
  settings: CoderSettings,
  claims: JsonObject,
): { readonly names?: readonly string[]; readonly found: readonly Found[] } {
  const claim = groupField(settings);
  const allowed = settings['oidc-allowed-groups'];
  if (claim === '') return { found: [] };
  if (!settings.licensed) return { found: [{ code: 'groups-need-license' }] };
  const value = member(claims, claim);
  if (value === undefined) {
    const scope = mayComeWithScope(claim, facts, coderRequest(facts, settings));
    if (scope !== undefined) return { found: [{ code: 'groups-not-tried', values: { claim, scope } }] };
    return { found: [{ code: allowed.length > 0 ? 'groups-missing' : 'groups-emptied', values: { claim } }] };
  }
  const list = groupList(value);
  if (!list.ok) {
    const values = { claim, message: list.message };
    return { found: [{ code: allowed.length > 0 ? 'groups-type' : 'groups-left', values }] };
  }
  const { names } = list;
  if (allowed.length === 0 || names.some((name) => allowed.includes(name))) return { names, found: [] };
  return { found: [{ code: 'group-refused', values: { groups: names.join(', ') || 'none' } }] };
}

/** Coder: coderd/httpmw/apikey.go, ExtractAPIKey. */
function sessionOf({ tokens, login }: OpinionFacts, settings: CoderSettings) {
  const { expiresIn, hasRefreshToken } = tokens?.response ?? {};
  const found: Found[] = [];
  if (expiresIn === undefined)
    return { found, sentence: 'Coder’s own limits decide; the access token has no expiry.' };
  const time = spoken(expiresIn / 60);
  const ends = `signs the person out when the access token expires, after ${time}`;
  if (!hasRefreshToken) {
    found.push({ code: 'refresh-token-missing', values: { time } });
    return { found, sentence: 'The session ends with the access token.' };
  }
  const renews = `Coder renews the access token (${time}) with the refresh token, and signs the person out when the provider refuses`;
  const asks = settings['oidc-scopes'].includes('offline_access');
  return {
    found,
    sentence:
      asks || !login?.scopes.includes('offline_access')
        ? `${renews}.`
        : `${renews}. The refresh token may not come without the scope “offline_access”, which oidc-scopes does not contain; then Coder ${ends}.`,
  };
}
