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

const start = 'cli/server.go (createOIDCConfig)';
const login_ = 'coderd/userauth.go (userOIDC)';
const verified = 'coderd/userauth.go (coerceEmailVerified)';
const userinfo = 'coderd/userauth.go (userInfoClaims)';
const merge = 'coderd/userauth.go (mergeClaims)';
const names = 'codersdk/name.go (UsernameFrom)';
const allowed = 'enterprise/coderd/enidpsync/groups.go (ParseGroupClaims)';
const sync = 'coderd/idpsync/group.go (SyncGroups)';
const list = 'coderd/idpsync/idpsync.go (ParseStringSliceClaim)';
const oauth = 'coderd/httpmw/oauth2.go (ExtractOAuth2)';
const apiKey = 'coderd/httpmw/apikey.go (ExtractAPIKey)';
const verify = 'coreos/go-oidc v3: oidc/verify.go (Verify)';
const library = 'coreos/go-oidc v3: oidc/oidc.go (UserInfo)';

const licensed = ['licensed=true', 'oidc-group-field=groups'];
const unasked = 'oidc-scopes=openid,email';
const restricted = [...licensed, 'oidc-allowed-groups=admins'];
const nameless = { email: undefined } as const;
const noGroups = { groups: undefined } as const;
const without = (exchange: Parameters<typeof userinfoWithout>[0]) => ({
  facts: { userinfo: userinfoWithout(exchange) },
});
/** Nothing at UserInfo but the subject. */
const bare = without(answered({ sub: 'u1' }));
const given = (response: NonNullable<ReturnType<typeof tokens>['response']>) => ({
  facts: { tokens: { ...withClaims({}), response } },
});

/**
 * What becomes of user names, of groups, of e-mail addresses that stand in a user name, and of texts that say whether an
 * address is verified was compared with Coder's own functions, and those of Go that they call, for 20,000 texts drawn at
 * random: none differs.
 */
