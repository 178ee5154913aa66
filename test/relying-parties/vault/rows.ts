import { answered, failed, issuer, login, seconds, userinfo, userinfoWithout } from '../../support/facts.ts';
import { type Row, tokenWith } from '../opinion-rows.ts';

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
  {
    seen: 'a subject and a group',
    gives: ['pass'],
    user: 'u1',
    groups: ['admins'],
    session:
      'The Vault token lasts 32 days unless the server says otherwise and is renewed up to its max_ttl without asking the provider: whoever is locked out there stays in meanwhile.',
    by: identity,
  },
  { seen: 'an address as name', set: byEmail, gives: ['pass'], user: 'ada@acme.dev', by: identity },
  {
    seen: 'an address that is not verified',
    set: byEmail,
    claims: { email_verified: false },
    gives: ['pass'],
    by: identity,
  },
  {
    seen: 'an address at UserInfo alone',
    set: byEmail,
    claims: { email: undefined },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: callback,
  },
  {
    seen: 'an address that is another at UserInfo',
    set: byEmail,
    userinfo: { email: 'ada@example.com' },
    gives: ['pass'],
    user: 'ada@example.com',
    by: callback,
  },
  {
    seen: 'no address',
    set: byEmail,
    claims: { email: undefined },
    facts: { userinfo: userinfo({ sub: 'u1' }) },
    gives: ['fail', 'user-missing'],
    by: identity,
  },
  {
    seen: 'no name, which comes with a scope that was not asked for',
    set: ['user_claim=preferred_username'],
    gives: ['unknown', 'user-not-tried'],
    by: identity,
  },
  {
    seen: 'a name that is a number',
    set: ['user_claim=id'],
    claims: { id: 7 },
    gives: ['fail', 'user-type'],
    by: identity,
  },
  {
    seen: 'a name that is null',
    set: ['user_claim=id'],
    claims: { id: null },
    gives: ['fail', 'user-missing'],
    by: identity,
  },
  {
    seen: 'an empty name',
    set: ['user_claim=id'],
    claims: { id: '' },
    gives: ['fail', 'user-empty'],
    by: 'openbao/openbao v2.6.2: vault/identity/store.go (CreateOrFetchEntity)',
  },
  {
    seen: 'a name within another claim',
    set: ['user_claim=/ext/name', 'user_claim_json_pointer=true'],
    claims: { ext: { name: 'ada' } },
    gives: ['pass'],
    user: 'ada',
    by: claim,
  },
  {
    seen: 'the same, without the switch for pointers',
    set: ['user_claim=/ext/name'],
    claims: { ext: { name: 'ada' } },
    gives: ['fail', 'user-missing'],
    by: identity,
  },

  { seen: 'a group as text', claims: { groups: 'admins' }, gives: ['pass'], groups: ['admins'], by: list },
  { seen: 'two groups in a text', claims: { groups: 'a,b' }, gives: ['pass'], groups: ['a,b'], by: list },
  {
    seen: 'a list written into a text',
    claims: { groups: '["a"]' },
    gives: ['warn', 'groups-list-in-text'],
    groups: ['["a"]'],
    by: list,
  },
  { seen: 'an empty list of groups', claims: { groups: [] }, gives: ['pass'], groups: [], by: list },
  {
    seen: 'an empty name among the groups',
    claims: { groups: ['', 'a'] },
    gives: ['pass'],
    groups: ['a'],
    by: identity,
  },
  { seen: 'groups as numbers', claims: { groups: [1] }, gives: ['fail', 'group-not-text'], by: identity },
  {
    seen: 'null among the groups',
    claims: { groups: ['a', null] },
    gives: ['fail', 'group-not-text'],
    by: identity,
  },
  {
    seen: 'groups as objects',
    claims: { groups: [{ name: 'a' }] },
    gives: ['fail', 'group-not-text'],
    by: identity,
  },
  { seen: 'groups that are true', claims: { groups: true }, gives: ['fail', 'group-not-text'], by: list },
  { seen: 'groups that are a number', claims: { groups: 1 }, gives: ['fail', 'group-not-text'], by: list },
  { seen: 'groups as an object', claims: { groups: { a: 1 } }, gives: ['fail', 'groups-type'], by: list },
  { seen: 'groups that are null', claims: { groups: null }, gives: ['fail', 'groups-missing'], by: groups },
  { seen: 'no groups', claims: { groups: undefined }, gives: ['fail', 'groups-missing'], by: groups },
  {
    seen: 'no groups, and none are looked for',
    set: ['groups_claim='],
    claims: { groups: undefined },
    gives: ['pass'],
    groups: [],
    by: identity,
  },
  {
    seen: 'no groups, which may come with a scope that was not asked for',
    claims: { groups: undefined },
    facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    gives: ['unknown', 'groups-not-tried'],
    by: groups,
  },
  {
    seen: 'no groups, which may come with the profile',
    set: ['oidc_scopes=profile,groups'],
    claims: { groups: undefined },
    gives: ['unknown', 'groups-not-tried'],
    by: groups,
  },
  {
    seen: 'groups at UserInfo alone',
    claims: { groups: undefined },
    userinfo: { groups: ['a'] },
    gives: ['pass'],
    groups: ['a'],
    by: callback,
  },
  {
    seen: 'other groups at UserInfo, which count',
    userinfo: { groups: ['b'] },
    gives: ['pass'],
    groups: ['b'],
    by: callback,
  },
  {
    seen: 'groups that are null at UserInfo',
    userinfo: { groups: null },
    gives: ['fail', 'groups-missing'],
    by: callback,
  },
  {
    seen: 'groups within another claim',
    set: pointer,
    claims: { realm_access: { roles: ['a'] } },
    gives: ['pass'],
    groups: ['a'],
    by: claim,
  },
  {
    seen: 'the same with dots, which are no path',
    set: ['groups_claim=realm_access.roles'],
    claims: { realm_access: { roles: ['a'] } },
    gives: ['fail', 'groups-missing'],
    by: claim,
  },
  {
    seen: 'a path that ends in a text',
    set: pointer,
    claims: { realm_access: 'x' },
    gives: ['fail', 'groups-missing'],
    by: claim,
  },
  {
    seen: 'a path through a list, and a slash within a name',
    set: ['groups_claim=/a~1b/1/c~0d'],
    claims: { 'a/b': [{}, { 'c~d': ['x'] }] },
    gives: ['pass'],
    groups: ['x'],
    by: 'mitchellh/pointerstructure v1.2.1: get.go (getSlice)',
  },
  {
    seen: 'a claim named by a URL',
    set: ['groups_claim=https://acme.dev/roles'],
    claims: { 'https://acme.dev/roles': ['a'] },
    gives: ['pass'],
    groups: ['a'],
    by: claim,
  },

  {
    seen: 'UserInfo of another person, which is ignored',
    userinfo: { sub: 'u2', groups: ['b'] },
    gives: ['pass'],
    groups: ['admins'],
    by: info,
  },
  {
    seen: 'the same, and the groups are missing',
    claims: { groups: undefined },
    userinfo: { sub: 'u2', groups: ['b'] },
    gives: ['fail', 'groups-missing', 'userinfo-ignored'],
    by: info,
  },
  {
    seen: 'UserInfo of another issuer, which is ignored',
    userinfo: { iss: `${issuer}/`, groups: ['b'] },
    gives: ['pass'],
    groups: ['admins'],
    by: info,
  },
  {
    seen: 'UserInfo with an address that is a number, which is ignored',
    userinfo: { email: 7, groups: ['b'] },
    gives: ['pass'],
    groups: ['admins'],
    by: 'coreos/go-oidc v3: oidc/oidc.go (UserInfo)',
  },
  {
    seen: 'UserInfo that refuses, which is ignored',
    facts: { userinfo: userinfoWithout(answered({}, 403)) },
    gives: ['pass'],
    groups: ['admins'],
    by: callback,
  },
  {
    seen: 'UserInfo out of reach',
    facts: { userinfo: userinfoWithout(failed()) },
    gives: ['pass'],
    by: callback,
  },
  {
    seen: 'a JWT from UserInfo',
    claims: { groups: undefined },
    facts: {
      userinfo: {
        ...userinfo({ sub: 'u1', groups: ['b'] }),
        exchange: answered('e30.e30.', 200, { 'content-type': 'application/jwt' }),
        signature: { is: 'valid', refetched: false },
      },
    },
    gives: ['pass'],
    groups: ['b'],
    by: 'coreos/go-oidc v3: oidc/oidc.go (UserInfo)',
  },
  {
    seen: 'a JWT from UserInfo that nobody signed',
    claims: { groups: undefined },
    facts: {
      userinfo: {
        ...userinfo({ sub: 'u1', groups: ['b'] }),
        exchange: answered('e30.e30.', 200, { 'content-type': 'application/jwt' }),
        signature: { is: 'unsigned' },
      },
    },
    gives: ['fail', 'groups-missing', 'userinfo-ignored'],
    by: 'coreos/go-oidc v3: oidc/oidc.go (UserInfo)',
  },
  {
    seen: 'UserInfo that nobody asked here',
    facts: { userinfo: { absent: 'declined', why: 'no' } },
    gives: ['unknown', 'userinfo-not-asked'],
    by: callback,
  },
  {
    seen: 'no UserInfo',
    document: { userinfo_endpoint: '' },
    gives: ['pass'],
    groups: ['admins'],
    by: callback,
  },

  {
    seen: 'more groups than Entra puts into a token',
    claims: overage,
    gives: ['fail', 'groups-overage'],
    by: groups,
  },
  {
    seen: 'the same, with Graph to be asked',
    set: ['provider_config=azure'],
    claims: overage,
    gives: ['unknown', 'groups-at-graph'],
    by: azure,
  },

  {
    seen: 'a claim as metadata',
    set: ['claim_mappings=email=mail'],
    gives: ['pass'],
    by: 'claims.go (extractMetadata)',
  },
  {
    seen: 'a missing claim as metadata',
    set: ['claim_mappings=x=y'],
    gives: ['pass'],
    by: 'claims.go (extractMetadata)',
  },
  {
    seen: 'a list as metadata',
    set: ['claim_mappings=groups=g'],
    gives: ['fail', 'metadata-type'],
    by: 'claims.go (extractMetadata)',
  },

  {
    seen: 'a group that is demanded',
    set: ['bound_claims=groups=x,groups=admins'],
    gives: ['pass'],
    by: bound,
  },
  {
    seen: 'a group that is demanded and missing',
    set: ['bound_claims=groups=/admins'],
    gives: ['fail', 'claim-not-bound'],
    by: bound,
  },
  {
    seen: 'a claim that is demanded and missing',
    set: ['bound_claims=hd=acme.dev'],
    gives: ['fail', 'claim-not-bound'],
    by: bound,
  },
  {
    seen: 'a number that is demanded as text',
    set: ['bound_claims=n=7'],
    claims: { n: 7 },
    gives: ['fail', 'claim-not-bound'],
    by: bound,
  },
  {
    seen: 'true that is demanded as text',
    set: ['bound_claims=email_verified=true'],
    gives: ['fail', 'claim-not-bound'],
    by: bound,
  },
  {
    seen: 'an object that is demanded',
    set: ['bound_claims=o=x'],
    claims: { o: {} },
    gives: ['fail', 'claim-not-bound'],
    by: bound,
  },
  {
    seen: 'a star, which is none',
    set: ['bound_claims=email=*@acme.dev'],
    gives: ['fail', 'claim-not-bound'],
    by: bound,
  },
  {
    seen: 'a star',
    set: ['bound_claims=email=*@acme.dev', 'bound_claims_type=glob'],
    gives: ['pass'],
    by: 'ryanuber/go-glob v1.0.0: glob.go (Glob)',
  },
  {
    seen: 'stars that do not fit',
    set: ['bound_claims=email=a*b*@acme.dev', 'bound_claims_type=glob'],
    gives: ['fail', 'claim-not-bound'],
    by: 'ryanuber/go-glob v1.0.0: glob.go (Glob)',
  },
  { seen: 'the subject that is demanded', set: ['bound_subject=u1'], gives: ['pass'], by: callback },
  { seen: 'another subject', set: ['bound_subject=u2'], gives: ['fail', 'subject-not-bound'], by: callback },

  { seen: 'no subject', claims: { sub: undefined }, gives: ['fail', 'subject-missing'], by: verify },
  { seen: 'no audience', claims: { aud: undefined }, gives: ['fail', 'audience-missing'], by: verify },
  { seen: 'a token for another', claims: { aud: 'account' }, gives: ['fail', 'audience-other'], by: verify },
  {
    seen: 'a token for another, issued to this client',
    claims: { aud: 'account', azp: 'infra' },
    gives: ['pass'],
    by: verify,
  },
  {
    seen: 'a token for several, without a party',
    claims: { aud: ['infra', 'account'] },
    gives: ['fail', 'party-missing'],
    by: verify,
  },
  {
    seen: 'a token for several, with the party',
    claims: { aud: ['infra', 'account'], azp: 'infra' },
    gives: ['pass'],
    by: verify,
  },
  {
    seen: 'a token for several others, with the party',
    claims: { aud: ['a', 'b'], azp: 'infra' },
    gives: ['fail', 'audience-other'],
    by: verify,
  },
  { seen: 'another party', claims: { azp: 'other' }, gives: ['fail', 'party-other'], by: verify },
  { seen: 'a party that is null', claims: { azp: null }, gives: ['fail', 'party-other'], by: verify },
  { seen: 'an audience that is bound', set: ['bound_audiences=x,infra'], gives: ['pass'], by: verify },
  {
    seen: 'an audience that is not',
    set: ['bound_audiences=x'],
    gives: ['fail', 'audience-not-bound'],
    by: 'hashicorp/cap v0.13.0: oidc/provider.go (verifyAudience)',
  },
  {
    seen: 'a token from the future',
    claims: { iat: seconds + 90 },
    gives: ['fail', 'issued-in-future'],
    by: verify,
  },
  { seen: 'a token from just ahead', claims: { iat: seconds + 50 }, gives: ['pass'], by: verify },
  {
    seen: 'a token that does not say when it was issued',
    claims: { iat: undefined },
    gives: ['pass'],
    by: verify,
  },
  {
    seen: 'a token that is over',
    claims: { exp: seconds - 1 },
    gives: ['fail', 'id-token-expired'],
    by: library,
  },
  { seen: 'another issuer', claims: { iss: `${issuer}/` }, gives: ['fail', 'id-token-issuer'], by: library },
  {
    seen: 'a slash too many',
    set: [`oidc_discovery_url=${issuer}/`],
    gives: ['fail', 'issuer-mismatch'],
    by: 'path_config.go (createProvider)',
  },
  {
    seen: 'another nonce',
    failed: ['id-token-nonce/wrong'],
    gives: ['fail', 'nonce-not-returned'],
    by: verify,
  },
  {
    seen: 'an access token that does not fit its hash',
    facts: tokenWith({ accessTokenHashMatches: false }),
    gives: ['fail', 'access-token-hash'],
    by: 'hashicorp/cap v0.13.0: oidc/id_token.go (verifyHashClaim)',
  },
  {
    seen: 'ES256, which the document lists and Vault does not take',
    document: { id_token_signing_alg_values_supported: ['ES256'] },
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: 'path_config.go (createProvider)',
  },
  {
    seen: 'ES256, which is named',
    set: ['jwt_supported_algs=RS256,ES256'],
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    gives: ['pass'],
    by: 'path_config.go (createProvider)',
  },
  {
    seen: 'HS256, which cannot be named',
    set: ['jwt_supported_algs=HS256'],
    gives: ['fail', 'algorithm-unsupported'],
    by: 'hashicorp/cap v0.13.0: oidc/config.go (Validate)',
  },
  { seen: 'a provider that demands PKCE', failed: ['pkce-required/required'], gives: ['pass'], by: request },
  {
    seen: 'a provider that demands a nonce',
    failed: ['authorize-demands/nonce-required'],
    gives: ['pass'],
    by: request,
  },
  {
    seen: 'groups that the provider refuses',
    failed: ['authorize-scopes/groups-refused'],
    gives: ['fail', 'scope-refused'],
    by: request,
  },
  {
    seen: 'the same, which is not asked for',
    set: atRoles,
    claims: { roles: ['a'] },
    failed: ['authorize-scopes/groups-refused'],
    gives: ['pass'],
    by: request,
  },
  {
    seen: 'an answer that is posted',
    facts: { login: login({ is: 'code', by: 'form_post' }) },
    gives: ['fail', 'answered-by-post'],
    by: 'path_oidc.go (pathCallbackPost)',
  },
  {
    seen: 'a lifetime of its own',
    set: ['token_ttl=1h'],
    gives: ['pass'],
    session:
      'The Vault token lasts 1h and is renewed up to its max_ttl without asking the provider: whoever is locked out there stays in meanwhile.',
    by: 'path_login.go (pathLoginRenew)',
  },
];
