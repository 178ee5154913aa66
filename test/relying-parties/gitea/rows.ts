import { answered, failed, login, tokens, userinfoWithout, withClaims } from '../../support/facts.ts';
import { type Row, tokenWith } from '../opinion-rows.ts';

const library = (place: string) => `markbates/goth: providers/openidConnect/openidConnect.go (${place})`;
const callback = (place: string) => `routers/web/auth/oauth.go (${place})`;
const document = library('getOpenIDConfig');
const decode = library('decodeJWT');
const validate = library('validateClaims');
const userinfo = library('getUserInfo');
const begin = library('BeginAuth');
const authorize = 'markbates/goth: providers/openidConnect/session.go (Authorize)';
const loginCallback = callback('oAuth2UserLoginCallback');
const claimSet = callback('claimValueToStringSet');
const rights = callback('getUserAdminAndRestrictedFromGroupClaims');
const signIn = callback('SignInOAuthCallback');
const scopes = 'services/auth/source/oauth2/providers_openid.go (CreateGothProvider)';
const naming = 'routers/web/auth/auth.go (extractUserNameFromOAuth2)';
const linking = 'routers/web/auth/auth.go (createUserInContext)';
const normalize = 'models/user/user.go (NormalizeUserName)';
const usable = 'models/user/user.go (IsUsableUsername)';
const spelling = 'modules/validation/helpers.go (IsValidUsername)';
const teams = 'modules/auth/common.go (UnmarshalGroupTeamMapping)';
const sync = 'services/auth/source/oauth2/source_sync.go (refresh)';

const asks = 'scopes=profile,email,groups';
const registers = ['ENABLE_AUTO_REGISTRATION=true', asks];
const grouped = ['group-claim-name=groups', asks];
const required = (value: string) => [asks, 'required-claim-name=groups', `required-claim-value=${value}`];
const name = (nickname: string) => ({ set: registers, claims: { nickname }, by: normalize });
const without = (exchange: Parameters<typeof userinfoWithout>[0]) => ({
  facts: { userinfo: userinfoWithout(exchange) },
});
const noUserinfo = { userinfo_endpoint: '' } as const;
const ada = { nickname: 'ada' } as const;
const whole = { ...login(), scopes: ['openid', 'profile', 'email', 'groups'] };
const bare = { ...login(), scopes: ['openid'] };

/**
 * What the library makes of tokens and UserInfo, and Gitea of groups and of the teams by group, was compared with their
 * own functions for 8,000 logins drawn at random, 2,785 of them let in: none differs. Left out were text behind the JSON,
 * which they do not read, and times beyond 64 bits.
 */
