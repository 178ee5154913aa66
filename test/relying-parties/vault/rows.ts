import {
  answered,
  failed,
  issuer,
  login,
  seconds,
  userinfo,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { documentElsewhere, type Row, tokenWith } from '../opinion-rows.ts';

const identity = 'path_login.go (createIdentity)';
const groups = 'path_login.go (fetchGroups)';
const list = 'claims.go (normalizeList)';
const claim = 'claims.go (getClaim)';
const bound = 'claims.go (validateBoundClaims)';
const callback = 'path_oidc.go (pathCallback)';
const verify = 'hashicorp/cap v0.13.0: oidc/provider.go (VerifyIDToken)';
const info = 'hashicorp/cap v0.13.0: oidc/provider.go (UserInfo)';
const library = 'coreos/go-oidc v3: oidc/verify.go (Verify)';
const request = 'path_oidc.go (createOIDCRequest)';
const azure = 'provider_azure.go (FetchGroups)';

const byEmail = ['user_claim=email'];
/** Nothing that the test login did not ask for, and a claim that no scope is known to bring. */
const atRoles = ['groups_claim=roles'];
const pointer = ['groups_claim=/realm_access/roles'];
const { response: _, ...unread } = withClaims({});
const overage = {
  groups: undefined,
  _claim_names: { groups: 'src1' },
  _claim_sources: { src1: { endpoint: 'https://graph.windows.net/t/users/u/getMemberObjects' } },
};

/**
 * The rows about claims, and 12,000 drawn at random over these shapes and settings, were run through the functions that
 * decide, as they stand in vault-plugin-auth-jwt v0.26.3: createIdentity, getClaim, extractMetadata, normalizeList and
 * validateBoundClaims, on mitchellh/pointerstructure v1.2.1, and go-glob 1.0.0 and mapstructure 1.5.0 as Debian 12 packs
 * them, built by Go 1.19.8; 5,000 more over subject, audience, party and time through the rules of cap v0.13.0 that
 * follow the library’s (VerifyIDToken). They agreed on who gets in, under which name and with which groups.
 */
export const rows: readonly Row[] = [
  [
    'a subject and a group',
    {},
    ['pass'],
    identity,
    {
      user: 'u1',
      groups: ['admins'],
      session:
        'The Vault token lasts 32 days unless the server says otherwise and is renewed up to its max_ttl without contacting the provider: anyone locked out there stays in meanwhile.',
    },
  ],
  ['an address as name', { set: byEmail }, ['pass'], identity, { user: 'ada@acme.dev' }],
  [
    'an address that is not verified',
    { set: byEmail, claims: { email_verified: false } },
    ['pass'],
    identity,
  ],
  [
    'an address only at UserInfo',
    { set: byEmail, claims: { email: undefined } },
    ['pass'],
    callback,
    { user: 'ada@acme.dev' },
  ],
  [
    'an address that is another at UserInfo',
    { set: byEmail, userinfo: { email: 'ada@example.com' } },
    ['pass'],
    callback,
    { user: 'ada@example.com' },
  ],
  [
    'no address',
    { set: byEmail, claims: { email: undefined }, facts: { userinfo: userinfo({ sub: 'u1' }) } },
    ['fail', 'user-missing'],
    identity,
  ],
  [
    'no name, which comes with a scope that was not requested',
    { set: ['user_claim=preferred_username'] },
    ['unknown', 'user-not-tried'],
    identity,
  ],
  ['a name that is a number', { set: ['user_claim=id'], claims: { id: 7 } }, ['fail', 'user-type'], identity],
  [
    'a name that is null',
    { set: ['user_claim=id'], claims: { id: null } },
    ['fail', 'user-missing'],
    identity,
  ],
  [
    'an empty name',
    { set: ['user_claim=id'], claims: { id: '' } },
    ['fail', 'user-empty'],
    'openbao/openbao v2.6.2: vault/identity/store.go (CreateOrFetchEntity)',
  ],
  [
    'a name within another claim',
    { set: ['user_claim=/ext/name', 'user_claim_json_pointer=true'], claims: { ext: { name: 'ada' } } },
    ['pass'],
    claim,
    { user: 'ada' },
  ],
  [
    'the same, without the switch for pointers',
    { set: ['user_claim=/ext/name'], claims: { ext: { name: 'ada' } } },
    ['fail', 'user-missing'],
    identity,
  ],
  ['a group as a string', { claims: { groups: 'admins' } }, ['pass'], list, { groups: ['admins'] }],
  ['two groups in a string', { claims: { groups: 'a,b' } }, ['pass'], list, { groups: ['a,b'] }],
  [
    'a list written into a string',
    { claims: { groups: '["a"]' } },
    ['warn', 'groups-list-in-text'],
    list,
    { groups: ['["a"]'] },
  ],
  ['an empty list of groups', { claims: { groups: [] } }, ['pass'], list, { groups: [] }],
  [
    'an empty name among the groups',
    { claims: { groups: ['', 'a'] } },
    ['pass'],
    identity,
    { groups: ['a'] },
  ],
  ['groups as numbers', { claims: { groups: [1] } }, ['fail', 'group-not-text'], identity],
  ['null among the groups', { claims: { groups: ['a', null] } }, ['fail', 'group-not-text'], identity],
  ['groups as objects', { claims: { groups: [{ name: 'a' }] } }, ['fail', 'group-not-text'], identity],
  ['groups that are true', { claims: { groups: true } }, ['fail', 'group-not-text'], list],
  ['groups that are a number', { claims: { groups: 1 } }, ['fail', 'group-not-text'], list],
  ['groups as an object', { claims: { groups: { a: 1 } } }, ['fail', 'groups-type'], list],
  ['groups that are null', { claims: { groups: null } }, ['fail', 'groups-missing'], groups],
  ['no groups', { claims: { groups: undefined } }, ['fail', 'groups-missing'], groups],
  [
    'no groups, and none are looked for',
    { set: ['groups_claim='], claims: { groups: undefined } },
    ['pass'],
    identity,
    { groups: [] },
  ],
  [
    'no groups, which may come with a scope that was not requested',
    { claims: { groups: undefined }, facts: { login: { ...login(), scopes: ['openid', 'email'] } } },
    ['unknown', 'groups-not-tried'],
    groups,
  ],
  [
    'no groups, which may come with the profile',
    { set: ['oidc_scopes=profile,groups'], claims: { groups: undefined } },
    ['unknown', 'groups-not-tried'],
    groups,
  ],
  [
    'groups only at UserInfo',
    { claims: { groups: undefined }, userinfo: { groups: ['a'] } },
    ['pass'],
    callback,
    { groups: ['a'] },
  ],
  [
    'other groups at UserInfo, which count',
    { userinfo: { groups: ['b'] } },
    ['pass'],
    callback,
    { groups: ['b'] },
  ],
  ['groups that are null at UserInfo', { userinfo: { groups: null } }, ['fail', 'groups-missing'], callback],
  [
    'groups within another claim',
    { set: pointer, claims: { realm_access: { roles: ['a'] } } },
    ['pass'],
    claim,
    { groups: ['a'] },
  ],
  [
    'the same with dots, which are no path',
    { set: ['groups_claim=realm_access.roles'], claims: { realm_access: { roles: ['a'] } } },
    ['fail', 'groups-missing'],
    claim,
  ],
  [
    'a path that ends in a string',
    { set: pointer, claims: { realm_access: 'x' } },
    ['fail', 'groups-missing'],
    claim,
  ],
  [
    'a path through a list, and a slash within a name',
    { set: ['groups_claim=/a~1b/1/c~0d'], claims: { 'a/b': [{}, { 'c~d': ['x'] }] } },
    ['pass'],
    'mitchellh/pointerstructure v1.2.1: get.go (getSlice)',
    { groups: ['x'] },
  ],
  ...(['+1', '0x1', '01', '0b1', '1'] as const).map(
    (index): Row => [
      `the second of a list, as ${index}`,
      { set: [`groups_claim=/teams/${index}`], claims: { teams: [['x'], ['y']] } },
      ['pass'],
      'mitchellh/pointerstructure v1.2.1: pointer.go (coerce)',
      { groups: ['y'] },
    ],
  ),
  ...(['-1', '08', '1.0', 'x'] as const).map(
    (index): Row => [
      `nothing of a list, as ${index}`,
      { set: [`groups_claim=/teams/${index}`], claims: { teams: Array(9).fill(['x']) } },
      ['fail', 'groups-missing'],
      'mitchellh/pointerstructure v1.2.1: get.go (getSlice)',
    ],
  ),
  [
    'a claim named by a URL',
    { set: ['groups_claim=https://acme.dev/roles'], claims: { 'https://acme.dev/roles': ['a'] } },
    ['pass'],
    claim,
    { groups: ['a'] },
  ],
  [
    'UserInfo of another person, which is ignored',
    { userinfo: { sub: 'u2', groups: ['b'] } },
    ['pass'],
    info,
    { groups: ['admins'] },
  ],
  [
    'the same, and the groups are missing',
    { claims: { groups: undefined }, userinfo: { sub: 'u2', groups: ['b'] } },
    ['fail', 'groups-missing', 'userinfo-ignored'],
    info,
  ],
  [
    'UserInfo of another issuer, which is ignored',
    { userinfo: { iss: `${issuer}/`, groups: ['b'] } },
    ['pass'],
    info,
    { groups: ['admins'] },
  ],
  [
    'UserInfo with an address that is a number, which is ignored',
    { userinfo: { email: 7, groups: ['b'] } },
    ['pass'],
    'coreos/go-oidc v3: oidc/oidc.go (UserInfo)',
    { groups: ['admins'] },
  ],
  [
    'UserInfo that refuses, which is ignored',
    { facts: { userinfo: userinfoWithout(answered({}, 403)) } },
    ['pass'],
    callback,
    { groups: ['admins'] },
  ],
  ['UserInfo out of reach', { facts: { userinfo: userinfoWithout(failed()) } }, ['pass'], callback],
  [
    'a JWT from UserInfo',
    {
      claims: { groups: undefined },
      facts: {
        userinfo: {
          ...userinfo({ sub: 'u1', groups: ['b'] }),
          exchange: answered('e30.e30.', 200, { 'content-type': 'application/jwt' }),
          signature: { is: 'valid', refetched: false },
        },
      },
    },
    ['pass'],
    'coreos/go-oidc v3: oidc/oidc.go (UserInfo)',
    { groups: ['b'] },
  ],
  [
    'a JWT from UserInfo that nobody signed',
    {
      claims: { groups: undefined },
      facts: {
        userinfo: {
          ...userinfo({ sub: 'u1', groups: ['b'] }),
          exchange: answered('e30.e30.', 200, { 'content-type': 'application/jwt' }),
          signature: { is: 'unsigned' },
        },
      },
    },
    ['fail', 'groups-missing', 'userinfo-ignored'],
    'coreos/go-oidc v3: oidc/oidc.go (UserInfo)',
  ],
  [
    'UserInfo that was not asked here',
    { facts: { userinfo: { absent: 'declined', why: 'no' } } },
    ['unknown', 'userinfo-not-asked'],
    callback,
  ],
  ['no UserInfo', { document: { userinfo_endpoint: '' } }, ['pass'], callback, { groups: ['admins'] }],
  ['more groups than Entra puts into a token', { claims: overage }, ['fail', 'groups-overage'], groups],
  [
    'the same, with Graph to be asked',
    { set: ['provider_config=azure'], claims: overage },
    ['unknown', 'groups-at-graph'],
    azure,
  ],
  ['a claim as metadata', { set: ['claim_mappings=email=mail'] }, ['pass'], 'claims.go (extractMetadata)'],
  ['a missing claim as metadata', { set: ['claim_mappings=x=y'] }, ['pass'], 'claims.go (extractMetadata)'],
  [
    'a list as metadata',
    { set: ['claim_mappings=groups=g'] },
    ['fail', 'metadata-type'],
    'claims.go (extractMetadata)',
  ],
  ['a group that is demanded', { set: ['bound_claims=groups=x,groups=admins'] }, ['pass'], bound],
  [
    'a group that is demanded and missing',
    { set: ['bound_claims=groups=/admins'] },
    ['fail', 'claim-not-bound'],
    bound,
  ],
  [
    'a required claim that is missing',
    { set: ['bound_claims=hd=acme.dev'] },
    ['fail', 'claim-not-bound'],
    bound,
  ],
  [
    'a number that is demanded as a string',
    { set: ['bound_claims=n=7'], claims: { n: 7 } },
    ['fail', 'claim-not-bound'],
    bound,
  ],
  [
    'true that is demanded as a string',
    { set: ['bound_claims=email_verified=true'] },
    ['fail', 'claim-not-bound'],
    bound,
  ],
  [
    'an object that is demanded',
    { set: ['bound_claims=o=x'], claims: { o: {} } },
    ['fail', 'claim-not-bound'],
    bound,
  ],
  ['a literal star', { set: ['bound_claims=email=*@acme.dev'] }, ['fail', 'claim-not-bound'], bound],
  [
    'a star',
    { set: ['bound_claims=email=*@acme.dev', 'bound_claims_type=glob'] },
    ['pass'],
    'ryanuber/go-glob v1.0.0: glob.go (Glob)',
  ],
  [
    'stars that do not fit',
    { set: ['bound_claims=email=a*b*@acme.dev', 'bound_claims_type=glob'] },
    ['fail', 'claim-not-bound'],
    'ryanuber/go-glob v1.0.0: glob.go (Glob)',
  ],
  ['the subject that is demanded', { set: ['bound_subject=u1'] }, ['pass'], callback],
  ['another subject', { set: ['bound_subject=u2'] }, ['fail', 'subject-not-bound'], callback],
  ['no subject', { claims: { sub: undefined } }, ['fail', 'subject-missing'], verify],
  ['no audience', { claims: { aud: undefined } }, ['fail', 'audience-missing'], verify],
  ['a token for another', { claims: { aud: 'account' } }, ['fail', 'audience-other'], verify],
  [
    'a token for another, issued to this client',
    { claims: { aud: 'account', azp: 'infra' } },
    ['pass'],
    verify,
  ],
  [
    'a token for several, without a party',
    { claims: { aud: ['infra', 'account'] } },
    ['fail', 'party-missing'],
    verify,
  ],
  [
    'a token for several, with the party',
    { claims: { aud: ['infra', 'account'], azp: 'infra' } },
    ['pass'],
    verify,
  ],
  [
    'a token for several others, with the party',
    { claims: { aud: ['a', 'b'], azp: 'infra' } },
    ['fail', 'audience-other'],
    verify,
  ],
  ['another party', { claims: { azp: 'other' } }, ['fail', 'party-other'], verify],
  ['a party that is null', { claims: { azp: null } }, ['fail', 'party-other'], verify],
  ['an audience that is bound', { set: ['bound_audiences=x,infra'] }, ['pass'], verify],
  [
    'an audience that is not',
    { set: ['bound_audiences=x'] },
    ['fail', 'audience-not-bound'],
    'hashicorp/cap v0.13.0: oidc/provider.go (verifyAudience)',
  ],
  ['a token from the future', { claims: { iat: seconds + 90 } }, ['fail', 'issued-in-future'], verify],
  ['a token from just ahead', { claims: { iat: seconds + 50 } }, ['pass'], verify],
  ['a token that does not say when it was issued', { claims: { iat: undefined } }, ['pass'], verify],
  ['an expired token', { claims: { exp: seconds - 1 } }, ['fail', 'id-token-expired'], library],
  ['another issuer', { claims: { iss: `${issuer}/` } }, ['fail', 'id-token-issuer'], library],
  documentElsewhere('oidc_discovery_url'),
  [
    'a slash too many',
    { set: [`oidc_discovery_url=${issuer}/`] },
    ['fail', 'issuer-mismatch'],
    'path_config.go (createProvider)',
  ],
  ['another nonce', { failed: ['id-token-nonce/wrong'] }, ['fail', 'nonce-not-returned'], verify],
  [
    'an access token that does not fit its hash',
    { facts: tokenWith({ accessTokenHashMatches: false }) },
    ['fail', 'access-token-hash'],
    'hashicorp/cap v0.13.0: oidc/id_token.go (verifyHashClaim)',
  ],
  [
    'a code that does not fit its hash',
    { facts: tokenWith({ codeHashMatches: false }) },
    ['fail', 'code-hash'],
    'hashicorp/cap v0.13.0: oidc/provider.go (Exchange)',
  ],
  [
    'an answer that the library does not read, with an ID token in it',
    {
      facts: { tokens: unread },
      failed: ['token-response/no-access-token'],
    },
    ['fail', 'login-refused'],
    'golang/oauth2 v0.36.0: internal/token.go (doTokenRoundTrip)',
  ],
  [
    'max_age, and a time of sign-in',
    { set: ['max_age=1h'], claims: { auth_time: seconds } },
    ['pass'],
    verify,
  ],
  [
    'max_age, which the test login did not request',
    { set: ['max_age=1h'] },
    ['unknown', 'auth-time-not-tried'],
    verify,
  ],
  [
    'ES256, which the document lists and Vault does not take',
    {
      document: { id_token_signing_alg_values_supported: ['ES256'] },
      facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    },
    ['fail', 'id-token-algorithm'],
    'path_config.go (createProvider)',
  ],
  [
    'ES256, which is named',
    { set: ['jwt_supported_algs=RS256,ES256'], facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }) },
    ['pass'],
    'path_config.go (createProvider)',
  ],
  [
    'HS256, which cannot be named',
    { set: ['jwt_supported_algs=HS256'] },
    ['fail', 'algorithm-unsupported'],
    'hashicorp/cap v0.13.0: oidc/config.go (Validate)',
  ],
  ['a provider that demands PKCE', { failed: ['pkce-required/required'] }, ['pass'], request],
  ['a provider that demands a nonce', { failed: ['authorize-demands/nonce-required'] }, ['pass'], request],
  [
    'groups that the provider refuses',
    { failed: ['authorize-scopes/groups-refused'] },
    ['fail', 'scope-refused'],
    request,
  ],
  [
    'the same, which is not asked for',
    { set: atRoles, claims: { roles: ['a'] }, failed: ['authorize-scopes/groups-refused'] },
    ['pass'],
    request,
  ],
  [
    'a posted answer',
    { facts: { login: login({ is: 'code', by: 'form_post' }) } },
    ['fail', 'answered-by-post'],
    'path_oidc.go (pathCallbackPost)',
  ],
  [
    'a lifetime of its own',
    { set: ['token_ttl=1h'] },
    ['pass'],
    'path_login.go (pathLoginRenew)',
    {
      session:
        'The Vault token lasts 1h and is renewed up to its max_ttl without contacting the provider: anyone locked out there stays in meanwhile.',
    },
  ],
];
