import { answered, failed, issuer, login, userinfoWithout } from '../../support/facts.ts';
import { type Row, tokenWith } from '../opinion-rows.ts';

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
const at = (userinfo: Row['facts']) => ({
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
  {
    seen: 'an address and a group',
    gives: ['pass'],
    user: 'ada@acme.dev',
    groups: ['admins'],
    by: fromClaim,
  },
  // Addresses
  {
    seen: 'an address that is not verified',
    claims: { email_verified: false },
    gives: ['warn', 'email-left-out'],
    user: `${issuer}/u1`,
    by: fromClaim,
  },
  {
    seen: 'the same with a name',
    claims: { email_verified: false, preferred_username: 'ada' },
    gives: ['warn', 'email-left-out'],
    user: 'ada',
    by: 'hscontrol/types/users.go (User.Username)',
  },
  {
    seen: 'an address of which nobody says whether it is verified',
    claims: { email_verified: undefined },
    gives: ['warn', 'email-left-out'],
    by: fromClaim,
  },
  {
    seen: 'not verified, and that is allowed',
    set: ['email_verified_required=false'],
    claims: { email_verified: false },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: fromClaim,
  },
  {
    seen: 'verified by UserInfo alone',
    claims: { email_verified: false },
    userinfo: { email_verified: true },
    gives: ['pass'],
    by: callback,
  },
  {
    seen: 'not verified by UserInfo alone',
    userinfo: { email_verified: false },
    gives: ['pass'],
    by: callback,
  },
  { seen: 'verified as text', claims: { email_verified: 'true' }, gives: ['pass'], by: boolean },
  { seen: 'verified as 1 in quotes', claims: { email_verified: '1' }, gives: ['pass'], by: boolean },
  {
    seen: 'not verified as text',
    claims: { email_verified: 'False' },
    gives: ['warn', 'email-left-out'],
    by: boolean,
  },
  {
    seen: 'verified as a word',
    claims: { email_verified: 'yes' },
    gives: ['fail', 'email-verified-type'],
    by: boolean,
  },
  {
    seen: 'verified as the number 1',
    claims: { email_verified: 1 },
    gives: ['fail', 'email-verified-type'],
    by: boolean,
  },
  {
    seen: 'email_verified is null',
    claims: { email_verified: null },
    gives: ['fail', 'email-verified-type'],
    by: boolean,
  },
  {
    seen: 'email_verified is null at UserInfo, which is ignored',
    userinfo: { email_verified: null },
    gives: ['pass'],
    by: library,
  },
  {
    seen: 'an address at UserInfo alone',
    claims: nameless,
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: callback,
  },
  {
    seen: 'another address at UserInfo, which wins',
    userinfo: { email: 'ada@other.dev' },
    gives: ['pass'],
    user: 'ada@other.dev',
    by: callback,
  },
  {
    seen: 'an address at UserInfo of somebody else',
    claims: nameless,
    userinfo: { sub: 'u2' },
    gives: ['warn', 'userinfo-ignored', 'email-missing'],
    by: callback,
  },
  {
    seen: 'an address at UserInfo beside email_verified as a word',
    claims: nameless,
    userinfo: { email_verified: 'yes' },
    gives: ['warn', 'userinfo-ignored', 'email-missing'],
    by: library,
  },
  {
    seen: 'an address at UserInfo, which refuses',
    claims: nameless,
    ...without(answered('no', 403)),
    gives: ['warn', 'userinfo-ignored', 'email-missing'],
    by: library,
  },
  {
    seen: 'an address at UserInfo, which nobody reaches',
    claims: nameless,
    ...without(failed()),
    gives: ['warn', 'userinfo-ignored', 'email-missing'],
    by: library,
  },
  {
    seen: 'UserInfo that refuses while the ID token has everything',
    ...without(answered('no', 403)),
    gives: ['pass'],
    by: callback,
  },
  {
    seen: 'UserInfo that nobody asked here',
    claims: nameless,
    ...at({}),
    gives: ['unknown', 'userinfo-not-asked', 'email-missing'],
    by: callback,
  },
  {
    seen: 'no UserInfo in the document',
    claims: nameless,
    document: { userinfo_endpoint: '' },
    gives: ['warn', 'email-missing'],
    by: library,
  },
  {
    seen: 'no address anywhere',
    claims: { ...nameless, preferred_username: 'ada' },
    ...bare,
    gives: ['warn', 'email-missing'],
    user: 'ada',
    by: fromClaim,
  },
  {
    seen: 'an address that is none',
    claims: { email: 'ada' },
    ...bare,
    gives: ['warn', 'email-unusable'],
    by: fromClaim,
  },
  {
    seen: 'an address that is a list',
    claims: { email: ['ada@acme.dev'] },
    gives: ['fail', 'claim-type'],
    by: 'hscontrol/types/users.go (OIDCClaims)',
  },
  {
    seen: 'claims in capital letters',
    claims: { email: undefined, Email: 'ada@acme.dev', GROUPS: ['a'], groups: undefined },
    ...bare,
    gives: ['pass'],
    user: 'ada@acme.dev',
    groups: ['a'],
    by: 'encoding/json: decode.go (object)',
  },
  // Names
  {
    seen: 'a name with a space',
    claims: { preferred_username: 'ada l' },
    gives: ['warn', 'username-unusable'],
    user: 'ada@acme.dev',
    by: username,
  },
  {
    seen: 'a name with a backslash',
    claims: { preferred_username: 'ACME\\ada' },
    gives: ['warn', 'username-unusable'],
    by: username,
  },
  {
    seen: 'a name that starts with a digit',
    claims: { preferred_username: '7ada' },
    gives: ['warn', 'username-unusable'],
    by: username,
  },
  {
    seen: 'a name of one letter',
    claims: { preferred_username: 'a' },
    gives: ['warn', 'username-unusable'],
    by: username,
  },
  {
    seen: 'a name that is an address',
    claims: { preferred_username: 'ada@acme.dev' },
    gives: ['pass'],
    by: username,
  },
  {
    seen: 'a name that starts beyond ASCII',
    claims: { preferred_username: 'élan' },
    gives: ['pass'],
    by: username,
  },
  {
    seen: 'neither address nor name, though both were asked for',
    claims: { ...nameless, sub: 'auth0|7' },
    facts: { ...without(answered({ sub: 'auth0|7' })).facts, ...askedProfile },
    gives: ['warn', 'email-missing', 'username-missing'],
    user: `${issuer}/auth0%7C7`,
    by: identifier,
  },
  {
    seen: 'neither, and the name was not asked for',
    claims: nameless,
    ...bare,
    gives: ['warn', 'email-missing'],
    user: `${issuer}/u1`,
    by: identifier,
  },
  {
    seen: 'a subject with slashes',
    claims: { ...nameless, sub: '//a// b' },
    ...without(answered({ sub: '//a// b' })),
    gives: ['warn', 'email-missing'],
    user: `${issuer}/a/b`,
    by: 'hscontrol/types/users.go (CleanIdentifier)',
  },
  {
    seen: 'no subject',
    claims: { sub: undefined },
    gives: ['warn', 'subject-missing'],
    by: identifier,
  },
  {
    seen: 'a subject that is a number',
    claims: { sub: 7 },
    gives: ['fail', 'id-token-claim-type'],
    by: verify,
  },
  // Groups
  { seen: 'a group as text', claims: { groups: 'a,b' }, gives: ['pass'], groups: ['a,b'], by: list },
  { seen: 'groups as numbers', claims: { groups: [1] }, gives: ['fail', 'groups-type'], by: list },
  {
    seen: 'groups as objects',
    claims: { groups: [{ name: 'a' }] },
    gives: ['fail', 'groups-type'],
    by: list,
  },
  { seen: 'groups as an object', claims: { groups: { a: true } }, gives: ['fail', 'groups-type'], by: list },
  { seen: 'groups that are null', claims: { groups: null }, gives: ['pass'], groups: [], by: list },
  {
    seen: 'a group that is null',
    claims: { groups: ['a', null] },
    gives: ['pass'],
    groups: ['a', ''],
    by: list,
  },
  {
    seen: 'groups as objects at UserInfo, which is ignored',
    userinfo: { groups: [{ name: 'a' }] },
    gives: ['pass'],
    groups: ['admins'],
    by: callback,
  },
  {
    seen: 'groups at UserInfo alone',
    claims: { groups: undefined },
    userinfo: { groups: 'a' },
    gives: ['pass'],
    groups: ['a'],
    by: callback,
  },
  { seen: 'no groups', claims: { groups: undefined }, gives: ['pass'], groups: [], by: allowed },
  {
    seen: 'a group that is allowed',
    set: ['allowed_groups=x,admins', 'scope=openid,email,groups'],
    gives: ['pass'],
    by: allowedGroups,
  },
  {
    seen: 'the same without its scope',
    set: ['allowed_groups=admins'],
    gives: ['unknown', 'groups-scope-missing'],
    by: allowedGroups,
  },
  {
    seen: 'the same where the test login had no such scope either',
    set: ['allowed_groups=admins'],
    facts: askedNoGroups,
    gives: ['pass'],
    by: allowedGroups,
  },
  {
    seen: 'a group with a slash before it',
    set: ['allowed_groups=admins'],
    claims: { groups: ['/admins'] },
    gives: ['fail', 'group-refused'],
    by: allowedGroups,
  },
  {
    seen: 'an allowed group that UserInfo takes away',
    set: ['allowed_groups=admins'],
    userinfo: { groups: [] },
    gives: ['fail', 'groups-replaced'],
    by: callback,
  },
  {
    seen: 'null at UserInfo, which takes nothing away',
    set: ['allowed_groups=admins', 'scope=openid,groups'],
    userinfo: { groups: null },
    gives: ['pass'],
    by: callback,
  },
  {
    seen: 'no groups where one is needed',
    set: ['allowed_groups=admins', 'scope=openid,email'],
    claims: { groups: undefined },
    gives: ['fail', 'groups-missing'],
    by: allowedGroups,
  },
  {
    seen: 'the same where UserInfo refuses',
    set: ['allowed_groups=admins', 'scope=openid,email'],
    claims: { groups: undefined },
    ...without(answered('no', 403)),
    gives: ['fail', 'userinfo-ignored', 'groups-missing'],
    by: callback,
  },
  {
    seen: 'groups that may come with the scope',
    set: ['allowed_groups=admins', 'scope=openid,groups'],
    claims: { groups: undefined },
    facts: askedNoGroups,
    gives: ['unknown', 'groups-not-tried'],
    by: allowedGroups,
  },
  {
    seen: 'groups that are at Microsoft Graph',
    set: ['allowed_groups=admins'],
    claims: {
      groups: undefined,
      _claim_names: { groups: 'src1' },
      _claim_sources: { src1: { endpoint: 'https://graph.windows.net/x' } },
    },
    gives: ['fail', 'groups-elsewhere'],
    by: allowedGroups,
  },
  // Filters on addresses
  {
    seen: 'a domain that is allowed',
    set: ['allowed_domains=acme.dev'],
    gives: ['pass'],
    by: allowedDomains,
  },
  {
    seen: 'a domain with a capital letter',
    set: ['allowed_domains=acme.dev'],
    claims: { email: 'ada@Acme.dev' },
    ...bare,
    gives: ['fail', 'domain-refused'],
    by: allowedDomains,
  },
  {
    seen: 'a domain below the one that is allowed',
    set: ['allowed_domains=acme.dev'],
    claims: { email: 'ada@eu.acme.dev' },
    ...bare,
    gives: ['fail', 'domain-refused'],
    by: allowedDomains,
  },
  {
    seen: 'two at signs, of which the last counts',
    set: ['allowed_domains=acme.dev'],
    claims: { email: '"a@x"@acme.dev' },
    ...bare,
    gives: ['pass'],
    by: allowedDomains,
  },
  {
    seen: 'a domain where no address is verified',
    set: ['allowed_domains=acme.dev'],
    claims: { email_verified: false },
    gives: ['fail', 'email-not-verified'],
    by: allowed,
  },
  {
    seen: 'the same where that is allowed',
    set: ['allowed_domains=acme.dev', 'email_verified_required=false'],
    claims: { email_verified: false },
    gives: ['pass'],
    by: allowed,
  },
  {
    seen: 'a domain and no address',
    set: ['allowed_domains=acme.dev'],
    claims: nameless,
    ...bare,
    gives: ['fail', 'email-needed'],
    by: allowedDomains,
  },
  { seen: 'a user that is allowed', set: ['allowed_users=ada@acme.dev'], gives: ['pass'], by: allowedUsers },
  {
    seen: 'a user by name, which is not compared',
    set: ['allowed_users=ada'],
    claims: { preferred_username: 'ada' },
    gives: ['fail', 'user-refused'],
    by: allowedUsers,
  },
  {
    seen: 'a domain, and a user who is not of it',
    set: ['allowed_domains=acme.dev', 'allowed_users=bob@other.dev'],
    gives: ['fail', 'user-refused'],
    by: allowed,
  },
  {
    seen: 'the group before the address',
    set: ['allowed_groups=x', 'allowed_domains=x'],
    gives: ['fail', 'group-refused'],
    by: allowed,
  },
  // Request, document and token
  {
    seen: 'an issuer with a slash',
    set: [`issuer=${issuer}/`],
    gives: ['fail', 'issuer-mismatch'],
    by: start,
  },
  {
    seen: 'no openid among the scopes',
    set: ['scope=profile,email'],
    gives: ['fail', 'openid-not-asked'],
    by: 'hscontrol/oidc.go (extractIDToken)',
  },
  {
    seen: 'a provider that demands PKCE',
    failed: ['pkce-required/required'],
    gives: ['fail', 'pkce-required'],
    by: handler,
  },
  {
    seen: 'the same with PKCE on',
    set: ['pkce.enabled=true'],
    failed: ['pkce-required/required'],
    gives: ['pass'],
    by: handler,
  },
  {
    seen: 'a provider that demands a nonce',
    failed: ['authorize-demands/nonce-required'],
    gives: ['pass'],
    by: handler,
  },
  {
    seen: 'a nonce that does not come back',
    failed: ['id-token-nonce/missing'],
    gives: ['fail', 'nonce-not-returned'],
    by: callback,
  },
  {
    seen: 'an answer that is posted',
    facts: { login: login({ is: 'code', by: 'form_post' }) },
    gives: ['fail', 'answered-by-post'],
    by: 'hscontrol/app.go (createRouter)',
  },
  {
    seen: 'a code that the first try burns',
    failed: ['code-burning/burnt'],
    gives: ['fail', 'code-burnt'],
    by: 'hscontrol/oidc.go (getOauth2Token)',
  },
  {
    seen: 'a token for another client',
    claims: { aud: 'other' },
    gives: ['fail', 'id-token-audience'],
    by: verify,
  },
  {
    seen: 'a token of another issuer',
    claims: { iss: `${issuer}/` },
    gives: ['fail', 'id-token-issuer'],
    by: verify,
  },
  {
    seen: 'a token signed with the secret',
    facts: tokenWith({ header: { alg: 'HS256' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: verify,
  },
  {
    seen: 'an encrypted token',
    facts: tokenWith({ parts: 5 }),
    gives: ['fail', 'id-token-encrypted'],
    by: verify,
  },
  // How long
  {
    seen: 'a login of a node without an end',
    gives: ['pass'],
    session:
      'A node stays logged in until it is logged out, removed or expired by hand; the provider is not asked again meanwhile.',
    by: 'hscontrol/types/config.go (resolveNodeExpiry)',
  },
  {
    seen: 'with an end',
    set: ['node.expiry=180d'],
    gives: ['pass'],
    session: 'A node stays logged in for 180d (node.expiry); the provider is not asked again meanwhile.',
    by: 'hscontrol/types/config.go (resolveNodeExpiry)',
  },
  {
    seen: 'that of the ID token',
    set: ['use_expiry_from_token=true'],
    gives: ['warn', 'nodes-expire-soon'],
    session: 'A node stays logged in as long as the ID token is valid: 10 min.',
    by: 'hscontrol/oidc.go (determineNodeExpiry)',
  },
];
