import { provider, relyingParty } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc-findings.ts';
import { listOfNames } from '../shared/groups.ts';
import { loginFindings, openidFinding, userinfoNotAsked } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { cite } from './cite.ts';
import type { argoRequest } from './request.ts';

const oidc = 'util/oidc/oidc.go';
const endpointGroups = cite(oidc, 'SetGroupsClaimFromEndpoint');
const userinfo = cite(oidc, 'GetUserInfo');
const scopeValues = cite('util/jwt/jwt.go', 'GetScopeValues');
const azure = 'util/oidc/oidc_azure.go';

const library = goOidcFindings('v3.18.0');

export const findings = {
  ...library,
  'id-token-audience': {
    ...library['id-token-audience'],
    remedy: {
      say: 'Add the client to the audience at the provider, or name the token’s own in allowedAudiences.',
      value: '{expected}',
    },
  },
  ...loginFindings,
  ...openidFinding,
  ...requestFindingsOf<typeof argoRequest>({
    'local-redirect-uri-not-registered': {},
    'pkce-required': {
      say: 'Turn on PKCE in oidc.config.',
      value: 'enablePKCEAuthentication: true',
    },
    'nonce-required': {
      say: 'Stop requiring a nonce for this client: Argo CD has no setting for one.',
    },
    'scope-refused': {
      say: 'Allow the scope “{scope}” for this client, or list the others in requestedScopes.',
      value: '{scope}',
    },
    'scope-not-listed': {
      say: 'Allow the scope “{scope}” at the provider, or list the others in requestedScopes.',
      value: '{scope}',
    },
    'code-burnt': {},
    'answered-by-post-unproven': {},
  }),
  'document-type': provider.fail(
    cite('util/oidc/provider.go', 'newGoOIDCProvider'),
    'Argo CD crashes when it reads the document, because “{member}” is not a list of strings.',
    'Send “{member}” as a list.',
    '"{member}": ["…"]',
  ),
  'implicit-flow': provider.unknown(
    cite(oidc, 'InferGrantType'),
    'The document does not list the response type “code”, so Argo CD requests “id_token” in the fragment, which was not tried.',
    'List “code” in response_types_supported.',
    '"response_types_supported": ["code"]',
  ),
  'audience-missing': provider.fail(
    cite('util/oidc/provider.go', 'Verify'),
    'The ID token has no “aud”, so Argo CD refuses it.',
    'Put “aud” into ID tokens, or set skipAudienceCheckWhenTokenHasNoAudience.',
    { value: 'skipAudienceCheckWhenTokenHasNoAudience: true', goes: 'relying-party' },
  ),
  'subject-missing': provider.fail(
    cite('util/session/sessionmanager.go', 'LoggedIn'),
    'The ID token has no “sub”; Argo CD accepts it but treats the person as not logged in, so the page asks to log in again.',
    'Put “sub” into ID tokens.',
    'sub',
  ),
  'token-too-long': provider.fail(
    cite('util/http/http.go', 'MakeCookieMetadata'),
    'The ID token has about {length} characters; Argo CD stores it in at most 20 cookies, which hold {most}.',
    'Put fewer claims into ID tokens: only the groups that Argo CD needs.',
  ),
  'userinfo-fails': provider.fail(
    endpointGroups,
    'With enableUserInfoGroups every request needs UserInfo, and Argo CD ends the session without it: {message}.',
    'Put “groups” into the ID token and turn off enableUserInfoGroups, or fix UserInfo.',
  ),
  'userinfo-elsewhere': relyingParty.unknown(
    userinfo,
    'Argo CD requests groups from {url}, but the document names {endpoint}, the only one that was tried.',
    'Set userInfoBaseURL and userInfoPath so that together they are the document’s endpoint.',
    '{endpoint}',
  ),
  'userinfo-not-asked': userinfoNotAsked(
    userinfo,
    'Argo CD as configured takes groups from UserInfo, whose answer is unknown.',
  ),
  'userinfo-web-only': provider.warn(
    userinfo,
    'With enableUserInfoGroups the CLI works only while the same person is signed in on the web page: UserInfo is called with the token of that login.',
    'Put “groups” into the ID token, and turn off enableUserInfoGroups.',
  ),
  'groups-missing': provider.warn(
    scopeValues,
    'People get in without groups, and see what policy.default allows: there is no claim “{claim}”.',
    'Map “{claim}” into the ID token, or name another claim under “scopes” in argocd-rbac-cm.',
    '{claim}',
  ),
  'groups-elsewhere': relyingParty.warn(
    scopeValues,
    'People get in without groups, and see what policy.default allows: there is no claim “{claim}”, but a list “{other}”.',
    'Name that claim in argocd-rbac-cm.',
    'scopes: "[{other}]"',
  ),
  'groups-only-at-userinfo': relyingParty.warn(
    endpointGroups,
    'People get in without groups, and see what policy.default allows: “{claim}” comes only from UserInfo, which Argo CD as configured does not call.',
    'Map “{claim}” into the ID token, or set these two in oidc.config.',
    '{lines}',
  ),
  'groups-not-tried': provider.unknown(
    scopeValues,
    'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not request.',
    'Map “{claim}” into ID tokens of this client, always or with the scope “{scope}”.',
    '{claim}',
  ),
  'groups-type': provider.warn(
    scopeValues,
    'People get in without groups, and see what policy.default allows: “{claim}” is {type}, and Argo CD only reads a string or a list.',
    ...listOfNames,
  ),
  'groups-dropped': provider.warn(
    scopeValues,
    'Argo CD silently drops {dropped} of {all} entries of “{claim}”: they are not strings.',
    ...listOfNames,
  ),
  'groups-list-in-text': provider.warn(
    scopeValues,
    '“{claim}” is a list written into a string; for Argo CD the whole string is one group.',
    ...listOfNames,
  ),
  'groups-overage': relyingParty.warn(
    cite(azure, 'hasAzureGroupsClaimOverflow'),
    'The person is in too many groups for the token, which refers to Microsoft Graph instead; Argo CD as configured ignores that.',
    'Turn on the overage claim and grant User.Read; or send only the groups assigned to the application.',
    'azure:\n  enableUserGroupOverageClaim: true',
  ),
  'groups-at-graph': provider.unknown(
    cite(azure, 'GetUserGroupsFromAzureOverageClaim'),
    'Argo CD asks Microsoft Graph for the groups, and ends the session if Graph refuses.',
    'Check that the app registration has the delegated permission User.Read.',
  ),
  'graph-scope-missing': provider.fail(
    cite(azure, 'hasUserReadScope'),
    'Argo CD must ask Microsoft Graph for the groups, and the access token lacks User.Read, so it ends the session.',
    'Grant the delegated permission User.Read to the app registration.',
    'User.Read',
  ),
};

export type ArgoCode = keyof typeof findings;
