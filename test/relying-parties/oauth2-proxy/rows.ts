import {
  answered,
  failed,
  goodClaims,
  issuer,
  login,
  type tokens,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { documentElsewhere, type Row, tokenWith } from '../opinion-rows.ts';

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
  [
    'a number too large for a double',
    {
      facts: tokenWith({ payload: JSON.stringify({ ...goodClaims, level: 0 }).replace(':0}', ':[1e400]}') }),
    },
    ['fail', 'id-token-claim-type'],
    'pkg/providers/oidc/verifier.go (Verify)',
  ],
  ['an address and a group', {}, ['pass'], data, { user: 'ada@acme.dev', groups: ['admins'] }],
  [
    'an address that is not verified',
    { claims: { email_verified: false } },
    ['fail', 'email-not-verified'],
    data,
  ],
  [
    'not verified, according to UserInfo only',
    { claims: { email_verified: undefined }, userinfo: { email_verified: false } },
    ['fail', 'email-not-verified'],
    data,
  ],
  [
    'verified in the ID token, whatever UserInfo says',
    { userinfo: { email_verified: false } },
    ['pass'],
    extractor,
  ],
  ['an address without email_verified', { claims: { email_verified: undefined } }, ['pass'], data],
  ['email_verified is null', { claims: { email_verified: null } }, ['pass'], extractor],
  ['verified as a string', { claims: { email_verified: 'true' } }, ['pass'], coerce],
  ['verified as 1', { claims: { email_verified: 1 } }, ['pass'], coerce],
  [
    'verified as a number that is no integer',
    { claims: { email_verified: 1.5 } },
    ['fail', 'email-not-verified'],
    coerce,
  ],
  [
    'not verified as a string',
    { claims: { email_verified: 'false' } },
    ['fail', 'email-not-verified'],
    coerce,
  ],
  ['verified as a word', { claims: { email_verified: 'yes' } }, ['fail', 'email-not-verified'], coerce],
  ['verified as list', { claims: { email_verified: [true] } }, ['fail', 'email-not-verified'], coerce],
  [
    'not verified, and that is allowed',
    { set: ['insecure_oidc_allow_unverified_email=true'], claims: { email_verified: false } },
    ['pass'],
    data,
  ],
  [
    'not verified, and the address is another claim',
    { set: ['oidc_email_claim=upn'], claims: { email_verified: false, upn: 'ada@acme.dev' } },
    ['pass'],
    data,
    { user: 'ada@acme.dev' },
  ],
  [
    'no address in the ID token, and one at UserInfo',
    { claims: { email: undefined } },
    ['pass'],
    extractor,
    { user: 'ada@acme.dev' },
  ],
  [
    'no address anywhere',
    { claims: { email: undefined }, facts: { userinfo: userinfoAt({ sub: 'u1' }) } },
    ['fail', 'email-missing'],
    'providers/oidc.go (EnrichSession)',
  ],
  [
    'an address only at UserInfo, which is not to be asked',
    { set: ['skip_claims_from_profile_url=true'], claims: { email: undefined } },
    ['fail', 'email-missing'],
    profile,
  ],
  [
    'an address only at UserInfo, which the document does not name',
    { claims: { email: undefined }, document: { userinfo_endpoint: '' } },
    ['fail', 'email-missing'],
    profile,
  ],
  [
    'an address within another claim',
    { set: ['oidc_email_claim=profile.email'], claims: { profile: { email: 'ada@acme.dev' } } },
    ['pass'],
    'pkg/providers/util/claim_extractor.go (getClaimFrom)',
    { user: 'ada@acme.dev' },
  ],
  [
    'an address that is a list',
    { claims: { email: ['ada@acme.dev'] } },
    ['pass'],
    coerce,
    { user: '["ada@acme.dev"]' },
  ],
  ['an address that is a number', { claims: { email: 7 } }, ['pass'], coerce, { user: '7' }],
  [
    'a name that only UserInfo may have, and UserInfo refuses',
    { facts: { userinfo: userinfoWithout(answered('no', 403)) } },
    ['fail', 'userinfo-fails'],
    profile,
  ],
  [
    'UserInfo that refuses while the ID token has everything',
    { claims: { preferred_username: 'ada' }, facts: { userinfo: userinfoWithout(answered('no', 403)) } },
    ['pass'],
    extractor,
  ],
  [
    'UserInfo that cannot be reached',
    { facts: { userinfo: userinfoWithout(failed()) } },
    ['fail', 'userinfo-fails'],
    profile,
  ],
  [
    'a web page at UserInfo',
    { facts: { userinfo: userinfoWithout(answered('<p>Hello</p>')) } },
    ['fail', 'userinfo-fails'],
    profile,
  ],
  [
    'UserInfo that was not asked here',
    { facts: { userinfo: { absent: 'declined', why: 'no' } } },
    ['unknown', 'userinfo-not-asked'],
    profile,
  ],
  [
    'a JWT from UserInfo, with a status that is no success',
    {
      claims: { email: undefined },
      facts: {
        userinfo: {
          endpoint: `${issuer}/userinfo`,
          exchange: answered('e30.e30.', 203, { 'content-type': 'application/jwt' }),
          claims: { sub: 'u1', email: 'ada@acme.dev' },
          signature: { is: 'invalid' },
        },
      },
    },
    ['pass'],
    profile,
    { user: 'ada@acme.dev' },
  ],
  ['a domain that gets in', { set: ['email_domains=acme.dev'] }, ['pass'], domains],
  ['a domain that does not', { set: ['email_domains=example.com'] }, ['fail', 'email-domain'], domains],
  [
    'capital letters in an address',
    { set: ['email_domains=Acme.dev'], claims: { email: 'Ada@ACME.dev' } },
    ['pass'],
    domains,
  ],
  [
    'a domain below one that gets in',
    { set: ['email_domains=*.acme.dev'], claims: { email: 'ada@eu.acme.dev' } },
    ['pass'],
    domains,
  ],
  [
    'the domain itself, where those below it get in',
    { set: ['email_domains=.acme.dev'] },
    ['fail', 'email-domain'],
    domains,
  ],
  [
    'two at signs',
    { set: ['email_domains=acme.dev'], claims: { email: 'ada@x@acme.dev' } },
    ['fail', 'email-domain'],
    domains,
  ],
  ['a group as a string', { claims: { groups: 'a,b' } }, ['pass'], coerce, { groups: ['a,b'] }],
  [
    'groups as numbers',
    { claims: { groups: [1, 2] } },
    ['warn', 'groups-rewritten'],
    coerce,
    { groups: ['1', '2'] },
  ],
  [
    'groups as objects',
    { claims: { groups: [{ name: '<a>', id: 1 }] } },
    ['warn', 'groups-rewritten'],
    coerce,
    { groups: ['{"id":1,"name":"\\u003ca\\u003e"}'] },
  ],
  [
    'groups as an object',
    { claims: { groups: { a: true } } },
    ['warn', 'groups-rewritten'],
    coerce,
    { groups: ['{"a":true}'] },
  ],
  [
    'groups only at UserInfo',
    { claims: { groups: undefined }, userinfo: { groups: ['admins'] } },
    ['pass'],
    extractor,
    { groups: ['admins'] },
  ],
  [
    'an empty list in the ID token, and groups at UserInfo',
    { claims: { groups: [] }, userinfo: { groups: ['admins'] } },
    ['pass'],
    extractor,
    { groups: [] },
  ],
  ['no groups anywhere', { claims: { groups: undefined } }, ['warn', 'groups-missing'], data, { groups: [] }],
  [
    'roles for groups, by their path',
    { set: ['oidc_groups_claim=realm_access.roles'], claims: { realm_access: { roles: ['a'] } } },
    ['pass'],
    'pkg/providers/util/claim_extractor.go (getClaimFrom)',
    { groups: ['a'] },
  ],
  [
    'a session that is to be renewed after its end',
    { set: ['cookie_refresh=168h'] },
    ['fail', 'refresh-after-expiry'],
    'pkg/validation/cookie.go (validateCookie)',
  ],
  [
    'a session without an end',
    { set: ['cookie_refresh=200h', 'cookie_expire=0'] },
    ['pass'],
    'pkg/validation/cookie.go (validateCookie)',
    { session: 'Every 200h the session is renewed with the refresh token, until the browser closes.' },
  ],
  [
    'a session that is renewed never, written as a duration',
    { set: ['cookie_refresh=0s', 'cookie_expire=12h'] },
    ['pass'],
    'pkg/middleware/stored_session.go (needsRefresh)',
    {
      session:
        'The cookie lasts 12 hours, and the provider is not contacted meanwhile: anyone locked out there stays in.',
    },
  ],
  [
    'a session that is renewed',
    { set: ['cookie_refresh=4m'] },
    ['pass'],
    'pkg/middleware/stored_session.go (needsRefresh)',
    { session: 'Every 4m the session is renewed with the refresh token, for 7 days at most.' },
  ],
  [
    'a session that cannot be renewed',
    {
      set: ['cookie_refresh=4m'],
      facts: {
        tokens: {
          ...withClaims({ groups: ['admins'] }),
          response: { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
        },
      },
    },
    ['pass'],
    'pkg/middleware/stored_session.go (validateSession)',
    { session: 'There is no refresh token: the session ends with the token, after 60 min.' },
  ],
  ['a required group', { set: ['allowed_groups=x,admins'] }, ['pass'], authorize],
  [
    'a required group that has another name',
    { set: ['allowed_groups=/admins'] },
    ['fail', 'group-not-allowed'],
    authorize,
  ],
  [
    'a required group that may come with a scope that was not requested',
    {
      set: ['allowed_groups=admins'],
      claims: { groups: undefined },
      facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    },
    ['unknown', 'groups-not-tried'],
    authorize,
  ],
  [
    'a scope that allowed_groups adds and the provider refuses',
    { set: ['allowed_groups=admins'], failed: ['authorize-scopes/groups-refused'] },
    ['fail', 'scope-refused'],
    'providers/oidc.go (NewOIDCProvider)',
  ],
  [
    'the same scope where nobody is asked for a group',
    { failed: ['authorize-scopes/groups-refused'] },
    ['pass'],
    'providers/oidc.go (NewOIDCProvider)',
  ],
  [
    'no openid among the scopes',
    { set: ['scope=email'] },
    ['fail', 'openid-not-asked'],
    'providers/oidc.go (createSession)',
  ],
  [
    'a scope that the document does not list',
    { set: ['scope=openid email roles'] },
    ['warn', 'scope-not-listed'],
    'providers/oidc.go (NewOIDCProvider)',
  ],
  ['a token for another', { claims: { aud: 'account' } }, ['fail', 'audience-other'], verifier],
  [
    'a token for another, who is taken too',
    { set: ['oidc_extra_audiences=account'], claims: { aud: 'account' } },
    ['pass'],
    verifier,
  ],
  [
    'a token for another, where the party is looked at',
    { set: ['oidc_audience_claims=azp,aud'], claims: { aud: 'account', azp: 'infra' } },
    ['pass'],
    verifier,
  ],
  [
    'a party that is not there',
    { set: ['oidc_audience_claims=azp'] },
    ['fail', 'audience-missing'],
    verifier,
  ],
  [
    'a party that is a number',
    { set: ['oidc_audience_claims=azp'], claims: { azp: 7 } },
    ['fail', 'audience-crash'],
    verifier,
  ],
  ['a token of another issuer', { claims: { iss: `${issuer}/` } }, ['fail', 'id-token-issuer'], verify],
  [
    'a document and a token of another issuer, without a comparison',
    {
      set: ['insecure_oidc_skip_issuer_verification=true', `oidc_issuer_url=${issuer}/`],
      claims: { iss: `${issuer}/other` },
    },
    ['pass'],
    'pkg/providers/oidc/provider_verifier.go (toOIDCConfig)',
  ],
  [
    'a document at another address, without a comparison either',
    {
      set: [
        'insecure_oidc_skip_issuer_verification=true',
        `oidc_issuer_url=${issuer.replace('https', 'http')}`,
      ],
    },
    ['unknown', 'other-document'],
    'pkg/providers/oidc/provider.go (NewProvider)',
  ],
  documentElsewhere('oidc_issuer_url'),
  [
    'a document of another issuer',
    { set: [`oidc_issuer_url=${issuer}/`] },
    ['fail', 'issuer-mismatch'],
    'pkg/providers/oidc/provider.go (NewProvider)',
  ],
  ['a token valid in two minutes', { claims: { nbf: 1_768_478_400 + 120 } }, ['pass'], verify],
  [
    'ES256, which the document lists',
    {
      document: { id_token_signing_alg_values_supported: ['ES256'] },
      facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    },
    ['pass'],
    'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  ],
  [
    'ES256, which the document does not list',
    { facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }) },
    ['fail', 'id-token-algorithm'],
    'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  ],
  [
    'no list in the document',
    { document: { id_token_signing_alg_values_supported: [] } },
    ['pass'],
    'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  ],
  [
    'algorithms that have none in common',
    { set: ['oidc_enabled_signing_algs=ES256'] },
    ['fail', 'algorithms-disjoint'],
    'pkg/providers/oidc/provider_verifier.go (intersectSigningAlgs)',
  ],
  [
    'a posted answer',
    { facts: { login: login({ is: 'code', by: 'form_post' }) } },
    ['unknown', 'answered-by-post-unproven'],
    'oauthproxy.go (OAuthCallback)',
  ],
  [
    'numbers in place of groups, as they are written',
    {
      facts: tokenWith({
        payload: JSON.stringify({ ...goodClaims, groups: 0 }).replace(':0', ':[1.50,12345678901234567890]'),
      }),
    },
    ['pass'],
    'pkg/util/util.go (toStringSlice)',
    { groups: ['1.50', '12345678901234567890'] },
  ],
  [
    'a document whose methods of PKCE are no list',
    { document: { code_challenge_methods_supported: 'S256' } },
    ['fail', 'document-unreadable'],
    'pkg/providers/oidc/provider.go (NewProvider)',
  ],
  [
    'a key of an unknown type',
    {
      facts: { jwks: { url: `${issuer}/jwks`, exchange: answered({ keys: [{ kty: 'AKP', kid: 'new' }] }) } },
    },
    ['fail', 'keys-unreadable'],
    'go-jose/go-jose v4.1.4: jwk.go (UnmarshalJSON)',
  ],
  [
    'a key on a curve that nobody knows',
    {
      facts: {
        jwks: {
          url: `${issuer}/jwks`,
          exchange: answered({ keys: [{ kty: 'EC', crv: 'secp256k1', x: 'AA', y: 'AA', kid: 'new' }] }),
        },
      },
    },
    ['fail', 'keys-unreadable'],
    'go-jose/go-jose v4.1.4: jwk.go (UnmarshalJSON)',
  ],
  [
    'a provider that demands PKCE',
    { failed: ['pkce-required/required'] },
    ['fail', 'pkce-required'],
    'oauthproxy.go (doOAuthStart)',
  ],
  [
    'the same with PKCE on',
    { set: ['code_challenge_method=S256'], failed: ['pkce-required/required'] },
    ['pass'],
    'oauthproxy.go (doOAuthStart)',
  ],
  [
    'a provider that demands a nonce',
    { failed: ['authorize-demands/nonce-required'] },
    ['fail', 'nonce-required'],
    'providers/oidc.go (GetLoginURL)',
  ],
  [
    'a nonce that comes back wrong and is ignored',
    { failed: ['id-token-nonce/wrong'] },
    ['pass'],
    'providers/oidc.go (ValidateSession)',
  ],
  [
    'a nonce that comes back wrong and is looked at',
    { set: ['insecure_oidc_skip_nonce=false'], failed: ['id-token-nonce/wrong'] },
    ['fail', 'nonce-not-returned'],
    'providers/oidc.go (ValidateSession)',
  ],
  [
    'roles of Keycloak',
    {
      set: ['provider=keycloak-oidc', 'allowed_roles=app:editor'],
      facts: withRoles({
        realm_access: { roles: ['user'] },
        resource_access: { app: { roles: ['editor'] }, other: 7 },
      }),
    },
    ['pass'],
    keycloak,
    { groups: ['admins', 'role:user', 'role:app:editor'] },
  ],
  [
    'roles that are needed and missing',
    {
      set: ['provider=keycloak-oidc', 'allowed_roles=editor'],
      facts: withRoles({ resource_access: { app: { roles: ['editor'] } } }),
    },
    ['fail', 'group-not-allowed'],
    keycloak,
  ],
  [
    'an access token that is no JWT',
    { set: ['provider=keycloak-oidc'] },
    ['fail', 'access-token-opaque'],
    'providers/keycloak_oidc.go (getAccessClaims)',
  ],
  ['the same if nobody looks for roles', {}, ['pass'], 'providers/oidc.go (EnrichSession)'],
  [
    'roles that are a string',
    { set: ['provider=keycloak-oidc'], facts: withRoles({ resource_access: { app: { roles: 'editor' } } }) },
    ['fail', 'access-token-type'],
    'providers/keycloak_oidc.go (getClientRoles)',
  ],
];

function userinfoAt(claims: { readonly sub: string }) {
  const text = JSON.stringify(claims);
  return { endpoint: `${issuer}/userinfo`, exchange: answered(claims), claims, text };
}
