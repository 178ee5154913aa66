import {
  answered,
  failed,
  issuer,
  login,
  type tokens,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { type Row, tokenWith } from '../opinion-rows.ts';

const data = 'providers/provider_data.go (buildSessionFromClaims)';
const extractor = 'pkg/providers/util/claim_extractor.go (GetClaim)';
const profile = 'pkg/providers/util/claim_extractor.go (loadProfileClaims)';
const verifier = 'pkg/providers/oidc/verifier.go (verifyAudience)';
const coerce = 'pkg/util/util.go (CoerceClaim)';
const domains = 'validator.go (isEmailValidWithDomains)';
const authorize = 'providers/provider_default.go (Authorize)';
const keycloak = 'providers/keycloak_oidc.go (extractRoles)';
const verify = 'coreos/go-oidc v3: oidc/verify.go (Verify)';

const withRoles = (claims: NonNullable<ReturnType<typeof tokens>['accessTokenClaims']>) => ({
  tokens: { ...withClaims({ groups: ['admins'] }), accessTokenClaims: claims },
});

/**
 * The rows about claims, and 12,000 drawn at random over these shapes and settings, were run through the functions that
 * decide, as they stand in oauth2-proxy v7.15.3: claimExtractor.GetClaim and GetClaimInto, getClaimFrom, CoerceClaim,
 * toStringSlice, toString, isEmailValidWithDomains and the body of buildSessionFromClaims, on bitly/go-simplejson 0.5.0
 * and spf13/cast 1.5.0 as Debian 12 packs them (golang-github-bitly-go-simplejson-dev, golang-github-spf13-cast-dev),
 * built by Go 1.19.8 in GOPATH mode. They agreed on who gets in, under which address and with which groups.
 */
export const rows: readonly Row[] = [
  { seen: 'an address and a group', gives: ['pass'], user: 'ada@acme.dev', groups: ['admins'], by: data },
  {
    seen: 'an address that is not verified',
    claims: { email_verified: false },
    gives: ['fail', 'email-not-verified'],
    by: data,
  },
  {
    seen: 'not verified, by UserInfo alone',
    claims: { email_verified: undefined },
    userinfo: { email_verified: false },
    gives: ['fail', 'email-not-verified'],
    by: data,
  },
  {
    seen: 'verified in the ID token, whatever UserInfo says',
    userinfo: { email_verified: false },
    gives: ['pass'],
    by: extractor,
  },
  {
    seen: 'an address of which nobody says whether it is verified',
    claims: { email_verified: undefined },
    gives: ['pass'],
    by: data,
  },
  { seen: 'email_verified is null', claims: { email_verified: null }, gives: ['pass'], by: extractor },
  { seen: 'verified as text', claims: { email_verified: 'true' }, gives: ['pass'], by: coerce },
  { seen: 'verified as 1', claims: { email_verified: 1 }, gives: ['pass'], by: coerce },
  {
    seen: 'verified as a number that is no integer',
    claims: { email_verified: 1.5 },
    gives: ['fail', 'email-not-verified'],
    by: coerce,
  },
  {
    seen: 'not verified as text',
    claims: { email_verified: 'false' },
    gives: ['fail', 'email-not-verified'],
    by: coerce,
  },
  {
    seen: 'verified as a word',
    claims: { email_verified: 'yes' },
    gives: ['fail', 'email-not-verified'],
    by: coerce,
  },
  {
    seen: 'verified as list',
    claims: { email_verified: [true] },
    gives: ['fail', 'email-not-verified'],
    by: coerce,
  },
  {
    seen: 'not verified, and that is allowed',
    set: ['insecure_oidc_allow_unverified_email=true'],
    claims: { email_verified: false },
    gives: ['pass'],
    by: data,
  },
  {
    seen: 'not verified, and the address is another claim',
    set: ['oidc_email_claim=upn'],
    claims: { email_verified: false, upn: 'ada@acme.dev' },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: data,
  },
  {
    seen: 'no address in the ID token, and one at UserInfo',
    claims: { email: undefined },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: extractor,
  },
  {
    seen: 'no address anywhere',
    claims: { email: undefined },
    facts: { userinfo: userinfoAt({ sub: 'u1' }) },
    gives: ['fail', 'email-missing'],
    by: 'providers/oidc.go (EnrichSession)',
  },
  {
    seen: 'an address at UserInfo alone, which is not to be asked',
    set: ['skip_claims_from_profile_url=true'],
    claims: { email: undefined },
    gives: ['fail', 'email-missing'],
    by: profile,
  },
  {
    seen: 'an address at UserInfo alone, which the document does not name',
    claims: { email: undefined },
    document: { userinfo_endpoint: '' },
    gives: ['fail', 'email-missing'],
    by: profile,
  },
  {
    seen: 'an address within another claim',
    set: ['oidc_email_claim=profile.email'],
    claims: { profile: { email: 'ada@acme.dev' } },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: 'pkg/providers/util/claim_extractor.go (getClaimFrom)',
  },
  {
    seen: 'an address that is a list',
    claims: { email: ['ada@acme.dev'] },
    gives: ['pass'],
    user: '["ada@acme.dev"]',
    by: coerce,
  },
  { seen: 'an address that is a number', claims: { email: 7 }, gives: ['pass'], user: '7', by: coerce },
  {
    seen: 'a name that only UserInfo may have, and UserInfo refuses',
    facts: { userinfo: userinfoWithout(answered('no', 403)) },
    gives: ['fail', 'userinfo-fails'],
    by: profile,
  },
  {
    seen: 'UserInfo that refuses while the ID token has everything',
    claims: { preferred_username: 'ada' },
    facts: { userinfo: userinfoWithout(answered('no', 403)) },
    gives: ['pass'],
    by: extractor,
  },
  {
    seen: 'UserInfo that nobody reaches',
    facts: { userinfo: userinfoWithout(failed()) },
    gives: ['fail', 'userinfo-fails'],
    by: profile,
  },
  {
    seen: 'a web page at UserInfo',
    facts: { userinfo: userinfoWithout(answered('<p>Hello</p>')) },
    gives: ['fail', 'userinfo-fails'],
    by: profile,
  },
  {
    seen: 'UserInfo that nobody asked here',
    facts: { userinfo: { absent: 'declined', why: 'no' } },
    gives: ['unknown', 'userinfo-not-asked'],
    by: profile,
  },
  {
    seen: 'a JWT from UserInfo, with a status that is no success',
    claims: { email: undefined },
    facts: {
      userinfo: {
        endpoint: `${issuer}/userinfo`,
        exchange: answered('e30.e30.', 203, { 'content-type': 'application/jwt' }),
        claims: { sub: 'u1', email: 'ada@acme.dev' },
        signature: { is: 'invalid' },
      },
    },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: profile,
  },
  { seen: 'a domain that gets in', set: ['email_domains=acme.dev'], gives: ['pass'], by: domains },
  {
    seen: 'a domain that does not',
    set: ['email_domains=example.com'],
    gives: ['fail', 'email-domain'],
    by: domains,
  },
  {
    seen: 'capital letters in an address',
    set: ['email_domains=Acme.dev'],
    claims: { email: 'Ada@ACME.dev' },
    gives: ['pass'],
    by: domains,
  },
  {
    seen: 'a domain below one that gets in',
    set: ['email_domains=*.acme.dev'],
    claims: { email: 'ada@eu.acme.dev' },
    gives: ['pass'],
    by: domains,
  },
  {
    seen: 'the domain itself, where those below it get in',
    set: ['email_domains=.acme.dev'],
    gives: ['fail', 'email-domain'],
    by: domains,
  },
  {
    seen: 'two at signs',
    set: ['email_domains=acme.dev'],
    claims: { email: 'ada@x@acme.dev' },
    gives: ['fail', 'email-domain'],
    by: domains,
  },
  { seen: 'a group as text', claims: { groups: 'a,b' }, gives: ['pass'], groups: ['a,b'], by: coerce },
  {
    seen: 'groups as numbers',
    claims: { groups: [1, 2] },
    gives: ['warn', 'groups-rewritten'],
    groups: ['1', '2'],
    by: coerce,
  },
  {
    seen: 'groups as objects',
    claims: { groups: [{ name: '<a>', id: 1 }] },
    gives: ['warn', 'groups-rewritten'],
    groups: ['{"id":1,"name":"\\u003ca\\u003e"}'],
    by: coerce,
  },
  {
    seen: 'groups as an object',
    claims: { groups: { a: true } },
    gives: ['warn', 'groups-rewritten'],
    groups: ['{"a":true}'],
    by: coerce,
  },
  {
    seen: 'groups at UserInfo alone',
    claims: { groups: undefined },
    userinfo: { groups: ['admins'] },
    gives: ['pass'],
    groups: ['admins'],
    by: extractor,
  },
  {
    seen: 'an empty list in the ID token, and groups at UserInfo',
    claims: { groups: [] },
    userinfo: { groups: ['admins'] },
    gives: ['pass'],
    groups: [],
    by: extractor,
  },
  {
    seen: 'no groups anywhere',
    claims: { groups: undefined },
    gives: ['warn', 'groups-missing'],
    groups: [],
    by: data,
  },
  {
    seen: 'roles for groups, by their path',
    set: ['oidc_groups_claim=realm_access.roles'],
    claims: { realm_access: { roles: ['a'] } },
    gives: ['pass'],
    groups: ['a'],
    by: 'pkg/providers/util/claim_extractor.go (getClaimFrom)',
  },
  {
    seen: 'a session that is renewed',
    set: ['cookie_refresh=4m'],
    gives: ['pass'],
    session: 'Every 4m the session is renewed with the refresh token, for 7 days at most.',
    by: 'pkg/middleware/stored_session.go (needsRefresh)',
  },
  {
    seen: 'a session that cannot be renewed',
    set: ['cookie_refresh=4m'],
    facts: {
      tokens: {
        ...withClaims({ groups: ['admins'] }),
        response: { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
      },
    },
    gives: ['pass'],
    session: 'There is no refresh token: the session ends with the token, after 60 min.',
    by: 'pkg/middleware/stored_session.go (validateSession)',
  },
  { seen: 'a group that is needed', set: ['allowed_groups=x,admins'], gives: ['pass'], by: authorize },
  {
    seen: 'a group that is needed and has another name',
    set: ['allowed_groups=/admins'],
    gives: ['fail', 'group-not-allowed'],
    by: authorize,
  },
  {
    seen: 'a group that is needed and may come with a scope that was not asked for',
    set: ['allowed_groups=admins'],
    claims: { groups: undefined },
    facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    gives: ['unknown', 'groups-not-tried'],
    by: authorize,
  },
  {
    seen: 'a scope that allowed_groups adds and the provider refuses',
    set: ['allowed_groups=admins'],
    failed: ['authorize-scopes/groups-refused'],
    gives: ['fail', 'scope-refused'],
    by: 'providers/oidc.go (NewOIDCProvider)',
  },
  {
    seen: 'the same scope where nobody is asked for a group',
    failed: ['authorize-scopes/groups-refused'],
    gives: ['pass'],
    by: 'providers/oidc.go (NewOIDCProvider)',
  },
  {
    seen: 'a scope that the document does not list',
    set: ['scope=openid email roles'],
    gives: ['warn', 'scope-not-listed'],
    by: 'providers/oidc.go (NewOIDCProvider)',
  },
  {
    seen: 'a token for another',
    claims: { aud: 'account' },
    gives: ['fail', 'audience-other'],
    by: verifier,
  },
  {
    seen: 'a token for another, who is taken too',
    set: ['oidc_extra_audiences=account'],
    claims: { aud: 'account' },
    gives: ['pass'],
    by: verifier,
  },
  {
    seen: 'a token for another, where the party is looked at',
    set: ['oidc_audience_claims=azp,aud'],
    claims: { aud: 'account', azp: 'infra' },
    gives: ['pass'],
    by: verifier,
  },
  {
    seen: 'a party that is not there',
    set: ['oidc_audience_claims=azp'],
    gives: ['fail', 'audience-missing'],
    by: verifier,
  },
  {
    seen: 'a party that is a number',
    set: ['oidc_audience_claims=azp'],
    claims: { azp: 7 },
    gives: ['fail', 'audience-crash'],
    by: verifier,
  },
  {
    seen: 'a token of another issuer',
    claims: { iss: `${issuer}/` },
    gives: ['fail', 'id-token-issuer'],
    by: verify,
  },
  {
    seen: 'a document and a token of another issuer, which nobody compares',
    set: ['insecure_oidc_skip_issuer_verification=true', `oidc_issuer_url=${issuer}/`],
    claims: { iss: `${issuer}/other` },
    gives: ['pass'],
    by: 'pkg/providers/oidc/provider_verifier.go (toOIDCConfig)',
  },
  {
    seen: 'a document of another issuer',
    set: [`oidc_issuer_url=${issuer}/`],
    gives: ['fail', 'issuer-mismatch'],
    by: 'pkg/providers/oidc/provider.go (NewProvider)',
  },
  {
    seen: 'a token valid in two minutes',
    claims: { nbf: 1_768_478_400 + 120 },
    gives: ['pass'],
    by: verify,
  },
  {
    seen: 'ES256, which the document lists',
    document: { id_token_signing_alg_values_supported: ['ES256'] },
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    gives: ['pass'],
    by: 'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  },
  {
    seen: 'ES256, which the document does not list',
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: 'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  },
  {
    seen: 'no list in the document',
    document: { id_token_signing_alg_values_supported: [] },
    gives: ['pass'],
    by: 'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  },
  {
    seen: 'algorithms that have none in common',
    set: ['oidc_enabled_signing_algs=ES256'],
    gives: ['fail', 'algorithms-disjoint'],
    by: 'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  },
  {
    seen: 'an answer that is posted',
    facts: { login: login({ is: 'code', by: 'form_post' }) },
    gives: ['unknown', 'answered-by-post-unproven'],
    by: 'oauthproxy.go (OAuthCallback)',
  },
  {
    seen: 'a key of a type that nobody knows, which the newer library leaves out',
    facts: { jwks: { url: `${issuer}/jwks`, exchange: answered({ keys: [{ kty: 'AKP', kid: 'new' }] }) } },
    gives: ['pass'],
    by: 'go-jose/go-jose v4: jwk.go (UnmarshalJSON)',
  },
  {
    seen: 'a key on a curve that nobody knows, which it does not',
    facts: {
      jwks: {
        url: `${issuer}/jwks`,
        exchange: answered({ keys: [{ kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA', kid: 'new' }] }),
      },
    },
    gives: ['fail', 'keys-unreadable'],
    by: 'go-jose/go-jose v4: jwk.go (UnmarshalJSON)',
  },
  {
    seen: 'a provider that demands PKCE',
    failed: ['pkce-required/required'],
    gives: ['fail', 'pkce-required'],
    by: 'oauthproxy.go (doOAuthStart)',
  },
  {
    seen: 'the same with PKCE on',
    set: ['code_challenge_method=S256'],
    failed: ['pkce-required/required'],
    gives: ['pass'],
    by: 'oauthproxy.go (doOAuthStart)',
  },
  {
    seen: 'a provider that demands a nonce',
    failed: ['authorize-demands/nonce-required'],
    gives: ['fail', 'nonce-required'],
    by: 'providers/oidc.go (GetLoginURL)',
  },
  {
    seen: 'a nonce that comes back wrong and is not looked at',
    failed: ['id-token-nonce/wrong'],
    gives: ['pass'],
    by: 'providers/oidc.go (ValidateSession)',
  },
  {
    seen: 'a nonce that comes back wrong and is looked at',
    set: ['insecure_oidc_skip_nonce=false'],
    failed: ['id-token-nonce/wrong'],
    gives: ['fail', 'nonce-not-returned'],
    by: 'providers/oidc.go (ValidateSession)',
  },
  {
    seen: 'roles of Keycloak',
    set: ['provider=keycloak-oidc', 'allowed_roles=app:editor'],
    facts: withRoles({
      realm_access: { roles: ['user'] },
      resource_access: { app: { roles: ['editor'] }, other: 7 },
    }),
    gives: ['pass'],
    groups: ['admins', 'role:user', 'role:app:editor'],
    by: keycloak,
  },
  {
    seen: 'roles that are needed and missing',
    set: ['provider=keycloak-oidc', 'allowed_roles=editor'],
    facts: withRoles({ resource_access: { app: { roles: ['editor'] } } }),
    gives: ['fail', 'group-not-allowed'],
    by: keycloak,
  },
  {
    seen: 'an access token that is no JWT',
    set: ['provider=keycloak-oidc'],
    gives: ['fail', 'access-token-opaque'],
    by: 'providers/keycloak_oidc.go (getAccessClaims)',
  },
  {
    seen: 'the same where nobody looks for roles',
    gives: ['pass'],
    by: 'providers/oidc.go (EnrichSession)',
  },
  {
    seen: 'roles that are a text',
    set: ['provider=keycloak-oidc'],
    facts: withRoles({ resource_access: { app: { roles: 'editor' } } }),
    gives: ['fail', 'access-token-type'],
    by: 'providers/keycloak_oidc.go (getClientRoles)',
  },
];

function userinfoAt(claims: { readonly sub: string }) {
  const text = JSON.stringify(claims);
  return { endpoint: `${issuer}/userinfo`, exchange: answered(claims), claims, text };
}
