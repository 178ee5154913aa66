import { answered, failed, issuer, login, userinfoWithout } from '../../support/facts.ts';
import { documentElsewhere, type Given, type Row, tokenWith } from '../opinion-rows.ts';

const callback = 'hscontrol/oidc.go (OIDCCallbackHandler)';
const start = 'hscontrol/oidc.go (NewAuthProviderOIDC)';
const handler = 'hscontrol/oidc.go (authHandler)';
const allowed = 'hscontrol/oidc.go (doOIDCAuthorization)';
const allowedGroups = 'hscontrol/oidc.go (validateOIDCAllowedGroups)';
const allowedDomains = 'hscontrol/oidc.go (validateOIDCAllowedDomains)';
const allowedUsers = 'hscontrol/oidc.go (validateOIDCAllowedUsers)';
const list = 'hscontrol/types/users.go (FlexibleStringSlice.UnmarshalJSON)';
const boolean = 'hscontrol/types/users.go (FlexibleBoolean.UnmarshalJSON)';
const fromClaim = 'hscontrol/types/users.go (User.FromClaim)';
const username = 'hscontrol/util/dns.go (ValidateUsername)';
const identifier = 'hscontrol/types/users.go (OIDCClaims.Identifier)';
const verify = 'coreos/go-oidc v3: oidc/verify.go (Verify)';
const library = 'coreos/go-oidc v3: oidc/oidc.go (UserInfo)';

const nameless = { email: undefined } as const;
const at = (userinfo: Given['facts']) => ({
  facts: { userinfo: { absent: 'declined', why: 'no' }, ...userinfo } as const,
});
const without = (exchange: Parameters<typeof userinfoWithout>[0]) =>
  at({ userinfo: userinfoWithout(exchange) });
/** Nothing at UserInfo but the subject. */
const bare = without(answered({ sub: 'u1' }));
const askedProfile = { login: { ...login(), scopes: ['openid', 'profile', 'email', 'groups'] } };
const askedNoGroups = { login: { ...login(), scopes: ['openid', 'email'] } };

/**
 * The rows about claims, and 6,000 drawn at random over these shapes and filters, were run through the functions that
 * decide, as they stand in Headscale v0.29.2: FlexibleStringSlice, FlexibleBoolean, Identifier, CleanIdentifier,
 * ValidateUsername, doOIDCAuthorization and what it calls, with the merge of OIDCCallbackHandler, FromClaim and Username
 * around them, built by Go 1.19.8. They agreed on who gets in, under which name and with which groups.
 */