export const rows: readonly Row[] = [
  { seen: 'an address that is verified', gives: ['pass'], user: 'ada', by: login_ },
  // The address
  {
    seen: 'an address that is not verified',
    claims: { email_verified: false },
    gives: ['fail', 'email-not-verified'],
    by: verified,
  },
  {
    seen: 'an address of which nobody says whether it is verified',
    claims: { email_verified: undefined },
    gives: ['fail', 'email-verified-missing'],
    by: login_,
  },
  {
    seen: 'the same, and that is ignored',
    set: ['oidc-ignore-email-verified=true'],
    claims: { email_verified: undefined },
    gives: ['pass'],
    by: login_,
  },
  {
    seen: 'not verified by UserInfo, which wins',
    userinfo: { email_verified: false },
    gives: ['fail', 'email-not-verified'],
    by: merge,
  },
  {
    seen: 'verified by UserInfo alone',
    claims: { email_verified: undefined },
    userinfo: { email_verified: true },
    gives: ['pass'],
    by: merge,
  },
  { seen: 'verified as text', claims: { email_verified: 'true' }, gives: ['pass'], by: verified },
  { seen: 'verified as 1', claims: { email_verified: 1 }, gives: ['pass'], by: verified },
  {
    seen: 'not verified as text',
    claims: { email_verified: 'false' },
    gives: ['fail', 'email-not-verified'],
    by: verified,
  },
  {
    seen: 'not verified as 0',
    claims: { email_verified: 0 },
    gives: ['fail', 'email-not-verified'],
    by: verified,
  },
  {
    seen: 'verified as a word',
    claims: { email_verified: 'yes' },
    gives: ['fail', 'email-not-verified'],
    by: verified,
  },
  {
    seen: 'email_verified is null',
    claims: { email_verified: null },
    gives: ['fail', 'email-not-verified'],
    by: verified,
  },
  {
    seen: 'email_verified is null at UserInfo',
    userinfo: { email_verified: null },
    gives: ['fail', 'userinfo-fails'],
    by: library,
  },
  {
    seen: 'verified as 1 at UserInfo',
    userinfo: { email_verified: 1 },
    gives: ['fail', 'userinfo-fails'],
    by: library,
  },
  { seen: 'an address at UserInfo alone', claims: nameless, gives: ['pass'], by: merge },
  {
    seen: 'an address at UserInfo alone, which is not to be asked',
    set: ['oidc-ignore-userinfo=true'],
    claims: nameless,
    gives: ['fail', 'email-missing'],
    by: login_,
  },
  {
    seen: 'no address, and a user name that is one',
    claims: { ...nameless, preferred_username: 'ada@acme.dev' },
    ...bare,
    gives: ['pass'],
    user: 'ada',
    by: login_,
  },
  {
    seen: 'no address, and a user name that is none',
    claims: { ...nameless, preferred_username: 'ada' },
    ...bare,
    gives: ['fail', 'email-missing'],
    by: login_,
  },
  {
    seen: 'an address in another claim',
    set: ['oidc-email-field=upn'],
    claims: { upn: 'eve@acme.dev' },
    gives: ['pass'],
    user: 'eve',
    by: login_,
  },
  {
    seen: 'an address that is a list',
    claims: { email: ['ada@acme.dev'] },
    ...bare,
    gives: ['fail', 'email-type'],
    by: login_,
  },
  {
    seen: 'an address that is null',
    claims: { email: null },
    ...bare,
    gives: ['fail', 'email-type'],
    by: login_,
  },
  {
    seen: 'an address that is null at UserInfo, which takes it away',
    userinfo: { email: null },
    gives: ['fail', 'email-type'],
    by: merge,
  },
  {
    seen: 'an address that is empty',
    claims: { email: '' },
    ...bare,
    gives: ['unknown', 'email-empty'],
    by: login_,
  },
  {
    seen: 'a domain that gets in, in other letters',
    set: ['oidc-email-domain=@Acme.dev'],
    gives: ['pass'],
    by: login_,
  },
  {
    seen: 'a domain that does not',
    set: ['oidc-email-domain=example.com'],
    gives: ['fail', 'email-domain'],
    by: login_,
  },
  {
    seen: 'a domain below the one that gets in',
    set: ['oidc-email-domain=acme.dev'],
    userinfo: { email: 'ada@eu.acme.dev' },
    gives: ['fail', 'email-domain'],
    by: login_,
  },
  {
    seen: 'no at sign',
    set: ['oidc-email-domain=acme.dev'],
    userinfo: { email: 'acme.dev' },
    gives: ['fail', 'email-domain'],
    by: login_,
  },
  // The name
  {
    seen: 'a name that Coder takes',
    claims: { preferred_username: 'ada-l' },
    gives: ['pass'],
    user: 'ada-l',
    by: names,
  },
  {
    seen: 'a name with an underscore',
    claims: { preferred_username: 'ada_l' },
    gives: ['pass'],
    user: 'adal',
    by: names,
  },
  {
    seen: 'a name of a domain',
    claims: { preferred_username: 'ACME\\ada' },
    gives: ['pass'],
    user: 'ACMEada',
    by: names,
  },
  {
    seen: 'a name that nothing is left of',
    claims: { preferred_username: 'ädå@x' },
    gives: ['pass'],
    user: 'd',
    by: names,
  },
  {
    seen: 'a name that Coder makes up',
    claims: { preferred_username: '--' },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: names,
  },
  {
    seen: 'a name that is no text',
    claims: { preferred_username: 7 },
    gives: ['pass'],
    user: 'ada',
    by: login_,
  },
  {
    seen: 'a name in another claim',
    set: ['oidc-username-field=nickname'],
    claims: { nickname: 'countess' },
    gives: ['pass'],
    user: 'countess',
    by: login_,
  },
  {
    seen: 'no account yet, and no signups',
    set: ['oidc-allow-signups=false'],
    gives: ['unknown', 'signups-off'],
    by: 'coderd/userauth.go (oauthLogin)',
  },
  // UserInfo
  {
    seen: 'UserInfo that refuses',
    ...without(answered('no', 403)),
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'the same where nobody asks it',
    set: ['oidc-ignore-userinfo=true'],
    ...without(answered('no', 403)),
    gives: ['pass'],
    by: login_,
  },
  {
    seen: 'UserInfo that nobody reaches',
    ...without(failed()),
    gives: ['fail', 'userinfo-fails'],
    by: userinfo,
  },
  {
    seen: 'a web page at UserInfo',
    ...without(answered('<p>Hello</p>')),
    gives: ['fail', 'userinfo-fails'],
    by: library,
  },
  {
    seen: 'UserInfo of somebody else, which nobody compares',
    userinfo: { sub: 'u2', email: 'eve@acme.dev' },
    gives: ['pass'],
    user: 'eve',
    by: merge,
  },
  { seen: 'no UserInfo in the document', document: { userinfo_endpoint: '' }, gives: ['pass'], by: userinfo },
  {
    seen: 'UserInfo that nobody asked here',
    facts: { userinfo: { absent: 'declined', why: 'no' } },
    gives: ['unknown', 'userinfo-not-asked'],
    by: userinfo,
  },
  {
    seen: 'an e-mail address with a capital letter in its claim’s name',
    claims: { email: undefined, Email: 'ada@acme.dev' },
    ...bare,
    gives: ['fail', 'email-missing'],
    by: login_,
  },
  // Groups
  {
    seen: 'groups without a licence',
    set: ['oidc-group-field=groups'],
    gives: ['warn', 'groups-need-license'],
    by: 'coderd/idpsync/group.go (ParseGroupClaims)',
  },
  {
    seen: 'allowed groups without a licence, which let everybody in',
    set: ['oidc-group-field=groups', 'oidc-allowed-groups=x'],
    gives: ['warn', 'groups-need-license'],
    by: 'coderd/idpsync/group.go (ParseGroupClaims)',
  },
  {
    seen: 'allowed groups, and no claim for them',
    set: ['oidc-allowed-groups=x'],
    gives: ['fail', 'group-field-missing'],
    by: start,
  },
  {
    seen: 'allowed groups, and the scope that names the claim',
    set: ['licensed=true', 'oidc-scopes=openid,groups', 'oidc-allowed-groups=admins'],
    gives: ['pass'],
    groups: ['admins'],
    by: start,
  },
  { seen: 'a group that is allowed', set: restricted, gives: ['pass'], groups: ['admins'], by: allowed },
  {
    seen: 'a group with a slash before it',
    set: restricted,
    claims: { groups: ['/admins'] },
    gives: ['fail', 'group-refused'],
    by: allowed,
  },
  {
    seen: 'no groups where one is needed',
    set: [...restricted, unasked],
    claims: noGroups,
    gives: ['fail', 'groups-missing'],
    by: allowed,
  },
  {
    seen: 'groups that are null where one is needed',
    set: restricted,
    claims: { groups: null },
    gives: ['fail', 'group-refused'],
    by: list,
  },
  {
    seen: 'a text with commas where one is needed',
    set: restricted,
    claims: { groups: 'admins,users' },
    gives: ['fail', 'groups-type'],
    by: list,
  },
  {
    seen: 'groups as objects where one is needed',
    set: restricted,
    claims: { groups: [{ name: 'admins' }] },
    gives: ['fail', 'groups-type'],
    by: list,
  },
  {
    seen: 'groups that may come with the scope',
    set: ['licensed=true', 'oidc-scopes=openid,email,groups'],
    claims: noGroups,
    facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    gives: ['unknown', 'groups-not-tried'],
    by: sync,
  },
  {
    seen: 'no groups',
    set: [...licensed, unasked],
    claims: noGroups,
    gives: ['warn', 'groups-emptied'],
    by: sync,
  },
  { seen: 'an empty list', set: licensed, claims: { groups: [] }, gives: ['pass'], groups: [], by: list },
  {
    seen: 'a group as text',
    set: licensed,
    claims: { groups: 'a' },
    gives: ['pass'],
    groups: ['a'],
    by: list,
  },
  { seen: 'an empty text', set: licensed, claims: { groups: '' }, gives: ['pass'], groups: [], by: list },
  {
    seen: 'a text with commas',
    set: licensed,
    claims: { groups: 'a,b' },
    gives: ['warn', 'groups-left'],
    by: sync,
  },
  {
    seen: 'groups as objects',
    set: licensed,
    claims: { groups: [{ name: 'a' }] },
    gives: ['warn', 'groups-left'],
    by: sync,
  },
  {
    seen: 'a group that is null',
    set: licensed,
    claims: { groups: ['a', null] },
    gives: ['warn', 'groups-left'],
    by: list,
  },
  {
    seen: 'groups as an object',
    set: licensed,
    claims: { groups: { a: true } },
    gives: ['warn', 'groups-left'],
    by: list,
  },
  {
    seen: 'groups at UserInfo, which win',
    set: licensed,
    userinfo: { groups: ['b'] },
    gives: ['pass'],
    groups: ['b'],
    by: merge,
  },
  {
    seen: 'roles for groups, which have no path',
    set: ['licensed=true', 'oidc-group-field=realm_access.roles'],
    claims: { realm_access: { roles: ['a'] } },
    gives: ['warn', 'groups-emptied'],
    by: 'coderd/idpsync/group.go (ParseClaims)',
  },
  // Request, document and token
  {
    seen: 'an issuer with a slash',
    set: [`oidc-issuer-url=${issuer}/`],
    gives: ['fail', 'issuer-mismatch'],
    by: start,
  },
  {
    seen: 'the same where nobody compares it',
    set: [`oidc-issuer-url=${issuer}/`, 'dangerous-oidc-skip-issuer-checks=true'],
    claims: { iss: 'other' },
    gives: ['pass'],
    by: start,
  },
  {
    seen: 'no openid among the scopes',
    set: ['oidc-scopes=profile,email'],
    gives: ['fail', 'openid-not-asked'],
    by: login_,
  },
  {
    seen: 'a provider that demands PKCE and lists it',
    failed: ['pkce-required/required'],
    gives: ['pass'],
    by: start,
  },
  {
    seen: 'a provider that demands PKCE and does not list it',
    failed: ['pkce-required/required'],
    document: { code_challenge_methods_supported: [] },
    gives: ['fail', 'pkce-required'],
    by: oauth,
  },
  {
    seen: 'a provider that demands a nonce',
    failed: ['authorize-demands/nonce-required'],
    gives: ['fail', 'nonce-required'],
    by: oauth,
  },
  {
    seen: 'a nonce that comes back wrong and is not looked at',
    failed: ['id-token-nonce/wrong'],
    gives: ['pass'],
    by: login_,
  },
  {
    seen: 'an answer that is posted',
    facts: { login: login({ is: 'code', by: 'form_post' }) },
    gives: ['fail', 'answered-by-post'],
    by: oauth,
  },
  {
    seen: 'a code that the first try burns',
    failed: ['code-burning/burnt'],
    gives: ['fail', 'code-burnt'],
    by: oauth,
  },
  { seen: 'no subject', claims: { sub: undefined }, gives: ['fail', 'subject-missing'], by: login_ },
  {
    seen: 'a subject that is a number',
    claims: { sub: 7 },
    gives: ['fail', 'id-token-claim-type'],
    by: verify,
  },
  {
    seen: 'a token for another client',
    claims: { aud: 'other' },
    gives: ['fail', 'id-token-audience'],
    by: verify,
  },
  {
    seen: 'a token signed with the secret',
    facts: tokenWith({ header: { alg: 'HS256' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: verify,
  },
  // How long
  {
    seen: 'a refresh token that came without its scope',
    gives: ['pass'],
    session:
      'Coder renews the access token (60 min) with the refresh token, and signs the person out when the provider refuses.',
    by: apiKey,
  },
  {
    seen: 'a refresh token that came with its scope, which Coder does not ask for',
    facts: { login: { ...login(), scopes: ['openid', 'email', 'offline_access'] } },
    gives: ['pass'],
    session:
      'Coder renews the access token (60 min) with the refresh token, and signs the person out when the provider refuses. The refresh token may not come without the scope “offline_access”, which oidc-scopes does not hold; then Coder signs the person out when the access token ends, after 60 min.',
    by: apiKey,
  },
  {
    seen: 'no refresh token',
    ...given({ expiresIn: 3600, hasAccessToken: true, hasRefreshToken: false, hasIdToken: true }),
    gives: ['warn', 'refresh-token-missing'],
    session: 'The session ends with the access token.',
    by: apiKey,
  },
  {
    seen: 'no refresh token, and an access token without an end',
    ...given({ hasAccessToken: true, hasRefreshToken: false, hasIdToken: true }),
    gives: ['pass'],
    session: 'Coder’s own limits decide; the access token names no end.',
    by: apiKey,
  },
];
