import {
  answered,
  failed,
  issuer,
  login,
  refresh,
  seconds,
  tokens,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { type Row, tokenWith } from '../opinion-rows.ts';

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
      ...{ hasAccessToken: true, hasRefreshToken: true, hasIdToken: true },
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
  {
    seen: 'an address and a group',
    gives: ['pass'],
    user: 'ada@acme.dev',
    groups: ['admins'],
    by: username,
  },
  { seen: 'an address that is not verified', claims: { email_verified: false }, gives: ['pass'], by: verify },
  { seen: 'no address', claims: { email: undefined }, gives: ['pass'], user: 'u1', by: username },
  { seen: 'an address that is a number', claims: { email: 7 }, gives: ['pass'], user: 'u1', by: username },
  { seen: 'an empty address', claims: { email: '' }, gives: ['pass'], user: 'u1', by: username },
  {
    seen: 'a person whom Dex names',
    claims: { email: undefined, federated_claims: { user_id: 'ada', connector_id: 'ldap' } },
    gives: ['pass'],
    user: 'ada',
    by: identifier,
  },
  {
    seen: 'a person whom Dex leaves without a name',
    claims: { email: undefined, federated_claims: { user_id: '' } },
    gives: ['pass'],
    user: 'u1',
    by: identifier,
  },
  {
    seen: 'no subject',
    claims: { sub: undefined },
    gives: ['fail', 'subject-missing'],
    by: 'util/session/sessionmanager.go (LoggedIn)',
  },
  { seen: 'an empty subject', claims: { sub: '' }, gives: ['fail', 'subject-missing'], by: identifier },
  {
    seen: 'no subject, and a name by Dex',
    claims: { sub: undefined, federated_claims: { user_id: 'ada' } },
    gives: ['pass'],
    by: identifier,
  },
  {
    seen: 'a subject that is a number',
    claims: { sub: 7 },
    gives: ['fail', 'id-token-claim-type'],
    by: library,
  },

  { seen: 'a group as text', claims: { groups: 'admins' }, gives: ['pass'], groups: ['admins'], by: values },
  { seen: 'two groups in a text', claims: { groups: 'a,b' }, gives: ['pass'], groups: ['a,b'], by: values },
  {
    seen: 'a list written into a text',
    claims: { groups: '["a","b"]' },
    gives: ['warn', 'groups-list-in-text'],
    groups: ['["a","b"]'],
    by: values,
  },
  {
    seen: 'groups as numbers',
    claims: { groups: [1, 2] },
    gives: ['warn', 'groups-dropped'],
    groups: [],
    by: values,
  },
  {
    seen: 'groups as objects, but for one',
    claims: { groups: [{ name: 'a' }, 'b', null] },
    gives: ['warn', 'groups-dropped'],
    groups: ['b'],
    by: values,
  },
  {
    seen: 'groups as an object',
    claims: { groups: { a: true } },
    gives: ['warn', 'groups-type'],
    groups: [],
    by: values,
  },
  {
    seen: 'groups that are true',
    claims: { groups: true },
    gives: ['warn', 'groups-type'],
    groups: [],
    by: values,
  },
  {
    seen: 'groups that are null',
    set: asked,
    claims: { groups: null },
    gives: ['warn', 'groups-missing'],
    groups: [],
    by: values,
  },
  { seen: 'an empty list of groups', claims: { groups: [] }, gives: ['pass'], groups: [], by: values },
  { seen: 'an empty text for groups', claims: { groups: '' }, gives: ['pass'], groups: [''], by: values },
  {
    seen: 'no groups',
    set: asked,
    claims: { groups: undefined },
    gives: ['warn', 'groups-missing'],
    groups: [],
    by: values,
  },
  {
    seen: 'groups in capital letters',
    set: asked,
    claims: { groups: undefined, Groups: ['admins'] },
    gives: ['warn', 'groups-elsewhere'],
    by: values,
  },
  {
    seen: 'no groups, which may come with the profile',
    claims: { groups: undefined },
    gives: ['unknown', 'groups-not-tried'],
    by: request,
  },
  {
    seen: 'no groups, which may come with a scope that was not asked for',
    claims: { groups: undefined },
    facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    gives: ['unknown', 'groups-not-tried'],
    by: request,
  },
  {
    seen: 'groups that are called roles',
    claims: { groups: undefined, roles: ['admins'] },
    gives: ['warn', 'groups-elsewhere'],
    groups: [],
    by: values,
  },
  {
    seen: 'roles, by their name',
    set: ['scopes=roles'],
    claims: { groups: undefined, roles: ['admins'] },
    gives: ['pass'],
    groups: ['admins'],
    by: values,
  },
  {
    seen: 'groups and the address, one after the other',
    set: ['scopes=groups,email'],
    gives: ['pass'],
    groups: ['admins', 'ada@acme.dev'],
    by: values,
  },
  {
    seen: 'roles within another claim, which is no path',
    set: ['scopes=realm_access.roles'],
    claims: { groups: undefined, realm_access: { roles: ['a'] } },
    gives: ['warn', 'groups-missing'],
    groups: [],
    by: values,
  },
  {
    seen: 'a claim named by a URL',
    set: ['scopes=https://acme.dev/roles'],
    claims: { 'https://acme.dev/roles': ['a'] },
    gives: ['pass'],
    groups: ['a'],
    by: values,
  },

  {
    seen: 'groups at UserInfo alone',
    ...noGroups,
    gives: ['warn', 'groups-only-at-userinfo'],
    groups: [],
    by: endpoint,
  },
  {
    seen: 'the same, with UserInfo turned on',
    ...noGroups,
    set: atUserinfo,
    gives: ['warn', 'userinfo-web-only'],
    groups: ['admins'],
    by: endpoint,
  },
  {
    seen: 'the same, with a path missing',
    ...noGroups,
    set: ['enableUserInfoGroups=true'],
    gives: ['warn', 'groups-only-at-userinfo'],
    groups: [],
    by: endpoint,
  },
  {
    seen: 'groups in the ID token, and none at UserInfo, which replaces them',
    set: atUserinfo,
    gives: ['unknown', 'userinfo-web-only', 'groups-not-tried'],
    groups: [],
    by: endpoint,
  },
  {
    seen: 'another path than the document has',
    set: ['enableUserInfoGroups=true', 'userInfoPath=/me'],
    gives: ['unknown', 'userinfo-elsewhere'],
    by: userinfo,
  },
  {
    seen: 'a base that makes up the same address',
    set: [...atUserinfo, `userInfoBaseURL=${issuer}`],
    userinfo: { groups: ['a'] },
    gives: ['warn', 'userinfo-web-only'],
    groups: ['a'],
    by: userinfo,
  },
  {
    seen: 'UserInfo that refuses the token',
    set: atUserinfo,
    facts: { userinfo: userinfoWithout(answered({}, 401)) },
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'UserInfo that refuses in JSON, without the subject',
    set: atUserinfo,
    facts: { userinfo: userinfoWithout(answered({ error: 'insufficient_scope' }, 403)) },
    gives: ['fail', 'userinfo-fails'],
    by: endpoint,
  },
  {
    seen: 'UserInfo with an odd status and all that is needed',
    set: atUserinfo,
    facts: { userinfo: userinfoWithout(answered({ sub: 'u1', groups: ['a'] }, 500)) },
    gives: ['warn', 'userinfo-web-only'],
    groups: ['a'],
    by: userinfo,
  },
  {
    seen: 'UserInfo of another person',
    set: atUserinfo,
    userinfo: { sub: 'u2' },
    gives: ['fail', 'userinfo-fails'],
    by: endpoint,
  },
  {
    seen: 'a page instead of UserInfo',
    set: atUserinfo,
    facts: { userinfo: userinfoWithout(answered('<p>Hello</p>')) },
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'a JWT from UserInfo',
    set: atUserinfo,
    facts: { userinfo: userinfoWithout(answered('e30.e30.', 200, { 'content-type': 'application/jwt' })) },
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'UserInfo out of reach',
    set: atUserinfo,
    facts: { userinfo: userinfoWithout(failed()) },
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'UserInfo that nobody asked here',
    set: atUserinfo,
    facts: { userinfo: { absent: 'declined', why: 'no' } },
    gives: ['unknown', 'userinfo-not-asked'],
    by: userinfo,
  },

  {
    seen: 'more groups than Entra puts into a token',
    claims: overage,
    gives: ['warn', 'groups-overage'],
    groups: [],
    by: azure,
  },
  {
    seen: 'the same, with Graph to be asked',
    set: graph,
    facts: forGraph('openid User.Read'),
    gives: ['unknown', 'groups-at-graph'],
    by: azure,
  },
  {
    seen: 'the same, without the permission',
    set: graph,
    facts: forGraph('openid'),
    gives: ['fail', 'graph-scope-missing'],
    by: 'util/oidc/oidc_azure.go (hasUserReadScope)',
  },
  {
    seen: 'the same, with a permission that was not asked for here',
    set: [...graph, 'requestedScopes=openid,User.Read'],
    facts: forGraph('openid'),
    gives: ['unknown', 'scope-not-listed', 'groups-at-graph'],
    by: 'util/oidc/oidc_azure.go (hasUserReadScope)',
  },

  {
    seen: 'a token for another',
    claims: { aud: 'account' },
    gives: ['fail', 'id-token-audience'],
    by: verify,
  },
  { seen: 'a token for several', claims: { aud: ['account', 'infra'] }, gives: ['pass'], by: verify },
  {
    seen: 'a token for the client of the CLI',
    set: ['cliClientID=argo-cd-cli'],
    claims: { aud: 'argo-cd-cli' },
    gives: ['pass'],
    by: audiences,
  },
  {
    seen: 'a list of audiences, which leaves the client out',
    set: ['allowedAudiences=account'],
    gives: ['fail', 'id-token-audience'],
    by: audiences,
  },
  { seen: 'no audience', claims: { aud: undefined }, gives: ['fail', 'audience-missing'], by: verify },
  {
    seen: 'no audience, which is allowed',
    set: ['skipAudienceCheckWhenTokenHasNoAudience=true'],
    claims: { aud: undefined },
    gives: ['pass'],
    by: verify,
  },
  {
    seen: 'an empty list of audiences, which is one all the same',
    set: ['skipAudienceCheckWhenTokenHasNoAudience=true'],
    claims: { aud: [] },
    gives: ['fail', 'id-token-audience'],
    by: 'util/security/jwt.go (UnverifiedHasAudClaim)',
  },
  { seen: 'another issuer', claims: { iss: `${issuer}/` }, gives: ['fail', 'id-token-issuer'], by: library },
  {
    seen: 'a slash too many',
    set: [`issuer=${issuer}/`],
    gives: ['fail', 'issuer-mismatch'],
    by: 'util/oidc/provider.go (newGoOIDCProvider)',
  },
  {
    seen: 'a token that is over',
    claims: { exp: seconds - 1 },
    gives: ['fail', 'id-token-expired'],
    by: library,
  },
  {
    seen: 'another nonce, which nobody looks at',
    failed: ['id-token-nonce/wrong'],
    gives: ['pass'],
    by: request,
  },
  {
    seen: 'EdDSA, which the document lists',
    document: { id_token_signing_alg_values_supported: ['EdDSA'] },
    facts: tokenWith({ header: { alg: 'EdDSA', kid: 'k1' } }),
    gives: ['pass'],
    by: 'coreos/go-oidc v3: oidc/oidc.go (Verifier)',
  },
  {
    seen: 'ES256, which the document does not list',
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: 'coreos/go-oidc v3: oidc/oidc.go (Verifier)',
  },
  {
    seen: 'a token that no cookie holds',
    claims: { groups: Array.from({ length: 4000 }, (_, index) => `cn=team-${index},ou=groups`) },
    gives: ['fail', 'token-too-long'],
    by: 'util/http/http.go (MakeCookieMetadata)',
  },
  {
    seen: 'a long token that fits',
    claims: { groups: Array.from({ length: 2000 }, (_, index) => `cn=team-${index},ou=groups`) },
    gives: ['pass'],
    by: 'util/http/http.go (MakeCookieMetadata)',
  },

  {
    seen: 'scopes that are a text in the document',
    document: { scopes_supported: 'openid email' },
    gives: ['fail', 'document-type'],
    by: 'util/oidc/provider.go (newGoOIDCProvider)',
  },
  {
    seen: 'a document without the response type code',
    document: { response_types_supported: ['id_token'] },
    gives: ['unknown', 'implicit-flow'],
    by: 'util/oidc/oidc.go (InferGrantType)',
  },
  {
    seen: 'a document that lists no response types',
    document: { response_types_supported: [] },
    gives: ['unknown', 'implicit-flow'],
    by: 'util/oidc/oidc.go (InferGrantType)',
  },
  {
    seen: 'a provider that demands PKCE',
    failed: ['pkce-required/required'],
    gives: ['fail', 'pkce-required'],
    by: request,
  },
  {
    seen: 'the same with PKCE on',
    set: ['enablePKCEAuthentication=true'],
    failed: ['pkce-required/required'],
    gives: ['pass'],
    by: request,
  },
  {
    seen: 'a provider that demands a nonce',
    failed: ['authorize-demands/nonce-required'],
    gives: ['fail', 'nonce-required'],
    by: request,
  },
  {
    seen: 'groups that the provider refuses',
    failed: ['authorize-scopes/groups-refused'],
    gives: ['fail', 'scope-refused'],
    by: 'util/oidc/oidc.go (GetScopesOrDefault)',
  },
  {
    seen: 'the same, left out',
    set: ['requestedScopes=openid,email'],
    failed: ['authorize-scopes/groups-refused'],
    gives: ['pass'],
    by: 'util/oidc/oidc.go (GetScopesOrDefault)',
  },
  {
    seen: 'a code that is used up by the first try',
    failed: ['code-burning/burnt'],
    gives: ['fail', 'code-burnt'],
    by: 'util/oidc/oidc.go (getOauth2ConfigForRedirectURI)',
  },
  {
    seen: 'an answer that is posted',
    facts: { login: login({ is: 'code', by: 'form_post' }) },
    gives: ['unknown', 'answered-by-post-unproven'],
    by: 'util/oidc/oidc.go (generateAppState)',
  },

  {
    seen: 'a session for which nobody asks a refresh token',
    facts: { login: { ...login(), scopes: ['openid', 'email', 'groups', 'offline_access'] } },
    gives: ['pass'],
    session:
      'The session ends with the ID token, after 10 min; with offline_access in requestedScopes Argo CD can renew it.',
    by: renewal,
  },
  {
    seen: 'a refresh token for which nobody asked',
    facts: { ...living(600, 600), refresh: renewed },
    gives: ['pass'],
    session:
      'Argo CD renews the session with the refresh token, for users.session.duration (24 hours) at most.',
    by: renewal,
  },
  {
    seen: 'a session that is renewed',
    set: offline,
    facts: { ...living(600, 600), refresh: renewed },
    gives: ['pass'],
    session:
      'Argo CD renews the session with the refresh token, for users.session.duration (24 hours) at most.',
    by: renewal,
  },
  {
    seen: 'an access token that outlives the ID token',
    set: offline,
    facts: { ...living(600, 3600), refresh: renewed },
    gives: ['pass'],
    session:
      'The session ends with the ID token, after 10 min: Argo CD renews it only with the access token, which lives longer (60 min).',
    by: 'util/oidc/oidc.go (GetTokenSourceFromCache)',
  },
  {
    seen: 'the same, renewed early enough',
    set: [...offline, 'refreshTokenThreshold=50m'],
    facts: { ...living(600, 3600), refresh: renewed },
    gives: ['pass'],
    session:
      'Argo CD renews the session with the refresh token, for users.session.duration (24 hours) at most.',
    by: 'util/oidc/oidc.go (GetTokenSourceFromCache)',
  },
  {
    seen: 'a threshold that Go cannot read',
    set: [...offline, 'refreshTokenThreshold=50 minutes'],
    facts: { ...living(600, 3600), refresh: renewed },
    gives: ['pass'],
    session:
      'The session ends with the ID token, after 10 min: Argo CD renews it only with the access token, which lives longer (60 min).',
    by: 'util/settings/settings.go (RefreshTokenThresholdWithConfig)',
  },
  {
    seen: 'an access token whose end nobody tells',
    set: offline,
    facts: living(600),
    gives: ['pass'],
    session:
      'The session ends with the ID token, after 10 min: Argo CD renews it only where the token response says when the access token ends.',
    by: 'util/oidc/oidc.go (GetTokenSourceFromCache)',
  },
  {
    seen: 'a refresh that brings no ID token',
    set: offline,
    facts: { ...living(600, 600), refresh: refresh() },
    gives: ['pass'],
    session: 'The session ends with the ID token, after 10 min, for the refresh token brings no other.',
    by: renewal,
  },
  {
    seen: 'no refresh token',
    set: offline,
    facts: {
      tokens: tokens({
        ...withClaims({ groups: ['admins'] }),
        response: { hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
      }),
    },
    gives: ['pass'],
    session: 'The session ends with the ID token, after 10 min, for there is no refresh token.',
    by: renewal,
  },
];
