import { provider, relyingParty, thisMachine } from '../second-opinion.ts';
import { groupsNotTried, listTheGroup } from '../shared/groups.ts';
import { noTokenFindings } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { cite } from './cite.ts';
import type { grafanaRequest } from './request.ts';

const connector = 'pkg/login/social/connectors/generic_oauth.go';
const base = 'pkg/login/social/connectors/social_base.go';
const mapper = 'pkg/login/social/connectors/org_role_mapper.go';
const client = 'pkg/services/authn/clients/oauth.go';

export const findings = {
  ...noTokenFindings,
  ...requestFindingsOf<typeof grafanaRequest>({
    'pkce-required': { say: 'Turn PKCE on.', value: 'use_pkce = true' },
    'nonce-required': {
      owner: 'provider',
      say: 'Stop requiring it for this client; Grafana has no setting for a nonce.',
    },
    'code-burnt': {
      owner: 'relying-party',
      say: 'Send the secret only in the form.',
      value: 'auth_style = InParams',
    },
    'answered-by-post': {},
    'client-authentication-refused': {
      owner: 'relying-party',
      say: 'Leave it to Grafana to detect.',
      value: 'auth_style = AutoDetect',
    },
  }),
  'no-document': provider.unknown(
    cite('pkg/login/social/connectors/common.go', 'createOAuthConfig'),
    'Grafana needs no discovery document, but without one its addresses are unknown here.',
    'Ask the provider’s administrator for what belongs in auth_url, token_url and api_url.',
  ),
  'openid-not-asked': relyingParty.unknown(
    cite('pkg/login/social/connectors/common.go', 'createOAuthConfig'),
    'Grafana as configured does not request “openid”: no ID token comes, and whether UserInfo answers is unknown.',
    'Set scopes.',
    'scopes = openid profile email',
  ),
  'id-token-not-verified': provider.fail(
    cite(base, 'validateIDTokenSignature'),
    'Grafana refuses the login: no key at jwk_set_url verifies the ID token’s signature.',
    'Publish the signing key with the key id of the token’s header, and use an asymmetric algorithm; or turn off the check.',
    { value: 'validate_id_token = false', goes: 'relying-party' },
  ),
  'id-token-not-tried': provider.unknown(
    cite(base, 'validateIDTokenSignature'),
    'Grafana verifies the ID token whatever its algorithm; “{alg}” is not among those of the document, so its signature was not tried here.',
    'Add the algorithm to id_token_signing_alg_values_supported of the document.',
    '{alg}',
  ),
  'claims-unread': provider.warn(
    cite(connector, 'parseUserInfoFromJSON'),
    'One claim of the wrong type makes Grafana take nothing from {source} at all: {message}.',
    'Map the claim that is named as a string.',
  ),
  'id-token-unread': provider.warn(
    cite(base, 'retrieveRawJWTPayload'),
    'Grafana takes nothing from the ID token and continues with UserInfo: {message}.',
    'Sign the ID tokens of this client, and do not encrypt them.',
  ),
  'userinfo-unread': provider.warn(
    cite(connector, 'extractFromAPI'),
    'Grafana takes nothing from UserInfo and continues without it: {message}.',
    'Check what UserInfo answers to an access token with these scopes: a plain JSON object.',
  ),
  'userinfo-not-asked': thisMachine.unknown(
    cite(connector, 'extractFromAPI'),
    'The tokens contain no {what}, and the answer of api_url is unknown.',
    'Leave api_url out, so that the provider’s own UserInfo is judged, and check with a test login: add --login.',
    '--login',
  ),
  'email-missing': provider.fail(
    [cite(connector, 'fetchPrivateEmail'), cite(client, 'Authenticate')],
    'Nothing that Grafana reads contains an e-mail address, so it refuses the login; if api_url is set it says “Error getting email address”, because it looks below that address first.',
    'Map “email” into the ID token, or name the claim in email_attribute_path.',
    'email',
  ),
  'upn-not-judged': provider.unknown(
    cite(connector, 'extractEmail'),
    'Grafana takes the e-mail address from “upn”, and which one it reads in “{upn}” is unknown here.',
    'Map “email” into the ID token.',
    'email',
  ),
  'email-domain': relyingParty.fail(
    cite('pkg/login/social/connectors/common.go', 'isEmailAllowed'),
    '{email} is in none of the allowed_domains.',
    'Add the domain to allowed_domains, or leave the setting empty.',
  ),
  'signups-off': relyingParty.unknown(
    cite(client, 'Authenticate'),
    'allow_sign_up is off: anyone without an account in Grafana is turned away.',
    'Create the account in Grafana first, or turn allow_sign_up on.',
    'allow_sign_up = true',
  ),
  'subject-missing': provider.warn(
    cite(client, 'Authenticate'),
    'Nothing that Grafana reads contains “sub” as a string, by which it recognises people; with the feature oauthRequireSubClaim it refuses them.',
    'Put “sub” into the ID token, as a string.',
    'sub',
  ),
  'groups-path-missing': relyingParty.fail(
    cite(connector, 'extractGroups'),
    'allowed_groups is set and groups_attribute_path is not, so nobody has a group and nobody gets in.',
    'Set groups_attribute_path.',
    'groups_attribute_path = groups',
  ),
  'group-not-allowed': relyingParty.fail(
    cite(base, 'isGroupMember'),
    'None of the person’s groups ({groups}) is in allowed_groups.',
    listTheGroup,
  ),
  'groups-not-tried': groupsNotTried(cite(connector, 'extractUserGroups')),
  'groups-missing': provider.warn(
    cite(connector, 'extractUserGroups'),
    'People get in without groups: “{path}” finds none in the ID token, UserInfo or the access token.',
    'Map the groups into the ID token as a list, or correct groups_attribute_path.',
  ),
  'groups-shape': provider.warn(
    cite('pkg/util/json.go', 'SearchJSONForStringSliceAttr'),
    '“{path}” returns {what}; Grafana expects a list of strings, and has these groups: {names}.',
    'Map groups as a list of names; names within objects are reached by groups[*].name.',
    { value: 'groups_attribute_path = groups[*].name', goes: 'relying-party' },
  ),
  'expression-fails': relyingParty.warn(
    cite('pkg/util/json.go', 'searchJSONForAttr'),
    '{setting} fails, and Grafana continues as if it had found nothing: {message}.',
    'Correct the expression. not_null(groups, `[]`) stands for a claim that may be missing.',
  ),
  'expression-not-judged': relyingParty.unknown(
    cite('pkg/util/json.go', 'searchJSONForAttr'),
    'What {setting} finds is unknown here, because of {what}.',
    'Try the expression in Grafana, or write it with only contains, not_null, && and ||.',
  ),
  'role-required': relyingParty.fail(
    cite(connector, 'postProcessUserInfo'),
    'role_attribute_strict is on, and nothing gives this person a role, so Grafana refuses the login.',
    'End role_attribute_path with a role for everybody, or give the person a group that it names.',
    "role_attribute_path = contains(groups[*], 'admins') && 'Admin' || 'Viewer'",
  ),
  'role-missing': relyingParty.warn(
    cite(base, 'extractRoleAndAdminOptional'),
    'role_attribute_path finds no string in any source, so this person gets the role {role}.',
    'Compare the path with the claims; it must return one string, not a list.',
  ),
  'role-unknown': relyingParty.warn(
    cite(base, 'extractRoleAndAdminOptional'),
    'role_attribute_path returns “{word}” from {source}, which is not a Grafana role.',
    'It must return None, Viewer, Editor, Admin or GrafanaAdmin.',
    'Viewer',
  ),
  'role-without-groups': provider.warn(
    cite(base, 'searchRole'),
    'The role is {role}, because {source} has no groups and Grafana then reads the path as if there were none at all; {later}, where it would be {lost}, is no longer consulted.',
    'Put the groups into the ID token.',
    'groups',
  ),
  'server-admin-off': relyingParty.warn(
    cite(connector, 'extractRoleAndOrgs'),
    'The path returns GrafanaAdmin, which is only Admin while allow_assign_grafana_admin is off.',
    'Turn it on, or make the path return Admin.',
    'allow_assign_grafana_admin = true',
  ),
  'org-expression-fails': relyingParty.fail(
    cite(connector, 'extractRoleAndOrgs'),
    'org_attribute_path fails, and the login with it: {message}.',
    'Correct the expression. not_null(groups, `[]`) stands for a claim that may be missing.',
  ),
  'org-mapping-unread': relyingParty.warn(
    cite(mapper, 'ParseOrgMappingSettings'),
    'Grafana leaves out “{entry}” of org_mapping; with role_attribute_strict it leaves out the whole mapping.',
    'Write each entry as external:organization:role.',
    'admins:1:Admin',
  ),
  'org-mapping-varies': relyingParty.unknown(
    cite(mapper, 'splitOrgMapping'),
    'Releases of Grafana differ in “{entry}” of org_mapping: some drop its backslash, others corrupt its non-ASCII letters.',
    'Make org_attribute_path return names without either.',
  ),
  'no-refresh': provider.warn(
    cite('pkg/services/authn/authnimpl/sync/oauth_token_sync.go', 'SyncOauthTokenHook'),
    'use_refresh_token is on and {why}, so people are signed out when a token expires, after {life}.',
    'Allow refresh tokens for this client, and request the scope offline_access.',
    'offline_access',
  ),
};

export type GrafanaCode = keyof typeof findings;