export const rows: readonly Row[] = [
  ['an address and a group', {}, ['pass'], fromClaim, { user: 'ada@acme.dev', groups: ['admins'] }],
  // Addresses
  [
    'an address that is not verified',
    { claims: { email_verified: false } },
    ['warn', 'email-left-out'],
    fromClaim,
    { user: `${issuer}/u1` },
  ],
  [
    'the same with a name',
    { claims: { email_verified: false, preferred_username: 'ada' } },
    ['warn', 'email-left-out'],
    'hscontrol/types/users.go (User.Username)',
    { user: 'ada' },
  ],
  [
    'an address without email_verified',
    { claims: { email_verified: undefined } },
    ['warn', 'email-left-out'],
    fromClaim,
  ],
  [
    'not verified, and that is allowed',
    { set: ['email_verified_required=false'], claims: { email_verified: false } },
    ['pass'],
    fromClaim,
    { user: 'ada@acme.dev' },
  ],
  [
    'verified only by UserInfo',
    { claims: { email_verified: false }, userinfo: { email_verified: true } },
    ['pass'],
    callback,
  ],
  ['not verified, according to UserInfo only', { userinfo: { email_verified: false } }, ['pass'], callback],
  ['verified as a string', { claims: { email_verified: 'true' } }, ['pass'], boolean],
  ['verified as 1 in quotes', { claims: { email_verified: '1' } }, ['pass'], boolean],
  ['not verified as a string', { claims: { email_verified: 'False' } }, ['warn', 'email-left-out'], boolean],
  ['verified as a word', { claims: { email_verified: 'yes' } }, ['fail', 'email-verified-type'], boolean],
  ['verified as the number 1', { claims: { email_verified: 1 } }, ['fail', 'email-verified-type'], boolean],
  ['email_verified is null', { claims: { email_verified: null } }, ['fail', 'email-verified-type'], boolean],
  [
    'email_verified is null at UserInfo, which is ignored',
    { userinfo: { email_verified: null } },
    ['pass'],
    library,
  ],
  ['an address only at UserInfo', { claims: nameless }, ['pass'], callback, { user: 'ada@acme.dev' }],
  [
    'another address at UserInfo, which takes precedence',
    { userinfo: { email: 'ada@other.dev' } },
    ['pass'],
    callback,
    { user: 'ada@other.dev' },
  ],
  [
    'an address at UserInfo of another person',
    { claims: nameless, userinfo: { sub: 'u2' } },
    ['warn', 'userinfo-ignored', 'email-missing'],
    callback,
  ],
  [
    'an address at UserInfo beside email_verified as a word',
    { claims: nameless, userinfo: { email_verified: 'yes' } },
    ['warn', 'userinfo-ignored', 'email-missing'],
    library,
  ],
  [
    'an address at UserInfo, which refuses',
    { claims: nameless, ...without(answered('no', 403)) },
    ['warn', 'userinfo-ignored', 'email-missing'],
    library,
  ],
  [
    'an address at UserInfo, which cannot be reached',
    { claims: nameless, ...without(failed()) },
    ['warn', 'userinfo-ignored', 'email-missing'],
    library,
  ],
  [
    'UserInfo that refuses while the ID token has everything',
    without(answered('no', 403)),
    ['pass'],
    callback,
  ],
  [
    'UserInfo that was not asked here',
    { claims: nameless, ...at({}) },
    ['unknown', 'userinfo-not-asked', 'email-missing'],
    callback,
  ],
  [
    'no UserInfo in the document',
    { claims: nameless, document: { userinfo_endpoint: '' } },
    ['warn', 'email-missing'],
    library,
  ],
  [
    'no address anywhere',
    { claims: { ...nameless, preferred_username: 'ada' }, ...bare },
    ['warn', 'email-missing'],
    fromClaim,
    { user: 'ada' },
  ],
  ['an invalid address', { claims: { email: 'ada' }, ...bare }, ['warn', 'email-unusable'], fromClaim],
  [
    'an address that is a list',
    { claims: { email: ['ada@acme.dev'] } },
    ['fail', 'claim-type'],
    'hscontrol/types/users.go (OIDCClaims)',
  ],
  [
    'claims in capital letters',
    { claims: { email: undefined, Email: 'ada@acme.dev', GROUPS: ['a'], groups: undefined }, ...bare },
    ['pass'],
    'encoding/json: decode.go (object)',
    { user: 'ada@acme.dev', groups: ['a'] },
  ],
  // Names
  [
    'a name with a space',
    { claims: { preferred_username: 'ada l' } },
    ['warn', 'username-unusable'],
    username,
    { user: 'ada@acme.dev' },
  ],
  [
    'a name with a backslash',
    { claims: { preferred_username: 'ACME\\ada' } },
    ['warn', 'username-unusable'],
    username,
  ],
  [
    'a name that starts with a digit',
    { claims: { preferred_username: '7ada' } },
    ['warn', 'username-unusable'],
    username,
  ],
  ['a name of one letter', { claims: { preferred_username: 'a' } }, ['warn', 'username-unusable'], username],
  ['a name that is an address', { claims: { preferred_username: 'ada@acme.dev' } }, ['pass'], username],
  ['a name that starts beyond ASCII', { claims: { preferred_username: 'élan' } }, ['pass'], username],
  [
    'neither address nor name, though both were requested',
    {
      claims: { ...nameless, sub: 'auth0|7' },
      facts: { ...without(answered({ sub: 'auth0|7' })).facts, ...askedProfile },
    },
    ['warn', 'email-missing', 'username-missing'],
    identifier,
    { user: `${issuer}/auth0%7C7` },
  ],
  [
    'neither, and the name was not requested',
    { claims: nameless, ...bare },
    ['warn', 'email-missing'],
    identifier,
    { user: `${issuer}/u1` },
  ],
  [
    'a subject with slashes',
    { claims: { ...nameless, sub: '//a// b' }, ...without(answered({ sub: '//a// b' })) },
    ['warn', 'email-missing'],
    'hscontrol/types/users.go (CleanIdentifier)',
    { user: `${issuer}/a/b` },
  ],
  ['no subject', { claims: { sub: undefined } }, ['warn', 'subject-missing'], identifier],
  ['a subject that is a number', { claims: { sub: 7 } }, ['fail', 'id-token-claim-type'], verify],
  // Groups
  ['a group as a string', { claims: { groups: 'a,b' } }, ['pass'], list, { groups: ['a,b'] }],
  ['groups as numbers', { claims: { groups: [1] } }, ['fail', 'groups-type'], list],
  ['groups as objects', { claims: { groups: [{ name: 'a' }] } }, ['fail', 'groups-type'], list],
  ['groups as an object', { claims: { groups: { a: true } } }, ['fail', 'groups-type'], list],
  ['groups that are null', { claims: { groups: null } }, ['pass'], list, { groups: [] }],
  ['a group that is null', { claims: { groups: ['a', null] } }, ['pass'], list, { groups: ['a', ''] }],
  [
    'groups as objects at UserInfo, which is ignored',
    { userinfo: { groups: [{ name: 'a' }] } },
    ['pass'],
    callback,
    { groups: ['admins'] },
  ],
  [
    'groups only at UserInfo',
    { claims: { groups: undefined }, userinfo: { groups: 'a' } },
    ['pass'],
    callback,
    { groups: ['a'] },
  ],
  ['no groups', { claims: { groups: undefined } }, ['pass'], allowed, { groups: [] }],
  [
    'an allowed group',
    { set: ['allowed_groups=x,admins', 'scope=openid,email,groups'] },
    ['pass'],
    allowedGroups,
  ],
  [
    'the same without its scope',
    { set: ['allowed_groups=admins'] },
    ['unknown', 'groups-scope-missing'],
    allowedGroups,
  ],
  [
    'the same if the test login had no such scope either',
    { set: ['allowed_groups=admins'], facts: askedNoGroups },
    ['pass'],
    allowedGroups,
  ],
  [
    'a group with a slash before it',
    { set: ['allowed_groups=admins'], claims: { groups: ['/admins'] } },
    ['fail', 'group-refused'],
    allowedGroups,
  ],
  [
    'an allowed group that UserInfo takes away',
    { set: ['allowed_groups=admins'], userinfo: { groups: [] } },
    ['fail', 'groups-replaced'],
    callback,
  ],
  [
    'null at UserInfo, which takes nothing away',
    { set: ['allowed_groups=admins', 'scope=openid,groups'], userinfo: { groups: null } },
    ['pass'],
    callback,
  ],
  [
    'no groups where one is needed',
    { set: ['allowed_groups=admins', 'scope=openid,email'], claims: { groups: undefined } },
    ['fail', 'groups-missing'],
    allowedGroups,
  ],
  [
    'the same if UserInfo refuses',
    {
      set: ['allowed_groups=admins', 'scope=openid,email'],
      claims: { groups: undefined },
      ...without(answered('no', 403)),
    },
    ['fail', 'userinfo-ignored', 'groups-missing'],
    callback,
  ],
  [
    'groups that may come with the scope',
    {
      set: ['allowed_groups=admins', 'scope=openid,groups'],
      claims: { groups: undefined },
      facts: askedNoGroups,
    },
    ['unknown', 'groups-not-tried'],
    allowedGroups,
  ],
  [
    'groups that are at Microsoft Graph',
    {
      set: ['allowed_groups=admins'],
      claims: {
        groups: undefined,
        _claim_names: { groups: 'src1' },
        _claim_sources: { src1: { endpoint: 'https://graph.windows.net/x' } },
      },
    },
    ['fail', 'groups-elsewhere'],
    allowedGroups,
  ],
  // Filters on addresses
  ['a domain that is allowed', { set: ['allowed_domains=acme.dev'] }, ['pass'], allowedDomains],
  [
    'a domain with a capital letter',
    { set: ['allowed_domains=acme.dev'], claims: { email: 'ada@Acme.dev' }, ...bare },
    ['fail', 'domain-refused'],
    allowedDomains,
  ],
  [
    'a domain below the one that is allowed',
    { set: ['allowed_domains=acme.dev'], claims: { email: 'ada@eu.acme.dev' }, ...bare },
    ['fail', 'domain-refused'],
    allowedDomains,
  ],
  [
    'two at signs, of which the last counts',
    { set: ['allowed_domains=acme.dev'], claims: { email: '"a@x"@acme.dev' }, ...bare },
    ['pass'],
    allowedDomains,
  ],
  [
    'a domain where no address is verified',
    { set: ['allowed_domains=acme.dev'], claims: { email_verified: false } },
    ['fail', 'email-not-verified'],
    allowed,
  ],
  [
    'the same if that is allowed',
    { set: ['allowed_domains=acme.dev', 'email_verified_required=false'], claims: { email_verified: false } },
    ['pass'],
    allowed,
  ],
  [
    'a domain and no address',
    { set: ['allowed_domains=acme.dev'], claims: nameless, ...bare },
    ['fail', 'email-needed'],
    allowedDomains,
  ],
  ['a user that is allowed', { set: ['allowed_users=ada@acme.dev'] }, ['pass'], allowedUsers],
  [
    'a user by name, which is not compared',
    { set: ['allowed_users=ada'], claims: { preferred_username: 'ada' } },
    ['fail', 'user-refused'],
    allowedUsers,
  ],
  [
    'a domain, and a user who is not of it',
    { set: ['allowed_domains=acme.dev', 'allowed_users=bob@other.dev'] },
    ['fail', 'user-refused'],
    allowed,
  ],
  [
    'the group before the address',
    { set: ['allowed_groups=x', 'allowed_domains=x'] },
    ['fail', 'group-refused'],
    allowed,
  ],
  // Request, document and token
  documentElsewhere('issuer'),
  ['an issuer with a slash', { set: [`issuer=${issuer}/`] }, ['fail', 'issuer-mismatch'], start],
  [
    'no openid among the scopes',
    { set: ['scope=profile,email'] },
    ['fail', 'openid-not-asked'],
    'hscontrol/oidc.go (extractIDToken)',
  ],
  [
    'a provider that demands PKCE',
    { failed: ['pkce-required/required'] },
    ['fail', 'pkce-required'],
    handler,
  ],
  [
    'the same with PKCE on',
    { set: ['pkce.enabled=true'], failed: ['pkce-required/required'] },
    ['pass'],
    handler,
  ],
  ['a provider that demands a nonce', { failed: ['authorize-demands/nonce-required'] }, ['pass'], handler],
  [
    'a nonce that does not come back',
    { failed: ['id-token-nonce/missing'] },
    ['fail', 'nonce-not-returned'],
    callback,
  ],
  [
    'a posted answer',
    { facts: { login: login({ is: 'code', by: 'form_post' }) } },
    ['fail', 'answered-by-post'],
    'hscontrol/app.go (createRouter)',
  ],
  [
    'a code that the first try uses up',
    { failed: ['code-burning/burnt'] },
    ['fail', 'code-burnt'],
    'hscontrol/oidc.go (getOauth2Token)',
  ],
  ['a token for another client', { claims: { aud: 'other' } }, ['fail', 'id-token-audience'], verify],
  ['a token of another issuer', { claims: { iss: `${issuer}/` } }, ['fail', 'id-token-issuer'], verify],
  [
    'a token signed with the secret',
    { facts: tokenWith({ header: { alg: 'HS256' } }) },
    ['fail', 'id-token-algorithm'],
    verify,
  ],
  ['an encrypted token', { facts: tokenWith({ parts: 5 }) }, ['fail', 'id-token-encrypted'], verify],
  // How long
  [
    'a login of a node without an end',
    {},
    ['pass'],
    'hscontrol/types/config.go (resolveNodeExpiry)',
    {
      session:
        'A node stays logged in until it is logged out, removed or expired manually; the provider is not contacted meanwhile.',
    },
  ],
  [
    'with an end',
    { set: ['node.expiry=180d'] },
    ['pass'],
    'hscontrol/types/config.go (resolveNodeExpiry)',
    { session: 'A node stays logged in for 180d (node.expiry); the provider is not contacted meanwhile.' },
  ],
  [
    'with an end that it cannot read',
    { set: ['node.expiry=1.5h'] },
    ['warn', 'node-expiry-unread'],
    'hscontrol/types/config.go (resolveNodeExpiry)',
    {
      session:
        'A node stays logged in until it is logged out, removed or expired manually; the provider is not contacted meanwhile.',
    },
  ],
  [
    'that of the ID token',
    { set: ['use_expiry_from_token=true'] },
    ['warn', 'nodes-expire-soon'],
    'hscontrol/oidc.go (determineNodeExpiry)',
    { session: 'A node stays logged in as long as the ID token is valid: 10 min.' },
  ],
];
