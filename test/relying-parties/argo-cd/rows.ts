import {
  answered,
  failed,
  goodClaims,
  issuer,
  login,
  refresh,
  seconds,
  tokens,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { documentElsewhere, type Row, tokenWith } from '../opinion-rows.ts';

const values = 'util/jwt/jwt.go (GetScopeValues)';
const identifier = 'util/jwt/jwt.go (GetUserIdentifier)';
const username = 'util/session/sessionmanager.go (Username)';
const verify = 'util/oidc/provider.go (Verify)';
const audiences = 'util/settings/settings.go (OAuth2AllowedAudiences)';
const endpoint = 'util/oidc/oidc.go (SetGroupsClaimFromEndpoint)';
const userinfo = 'util/oidc/oidc.go (GetUserInfo)';
const request = 'util/oidc/oidc.go (HandleLogin)';
const renewal = 'util/oidc/oidc.go (CheckAndRefreshToken)';
const library = 'coreos/go-oidc v3: oidc/verify.go (Verify)';
const azure = 'util/oidc/oidc_azure.go (GetUserGroupsFromAzureOverageClaim)';

const atUserinfo = ['enableUserInfoGroups=true', 'userInfoPath=/userinfo'];
/** Nothing that the test login did not ask for. */
const asked = ['requestedScopes=openid,email,groups'];
const offline = ['requestedScopes=openid,email,profile,groups,offline_access'];
const overage = {
  groups: undefined,
  _claim_names: { groups: 'src1' },
  _claim_sources: { src1: { endpoint: 'https://graph.windows.net/t/users/u/getMemberObjects' } },
};
const graph = ['azure.enableUserGroupOverageClaim=true'];
const forGraph = (scp: string) => ({
  tokens: { ...withClaims(overage), accessTokenClaims: { scp } },
});
const living = (idToken: number, expiresIn?: number) => ({
  tokens: {
    ...withClaims({ groups: ['admins'], exp: seconds + idToken }),
    response: {
      ...(expiresIn !== undefined && { expiresIn }),
      hasAccessToken: true,
      hasRefreshToken: true,
      hasIdToken: true,
    },
  },
});
const renewed = refresh({ idTokenClaims: { sub: 'u1' } });
const noGroups = { claims: { groups: undefined }, userinfo: { groups: ['admins'] } } as const;

/**
 * The rows about claims, and 9,500 drawn at random over these shapes and settings, were run through the functions that
 * decide, as they stand in Argo CD v3.5.1: GetScopeValues, GetUserIdentifier and StringField of util/jwt/jwt.go, and
 * hasAzureGroupsClaimOverflow, built by Go 1.19.8 with golang-jwt’s MapClaims in place of the library. They agreed on who is known, under which name and with which groups.
 */
export const rows: readonly Row[] = [
  [
    'a number too large for a double',
    {
      facts: tokenWith({ payload: JSON.stringify({ ...goodClaims, level: 0 }).replace(':0}', ':[1e400]}') }),
    },
    ['fail', 'id-token-claim-type'],
    'util/oidc/oidc.go (HandleCallback)',
  ],
  ['an address and a group', {}, ['pass'], username, { user: 'ada@acme.dev', groups: ['admins'] }],
  ['an address that is not verified', { claims: { email_verified: false } }, ['pass'], verify],
  ['no address', { claims: { email: undefined } }, ['pass'], username, { user: 'u1' }],
  ['an address that is a number', { claims: { email: 7 } }, ['pass'], username, { user: 'u1' }],
  ['an empty address', { claims: { email: '' } }, ['pass'], username, { user: 'u1' }],
  [
    'a person whom Dex names',
    { claims: { email: undefined, federated_claims: { user_id: 'ada', connector_id: 'ldap' } } },
    ['pass'],
    identifier,
    { user: 'ada' },
  ],
  [
    'a person whom Dex leaves without a name',
    { claims: { email: undefined, federated_claims: { user_id: '' } } },
    ['pass'],
    identifier,
    { user: 'u1' },
  ],
  [
    'no subject',
    { claims: { sub: undefined } },
    ['fail', 'subject-missing'],
    'util/session/sessionmanager.go (LoggedIn)',
  ],
  ['an empty subject', { claims: { sub: '' } }, ['fail', 'subject-missing'], identifier],
  [
    'no subject, and a name by Dex',
    { claims: { sub: undefined, federated_claims: { user_id: 'ada' } } },
    ['pass'],
    identifier,
  ],
  ['a subject that is a number', { claims: { sub: 7 } }, ['fail', 'id-token-claim-type'], library],
  ['a group as a string', { claims: { groups: 'admins' } }, ['pass'], values, { groups: ['admins'] }],
  ['two groups in a string', { claims: { groups: 'a,b' } }, ['pass'], values, { groups: ['a,b'] }],
  [
    'a list written into a string',
    { claims: { groups: '["a","b"]' } },
    ['warn', 'groups-list-in-text'],
    values,
    { groups: ['["a","b"]'] },
  ],
  ['groups as numbers', { claims: { groups: [1, 2] } }, ['warn', 'groups-dropped'], values, { groups: [] }],
  [
    'groups as objects, but for one',
    { claims: { groups: [{ name: 'a' }, 'b', null] } },
    ['warn', 'groups-dropped'],
    values,
    { groups: ['b'] },
  ],
  [
    'groups as an object',
    { claims: { groups: { a: true } } },
    ['warn', 'groups-type'],
    values,
    { groups: [] },
  ],
  ['groups that are true', { claims: { groups: true } }, ['warn', 'groups-type'], values, { groups: [] }],
  [
    'groups that are null',
    { set: asked, claims: { groups: null } },
    ['warn', 'groups-missing'],
    values,
    { groups: [] },
  ],
  ['an empty list of groups', { claims: { groups: [] } }, ['pass'], values, { groups: [] }],
  ['an empty string for groups', { claims: { groups: '' } }, ['pass'], values, { groups: [''] }],
  [
    'no groups',
    { set: asked, claims: { groups: undefined } },
    ['warn', 'groups-missing'],
    values,
    { groups: [] },
  ],
  [
    'groups in capital letters',
    { set: asked, claims: { groups: undefined, Groups: ['admins'] } },
    ['warn', 'groups-elsewhere'],
    values,
  ],
  [
    'no groups, which may come with the profile',
    { claims: { groups: undefined } },
    ['unknown', 'groups-not-tried'],
    request,
  ],
  [
    'no groups, which may come with a scope that was not requested',
    { claims: { groups: undefined }, facts: { login: { ...login(), scopes: ['openid', 'email'] } } },
    ['unknown', 'groups-not-tried'],
    request,
  ],
  [
    'groups that are called roles',
    { claims: { groups: undefined, roles: ['admins'] } },
    ['warn', 'groups-elsewhere'],
    values,
    { groups: [] },
  ],
  [
    'roles, by their name',
    { set: ['scopes=roles'], claims: { groups: undefined, roles: ['admins'] } },
    ['pass'],
    values,
    { groups: ['admins'] },
  ],
  [
    'groups and the address, one after the other',
    { set: ['scopes=groups,email'] },
    ['pass'],
    values,
    { groups: ['admins', 'ada@acme.dev'] },
  ],
  [
    'roles within another claim, which is no path',
    { set: ['scopes=realm_access.roles'], claims: { groups: undefined, realm_access: { roles: ['a'] } } },
    ['warn', 'groups-missing'],
    values,
    { groups: [] },
  ],
  [
    'a claim named by a URL',
    { set: ['scopes=https://acme.dev/roles'], claims: { 'https://acme.dev/roles': ['a'] } },
    ['pass'],
    values,
    { groups: ['a'] },
  ],
  ['groups only at UserInfo', noGroups, ['warn', 'groups-only-at-userinfo'], endpoint, { groups: [] }],
  [
    'the same, with UserInfo turned on',
    { ...noGroups, set: atUserinfo },
    ['warn', 'userinfo-web-only'],
    endpoint,
    { groups: ['admins'] },
  ],
  [
    'the same, with a path missing',
    { ...noGroups, set: ['enableUserInfoGroups=true'] },
    ['warn', 'groups-only-at-userinfo'],
    endpoint,
    { groups: [] },
  ],
  [
    'groups in the ID token, and none at UserInfo, which replaces them',
    { set: atUserinfo },
    ['unknown', 'userinfo-web-only', 'groups-not-tried'],
    endpoint,
    { groups: [] },
  ],
  [
    'a base without a scheme, which counts as none',
    { set: [...atUserinfo, 'userInfoBaseURL=id.acme.dev'], userinfo: { groups: ['a'] } },
    ['warn', 'userinfo-web-only'],
    'util/settings/settings.go (UserInfoBaseURL)',
    { groups: ['a'] },
  ],
  [
    'another path than the document has',
    { set: ['enableUserInfoGroups=true', 'userInfoPath=/me'] },
    ['unknown', 'userinfo-elsewhere'],
    userinfo,
  ],
  [
    'a base that makes up the same address',
    { set: [...atUserinfo, `userInfoBaseURL=${issuer}`], userinfo: { groups: ['a'] } },
    ['warn', 'userinfo-web-only'],
    userinfo,
    { groups: ['a'] },
  ],
  [
    'UserInfo that refuses the token',
    { set: atUserinfo, facts: { userinfo: userinfoWithout(answered({}, 401)) } },
    ['fail', 'userinfo-fails'],
    userinfo,
  ],
  [
    'UserInfo that refuses in JSON, without the subject',
    { set: atUserinfo, facts: { userinfo: userinfoWithout(answered({ error: 'insufficient_scope' }, 403)) } },
    ['fail', 'userinfo-fails'],
    endpoint,
  ],
  [
    'UserInfo with an odd status and all that is needed',
    { set: atUserinfo, facts: { userinfo: userinfoWithout(answered({ sub: 'u1', groups: ['a'] }, 500)) } },
    ['warn', 'userinfo-web-only'],
    userinfo,
    { groups: ['a'] },
  ],
  [
    'UserInfo of another person',
    { set: atUserinfo, userinfo: { sub: 'u2' } },
    ['fail', 'userinfo-fails'],
    endpoint,
  ],
  [
    'a number at UserInfo too large for a double',
    { set: atUserinfo, facts: { userinfo: userinfoWithout(answered('{"sub":"u1","x":[1e400]}')) } },
    ['fail', 'userinfo-fails'],
    userinfo,
  ],
  [
    'white space in the ID token before its signature, a line break too',
    { facts: tokenWith({ hasWhiteSpace: true, hasWhiteSpaceBeforeSignature: true }) },
    ['fail', 'id-token-malformed'],
    'util/session/sessionmanager.go (VerifyToken)',
  ],
  [
    'a tab in the ID token’s signature',
    { facts: tokenWith({ hasWhiteSpace: true, hasTab: true }) },
    ['fail', 'id-token-malformed'],
    'net/http: cookie.go (validCookieValueByte)',
  ],
  [
    'a blank in the ID token’s signature',
    { facts: tokenWith({ hasWhiteSpace: true }) },
    ['pass'],
    'net/http: cookie.go (validCookieValueByte)',
  ],
  [
    'padding after the ID token’s signature',
    { facts: tokenWith({ hasPadding: true }) },
    ['fail', 'id-token-malformed'],
    'go-jose/go-jose v4: jws.go (parseSignedCompact)',
  ],
  [
    'a header that names the algorithm twice',
    { facts: tokenWith({ headerText: '{"alg":"none","alg":"RS256"}' }) },
    ['fail', 'id-token-malformed'],
    'go-jose/go-jose v4: json/decode.go (object)',
  ],
  [
    'a page instead of UserInfo',
    { set: atUserinfo, facts: { userinfo: userinfoWithout(answered('<p>Hello</p>')) } },
    ['fail', 'userinfo-fails'],
    userinfo,
  ],
  [
    'a JWT from UserInfo',
    {
      set: atUserinfo,
      facts: { userinfo: userinfoWithout(answered('e30.e30.', 200, { 'content-type': 'application/jwt' })) },
    },
    ['fail', 'userinfo-fails'],
    userinfo,
  ],
  [
    'UserInfo out of reach',
    { set: atUserinfo, facts: { userinfo: userinfoWithout(failed()) } },
    ['fail', 'userinfo-fails'],
    userinfo,
  ],
  [
    'UserInfo that was not asked here',
    { set: atUserinfo, facts: { userinfo: { absent: 'declined', why: 'no' } } },
    ['unknown', 'userinfo-not-asked'],
    userinfo,
  ],
  [
    'more groups than Entra puts into a token',
    { claims: overage },
    ['warn', 'groups-overage'],
    azure,
    { groups: [] },
  ],
  [
    'the same, with Graph to be asked',
    { set: graph, facts: forGraph('openid User.Read') },
    ['unknown', 'groups-at-graph'],
    azure,
  ],
  [
    'the same, without the permission',
    { set: graph, facts: forGraph('openid') },
    ['fail', 'graph-scope-missing'],
    'util/oidc/oidc_azure.go (hasUserReadScope)',
  ],
  [
    'the same, with a permission that was not requested here',
    { set: [...graph, 'requestedScopes=openid,User.Read'], facts: forGraph('openid') },
    ['unknown', 'scope-not-listed', 'groups-at-graph'],
    'util/oidc/oidc_azure.go (hasUserReadScope)',
  ],
  ['a token for another', { claims: { aud: 'account' } }, ['fail', 'id-token-audience'], verify],
  ['a token for several', { claims: { aud: ['account', 'infra'] } }, ['pass'], verify],
  [
    'a token for the client of the CLI',
    { set: ['cliClientID=argo-cd-cli'], claims: { aud: 'argo-cd-cli' } },
    ['pass'],
    audiences,
  ],
  [
    'a list of audiences, which leaves the client out',
    { set: ['allowedAudiences=account'] },
    ['fail', 'id-token-audience'],
    audiences,
  ],
  ['no audience', { claims: { aud: undefined } }, ['fail', 'audience-missing'], verify],
  [
    'no audience, which is allowed',
    { set: ['skipAudienceCheckWhenTokenHasNoAudience=true'], claims: { aud: undefined } },
    ['pass'],
    verify,
  ],
  [
    'an empty list of audiences, which is one all the same',
    { set: ['skipAudienceCheckWhenTokenHasNoAudience=true'], claims: { aud: [] } },
    ['fail', 'id-token-audience'],
    'util/security/jwt.go (UnverifiedHasAudClaim)',
  ],
  ['another issuer', { claims: { iss: `${issuer}/` } }, ['fail', 'id-token-issuer'], library],
  documentElsewhere('issuer'),
  [
    'a slash too many',
    { set: [`issuer=${issuer}/`] },
    ['fail', 'issuer-mismatch'],
    'util/oidc/provider.go (newGoOIDCProvider)',
  ],
  ['an expired token', { claims: { exp: seconds - 1 } }, ['fail', 'id-token-expired'], library],
  ['another nonce, which is ignored', { failed: ['id-token-nonce/wrong'] }, ['pass'], request],
  [
    'EdDSA, which the document lists',
    {
      document: { id_token_signing_alg_values_supported: ['EdDSA'] },
      facts: tokenWith({ header: { alg: 'EdDSA', kid: 'k1' } }),
    },
    ['pass'],
    'coreos/go-oidc v3: oidc/oidc.go (Verifier)',
  ],
  [
    'ES256, which the document does not list',
    { facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }) },
    ['fail', 'id-token-algorithm'],
    'coreos/go-oidc v3: oidc/oidc.go (Verifier)',
  ],
  [
    'a token that no cookie holds',
    { claims: { groups: Array.from({ length: 4000 }, (_, index) => `cn=team-${index},ou=groups`) } },
    ['fail', 'token-too-long'],
    'util/http/http.go (MakeCookieMetadata)',
  ],
  [
    'a long token that fits',
    { claims: { groups: Array.from({ length: 2000 }, (_, index) => `cn=team-${index},ou=groups`) } },
    ['pass'],
    'util/http/http.go (MakeCookieMetadata)',
  ],
  [
    'scopes that are a string in the document',
    { document: { scopes_supported: 'openid email' } },
    ['fail', 'document-type'],
    'util/oidc/provider.go (newGoOIDCProvider)',
  ],
  [
    'a document without the response type code',
    { document: { response_types_supported: ['id_token'] } },
    ['unknown', 'implicit-flow'],
    'util/oidc/oidc.go (InferGrantType)',
  ],
  [
    'a document that lists no response types',
    { document: { response_types_supported: [] } },
    ['unknown', 'implicit-flow'],
    'util/oidc/oidc.go (InferGrantType)',
  ],
  [
    'a provider that demands PKCE',
    { failed: ['pkce-required/required'] },
    ['fail', 'pkce-required'],
    request,
  ],
  [
    'the same with PKCE on',
    { set: ['enablePKCEAuthentication=true'], failed: ['pkce-required/required'] },
    ['pass'],
    request,
  ],
  [
    'a provider that demands a nonce',
    { failed: ['authorize-demands/nonce-required'] },
    ['fail', 'nonce-required'],
    request,
  ],
  [
    'groups that the provider refuses',
    { failed: ['authorize-scopes/groups-refused'] },
    ['fail', 'scope-refused'],
    'util/oidc/oidc.go (GetScopesOrDefault)',
  ],
  [
    'a redirect URI that the provider does not know',
    {
      set: ['url=https://argocd.acme.dev'],
      failed: ['relying-party-redirect-uris/not-registered of https://argocd.acme.dev/auth/callback'],
    },
    ['fail', 'redirect-uri-not-registered'],
    'util/oidc/oidc.go (HandleLogin)',
  ],
  [
    'the same, of another address',
    {
      set: ['url=https://argocd.acme.dev'],
      failed: ['relying-party-redirect-uris/not-registered of https://cd.acme.dev/auth/callback'],
    },
    ['pass'],
    'util/oidc/oidc.go (HandleLogin)',
  ],
  [
    'that of argocd login --sso is not known',
    { failed: ['relying-party-redirect-uris/further-not-registered of http://localhost:8085/auth/callback'] },
    ['warn', 'local-redirect-uri-not-registered'],
    'cmd/argocd/commands/login.go (oauth2Login)',
  ],
  [
    'a scope of its own that was tried and refused',
    { failed: ['relying-party-scopes/refused of profile'] },
    ['fail', 'scope-refused'],
    'util/oidc/oidc.go (GetScopesOrDefault)',
  ],
  [
    'scopes that are refused together',
    { failed: ['relying-party-scopes/together-refused of openid profile email groups'] },
    ['fail', 'scope-refused'],
    'util/oidc/oidc.go (GetScopesOrDefault)',
  ],
  [
    'an unlisted scope that was tried and taken',
    {
      document: { scopes_supported: ['openid', 'email'] },
      failed: ['relying-party-scopes/accepted of openid profile email groups'],
    },
    ['pass'],
    'util/oidc/oidc.go (GetScopesOrDefault)',
  ],
  [
    'no openid among the scopes',
    { set: ['requestedScopes=email'] },
    ['fail', 'openid-not-asked'],
    'util/oidc/oidc.go (HandleCallback)',
  ],
  [
    'the same, left out',
    { set: ['requestedScopes=openid,email'], failed: ['authorize-scopes/groups-refused'] },
    ['pass'],
    'util/oidc/oidc.go (GetScopesOrDefault)',
  ],
  [
    'a code that is used up by the first try',
    { failed: ['code-burning/burnt'] },
    ['fail', 'code-burnt'],
    'util/oidc/oidc.go (getOauth2ConfigForRedirectURI)',
  ],
  [
    'a posted answer',
    { facts: { login: login({ is: 'code', by: 'form_post' }) } },
    ['unknown', 'answered-by-post-unproven'],
    'util/oidc/oidc.go (generateAppState)',
  ],
  [
    'a session without a requested refresh token',
    { facts: { login: { ...login(), scopes: ['openid', 'email', 'groups', 'offline_access'] } } },
    ['pass'],
    renewal,
    {
      session:
        'The session ends with the ID token, after 10 min; with offline_access in requestedScopes Argo CD can renew it.',
    },
  ],
  [
    'a refresh token that was not requested',
    { facts: { ...living(600, 600), refresh: renewed } },
    ['pass'],
    renewal,
    {
      session:
        'Argo CD renews the session with the refresh token, for users.session.duration (24 hours) at most.',
    },
  ],
  [
    'a session that is renewed',
    { set: offline, facts: { ...living(600, 600), refresh: renewed } },
    ['pass'],
    renewal,
    {
      session:
        'Argo CD renews the session with the refresh token, for users.session.duration (24 hours) at most.',
    },
  ],
  [
    'an access token that outlives the ID token',
    { set: offline, facts: { ...living(600, 3600), refresh: renewed } },
    ['pass'],
    'util/oidc/oidc.go (GetTokenSourceFromCache)',
    {
      session:
        'The session ends with the ID token, after 10 min: Argo CD renews it only together with the access token, which is valid longer (60 min).',
    },
  ],
  [
    'the same, renewed early enough',
    { set: [...offline, 'refreshTokenThreshold=50m'], facts: { ...living(600, 3600), refresh: renewed } },
    ['pass'],
    'util/oidc/oidc.go (GetTokenSourceFromCache)',
    {
      session:
        'Argo CD renews the session with the refresh token, for users.session.duration (24 hours) at most.',
    },
  ],
  [
    'a threshold that Go cannot read',
    {
      set: [...offline, 'refreshTokenThreshold=50 minutes'],
      facts: { ...living(600, 3600), refresh: renewed },
    },
    ['pass'],
    'util/settings/settings.go (RefreshTokenThresholdWithConfig)',
    {
      session:
        'The session ends with the ID token, after 10 min: Argo CD renews it only together with the access token, which is valid longer (60 min).',
    },
  ],
  [
    'an access token without a known end',
    { set: offline, facts: living(600) },
    ['pass'],
    'util/oidc/oidc.go (GetTokenSourceFromCache)',
    {
      session:
        'The session ends with the ID token, after 10 min: Argo CD renews it only if the token response says when the access token expires.',
    },
  ],
  [
    'a refresh that brings no ID token',
    { set: offline, facts: { ...living(600, 600), refresh: refresh() } },
    ['pass'],
    renewal,
    {
      session:
        'The session ends with the ID token, after 10 min, because the refresh token brings no new one.',
    },
  ],
  [
    'no refresh token',
    {
      set: offline,
      facts: {
        tokens: tokens({
          ...withClaims({ groups: ['admins'] }),
          response: { hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
        }),
      },
    },
    ['pass'],
    renewal,
    { session: 'The session ends with the ID token, after 10 min, because there is no refresh token.' },
  ],
];
