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
const verified = 'validate_id_token=true';
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
  [
    'an address and a group',
    {},
    ['pass'],
    collected,
    { user: 'ada@acme.dev', role: 'Viewer', groups: ['admins'] },
  ],
  // Which source is read.
  [
    'a token of another issuer, for another client, expired, with an invalid signature',
    {
      facts: {
        tokens: tokens({
          idToken: {
            parts: 3,
            header: { alg: 'HS256' },
            signature: { is: 'invalid' },
            payload:
              '{"iss":"https://other","aud":"other","exp":1,"sub":"u1","email":"eve@acme.dev","groups":["a"]}',
          },
        }),
      },
    },
    ['pass'],
    `${base} (retrieveRawJWTPayload)`,
    { user: 'eve@acme.dev' },
  ],
  [
    'the same if signatures are verified',
    { set: [verified], facts: tokenWith({ signature: { is: 'invalid' } }) },
    ['fail', 'id-token-not-verified'],
    `${base} (validateIDTokenSignature)`,
  ],
  ['a signature that holds', { set: [verified] }, ['pass'], `${base} (validateIDTokenSignature)`],
  [
    'a signature that holds, by a key whose id the token does not name',
    { set: [verified], facts: tokenWith({ header: { alg: 'RS256' } }) },
    ['fail', 'id-token-not-verified'],
    `${base} (validateIDTokenSignatureWithRetrievers)`,
  ],
  [
    'a token whose key set answers with an error',
    {
      set: [verified],
      facts: {
        jwks: {
          url: `${issuer}/jwks`,
          exchange: answered({ keys: [{ kty: 'RSA', kid: 'k1', n: 'AQAB', e: 'AQAB' }] }, 500),
        },
      },
    },
    ['fail', 'id-token-not-verified'],
    'pkg/login/social/connectors/common.go (httpGet)',
  ],
  [
    'a claim that occurs twice, which go-jose refuses if signatures are verified',
    { set: [verified], facts: tokenWith({ payload: '{"sub":"u1","sub":"u2","email":"ada@acme.dev"}' }) },
    ['fail', 'id-token-not-verified'],
    `${base} (validateIDTokenSignatureWithRetrievers)`,
  ],
  [
    'the same if none is verified, and the last one counts',
    { facts: tokenWith({ payload: '{"email":"eve@acme.dev","email":"ada@x.dev","groups":["a"]}' }) },
    ['pass'],
    decoded,
    { user: 'ada@x.dev' },
  ],
  [
    'a header member that occurs twice, which go-jose refuses as well',
    { set: [verified], facts: tokenWith({ headerText: '{"alg":"none","alg":"RS256","kid":"k1"}' }) },
    ['fail', 'id-token-not-verified'],
    `${base} (validateIDTokenSignatureWithRetrievers)`,
  ],
  [
    'a signature by an algorithm that the document does not list',
    {
      set: [verified],
      facts: tokenWith({
        header: { alg: 'ES256', kid: 'k1' },
        signature: { is: 'unsupported', alg: 'ES256' },
      }),
    },
    ['unknown', 'id-token-not-tried'],
    `${base} (validateIDTokenSignatureWithRetrievers)`,
  ],
  [
    'an address that occurs twice in other cases, of which the sorted last one counts once a signature is verified',
    {
      set: [verified],
      facts: tokenWith({ payload: '{"email":"ada@x.dev","Email":"eve@acme.dev","sub":"u1","groups":["a"]}' }),
    },
    ['pass'],
    `${base} (validateIDTokenSignatureWithRetrievers)`,
    { user: 'ada@x.dev' },
  ],
  [
    'white space in the ID token',
    { facts: tokenWith({ hasWhiteSpace: true }) },
    ['warn', 'id-token-unread', 'groups-missing'],
    `${base} (retrieveRawJWTPayload)`,
  ],
  [
    'a token without a signature',
    { facts: tokenWith({ header: { alg: 'none' }, signature: { is: 'unsigned' } }) },
    ['warn', 'id-token-unread', 'groups-missing'],
    `${base} (retrieveRawJWTPayload)`,
    { user: 'ada@acme.dev' },
  ],
  [
    'a token that is encrypted',
    { facts: tokenWith({ parts: 5 }) },
    ['warn', 'id-token-unread', 'groups-missing'],
    `${base} (retrieveRawJWTPayload)`,
  ],
  [
    'no ID token, and UserInfo with everything',
    { facts: { tokens: { ...tokens(), idToken: undefined } as never }, userinfo: { groups: ['admins'] } },
    ['pass'],
    collected,
    { groups: ['admins'] },
  ],
  [
    'UserInfo that refuses while the ID token has everything',
    { facts: noUserinfo },
    ['warn', 'userinfo-unread'],
    `${connector} (extractFromAPI)`,
    { user: 'ada@acme.dev' },
  ],
  [
    'a signed answer of UserInfo',
    {
      facts: {
        userinfo: { endpoint: `${issuer}/userinfo`, exchange: answered('e30.e30.'), claims: { sub: 'u1' } },
      },
    },
    ['warn', 'userinfo-unread'],
    decoded,
  ],
  [
    'UserInfo that cannot be reached',
    { facts: { userinfo: userinfoWithout(failed()) } },
    ['warn', 'userinfo-unread'],
    `${connector} (extractFromAPI)`,
  ],
  [
    'an address that only UserInfo could have, and nobody asked it here',
    { claims: { email: undefined }, facts: { userinfo: forgotten } },
    ['unknown', 'userinfo-not-asked'],
    `${connector} (extractFromAPI)`,
  ],
  [
    'another api_url, where everything is in the ID token',
    { set: ['api_url=https://other.acme.dev/me'] },
    ['pass'],
    collected,
  ],
  [
    'groups only in the access token',
    { facts: withAccessToken({ groups: ['engineers'] }) },
    ['pass'],
    `${connector} (extractFromAccessToken)`,
    { groups: ['engineers'] },
  ],
  [
    'a subject that is a number, which takes the whole token with it',
    { claims: { sub: 7 } },
    ['warn', 'claims-unread', 'groups-missing'],
    decoded,
    { user: 'ada@acme.dev' },
  ],
  [
    'an address that is a list',
    { claims: { email: ['ada@acme.dev'] }, userinfo: { email: 'bob@acme.dev', groups: ['b'] } },
    ['warn', 'claims-unread'],
    decoded,
    { user: 'bob@acme.dev', groups: ['b'] },
  ],
  [
    'attributes that are strings',
    { claims: { attributes: { team: 'a' } } },
    ['warn', 'claims-unread', 'groups-missing'],
    decoded,
  ],
  [
    'names of claims in other cases',
    { claims: { email: undefined, EMAIL: 'Ada@Acme.dev' } },
    ['pass'],
    decoded,
    { user: 'Ada@Acme.dev' },
  ],
  [
    'another person at UserInfo, who is ignored',
    { userinfo: { sub: 'u2', email: 'bob@acme.dev' } },
    ['pass'],
    `${connector} (extractBasicUserFields)`,
    { user: 'ada@acme.dev' },
  ],
  [
    'no subject anywhere',
    { claims: { sub: undefined }, facts: noUserinfo },
    ['warn', 'userinfo-unread', 'subject-missing'],
    `${oauth} (Authenticate)`,
  ],
  // The person.
  ['an address that is not verified', { claims: { email_verified: false } }, ['pass'], email],
  [
    'an address in a claim of its own',
    { set: ['email_attribute_path=mail'], claims: { email: undefined, mail: 'ada@acme.dev' } },
    ['pass'],
    email,
    { user: 'ada@acme.dev' },
  ],
  [
    'an address among the attributes',
    { claims: { email: undefined, attributes: { 'email:primary': ['ada@x.dev', 'b'] } } },
    ['pass'],
    email,
    { user: 'ada@x.dev' },
  ],
  [
    'an address as UPN',
    { claims: { email: undefined, upn: 'ada@x.dev' } },
    ['pass'],
    email,
    { user: 'ada@x.dev' },
  ],
  [
    'an address as upn that net/mail refuses',
    { claims: { email: undefined, upn: 'ada..b@x.dev' }, userinfo: { email: null } },
    ['fail', 'email-missing'],
    'generic_oauth.go (extractEmail)',
  ],
  [
    'a upn that is another address for net/mail, or none, by what is around it',
    { claims: { email: undefined, upn: 'Ada <ada@x.dev>' } },
    ['unknown', 'upn-not-judged'],
    'generic_oauth.go (extractEmail)',
  ],
  [
    'the same beside an address, which comes first',
    { claims: { upn: 'Ada <ada@x.dev>' } },
    ['pass'],
    'generic_oauth.go (extractEmail)',
    { user: 'ada@acme.dev' },
  ],
  [
    'an empty address among the attributes, after which upn is not looked at',
    {
      claims: { email: undefined, attributes: { 'email:primary': [''] }, upn: 'ada@x.dev' },
    },
    ['pass'],
    'generic_oauth.go (extractEmail)',
    { user: 'ada@acme.dev' },
  ],
  [
    'no account yet, and none is made',
    { set: ['allow_sign_up=false'] },
    ['unknown', 'signups-off'],
    'pkg/services/authn/clients/oauth.go (Authenticate)',
  ],
  [
    'a UPN that is not an address',
    { claims: { email: undefined, upn: 'ada' } },
    ['pass'],
    email,
    { user: 'ada@acme.dev' },
  ],
  [
    'no address anywhere',
    { claims: { email: undefined }, facts: noUserinfo },
    ['fail', 'userinfo-unread', 'email-missing'],
    `${connector} (fetchPrivateEmail)`,
  ],
  [
    'no address, and no UserInfo in the document',
    { claims: { email: undefined }, document: { userinfo_endpoint: '' } },
    ['fail', 'email-missing'],
    `${oauth} (Authenticate)`,
  ],
  [
    'a domain that is allowed, in other cases',
    { set: ['allowed_domains=ACME.dev'] },
    ['pass'],
    'pkg/login/social/connectors/common.go (isEmailAllowed)',
  ],
  [
    'a domain that is not',
    { set: ['allowed_domains=cme.dev'] },
    ['fail', 'email-domain'],
    'pkg/login/social/connectors/common.go (isEmailAllowed)',
  ],
  [
    'a preferred name, which is ignored',
    { claims: { preferred_username: 'ada' } },
    ['pass'],
    loginName,
    { user: 'ada@acme.dev' },
  ],
  [
    'a preferred name that is pointed at',
    {
      set: ['login_attribute_path=preferred_username'],
      claims: { preferred_username: 'ada', username: 'x' },
    },
    ['pass'],
    loginName,
    { user: 'ada' },
  ],
  ['a user name', { claims: { username: 'ada' } }, ['pass'], loginName, { user: 'ada' }],
  [
    'a login before all',
    {
      set: ['login_attribute_path=preferred_username'],
      claims: { login: 'root', preferred_username: 'ada' },
    },
    ['pass'],
    loginName,
    { user: 'root' },
  ],
  [
    'an invalid expression',
    { set: ['login_attribute_path=a['] },
    ['warn', 'expression-fails'],
    loginName,
    { user: 'ada@acme.dev' },
  ],
  // Groups.
  [
    'groups only in UserInfo',
    { claims: { groups: undefined }, userinfo: { groups: ['a', 'b'] } },
    ['pass'],
    groups,
    { groups: ['a', 'b'] },
  ],
  [
    'groups in both, of which the first are taken',
    { userinfo: { groups: ['b'] } },
    ['pass'],
    groups,
    { groups: ['admins'] },
  ],
  [
    'an empty list before another',
    { claims: { groups: [] }, userinfo: { groups: ['b'] } },
    ['pass'],
    groups,
    { groups: ['b'] },
  ],
  [
    'a single group as a string',
    { claims: { groups: 'admins' } },
    ['warn', 'groups-shape'],
    list,
    { groups: [] },
  ],
  [
    'groups as objects',
    { claims: { groups: [{ name: 'admins' }] } },
    ['warn', 'groups-shape'],
    list,
    { groups: [] },
  ],
  [
    'groups as objects, by their names',
    { set: ['groups_attribute_path=groups[*].name'], claims: { groups: [{ name: 'admins' }] } },
    ['pass'],
    list,
    { groups: ['admins'] },
  ],
  [
    'numbers among the groups',
    { claims: { groups: ['admins', 7, null] } },
    ['warn', 'groups-shape'],
    list,
    { groups: ['admins'] },
  ],
  [
    'groups of the realm',
    { set: ['groups_attribute_path=realm_access.roles'], claims: { realm_access: { roles: ['user'] } } },
    ['pass'],
    list,
    { groups: ['user'] },
  ],
  [
    'a claim with a colon',
    { set: ['groups_attribute_path="cognito:groups"'], claims: { 'cognito:groups': ['a'] } },
    ['pass'],
    list,
    { groups: ['a'] },
  ],
  [
    'groups that are somewhere else',
    { claims: { groups: undefined, _claim_names: { groups: 'src1' } } },
    ['warn', 'groups-missing'],
    groups,
  ],
  [
    'no path for groups, Grafana’s default',
    { set: ['groups_attribute_path='] },
    ['pass'],
    `${connector} (extractGroups)`,
    { groups: [] },
  ],
  ['an allowed group', { set: ['allowed_groups=x,admins'] }, ['pass'], `${base} (isGroupMember)`],
  [
    'a group that is not, for it is written with a slash',
    { set: ['allowed_groups=admins'], claims: { groups: ['/admins'] } },
    ['fail', 'group-not-allowed'],
    `${base} (isGroupMember)`,
  ],
  [
    'required groups that are not looked for',
    { set: ['allowed_groups=admins', 'groups_attribute_path='] },
    ['fail', 'groups-path-missing'],
    `${connector} (extractGroups)`,
  ],
  [
    'required groups that may come with their scope',
    {
      set: ['allowed_groups=admins'],
      claims: { groups: undefined },
      facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    },
    ['unknown', 'groups-not-tried'],
    groups,
  ],
  [
    'required groups that may be at a UserInfo that was not asked',
    { set: ['allowed_groups=admins'], claims: { groups: undefined }, facts: { userinfo: forgotten } },
    ['unknown', 'groups-not-tried'],
    groups,
  ],
  // Roles.
  ['a role by a group', { set: [admins] }, ['pass'], role, { role: 'Admin' }],
  [
    'the groups only at UserInfo, so the ID token without groups decides',
    { set: [admins], claims: { groups: undefined }, userinfo: { groups: ['admins'] } },
    ['warn', 'role-without-groups'],
    role,
    { role: 'Viewer', groups: ['admins'] },
  ],
  [
    'the same if the path says nothing of everybody else',
    {
      set: [path("contains(groups[*], 'admins') && 'Admin'")],
      claims: { groups: undefined },
      userinfo: { groups: ['admins'] },
    },
    ['pass'],
    role,
    { role: 'Admin' },
  ],
  [
    'a role in small letters',
    { set: [path('role')], claims: { role: 'editor' } },
    ['pass'],
    `${base} (getRoleFromSearch)`,
    { role: 'Editor' },
  ],
  [
    'a role in the access token',
    {
      set: [path('resource_access.grafana.roles[0]'), 'groups_attribute_path='],
      facts: withAccessToken({ resource_access: { grafana: { roles: ['admin'] } } }),
    },
    ['pass'],
    `${connector} (collectUserInfoData)`,
    { role: 'Admin' },
  ],
  [
    'a list of roles',
    { set: [path('roles')], claims: { roles: ['Admin'] } },
    ['warn', 'role-missing'],
    'pkg/util/json.go (SearchJSONForStringAttr)',
    { role: 'Viewer' },
  ],
  [
    'a word that is not a role',
    { set: [path('role'), 'auto_assign_org_role=Editor'], claims: { role: 'Owner' } },
    ['warn', 'role-unknown'],
    valid,
    { role: 'Editor' },
  ],
  [
    'a word that is not a role, and one that is at UserInfo',
    { set: [path('role')], claims: { role: 'Owner' }, userinfo: { role: 'Editor' } },
    ['pass'],
    valid,
    { role: 'Editor' },
  ],
  [
    'no role where one is needed',
    { set: [path('role'), strict] },
    ['fail', 'role-required'],
    `${connector} (postProcessUserInfo)`,
  ],
  [
    'a word that is not a role where one is needed',
    { set: [path('role'), strict], claims: { role: 'Owner' } },
    ['fail', 'role-unknown', 'role-required'],
    valid,
  ],
  ['a role that is needed, and no path', { set: [strict] }, ['fail', 'role-required'], valid],
  [
    'a path that is not an expression',
    { set: [path("contains(groups, 'a'")] },
    ['warn', 'expression-fails'],
    role,
    { role: 'Viewer' },
  ],
  [
    'a path that asks a number what it contains',
    { set: [path("contains(exp, 'a') && 'Admin'")] },
    ['warn', 'expression-fails'],
    role,
    { role: 'Viewer' },
  ],
  [
    'a path that the two libraries read differently',
    { set: [path('max_by(groups, &@)')] },
    ['unknown', 'expression-not-judged'],
    role,
  ],
  [
    'the same if a role is needed',
    { set: [path('max_by(groups, &@)'), strict] },
    ['unknown', 'expression-not-judged'],
    role,
  ],
  [
    'an administrator of the server, which is not allowed',
    { set: [path("'GrafanaAdmin'")] },
    ['warn', 'server-admin-off'],
    `${base} (getRoleFromSearch)`,
    { role: 'Admin' },
  ],
  [
    'an administrator of the server',
    { set: [path("'grafanaadmin'"), 'allow_assign_grafana_admin=true'] },
    ['pass'],
    `${connector} (extractRoleAndOrgs)`,
    { role: 'Admin, administrator of the server' },
  ],
  [
    'roles that are left alone',
    { set: [admins, strict, 'skip_org_role_sync=true'] },
    ['pass'],
    `${connector} (extractRoleAndOrgs)`,
    { role: 'as it is in Grafana' },
  ],
  // Organizations.
  [
    'organizations by groups',
    { set: ['org_attribute_path=groups', 'org_mapping=admins:2:Editor,other:3:Admin,*:1:Viewer'] },
    ['pass'],
    roles,
    { role: 'Editor in 2, Viewer in 1' },
  ],
  [
    'a role that is higher than that of the organization',
    { set: [admins, 'org_attribute_path=groups', 'org_mapping=admins:2:Editor'] },
    ['pass'],
    roles,
    { role: 'Admin in 2' },
  ],
  [
    'a role in every organization',
    { set: ['org_attribute_path=groups', 'org_mapping=admins:*:Editor,admins:2:Viewer'] },
    ['pass'],
    `${mapper} (handleGlobalOrgMapping)`,
    { role: 'Editor in every organization, Editor in 2' },
  ],
  [
    'no organization that is mapped',
    { set: ['org_attribute_path=groups', 'org_mapping=other:2:Editor'] },
    ['pass'],
    `${mapper} (getDefaultOrgMapping)`,
    { role: 'Viewer' },
  ],
  [
    'an organization that is mapped, if a role is needed',
    { set: [strict, 'org_attribute_path=groups', 'org_mapping=admins:2:Editor'] },
    ['pass'],
    roles,
    { role: 'Editor in 2' },
  ],
  [
    'a name with a colon in it',
    { set: ['org_attribute_path=groups', 'org_mapping=team\\:a:2:Admin'], claims: { groups: ['team:a'] } },
    ['pass'],
    `${mapper} (splitOrgMapping)`,
    { role: 'Admin in 2' },
  ],
  [
    'an entry without an organization',
    { set: ['org_attribute_path=groups', 'org_mapping=admins,admins:2'] },
    ['warn', 'org-mapping-unread'],
    mapping,
    { role: 'Viewer in 2' },
  ],
  [
    'an entry without a role where one is needed, which takes the others with it',
    { set: [strict, 'org_attribute_path=groups', 'org_mapping=admins:2:Admin,admins:3'] },
    ['fail', 'org-mapping-unread', 'role-required'],
    mapping,
  ],
  [
    'a name with a backslash in it, which not all releases drop',
    {
      set: [strict, 'org_attribute_path=groups', 'org_mapping=ACME\\admins:2:Admin'],
      claims: { groups: ['ACME\\admins'] },
    },
    ['unknown', 'org-mapping-varies'],
    `${mapper} (splitOrgMapping)`,
  ],
  [
    'a name beyond ASCII, of which not all releases make bytes',
    { set: ['org_attribute_path=groups', 'org_mapping=größe:2:Admin'], claims: { groups: ['größe'] } },
    ['unknown', 'org-mapping-varies'],
    `${mapper} (splitOrgMapping)`,
  ],
  [
    'a number too large for a double, which fails every expression and with that of organizations the login',
    {
      set: ['org_attribute_path=groups'],
      facts: tokenWith({ payload: '{"sub":"u1","email":"ada@acme.dev","groups":["admins"],"n":1e400}' }),
    },
    ['fail', 'org-expression-fails', 'expression-fails'],
    'pkg/util/json.go (searchJSONForAttr)',
  ],
  [
    'an expression for organizations that fails',
    { set: ["org_attribute_path=join(',', missing)"] },
    ['fail', 'org-expression-fails'],
    `${connector} (extractRoleAndOrgs)`,
  ],
  [
    'an expression for organizations that would fail on what is not read any more',
    { set: ['org_attribute_path=keys(teams)', 'org_mapping=a:2:Editor'], claims: { teams: { a: 1 } } },
    ['pass'],
    `${connector} (extractRoleAndOrgs)`,
    { role: 'Editor in 2' },
  ],
  [
    'groups as a string at UserInfo, which is not read any more',
    { userinfo: { groups: 'a' } },
    ['pass'],
    groups,
    { groups: ['admins'] },
  ],
  // The request, and the session.
  [
    'the scope that is Grafana’s default',
    { set: ['scopes=user:email'] },
    ['unknown', 'scope-not-listed', 'openid-not-asked'],
    'pkg/login/social/connectors/common.go (createOAuthConfig)',
  ],
  [
    'a provider that demands PKCE',
    { failed: ['pkce-required/required'] },
    ['fail', 'pkce-required'],
    `${oauth} (RedirectURL)`,
  ],
  [
    'the same with PKCE on',
    { set: ['use_pkce=true'], failed: ['pkce-required/required'] },
    ['pass'],
    `${oauth} (RedirectURL)`,
  ],
  [
    'a provider that demands a nonce',
    { set: ['use_pkce=true'], failed: ['authorize-demands/nonce-required'] },
    ['fail', 'nonce-required'],
    `${oauth} (RedirectURL)`,
  ],
  [
    'a code that is used up by the first try',
    { failed: ['code-burning/burnt'] },
    ['fail', 'code-burnt'],
    'golang/oauth2 v0.36.0: internal/token.go (RetrieveToken)',
  ],
  [
    'the same with one try',
    { set: ['auth_style=InParams'], failed: ['code-burning/burnt'] },
    ['pass'],
    'pkg/login/social/connectors/common.go (createOAuthConfig)',
  ],
  [
    'a client that is registered for HTTP Basic',
    { set: ['auth_style=InParams'], failed: ['client-authentication-method/basic-only'] },
    ['fail', 'client-authentication-refused'],
    'pkg/login/social/connectors/common.go (createOAuthConfig)',
  ],
  [
    'a posted answer',
    { facts: { login: login({ is: 'code', by: 'form_post' }) } },
    ['fail', 'answered-by-post'],
    `${oauth} (Authenticate)`,
  ],
  [
    'nobody signed in',
    { facts: { tokens: { absent: 'not-given', why: 'no' }, login: { absent: 'not-given', why: 'no' } } },
    ['unknown', 'no-login'],
    `${oauth} (Authenticate)`,
  ],
  [
    'no document',
    { facts: { discovery: forgotten, tokens: forgotten, login: forgotten } },
    ['unknown', 'no-document'],
    'pkg/login/social/connectors/common.go (createOAuthConfig)',
  ],
  [
    'no look at what the tokens say of their end',
    { facts: withoutRefresh() },
    ['pass'],
    session,
    {
      session:
        'The session lasts 30 days at most, 7 days without use; the provider is not contacted meanwhile, and anyone locked out there stays in.',
    },
  ],
  [
    'tokens that are renewed, by the one that ends first',
    { set: ['use_refresh_token=true'] },
    ['pass'],
    'pkg/services/oauthtoken/oauth_token.go (needTokenRefresh)',
    {
      session:
        'When a token expires, after 10 min, it is renewed with the refresh token; 30 days at most, 7 days without use.',
    },
  ],
  [
    'no refresh token to renew them with',
    { set: ['use_refresh_token=true'], facts: withoutRefresh() },
    ['warn', 'no-refresh'],
    session,
    { session: 'The session ends with the token, after 10 min.' },
  ],
  [
    'a refresh token that brings nothing',
    {
      set: ['use_refresh_token=true'],
      facts: { refresh: refresh({ first: answered({ error: 'invalid_grant' }, 400) }) },
    },
    ['warn', 'no-refresh'],
    session,
  ],
  [
    'a refresh token that brings tokens',
    { set: ['use_refresh_token=true'], facts: { refresh: refresh({ first: answered(goodTokens) }) } },
    ['pass'],
    session,
  ],
  [
    'tokens without an end',
    {
      set: ['use_refresh_token=true'],
      facts: {
        tokens: {
          ...withClaims({ exp: undefined, groups: ['a'] }),
          response: { hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
        },
      },
    },
    ['pass'],
    'pkg/services/oauthtoken/oauth_token.go (needTokenRefresh)',
  ],
];
