import {
  answered,
  failed,
  goodTokens,
  issuer,
  login,
  refresh,
  tokens,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { type Row, tokenWith } from '../opinion-rows.ts';

const connector = 'pkg/login/social/connectors/generic_oauth.go';
const base = 'pkg/login/social/connectors/social_base.go';
const mapper = 'pkg/login/social/connectors/org_role_mapper.go';
const oauth = 'pkg/services/authn/clients/oauth.go';
const collected = `${connector} (collectUserInfoData)`;
const decoded = `${connector} (parseUserInfoFromJSON)`;
const email = `${connector} (extractEmail)`;
const loginName = `${connector} (extractLogin)`;
const groups = `${connector} (extractUserGroups)`;
const list = 'pkg/util/json.go (SearchJSONForStringSliceAttr)';
const role = `${base} (searchRole)`;
const valid = `${base} (extractRoleAndAdminOptional)`;
const roles = `${mapper} (MapOrgRoles)`;
const mapping = `${mapper} (ParseOrgMappingSettings)`;
const session = 'pkg/services/authn/authnimpl/sync/oauth_token_sync.go (SyncOauthTokenHook)';

const path = (expression: string) => `role_attribute_path=${expression}`;
const admins = path("contains(groups[*], 'admins') && 'Admin' || 'Viewer'");
const strict = 'role_attribute_strict=true';
const noUserinfo = { userinfo: userinfoWithout(answered('no', 403)) };
const forgotten = { absent: 'declined', why: 'no' } as const;
const withAccessToken = (claims: NonNullable<ReturnType<typeof tokens>['accessTokenClaims']>) => ({
  tokens: { ...withClaims({ groups: undefined }), accessTokenClaims: claims },
});
const withoutRefresh = (more: Parameters<typeof tokens>[0] = {}) => ({
  tokens: tokens({
    ...withClaims({ groups: ['admins'] }),
    response: { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
    ...more,
  }),
});

/**
 * Claim sets and settings drawn at random over these shapes, 18,000 of them, gave the same login name, groups, roles and
 * refusals as the functions named here do, written down from Grafana’s source for that purpose and run on Go’s own
 * encoding/json and on jmespath-community/go-jmespath v1.1.1, by Go 1.19.8.
 */
export const rows: readonly Row[] = [
  {
    seen: 'an address and a group',
    gives: ['pass'],
    user: 'ada@acme.dev',
    role: 'Viewer',
    groups: ['admins'],
    by: collected,
  },
  // Which source is read.
  {
    seen: 'a token of another issuer, for another client, expired, with a signature that nobody made',
    facts: {
      tokens: tokens({
        idToken: {
          ...{ parts: 3, header: { alg: 'HS256' }, signature: { is: 'invalid' } },
          payload:
            '{"iss":"https://other","aud":"other","exp":1,"sub":"u1","email":"eve@acme.dev","groups":["a"]}',
        },
      }),
    },
    gives: ['pass'],
    user: 'eve@acme.dev',
    by: `${base} (retrieveRawJWTPayload)`,
  },
  {
    seen: 'the same where signatures are verified',
    set: ['validate_id_token=true'],
    facts: tokenWith({ signature: { is: 'invalid' } }),
    gives: ['fail', 'id-token-not-verified'],
    by: `${base} (validateIDTokenSignature)`,
  },
  {
    seen: 'a signature that holds',
    set: ['validate_id_token=true'],
    gives: ['pass'],
    by: `${base} (validateIDTokenSignature)`,
  },
  {
    seen: 'a signature that holds, by a key whose id the token does not name',
    set: ['validate_id_token=true'],
    facts: tokenWith({ header: { alg: 'RS256' } }),
    gives: ['fail', 'id-token-not-verified'],
    by: `${base} (validateIDTokenSignatureWithRetrievers)`,
  },
  {
    seen: 'a token without a signature',
    facts: tokenWith({ header: { alg: 'none' }, signature: { is: 'unsigned' } }),
    gives: ['warn', 'id-token-unread', 'groups-missing'],
    user: 'ada@acme.dev',
    by: `${base} (retrieveRawJWTPayload)`,
  },
  {
    seen: 'a token that is encrypted',
    facts: tokenWith({ parts: 5 }),
    gives: ['warn', 'id-token-unread', 'groups-missing'],
    by: `${base} (retrieveRawJWTPayload)`,
  },
  {
    seen: 'no ID token, and UserInfo with everything',
    facts: { tokens: { ...tokens(), idToken: undefined } as never },
    userinfo: { groups: ['admins'] },
    gives: ['pass'],
    groups: ['admins'],
    by: collected,
  },
  {
    seen: 'UserInfo that refuses while the ID token has everything',
    facts: noUserinfo,
    gives: ['warn', 'userinfo-unread'],
    user: 'ada@acme.dev',
    by: `${connector} (extractFromAPI)`,
  },
  {
    seen: 'a signed answer of UserInfo',
    facts: {
      userinfo: { endpoint: `${issuer}/userinfo`, exchange: answered('e30.e30.'), claims: { sub: 'u1' } },
    },
    gives: ['warn', 'userinfo-unread'],
    by: decoded,
  },
  {
    seen: 'UserInfo that nobody reaches',
    facts: { userinfo: userinfoWithout(failed()) },
    gives: ['warn', 'userinfo-unread'],
    by: `${connector} (extractFromAPI)`,
  },
  {
    seen: 'an address that only UserInfo could have, and nobody asked it here',
    claims: { email: undefined },
    facts: { userinfo: forgotten },
    gives: ['unknown', 'userinfo-not-asked'],
    by: `${connector} (extractFromAPI)`,
  },
  {
    seen: 'another api_url, where everything is in the ID token',
    set: ['api_url=https://other.acme.dev/me'],
    gives: ['pass'],
    by: collected,
  },
  {
    seen: 'groups in the access token alone',
    facts: withAccessToken({ groups: ['engineers'] }),
    gives: ['pass'],
    groups: ['engineers'],
    by: `${connector} (extractFromAccessToken)`,
  },
  {
    seen: 'a subject that is a number, which takes the whole token with it',
    claims: { sub: 7 },
    gives: ['warn', 'claims-unread', 'groups-missing'],
    user: 'ada@acme.dev',
    by: decoded,
  },
  {
    seen: 'an address that is a list',
    claims: { email: ['ada@acme.dev'] },
    userinfo: { email: 'bob@acme.dev', groups: ['b'] },
    gives: ['warn', 'claims-unread'],
    user: 'bob@acme.dev',
    groups: ['b'],
    by: decoded,
  },
  {
    seen: 'attributes that are texts',
    claims: { attributes: { team: 'a' } },
    gives: ['warn', 'claims-unread', 'groups-missing'],
    by: decoded,
  },
  {
    seen: 'names of claims in other cases',
    claims: { email: undefined, EMAIL: 'Ada@Acme.dev' },
    gives: ['pass'],
    user: 'Ada@Acme.dev',
    by: decoded,
  },
  {
    seen: 'another person at UserInfo, who is not looked at',
    userinfo: { sub: 'u2', email: 'bob@acme.dev' },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: `${connector} (extractBasicUserFields)`,
  },
  {
    seen: 'no subject anywhere',
    claims: { sub: undefined },
    facts: noUserinfo,
    gives: ['warn', 'userinfo-unread', 'subject-missing'],
    by: `${oauth} (Authenticate)`,
  },
  // The person.
  { seen: 'an address that is not verified', claims: { email_verified: false }, gives: ['pass'], by: email },
  {
    seen: 'an address in a claim of its own',
    set: ['email_attribute_path=mail'],
    claims: { email: undefined, mail: 'ada@acme.dev' },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: email,
  },
  {
    seen: 'an address among the attributes',
    claims: { email: undefined, attributes: { 'email:primary': ['ada@x.dev', 'b'] } },
    gives: ['pass'],
    user: 'ada@x.dev',
    by: email,
  },
  {
    seen: 'an address as UPN',
    claims: { email: undefined, upn: 'ada@x.dev' },
    gives: ['pass'],
    user: 'ada@x.dev',
    by: email,
  },
  {
    seen: 'a UPN that is no address',
    claims: { email: undefined, upn: 'ada' },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: email,
  },
  {
    seen: 'no address anywhere',
    claims: { email: undefined },
    facts: noUserinfo,
    gives: ['fail', 'userinfo-unread', 'email-missing'],
    by: `${connector} (fetchPrivateEmail)`,
  },
  {
    seen: 'no address, and no UserInfo in the document',
    claims: { email: undefined },
    document: { userinfo_endpoint: '' },
    gives: ['fail', 'email-missing'],
    by: `${oauth} (Authenticate)`,
  },
  {
    seen: 'a domain that is allowed, in other cases',
    set: ['allowed_domains=ACME.dev'],
    gives: ['pass'],
    by: 'pkg/login/social/connectors/common.go (isEmailAllowed)',
  },
  {
    seen: 'a domain that is not',
    set: ['allowed_domains=cme.dev'],
    gives: ['fail', 'email-domain'],
    by: 'pkg/login/social/connectors/common.go (isEmailAllowed)',
  },
  {
    seen: 'a preferred name, which is not looked at',
    claims: { preferred_username: 'ada' },
    gives: ['pass'],
    user: 'ada@acme.dev',
    by: loginName,
  },
  {
    seen: 'a preferred name that is pointed at',
    set: ['login_attribute_path=preferred_username'],
    claims: { preferred_username: 'ada', username: 'x' },
    gives: ['pass'],
    user: 'ada',
    by: loginName,
  },
  { seen: 'a user name', claims: { username: 'ada' }, gives: ['pass'], user: 'ada', by: loginName },
  {
    seen: 'a login before all',
    set: ['login_attribute_path=preferred_username'],
    claims: { login: 'root', preferred_username: 'ada' },
    gives: ['pass'],
    user: 'root',
    by: loginName,
  },
  {
    seen: 'an expression that is none',
    set: ['login_attribute_path=a['],
    gives: ['warn', 'expression-fails'],
    user: 'ada@acme.dev',
    by: loginName,
  },
  // Groups.
  {
    seen: 'groups in UserInfo alone',
    claims: { groups: undefined },
    userinfo: { groups: ['a', 'b'] },
    gives: ['pass'],
    groups: ['a', 'b'],
    by: groups,
  },
  {
    seen: 'groups in both, of which the first are taken',
    userinfo: { groups: ['b'] },
    gives: ['pass'],
    groups: ['admins'],
    by: groups,
  },
  {
    seen: 'an empty list before another',
    claims: { groups: [] },
    userinfo: { groups: ['b'] },
    gives: ['pass'],
    groups: ['b'],
    by: groups,
  },
  {
    seen: 'a single group as text',
    claims: { groups: 'admins' },
    gives: ['warn', 'groups-shape'],
    groups: [],
    by: list,
  },
  {
    seen: 'groups as objects',
    claims: { groups: [{ name: 'admins' }] },
    gives: ['warn', 'groups-shape'],
    groups: [],
    by: list,
  },
  {
    seen: 'groups as objects, by their names',
    set: ['groups_attribute_path=groups[*].name'],
    claims: { groups: [{ name: 'admins' }] },
    gives: ['pass'],
    groups: ['admins'],
    by: list,
  },
  {
    seen: 'numbers among the groups',
    claims: { groups: ['admins', 7, null] },
    gives: ['warn', 'groups-shape'],
    groups: ['admins'],
    by: list,
  },
  {
    seen: 'groups of the realm',
    set: ['groups_attribute_path=realm_access.roles'],
    claims: { realm_access: { roles: ['user'] } },
    gives: ['pass'],
    groups: ['user'],
    by: list,
  },
  {
    seen: 'a claim with a colon',
    set: ['groups_attribute_path="cognito:groups"'],
    claims: { 'cognito:groups': ['a'] },
    gives: ['pass'],
    groups: ['a'],
    by: list,
  },
  {
    seen: 'groups that are somewhere else',
    claims: { groups: undefined, _claim_names: { groups: 'src1' } },
    gives: ['warn', 'groups-missing'],
    by: groups,
  },
  {
    seen: 'no path for groups, as Grafana has it by itself',
    set: ['groups_attribute_path='],
    gives: ['pass'],
    groups: [],
    by: `${connector} (extractGroups)`,
  },
  {
    seen: 'a group that is allowed',
    set: ['allowed_groups=x,admins'],
    gives: ['pass'],
    by: `${base} (isGroupMember)`,
  },
  {
    seen: 'a group that is not, for it is written with a slash',
    set: ['allowed_groups=admins'],
    claims: { groups: ['/admins'] },
    gives: ['fail', 'group-not-allowed'],
    by: `${base} (isGroupMember)`,
  },
  {
    seen: 'groups that are needed and not looked for',
    set: ['allowed_groups=admins', 'groups_attribute_path='],
    gives: ['fail', 'groups-path-missing'],
    by: `${connector} (extractGroups)`,
  },
  {
    seen: 'groups that are needed and may come with their scope',
    set: ['allowed_groups=admins'],
    claims: { groups: undefined },
    facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    gives: ['unknown', 'groups-not-tried'],
    by: groups,
  },
  {
    seen: 'groups that are needed and may be at a UserInfo that nobody asked',
    set: ['allowed_groups=admins'],
    claims: { groups: undefined },
    facts: { userinfo: forgotten },
    gives: ['unknown', 'groups-not-tried'],
    by: groups,
  },
  // Roles.
  { seen: 'a role by a group', set: [admins], gives: ['pass'], role: 'Admin', by: role },
  {
    seen: 'the groups at UserInfo alone, so the ID token without groups decides',
    set: [admins],
    claims: { groups: undefined },
    userinfo: { groups: ['admins'] },
    gives: ['warn', 'role-without-groups'],
    role: 'Viewer',
    groups: ['admins'],
    by: role,
  },
  {
    seen: 'the same where the path says nothing of everybody else',
    set: [path("contains(groups[*], 'admins') && 'Admin'")],
    claims: { groups: undefined },
    userinfo: { groups: ['admins'] },
    gives: ['pass'],
    role: 'Admin',
    by: role,
  },
  {
    seen: 'a role in small letters',
    set: [path('role')],
    claims: { role: 'editor' },
    gives: ['pass'],
    role: 'Editor',
    by: `${base} (getRoleFromSearch)`,
  },
  {
    seen: 'a role in the access token',
    set: [path('resource_access.grafana.roles[0]'), 'groups_attribute_path='],
    facts: withAccessToken({ resource_access: { grafana: { roles: ['admin'] } } }),
    gives: ['pass'],
    role: 'Admin',
    by: `${connector} (collectUserInfoData)`,
  },
  {
    seen: 'a list of roles',
    set: [path('roles')],
    claims: { roles: ['Admin'] },
    gives: ['warn', 'role-missing'],
    role: 'Viewer',
    by: 'pkg/util/json.go (SearchJSONForStringAttr)',
  },
  {
    seen: 'a word that is no role',
    set: [path('role'), 'auto_assign_org_role=Editor'],
    claims: { role: 'Owner' },
    gives: ['warn', 'role-unknown'],
    role: 'Editor',
    by: valid,
  },
  {
    seen: 'a word that is no role, and one that is at UserInfo',
    set: [path('role')],
    claims: { role: 'Owner' },
    userinfo: { role: 'Editor' },
    gives: ['pass'],
    role: 'Editor',
    by: valid,
  },
  {
    seen: 'no role where one is needed',
    set: [path('role'), strict],
    gives: ['fail', 'role-required'],
    by: `${connector} (postProcessUserInfo)`,
  },
  {
    seen: 'a word that is no role where one is needed',
    set: [path('role'), strict],
    claims: { role: 'Owner' },
    gives: ['fail', 'role-unknown', 'role-required'],
    by: valid,
  },
  { seen: 'a role that is needed, and no path', set: [strict], gives: ['fail', 'role-required'], by: valid },
  {
    seen: 'a path that is no expression',
    set: [path("contains(groups, 'a'")],
    gives: ['warn', 'expression-fails'],
    role: 'Viewer',
    by: role,
  },
  {
    seen: 'a path that asks a number what it contains',
    set: [path("contains(exp, 'a') && 'Admin'")],
    gives: ['warn', 'expression-fails'],
    role: 'Viewer',
    by: role,
  },
  {
    seen: 'a path that the two libraries read differently',
    set: [path('max_by(groups, &@)')],
    gives: ['unknown', 'expression-not-judged'],
    by: role,
  },
  {
    seen: 'the same where a role is needed',
    set: [path('max_by(groups, &@)'), strict],
    gives: ['unknown', 'expression-not-judged'],
    by: role,
  },
  {
    seen: 'an administrator of the server, which is not allowed',
    set: [path("'GrafanaAdmin'")],
    gives: ['warn', 'server-admin-off'],
    role: 'Admin',
    by: `${base} (getRoleFromSearch)`,
  },
  {
    seen: 'an administrator of the server',
    set: [path("'grafanaadmin'"), 'allow_assign_grafana_admin=true'],
    gives: ['pass'],
    role: 'Admin, administrator of the server',
    by: `${connector} (extractRoleAndOrgs)`,
  },
  {
    seen: 'roles that are left alone',
    set: [admins, strict, 'skip_org_role_sync=true'],
    gives: ['pass'],
    role: 'as it is in Grafana',
    by: `${connector} (extractRoleAndOrgs)`,
  },
  // Organizations.
  {
    seen: 'organizations by groups',
    set: ['org_attribute_path=groups', 'org_mapping=admins:2:Editor,other:3:Admin,*:1:Viewer'],
    gives: ['pass'],
    role: 'Editor in 2, Viewer in 1',
    by: roles,
  },
  {
    seen: 'a role that is higher than that of the organization',
    set: [admins, 'org_attribute_path=groups', 'org_mapping=admins:2:Editor'],
    gives: ['pass'],
    role: 'Admin in 2',
    by: roles,
  },
  {
    seen: 'a role in every organization',
    set: ['org_attribute_path=groups', 'org_mapping=admins:*:Editor,admins:2:Viewer'],
    gives: ['pass'],
    role: 'Editor in every organization, Editor in 2',
    by: `${mapper} (handleGlobalOrgMapping)`,
  },
  {
    seen: 'no organization that is mapped',
    set: ['org_attribute_path=groups', 'org_mapping=other:2:Editor'],
    gives: ['pass'],
    role: 'Viewer',
    by: `${mapper} (getDefaultOrgMapping)`,
  },
  {
    seen: 'an organization that is mapped, where a role is needed',
    set: [strict, 'org_attribute_path=groups', 'org_mapping=admins:2:Editor'],
    gives: ['pass'],
    role: 'Editor in 2',
    by: roles,
  },
  {
    seen: 'a name with a colon in it',
    set: ['org_attribute_path=groups', 'org_mapping=team\\:a:2:Admin'],
    claims: { groups: ['team:a'] },
    gives: ['pass'],
    role: 'Admin in 2',
    by: `${mapper} (splitOrgMapping)`,
  },
  {
    seen: 'an entry without an organization',
    set: ['org_attribute_path=groups', 'org_mapping=admins,admins:2'],
    gives: ['warn', 'org-mapping-unread'],
    role: 'Viewer in 2',
    by: mapping,
  },
  {
    seen: 'an entry without a role where one is needed, which takes the others with it',
    set: [strict, 'org_attribute_path=groups', 'org_mapping=admins:2:Admin,admins:3'],
    gives: ['fail', 'org-mapping-unread', 'role-required'],
    by: mapping,
  },
  {
    seen: 'an expression for organizations that fails',
    set: ["org_attribute_path=join(',', missing)"],
    gives: ['fail', 'org-expression-fails'],
    by: `${connector} (extractRoleAndOrgs)`,
  },
  {
    seen: 'an expression for organizations that would fail on what is not read any more',
    set: ['org_attribute_path=keys(teams)', 'org_mapping=a:2:Editor'],
    claims: { teams: { a: 1 } },
    gives: ['pass'],
    role: 'Editor in 2',
    by: `${connector} (extractRoleAndOrgs)`,
  },
  {
    seen: 'groups as text at UserInfo, which is not read any more',
    userinfo: { groups: 'a' },
    gives: ['pass'],
    groups: ['admins'],
    by: groups,
  },
  // The request, and the session.
  {
    seen: 'the scope that Grafana has by itself',
    set: ['scopes=user:email'],
    gives: ['unknown', 'scope-not-listed', 'openid-not-asked'],
    by: 'pkg/login/social/connectors/common.go (createOAuthConfig)',
  },
  {
    seen: 'a provider that demands PKCE',
    failed: ['pkce-required/required'],
    gives: ['fail', 'pkce-required'],
    by: `${oauth} (RedirectURL)`,
  },
  {
    seen: 'the same with PKCE on',
    set: ['use_pkce=true'],
    failed: ['pkce-required/required'],
    gives: ['pass'],
    by: `${oauth} (RedirectURL)`,
  },
  {
    seen: 'a provider that demands a nonce',
    set: ['use_pkce=true'],
    failed: ['authorize-demands/nonce-required'],
    gives: ['fail', 'nonce-required'],
    by: `${oauth} (RedirectURL)`,
  },
  {
    seen: 'a code that is used up by the first try',
    failed: ['code-burning/burnt'],
    gives: ['fail', 'code-burnt'],
    by: 'golang/oauth2 v0.36.0: internal/token.go (RetrieveToken)',
  },
  {
    seen: 'the same with one try',
    set: ['auth_style=InParams'],
    failed: ['code-burning/burnt'],
    gives: ['pass'],
    by: 'pkg/login/social/connectors/common.go (createOAuthConfig)',
  },
  {
    seen: 'a client that is registered for HTTP Basic',
    set: ['auth_style=InParams'],
    failed: ['client-authentication-method/basic-only'],
    gives: ['fail', 'client-authentication-refused'],
    by: 'pkg/login/social/connectors/common.go (createOAuthConfig)',
  },
  {
    seen: 'an answer that is posted',
    facts: { login: login({ is: 'code', by: 'form_post' }) },
    gives: ['fail', 'answered-by-post'],
    by: `${oauth} (Authenticate)`,
  },
  {
    seen: 'nobody signed in',
    facts: { tokens: { absent: 'not-given', why: 'no' }, login: { absent: 'not-given', why: 'no' } },
    gives: ['unknown', 'no-login'],
    by: `${oauth} (Authenticate)`,
  },
  {
    seen: 'no document',
    facts: { discovery: forgotten, tokens: forgotten, login: forgotten },
    gives: ['unknown', 'no-document'],
    by: 'pkg/login/social/connectors/common.go (createOAuthConfig)',
  },
  {
    seen: 'no look at what the tokens say of their end',
    facts: withoutRefresh(),
    gives: ['pass'],
    session:
      'The session lasts 30 days at most, 7 days without use; the provider is not asked again meanwhile, and whoever is locked out there stays in.',
    by: session,
  },
  {
    seen: 'tokens that are renewed, by the one that ends first',
    set: ['use_refresh_token=true'],
    gives: ['pass'],
    session:
      'When a token ends, after 10 min, it is renewed with the refresh token; 30 days at most, 7 days without use.',
    by: 'pkg/services/oauthtoken/oauth_token.go (needTokenRefresh)',
  },
  {
    seen: 'no refresh token to renew them with',
    set: ['use_refresh_token=true'],
    facts: withoutRefresh(),
    gives: ['warn', 'no-refresh'],
    session: 'The session ends with the token, after 10 min.',
    by: session,
  },
  {
    seen: 'a refresh token that brings nothing',
    set: ['use_refresh_token=true'],
    facts: { refresh: refresh({ first: answered({ error: 'invalid_grant' }, 400) }) },
    gives: ['warn', 'no-refresh'],
    by: session,
  },
  {
    seen: 'a refresh token that brings tokens',
    set: ['use_refresh_token=true'],
    facts: { refresh: refresh({ first: answered(goodTokens) }) },
    gives: ['pass'],
    by: session,
  },
  {
    seen: 'tokens without an end',
    set: ['use_refresh_token=true'],
    facts: {
      tokens: {
        ...withClaims({ exp: undefined, groups: ['a'] }),
        response: { hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
      },
    },
    gives: ['pass'],
    by: 'pkg/services/oauthtoken/oauth_token.go (needTokenRefresh)',
  },
];
