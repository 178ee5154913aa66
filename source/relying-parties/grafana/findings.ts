import type { DeclaredFinding } from '../second-opinion.ts';
import { noTokenFindings } from '../shared/login.ts';
import { requestFindings } from '../shared/request.ts';
import { cite } from './cite.ts';

const connector = 'pkg/login/social/connectors/generic_oauth.go';
const base = 'pkg/login/social/connectors/social_base.go';
const mapper = 'pkg/login/social/connectors/org_role_mapper.go';
const client = 'pkg/services/authn/clients/oauth.go';

const ownFindings = {
  'no-document': {
    verdict: 'unknown',
    owner: 'provider',
    summary: 'Grafana needs no discovery document, but without one its addresses are not known here.',
    remedy: { say: 'Ask the provider’s administrator for what belongs in auth_url, token_url and api_url.' },
    cites: cite('pkg/login/social/connectors/common.go', 'createOAuthConfig'),
  },
  'openid-not-asked': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary:
      'Grafana as it is set does not ask for “openid”: no ID token comes, and whether UserInfo answers is not known.',
    remedy: { say: 'Set scopes.', value: 'scopes = openid profile email' },
    cites: cite('pkg/login/social/connectors/common.go', 'createOAuthConfig'),
  },
  'id-token-not-verified': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Grafana refuses the login: no key at jwk_set_url verifies the ID token’s signature.',
    remedy: {
      say: 'Publish the signing key with the key id of the token’s header, and use an asymmetric algorithm; or turn the check off.',
      value: 'validate_id_token = false',
    },
    cites: cite(base, 'validateIDTokenSignature'),
  },
  'claims-unread': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'One claim of the wrong type makes Grafana take nothing from {source} at all: {message}.',
    remedy: { say: 'Map the claim that is named as a text.' },
    cites: cite(connector, 'parseUserInfoFromJSON'),
  },
  'id-token-unread': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'Grafana takes nothing from the ID token and goes on to UserInfo: {message}.',
    remedy: { say: 'Sign the ID tokens of this client, and do not encrypt them.' },
    cites: cite(base, 'retrieveRawJWTPayload'),
  },
  'userinfo-unread': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'Grafana takes nothing from UserInfo and goes on without it: {message}.',
    remedy: { say: 'Check what UserInfo answers to an access token with these scopes: a plain JSON object.' },
    cites: cite(connector, 'extractFromAPI'),
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'The tokens hold no {what}, and what api_url would say was not learned.',
    remedy: {
      say: 'Leave api_url out, so that the provider’s own UserInfo is judged, and check with a test login: add --login.',
      value: '--login',
    },
    cites: cite(connector, 'extractFromAPI'),
  },
  'email-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Nothing that Grafana reads holds an e-mail address, so it refuses the login; where api_url is set it says “Error getting email address”, for it looks below that address first.',
    remedy: {
      say: 'Map “email” into the ID token, or name the claim in email_attribute_path.',
      value: 'email',
    },
    cites: [...cite(connector, 'fetchPrivateEmail'), ...cite(client, 'Authenticate')],
  },
  'email-domain': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{email} is in none of the allowed_domains.',
    remedy: { say: 'Add the domain to allowed_domains, or leave the setting empty.' },
    cites: cite('pkg/login/social/connectors/common.go', 'isEmailAllowed'),
  },
  'subject-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'Nothing that Grafana reads holds “sub” as a text, which is how it knows people again; with the feature oauthRequireSubClaim it refuses them.',
    remedy: { say: 'Put “sub” into the ID token, as a text.', value: 'sub' },
    cites: cite(client, 'Authenticate'),
  },
  'groups-path-missing': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'allowed_groups is set and groups_attribute_path is not, so nobody has a group and nobody gets in.',
    remedy: { say: 'Set groups_attribute_path.', value: 'groups_attribute_path = groups' },
    cites: cite(connector, 'extractGroups'),
  },
  'group-not-allowed': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'None of the person’s groups ({groups}) is in allowed_groups.',
    remedy: {
      say: 'List a group there as the claim writes it, character by character; or put the person into one.',
    },
    cites: cite(base, 'isGroupMember'),
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “groups” to this client with the scope “{scope}”.', value: '{scope}' },
    cites: cite(connector, 'extractUserGroups'),
  },
  'groups-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'People get in without groups: “{path}” finds none in the ID token, UserInfo or the access token.',
    remedy: { say: 'Map the groups into the ID token as a list, or correct groups_attribute_path.' },
    cites: cite(connector, 'extractUserGroups'),
  },
  'groups-shape': {
    verdict: 'warn',
    owner: 'provider',
    summary: '“{path}” gives {what}; Grafana takes a list of texts, and has these groups: {names}.',
    remedy: {
      say: 'Map groups as a list of names; names within objects are reached by groups[*].name.',
      value: 'groups_attribute_path = groups[*].name',
    },
    cites: cite('pkg/util/json.go', 'SearchJSONForStringSliceAttr'),
  },
  'expression-fails': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: '{setting} fails, and Grafana goes on as if it had found nothing: {message}.',
    remedy: { say: 'Correct the expression. not_null(groups, `[]`) stands for a claim that may be missing.' },
    cites: cite('pkg/util/json.go', 'searchJSONForAttr'),
  },
  'expression-not-judged': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary: 'What {setting} finds is not known here, because of {what}.',
    remedy: { say: 'Try the expression in Grafana, or write it with contains, not_null, && and || alone.' },
    cites: cite('pkg/util/json.go', 'searchJSONForAttr'),
  },
  'role-required': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'role_attribute_strict is on, and nothing gives this person a role, so Grafana refuses the login.',
    remedy: {
      say: 'End role_attribute_path with a role for everybody, or give the person a group that it names.',
      value: "role_attribute_path = contains(groups[*], 'admins') && 'Admin' || 'Viewer'",
    },
    cites: cite(connector, 'postProcessUserInfo'),
  },
  'role-missing': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'role_attribute_path finds no text in any source, so this person gets the role {role}.',
    remedy: { say: 'Compare the path with the claims; it has to give one text, and a list is none.' },
    cites: cite(base, 'extractRoleAndAdminOptional'),
  },
  'role-unknown': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'role_attribute_path gives “{word}” from {source}, which is no role of Grafana’s.',
    remedy: { say: 'Let it give None, Viewer, Editor, Admin or GrafanaAdmin.', value: 'Viewer' },
    cites: cite(base, 'extractRoleAndAdminOptional'),
  },
  'role-without-groups': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'The role is {role}, for {source} has no groups and Grafana then reads the path as if there were none at all; {later}, where it would be {lost}, is not asked any more.',
    remedy: { say: 'Put the groups into the ID token.', value: 'groups' },
    cites: cite(base, 'searchRole'),
  },
  'server-admin-off': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'The path gives GrafanaAdmin, which is Admin and no more while allow_assign_grafana_admin is off.',
    remedy: { say: 'Turn it on, or let the path give Admin.', value: 'allow_assign_grafana_admin = true' },
    cites: cite(connector, 'extractRoleAndOrgs'),
  },
  'org-expression-fails': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'org_attribute_path fails, and with it the login: {message}.',
    remedy: { say: 'Correct the expression. not_null(groups, `[]`) stands for a claim that may be missing.' },
    cites: cite(connector, 'extractRoleAndOrgs'),
  },
  'org-mapping-unread': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'Grafana leaves out “{entry}” of org_mapping; with role_attribute_strict it leaves out the whole mapping.',
    remedy: { say: 'Write each entry as external:organization:role.', value: 'admins:1:Admin' },
    cites: cite(mapper, 'ParseOrgMappingSettings'),
  },
  'no-refresh': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'use_refresh_token is on and {why}, so people are signed out when a token ends, after {life}.',
    remedy: {
      say: 'Allow refresh tokens for this client, and ask for the scope offline_access.',
      value: 'offline_access',
    },
    cites: cite('pkg/services/authn/authnimpl/sync/oauth_token_sync.go', 'SyncOauthTokenHook'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** Where the request is changed. */
const requestSettings = {
  'pkce-required': {
    ...requestFindings['pkce-required'],
    remedy: { say: 'Turn PKCE on.', value: 'use_pkce = true' },
  },
  'nonce-required': {
    ...requestFindings['nonce-required'],
    owner: 'provider',
    remedy: { say: 'Stop demanding it of this client; Grafana has no setting for a nonce.' },
  },
  'code-burnt': {
    ...requestFindings['code-burnt'],
    owner: 'relying-party',
    remedy: { say: 'Send the secret in the form alone.', value: 'auth_style = InParams' },
  },
  'client-authentication-refused': {
    ...requestFindings['client-authentication-refused'],
    owner: 'relying-party',
    remedy: { say: 'Let Grafana find out by itself.', value: 'auth_style = AutoDetect' },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = { ...noTokenFindings, ...requestFindings, ...requestSettings, ...ownFindings };

export type GrafanaCode = keyof typeof findings;