export const rows: readonly Row[] = [
  { seen: 'a login as Gitea comes', gives: ['pass'], user: 'ada@acme.dev', by: signIn },
  // The document
  {
    seen: 'another address than the document’s',
    set: ['auto-discover-url=https://id.acme.dev/realms/acme'],
    gives: ['unknown', 'other-document'],
    by: document,
  },
  {
    seen: 'a document whose issuer is another, like the token’s',
    document: { issuer: 'https://other.acme.dev' },
    claims: { iss: 'https://other.acme.dev' },
    gives: ['pass'],
    by: document,
  },
  {
    seen: 'a document whose endpoint is no text',
    document: { end_session_endpoint: 1 },
    gives: ['fail', 'document-unreadable'],
    by: document,
  },
  {
    seen: 'a document whose algorithms are no list, which is not read',
    document: { id_token_signing_alg_values_supported: 'RS256' },
    gives: ['pass'],
    by: document,
  },
  {
    seen: 'no keys, which are never fetched',
    facts: { jwks: { url: 'https://id.acme.dev/jwks', exchange: failed() } },
    gives: ['pass'],
    by: document,
  },
  // The request
  {
    seen: 'a provider that demands PKCE',
    failed: ['pkce-required/required'],
    gives: ['fail', 'pkce-required'],
    by: begin,
  },
  {
    seen: 'the same, and Forgejo',
    set: ['program=forgejo'],
    failed: ['pkce-required/required'],
    gives: ['pass'],
    by: 'forgejo: routers/web/auth/oauth.go (generateCodeChallenge)',
  },
  {
    seen: 'a provider that demands a nonce',
    failed: ['authorize-demands/nonce-required'],
    gives: ['fail', 'nonce-required'],
    by: begin,
  },
  {
    seen: 'an ID token without the nonce of the test login',
    failed: ['id-token-nonce/missing'],
    gives: ['pass'],
    by: begin,
  },
  {
    seen: 'a provider that uses codes up',
    failed: ['code-burning/burnt'],
    gives: ['fail', 'code-burnt'],
    by: authorize,
  },
  {
    seen: 'a scope that the document does not list',
    set: ['scopes=roles'],
    gives: ['warn', 'scope-not-listed'],
    by: scopes,
  },
  {
    seen: 'the same, replaced for all sources',
    set: ['scopes=roles', 'OPENID_CONNECT_SCOPES=email'],
    gives: ['pass'],
    by: scopes,
  },
  // Tokens
  {
    seen: 'an access token of ten seconds',
    facts: {
      tokens: tokens({
        response: { expiresIn: 10, hasAccessToken: true, hasRefreshToken: true, hasIdToken: true },
      }),
    },
    gives: ['fail', 'access-token-short'],
    by: authorize,
  },
  {
    seen: 'a signature that no key verifies',
    facts: tokenWith({ signature: { is: 'invalid' } }),
    gives: ['pass'],
    by: decode,
  },
  {
    seen: 'an ID token signed by nobody',
    facts: tokenWith({ header: { alg: 'none' }, signature: { is: 'unsigned' } }),
    gives: ['pass'],
    by: decode,
  },
  {
    seen: 'an encrypted ID token',
    facts: tokenWith({ parts: 5 }),
    gives: ['fail', 'id-token-encrypted'],
    by: decode,
  },
  {
    seen: 'an ID token of two parts',
    facts: tokenWith({ parts: 2 }),
    gives: ['fail', 'id-token-unreadable'],
    by: decode,
  },
  {
    seen: 'an ID token of one text',
    facts: tokenWith({ payload: '"text"' }),
    gives: ['fail', 'id-token-unreadable'],
    by: decode,
  },
  {
    seen: 'an audience of many',
    claims: { aud: ['other', 'infra'] },
    gives: ['pass'],
    by: validate,
  },
  {
    seen: 'another audience',
    claims: { aud: ['other'] },
    gives: ['fail', 'id-token-audience'],
    by: validate,
  },
  {
    seen: 'another client than that of the test login',
    set: ['key=gitea'],
    gives: ['fail', 'id-token-audience'],
    by: validate,
  },
  {
    seen: 'a slash more in the issuer',
    claims: { iss: 'https://id.acme.dev/' },
    gives: ['fail', 'id-token-issuer'],
    by: validate,
  },
  {
    seen: 'no expiry',
    claims: { exp: undefined },
    gives: ['fail', 'id-token-no-expiry'],
    by: validate,
  },
  {
    seen: 'an expiry as text',
    claims: { exp: '1768480000' },
    gives: ['fail', 'id-token-no-expiry'],
    by: validate,
  },
  {
    seen: 'an ID token that expired long ago',
    claims: { exp: 1 },
    gives: ['fail', 'id-token-expired'],
    by: validate,
  },
  {
    seen: 'an ID token from the future',
    claims: { nbf: 9_999_999_999, iat: 9_999_999_999 },
    gives: ['pass'],
    by: validate,
  },
  // UserInfo
  {
    seen: 'UserInfo that answers 403',
    ...without(answered({ error: 'insufficient_scope' }, 403)),
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'UserInfo that is not reached',
    ...without(failed()),
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'UserInfo as a JWT',
    ...without(answered('a.b.c', 200, { 'content-type': 'application/jwt' })),
    gives: ['fail', 'userinfo-fails'],
    by: library('fetchUserInfo'),
  },
  {
    seen: 'UserInfo of another subject',
    ...without(answered({ sub: 'u2' })),
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'UserInfo without a subject',
    ...without(answered({ email: 'ada@acme.dev' })),
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'a subject that is a number in both',
    claims: { sub: 7 },
    userinfo: { sub: 7 },
    gives: ['fail', 'subject-not-text'],
    by: library('getClaimValue'),
  },
  {
    seen: 'the same without UserInfo',
    claims: { sub: 7 },
    document: noUserinfo,
    gives: ['unknown', 'subject-missing'],
    by: library('userFromClaims'),
  },
  {
    seen: 'UserInfo that nobody asked',
    facts: { userinfo: { absent: 'declined', why: 'no' } },
    gives: ['unknown', 'userinfo-not-asked'],
    by: userinfo,
  },
  // A claim that is needed
  {
    seen: 'a claim that is needed, and is missing',
    set: [asks, 'required-claim-name=department'],
    gives: ['fail', 'required-claim-missing'],
    by: loginCallback,
  },
  {
    seen: 'a claim that is needed, with any value',
    set: [asks, 'required-claim-name=groups'],
    claims: { groups: null },
    gives: ['pass'],
    by: loginCallback,
  },
  {
    seen: 'the value that is needed, in a list',
    set: required('admins'),
    gives: ['pass'],
    by: loginCallback,
  },
  {
    seen: 'another value than is needed',
    set: required('/admins'),
    gives: ['fail', 'required-claim-value'],
    by: loginCallback,
  },
  {
    seen: 'true where “true” is needed',
    set: required('true'),
    claims: { groups: true },
    gives: ['fail', 'required-claim-value'],
    by: claimSet,
  },
  {
    seen: 'the value that is needed behind a comma and a space',
    set: required('admins'),
    claims: { groups: 'users, admins' },
    gives: ['fail', 'required-claim-value'],
    by: claimSet,
  },
  // Groups
  { seen: 'groups in a list', set: grouped, gives: ['pass'], groups: ['admins'], by: claimSet },
  {
    seen: 'groups as one text with commas',
    set: grouped,
    claims: { groups: 'admins,users' },
    gives: ['pass'],
    groups: ['admins', 'users'],
    by: claimSet,
  },
  {
    seen: 'the same with spaces',
    set: grouped,
    claims: { groups: 'admins, users' },
    gives: ['warn', 'groups-rewritten'],
    groups: ['admins', ' users'],
    by: claimSet,
  },
  {
    seen: 'groups that are null',
    set: grouped,
    claims: { groups: null },
    gives: ['warn', 'groups-rewritten'],
    groups: ['%!s(<nil>)'],
    by: claimSet,
  },
  {
    seen: 'groups that are a number',
    set: grouped,
    claims: { groups: 1_000_000 },
    gives: ['warn', 'groups-rewritten'],
    groups: ['%!s(float64=1e+06)'],
    by: claimSet,
  },
  {
    seen: 'groups that are true',
    set: grouped,
    claims: { groups: true },
    gives: ['warn', 'groups-rewritten'],
    groups: ['%!s(bool=true)'],
    by: claimSet,
  },
  {
    seen: 'groups as an object',
    set: grouped,
    claims: { groups: { users: { id: 2 }, admins: [null, 'x'] } },
    gives: ['warn', 'groups-rewritten'],
    groups: ['map[admins:[<nil> x] users:map[id:%!s(float64=2)]]'],
    by: claimSet,
  },
  {
    seen: 'groups as a list of objects',
    set: grouped,
    claims: { groups: [{ name: 'admins' }, 'users', 0.00001, 'users'] },
    gives: ['warn', 'groups-rewritten'],
    groups: ['map[name:admins]', 'users', '%!s(float64=1e-05)'],
    by: claimSet,
  },
  { seen: 'an empty list', set: grouped, claims: { groups: [] }, gives: ['pass'], groups: [], by: claimSet },
  {
    seen: 'groups of UserInfo, which wins',
    set: grouped,
    userinfo: { groups: ['users'] },
    gives: ['pass'],
    groups: ['users'],
    by: userinfo,
  },
  {
    seen: 'a claim of another case',
    set: ['group-claim-name=Groups', asks],
    gives: ['warn', 'groups-missing'],
    by: callback('getClaimedGroups'),
  },
  {
    seen: 'a path to the groups',
    set: ['group-claim-name=realm_access.roles', asks],
    claims: { realm_access: { roles: ['admins'] } },
    gives: ['warn', 'groups-missing'],
    by: callback('getClaimedGroups'),
  },
  {
    seen: 'no groups, and a group of administrators',
    set: ['group-claim-name=roles', asks, 'admin-group=admins'],
    gives: ['warn', 'admin-rights-lost'],
    by: rights,
  },
  {
    seen: 'a group of administrators without a claim',
    set: ['admin-group=admins'],
    gives: ['warn', 'group-claim-not-named'],
    by: rights,
  },
  {
    seen: 'an administrators’ group in which the person is not',
    set: [...grouped, 'admin-group=owners'],
    gives: ['pass'],
    groups: ['admins'],
    by: rights,
  },
  {
    seen: 'groups that may come with their scope',
    set: grouped,
    claims: { groups: undefined },
    facts: { login: bare },
    gives: ['unknown', 'groups-not-tried'],
    by: scopes,
  },
  {
    seen: 'groups that came with a scope that Gitea does not ask for',
    set: ['group-claim-name=groups'],
    facts: { login: whole },
    gives: ['unknown', 'scopes-too-few'],
    groups: ['admins'],
    by: scopes,
  },
  // Teams
  {
    seen: 'teams by group',
    set: [...grouped, 'group-team-map={"admins":{"acme":["Owners"]},"users":{}}'],
    gives: ['pass'],
    groups: ['admins'],
    by: teams,
  },
  {
    seen: 'a group without teams',
    set: [...grouped, 'group-team-map={"admins":null,"users":{"acme":null}}'],
    gives: ['pass'],
    groups: ['admins'],
    by: teams,
  },
  {
    seen: 'teams that are no list',
    set: [...grouped, 'group-team-map={"admins":{"acme":"Owners"}}'],
    gives: ['fail', 'team-map-unreadable'],
    by: teams,
  },
  {
    seen: 'teams that are no JSON',
    set: [...grouped, 'group-team-map=admins:acme'],
    gives: ['fail', 'team-map-unreadable'],
    by: teams,
  },
  // Accounts
  {
    seen: 'a name that the page for a first login proposes',
    claims: { nickname: 'Ada L' },
    gives: ['pass'],
    user: 'Ada-L',
    session:
      'Gitea’s own session decides. The task sync_external_users, where it runs, renews the tokens, and deactivates people whose refresh token the provider refuses; the next login activates them again. At the first login people link an account of their own or make one.',
    by: 'routers/web/auth/linkaccount.go (LinkAccount)',
  },
  {
    seen: 'a name that is none, and no address',
    claims: { nickname: '-', email: undefined },
    facts: { userinfo: userinfoWithout(answered({ sub: 'u1' })) },
    gives: ['pass'],
    user: 'u1',
    by: 'routers/web/auth/linkaccount.go (LinkAccount)',
  },
  {
    seen: 'an account made by nickname',
    set: registers,
    claims: { nickname: 'ada', preferred_username: 'other' },
    gives: ['pass'],
    user: 'ada',
    by: naming,
  },
  {
    seen: 'the same without a nickname',
    set: registers,
    claims: { preferred_username: 'ada.l' },
    gives: ['pass'],
    user: 'ada.l',
    by: library('userFromClaims'),
  },
  {
    seen: 'by preferred_username, which the login does not have',
    set: [...registers, 'USERNAME=preferred_username'],
    claims: { preferred_username: undefined, nickname: 'ada' },
    facts: { login: whole },
    gives: ['warn', 'fields-missing'],
    by: naming,
  },
  {
    seen: 'by address',
    set: [...registers, 'USERNAME=email'],
    claims: { ...ada, email: 'ada+x@acme.dev' },
    userinfo: { email: 'ada+x@acme.dev' },
    gives: ['pass'],
    user: 'ada-x',
    by: naming,
  },
  {
    seen: 'by subject',
    set: [...registers, 'USERNAME=userid'],
    claims: ada,
    gives: ['pass'],
    user: 'u1',
    by: naming,
  },
  {
    seen: 'by a subject that is no name',
    set: [...registers, 'USERNAME=userid'],
    claims: { sub: 'auth0|1' },
    userinfo: { sub: 'auth0|1' },
    gives: ['fail', 'user-name-refused'],
    by: naming,
  },
  {
    seen: 'no address',
    set: registers,
    claims: { ...ada, email: undefined },
    facts: { userinfo: userinfoWithout(answered({ sub: 'u1' })), login: whole },
    gives: ['warn', 'fields-missing'],
    by: signIn,
  },
  {
    seen: 'the same, and its scope was not asked for',
    set: registers,
    claims: { ...ada, email: undefined },
    facts: { userinfo: userinfoWithout(answered({ sub: 'u1' })), login: bare },
    gives: ['unknown', 'fields-not-tried'],
    by: scopes,
  },
  {
    seen: 'a name and an address that came with scopes that Gitea does not ask for',
    set: ['ENABLE_AUTO_REGISTRATION=true'],
    facts: { login: whole },
    claims: ada,
    gives: ['unknown', 'scopes-too-few'],
    user: 'ada',
    by: scopes,
  },
  {
    seen: 'an address that nobody verified',
    set: registers,
    claims: { ...ada, email_verified: false },
    gives: ['pass'],
    user: 'ada',
    by: signIn,
  },
  {
    seen: 'the same, and accounts are linked by it',
    set: [...registers, 'ACCOUNT_LINKING=auto'],
    claims: { ...ada, email_verified: false },
    gives: ['warn', 'linked-without-proof'],
    user: 'ada',
    by: linking,
  },
  {
    seen: 'accounts linked by an address that is verified',
    set: [...registers, 'ACCOUNT_LINKING=auto'],
    claims: ada,
    gives: ['pass'],
    user: 'ada',
    by: linking,
  },
  {
    seen: 'accounts linked, and none are made',
    set: ['ACCOUNT_LINKING=auto'],
    claims: { email_verified: false },
    gives: ['pass'],
    by: signIn,
  },
  // Names
  { seen: 'a name with a host', ...name('ada@acme.dev'), gives: ['pass'], user: 'ada' },
  { seen: 'a name with a space', ...name('Ada Lovelace'), gives: ['pass'], user: 'Ada-Lovelace' },
  { seen: 'a name with accents', ...name('Zoë Ångström'), gives: ['pass'], user: 'Zoe-Angstrom' },
  { seen: 'a name with a quote', ...name('O’Neil'), gives: ['fail', 'user-name-refused'] },
  { seen: 'a name with an apostrophe', ...name("O'Neil"), gives: ['pass'], user: 'ONeil' },
  { seen: 'a name with two spaces', ...name('Ada  L'), gives: ['fail', 'user-name-refused'], by: spelling },
  { seen: 'a name in Greek', ...name('Ἑλένη'), gives: ['fail', 'user-name-refused'], by: spelling },
  {
    seen: 'a name with a backslash',
    ...name('ACME\\ada'),
    gives: ['fail', 'user-name-refused'],
    by: spelling,
  },
  {
    seen: 'a name that ends with a dot',
    ...name('ada.'),
    gives: ['fail', 'user-name-refused'],
    by: spelling,
  },
  { seen: 'a reserved name', ...name('Explore'), gives: ['fail', 'user-name-refused'], by: usable },
  { seen: 'a reserved ending', ...name('ada.keys'), gives: ['fail', 'user-name-refused'], by: usable },
  // The session
  {
    seen: 'no refresh token',
    set: registers,
    facts: {
      tokens: {
        ...withClaims(ada),
        response: { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
      },
    },
    gives: ['pass'],
    session: 'Gitea’s own session decides. Nothing is asked of the provider between logins.',
    by: sync,
  },
  {
    seen: 'a refresh token',
    set: registers,
    claims: ada,
    gives: ['pass'],
    session:
      'Gitea’s own session decides. The task sync_external_users, where it runs, renews the tokens, and deactivates people whose refresh token the provider refuses; the next login activates them again.',
    by: sync,
  },
];
