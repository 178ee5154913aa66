import { isObject, type JsonObject, member } from '../../core/json/json-value.ts';
import { foldCase } from '../../go/encoding-json/fold-case.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeToldTokens } from '../shared/before-tokens.ts';
import { goOidc3, goOidcDocumentTrouble, goOidcIdTokenTrouble } from '../shared/go-oidc.ts';
import { numberTrouble, payloadClaims } from '../shared/payload-claims.ts';
import type { ArgoCode } from './findings.ts';
import { groupsOf, groupsTrouble } from './groups.ts';
import { argoRequest } from './request.ts';
import { sessionOf } from './session.ts';
import type { ArgoSettings } from './settings.ts';
import { withUserinfo } from './userinfo.ts';

type Found = FoundByOpinion<ArgoCode>;

export function judge(facts: OpinionFacts, settings: ArgoSettings): Judgement<ArgoCode> {
  const issuer = settings.issuer || facts.issuer;
  const start: readonly Found[] = goOidcDocumentTrouble(facts, {
    given: issuer,
    address: discoveryUrl(issuer),
  });
  if (start.length > 0) return { found: start };
  const document = readDocument(facts);
  if (!document.ok) return { found: [document.found] };
  const { found: request, ends } = beforeToldTokens(facts, argoRequest(facts, settings));
  const before = document.isImplicit ? [{ code: 'implicit-flow' as const }, ...request] : request;
  if (ends) return { found: before };
  const payload = facts.tokens?.idToken?.payload ?? '';
  const token = tokenTrouble(facts, settings, issuer, payload);
  if (token.length > 0) return { found: [...before, ...token] };
  const claims = payloadClaims(facts);
  const id = userIdentifier(claims);
  if (id === '') return { found: [...before, { code: 'subject-missing' }] };
  const asked = withUserinfo(claims, facts, settings);
  const isAnswered = asked.found.every(({ code }) => code === 'userinfo-web-only');
  const email = member(claims, 'email');
  return {
    found: [...before, ...asked.found, ...(isAnswered ? groupsTrouble(asked.claims, facts, settings) : [])],
    // util/session/sessionmanager.go, Username; permissions follow the identifier.
    user: typeof email === 'string' && email !== '' ? email : id,
    groups: groupsOf(asked.claims, settings),
    session: sessionOf(facts, settings),
  };
}

/** util/oidc/oidc.go, OIDCConfiguration. */
const configuration = {
  type: 'oidc.OIDCConfiguration',
  fields: {
    issuer: 'string',
    scopes_supported: ['string'],
    response_types_supported: ['string'],
    grant_types_supported: ['string'],
  },
} as const;

function readDocument({ discovery }: OpinionFacts) {
  const reading = readGo(discovery?.answer.body ?? '{}', configuration);
  if (reading.ok)
    return { ok: true, isImplicit: !reading.value.response_types_supported.includes('code') } as const;
  return { ok: false, found: { code: 'document-type', values: { member: reading.error.field } } } as const;
}

/** util/oidc/provider.go, Verify; util/http/http.go, MakeCookieMetadata. */
function tokenTrouble(
  facts: OpinionFacts,
  settings: ArgoSettings,
  issuer: string,
  payload: string,
): readonly Found[] {
  const clients = [settings.clientID || facts.clientId, settings.cliClientID].filter((one) => one !== '');
  const audiences = settings.allowedAudiences.length > 0 ? settings.allowedAudiences : clients;
  const hasAudience = namesAudience(facts);
  const isCompared = hasAudience || !settings.skipAudienceCheckWhenTokenHasNoAudience;
  const refused = goOidcIdTokenTrouble(facts, {
    issuer,
    library: goOidc3,
    ...(isCompared && { audiences }),
    algorithms: acceptedAlgorithms(facts.discovery?.specification.idTokenSigningAlgValuesSupported),
  });
  const [first] = refused;
  if (first?.code === 'id-token-audience' && !hasAudience) return [{ code: 'audience-missing' }];
  return first
    ? refused
    : [...blankTrouble(facts), ...numberTrouble(facts), ...lengthTrouble(facts, settings, payload)].slice(
        0,
        1,
      );
}

/**
 * golang-jwt/jwt v5.3.1: parser.go, ParseUnverified, which util/session/sessionmanager.go, VerifyToken calls first.
 * Line breaks, which Go’s base64 accepts, come back from the cookie as spaces (net/http: header.go,
 * headerNewlineToSpace). A tab invalidates the whole cookie (cookie.go, validCookieValueByte).
 */
function blankTrouble({ tokens }: OpinionFacts): readonly Found[] {
  if (tokens?.idToken?.hasTab)
    return [{ code: 'id-token-malformed', values: { message: 'its cookie cannot contain the tab in it' } }];
  const message = 'could not base64 decode it: illegal base64 data';
  return tokens?.idToken?.hasWhiteSpaceBeforeSignature
    ? [{ code: 'id-token-malformed', values: { message } }]
    : [];
}

/** util/security/jwt.go, UnverifiedHasAudClaim: an empty list counts too. */
function namesAudience(facts: OpinionFacts): boolean {
  return Object.keys(payloadClaims(facts)).some((name) => foldCase(name) === 'aud');
}

/** The number of characters that fit into twenty cookies, without each one’s name and attributes. */
function roomFor({ url }: ArgoSettings): number {
  const { protocol = '', pathname = '/' } = URL.parse(url) ?? {};
  const attributes = `path=${pathname}; SameSite=lax; httpOnly${protocol === 'https:' ? '; Secure' : ''}`;
  return 20 * (4093 - ('argocd.token'.length + 3) - (attributes.length + 2));
}

function lengthTrouble({ tokens }: OpinionFacts, settings: ArgoSettings, payload: string): readonly Found[] {
  const parts = [JSON.stringify(tokens?.idToken?.header ?? {}), payload];
  const bytes = new TextEncoder();
  // Assumes a 2048-bit signature; the difference to others is negligible.
  const length = parts.reduce((sum, part) => sum + Math.ceil((bytes.encode(part).length * 4) / 3) + 1, 342);
  const most = roomFor(settings);
  return length > most ? [{ code: 'token-too-long', values: { length, most } }] : [];
}

/** util/jwt/jwt.go, GetUserIdentifier. */
function userIdentifier(claims: JsonObject): string {
  const federated = member(claims, 'federated_claims');
  const named = isObject(federated) ? member(federated, 'user_id') : undefined;
  if (typeof named === 'string' && named !== '') return named;
  const sub = member(claims, 'sub');
  return typeof sub === 'string' ? sub : '';
}
