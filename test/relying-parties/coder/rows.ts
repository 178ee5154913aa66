import {
  answered,
  failed,
  issuer,
  login,
  type tokens,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { documentElsewhere, type Row, tokenWith } from '../opinion-rows.ts';

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
  ['an address that is verified', {}, ['pass'], login_, { user: 'ada' }],
  // The address
  [
    'an address that is not verified',
    { claims: { email_verified: false } },
    ['fail', 'email-not-verified'],
    verified,
  ],
  [
    'an address without email_verified',
    { claims: { email_verified: undefined } },
    ['fail', 'email-verified-missing'],
    login_,
  ],
  [
    'the same, and that is ignored',
    { set: ['oidc-ignore-email-verified=true'], claims: { email_verified: undefined } },
    ['pass'],
    login_,
  ],
  [
    'not verified by UserInfo, which takes precedence',
    { userinfo: { email_verified: false } },
    ['fail', 'email-not-verified'],
    merge,
  ],
  [
    'verified only by UserInfo',
    { claims: { email_verified: undefined }, userinfo: { email_verified: true } },
    ['pass'],
    merge,
  ],
  ['verified as a string', { claims: { email_verified: 'true' } }, ['pass'], verified],
  ['verified as 1', { claims: { email_verified: 1 } }, ['pass'], verified],
  [
    'not verified as a string',
    { claims: { email_verified: 'false' } },
    ['fail', 'email-not-verified'],
    verified,
  ],
  ['not verified as 0', { claims: { email_verified: 0 } }, ['fail', 'email-not-verified'], verified],
  ['verified as a word', { claims: { email_verified: 'yes' } }, ['fail', 'email-not-verified'], verified],
  ['email_verified is null', { claims: { email_verified: null } }, ['fail', 'email-not-verified'], verified],
  [
    'email_verified is null at UserInfo',
    { userinfo: { email_verified: null } },
    ['fail', 'userinfo-fails'],
    library,
  ],
  ['verified as 1 at UserInfo', { userinfo: { email_verified: 1 } }, ['fail', 'userinfo-fails'], library],
  ['an address only at UserInfo', { claims: nameless }, ['pass'], merge],
  [
    'an address only at UserInfo, which is not to be asked',
    { set: ['oidc-ignore-userinfo=true'], claims: nameless },
    ['fail', 'email-missing'],
    login_,
  ],
  [
    'no address, and a user name that is one',
    { claims: { ...nameless, preferred_username: 'ada@acme.dev' }, ...bare },
    ['pass'],
    login_,
    { user: 'ada' },
  ],
  [
    'no address, and a user name that is not one',
    { claims: { ...nameless, preferred_username: 'ada' }, ...bare },
    ['fail', 'email-missing'],
    login_,
  ],
  [
    'an address in another claim',
    { set: ['oidc-email-field=upn'], claims: { upn: 'eve@acme.dev' } },
    ['pass'],
    login_,
    { user: 'eve' },
  ],
  [
    'an address that is a list',
    { claims: { email: ['ada@acme.dev'] }, ...bare },
    ['fail', 'email-type'],
    login_,
  ],
  ['an address that is null', { claims: { email: null }, ...bare }, ['fail', 'email-type'], login_],
  [
    'an address that is null at UserInfo, which takes it away',
    { userinfo: { email: null } },
    ['fail', 'email-type'],
    merge,
  ],
  ['an address that is empty', { claims: { email: '' }, ...bare }, ['unknown', 'email-empty'], login_],
  ['a domain that gets in, in other letters', { set: ['oidc-email-domain=@Acme.dev'] }, ['pass'], login_],
  ['a domain that does not', { set: ['oidc-email-domain=example.com'] }, ['fail', 'email-domain'], login_],
  [
    'a domain below the one that gets in',
    { set: ['oidc-email-domain=acme.dev'], userinfo: { email: 'ada@eu.acme.dev' } },
    ['fail', 'email-domain'],
    login_,
  ],
  [
    'no at sign',
    { set: ['oidc-email-domain=acme.dev'], userinfo: { email: 'acme.dev' } },
    ['fail', 'email-domain'],
    login_,
  ],
  // The name
  [
    'a name that Coder takes',
    { claims: { preferred_username: 'ada-l' } },
    ['pass'],
    names,
    { user: 'ada-l' },
  ],
  [
    'a name with an underscore',
    { claims: { preferred_username: 'ada_l' } },
    ['pass'],
    names,
    { user: 'adal' },
  ],
  [
    'a name of a domain',
    { claims: { preferred_username: 'ACME\\ada' } },
    ['pass'],
    names,
    { user: 'ACMEada' },
  ],
  ['a name that becomes empty', { claims: { preferred_username: 'ädå@x' } }, ['pass'], names, { user: 'd' }],
  [
    'a name that Coder generates',
    { claims: { preferred_username: '--' } },
    ['pass'],
    names,
    { user: 'ada@acme.dev' },
  ],
  ['a name that is not a string', { claims: { preferred_username: 7 } }, ['pass'], login_, { user: 'ada' }],
  [
    'a name in another claim',
    { set: ['oidc-username-field=nickname'], claims: { nickname: 'countess' } },
    ['pass'],
    login_,
    { user: 'countess' },
  ],
  [
    'no account yet, and no signups',
    { set: ['oidc-allow-signups=false'] },
    ['unknown', 'signups-off'],
    'coderd/userauth.go (oauthLogin)',
  ],
  // UserInfo
  [
    'no address but one with a name in the user name',
    { claims: { email: undefined, preferred_username: 'Ada <ada@acme.dev>' }, ...bare },
    ['unknown', 'email-form'],
    'net/mail (ParseAddress), by coderd/userauth.go (userOIDC)',
  ],
  [
    'a comma without an address in the user name',
    { claims: { email: undefined, preferred_username: 'a,b' }, ...bare },
    ['fail', 'email-missing'],
    'net/mail (ParseAddress), by coderd/userauth.go (userOIDC)',
  ],
  [
    'a payload that is said not to be encoded, without crit',
    { facts: tokenWith({ header: { alg: 'RS256', kid: 'k1', b64: false } }) },
    ['fail', 'id-token-signature'],
    'go-jose/go-jose v4.1.4: jws.go (computeAuthData)',
  ],
  [
    'a number at UserInfo too large for a double',
    without(answered('{"sub":"u1","x":1e400}', 200, { 'content-type': 'application/json' })),
    ['fail', 'userinfo-fails'],
    userinfo,
  ],
  ['UserInfo that refuses', without(answered('no', 403)), ['fail', 'userinfo-fails'], userinfo],
  [
    'the same if it is not asked',
    { set: ['oidc-ignore-userinfo=true'], ...without(answered('no', 403)) },
    ['pass'],
    login_,
  ],
  ['UserInfo that cannot be reached', without(failed()), ['fail', 'userinfo-fails'], userinfo],
  ['a web page at UserInfo', without(answered('<p>Hello</p>')), ['fail', 'userinfo-fails'], library],
  [
    'UserInfo of another person, without a comparison',
    { userinfo: { sub: 'u2', email: 'eve@acme.dev' } },
    ['pass'],
    merge,
    { user: 'eve' },
  ],
  ['no UserInfo in the document', { document: { userinfo_endpoint: '' } }, ['pass'], userinfo],
  [
    'UserInfo that was not asked here',
    { facts: { userinfo: { absent: 'declined', why: 'no' } } },
    ['unknown', 'userinfo-not-asked'],
    userinfo,
  ],
  [
    'an e-mail address with a capital letter in its claim’s name',
    { claims: { email: undefined, Email: 'ada@acme.dev' }, ...bare },
    ['fail', 'email-missing'],
    login_,
  ],
  // Groups
  [
    'groups without a licence',
    { set: ['oidc-group-field=groups'] },
    ['warn', 'groups-need-license'],
    'coderd/idpsync/group.go (ParseGroupClaims)',
  ],
  [
    'allowed groups without a licence, which let everybody in',
    { set: ['oidc-group-field=groups', 'oidc-allowed-groups=x'] },
    ['warn', 'groups-need-license'],
    'coderd/idpsync/group.go (ParseGroupClaims)',
  ],
  [
    'allowed groups, and no claim for them',
    { set: ['oidc-allowed-groups=x'] },
    ['fail', 'group-field-missing'],
    start,
  ],
  [
    'allowed groups, and the scope that names the claim',
    { set: ['licensed=true', 'oidc-scopes=openid,groups', 'oidc-allowed-groups=admins'] },
    ['pass'],
    start,
    { groups: ['admins'] },
  ],
  ['an allowed group', { set: restricted }, ['pass'], allowed, { groups: ['admins'] }],
  [
    'a group with a slash before it',
    { set: restricted, claims: { groups: ['/admins'] } },
    ['fail', 'group-refused'],
    allowed,
  ],
  [
    'no groups where one is needed',
    { set: [...restricted, unasked], claims: noGroups },
    ['fail', 'groups-missing'],
    allowed,
  ],
  [
    'groups that are null where one is needed',
    { set: restricted, claims: { groups: null } },
    ['fail', 'group-refused'],
    list,
  ],
  [
    'a string with commas where one is needed',
    { set: restricted, claims: { groups: 'admins,users' } },
    ['fail', 'groups-type'],
    list,
  ],
  [
    'groups as objects where one is needed',
    { set: restricted, claims: { groups: [{ name: 'admins' }] } },
    ['fail', 'groups-type'],
    list,
  ],
  [
    'groups that may come with the scope',
    {
      set: ['licensed=true', 'oidc-scopes=openid,email,groups'],
      claims: noGroups,
      facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    },
    ['unknown', 'groups-not-tried'],
    sync,
  ],
  ['no groups', { set: [...licensed, unasked], claims: noGroups }, ['warn', 'groups-emptied'], sync],
  ['an empty list', { set: licensed, claims: { groups: [] } }, ['pass'], list, { groups: [] }],
  ['a group as a string', { set: licensed, claims: { groups: 'a' } }, ['pass'], list, { groups: ['a'] }],
  ['an empty string', { set: licensed, claims: { groups: '' } }, ['pass'], list, { groups: [] }],
  ['a string with commas', { set: licensed, claims: { groups: 'a,b' } }, ['warn', 'groups-left'], sync],
  [
    'groups as objects',
    { set: licensed, claims: { groups: [{ name: 'a' }] } },
    ['warn', 'groups-left'],
    sync,
  ],
  ['a group that is null', { set: licensed, claims: { groups: ['a', null] } }, ['warn', 'groups-left'], list],
  ['groups as an object', { set: licensed, claims: { groups: { a: true } } }, ['warn', 'groups-left'], list],
  [
    'groups at UserInfo, which take precedence',
    { set: licensed, userinfo: { groups: ['b'] } },
    ['pass'],
    merge,
    { groups: ['b'] },
  ],
  [
    'roles for groups, which have no path',
    {
      set: ['licensed=true', 'oidc-group-field=realm_access.roles'],
      claims: { realm_access: { roles: ['a'] } },
    },
    ['warn', 'groups-emptied'],
    'coderd/idpsync/group.go (ParseClaims)',
  ],
  // Request, document and token
  documentElsewhere('oidc-issuer-url'),
  ['an issuer with a slash', { set: [`oidc-issuer-url=${issuer}/`] }, ['fail', 'issuer-mismatch'], start],
  [
    'the same without a comparison',
    {
      set: [`oidc-issuer-url=${issuer}/`, 'dangerous-oidc-skip-issuer-checks=true'],
      claims: { iss: 'other' },
    },
    ['pass'],
    start,
  ],
  [
    'no openid among the scopes',
    { set: ['oidc-scopes=profile,email'] },
    ['fail', 'openid-not-asked'],
    login_,
  ],
  ['a provider that demands PKCE and lists it', { failed: ['pkce-required/required'] }, ['pass'], start],
  [
    'a provider that demands PKCE and does not list it',
    { failed: ['pkce-required/required'], document: { code_challenge_methods_supported: [] } },
    ['fail', 'pkce-required'],
    oauth,
  ],
  [
    'a provider that demands a nonce',
    { failed: ['authorize-demands/nonce-required'] },
    ['fail', 'nonce-required'],
    oauth,
  ],
  ['a nonce that comes back wrong and is ignored', { failed: ['id-token-nonce/wrong'] }, ['pass'], login_],
  [
    'a posted answer',
    { facts: { login: login({ is: 'code', by: 'form_post' }) } },
    ['fail', 'answered-by-post'],
    oauth,
  ],
  ['a code that the first try uses up', { failed: ['code-burning/burnt'] }, ['fail', 'code-burnt'], oauth],
  ['no subject', { claims: { sub: undefined } }, ['fail', 'subject-missing'], login_],
  ['a subject that is a number', { claims: { sub: 7 } }, ['fail', 'id-token-claim-type'], verify],
  ['a token for another client', { claims: { aud: 'other' } }, ['fail', 'id-token-audience'], verify],
  [
    'a token signed with the secret',
    { facts: tokenWith({ header: { alg: 'HS256' } }) },
    ['fail', 'id-token-algorithm'],
    verify,
  ],
  // How long
  [
    'a refresh token that came without its scope',
    {},
    ['pass'],
    apiKey,
    {
      session:
        'Coder renews the access token (60 min) with the refresh token, and signs the person out when the provider refuses.',
    },
  ],
  [
    'a refresh token that came with its scope, which Coder does not request',
    { facts: { login: { ...login(), scopes: ['openid', 'email', 'offline_access'] } } },
    ['pass'],
    apiKey,
    {
      session:
        'Coder renews the access token (60 min) with the refresh token, and signs the person out when the provider refuses. The refresh token may not come without the scope “offline_access”, which oidc-scopes does not contain; then Coder signs the person out when the access token expires, after 60 min.',
    },
  ],
  [
    'no refresh token',
    given({ expiresIn: 3600, hasAccessToken: true, hasRefreshToken: false, hasIdToken: true }),
    ['warn', 'refresh-token-missing'],
    apiKey,
    { session: 'The session ends with the access token.' },
  ],
  [
    'no refresh token, and an access token without an end',
    given({ hasAccessToken: true, hasRefreshToken: false, hasIdToken: true }),
    ['pass'],
    apiKey,
    { session: 'Coder’s own limits decide; the access token has no expiry.' },
  ],
];
