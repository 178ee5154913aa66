import type { DeclaredFinding } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc.ts';
import { loginFindings } from '../shared/login.ts';
import { requestFindings } from '../shared/request.ts';
import { cite } from './cite.ts';

const oidc = 'util/oidc/oidc.go';
const endpointGroups = cite(oidc, 'SetGroupsClaimFromEndpoint');
const userinfo = cite(oidc, 'GetUserInfo');
const scopeValues = cite('util/jwt/jwt.go', 'GetScopeValues');
const azure = 'util/oidc/oidc_azure.go';

const ownFindings = {
  'document-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Argo CD crashes when it reads the document, because “{member}” is not a list of texts.',
    remedy: { say: 'Write “{member}” as a list.', value: '"{member}": ["…"]' },
    cites: cite('util/oidc/provider.go', 'newGoOIDCProvider'),
  },
  'implicit-flow': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'The document does not list the response type “code”, so Argo CD asks for “id_token” in the fragment, which was not tried.',
    remedy: {
      say: 'List “code” in response_types_supported.',
      value: '"response_types_supported": ["code"]',
    },
    cites: cite(oidc, 'InferGrantType'),
  },
  'audience-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has no “aud”, so Argo CD refuses it.',
    remedy: {
      say: 'Put “aud” into ID tokens, or set skipAudienceCheckWhenTokenHasNoAudience.',
      value: 'skipAudienceCheckWhenTokenHasNoAudience: true',
    },
    cites: cite('util/oidc/provider.go', 'Verify'),
  },
  'subject-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token has no “sub”; Argo CD takes it and still counts the person as not logged in, so the page asks to log in again.',
    remedy: { say: 'Put “sub” into ID tokens.', value: 'sub' },
    cites: cite('util/session/sessionmanager.go', 'LoggedIn'),
  },
  'token-too-long': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token has about {length} characters; Argo CD keeps it in 20 cookies at most, which hold {most}.',
    remedy: { say: 'Put fewer claims into ID tokens: only the groups that Argo CD needs.' },
    cites: cite('util/http/http.go', 'MakeCookieMetadata'),
  },
  'userinfo-fails': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'With enableUserInfoGroups each request needs UserInfo, and Argo CD ends the session without it: {message}.',
    remedy: { say: 'Put “groups” into the ID token and turn enableUserInfoGroups off, or mend UserInfo.' },
    cites: endpointGroups,
  },
  'userinfo-elsewhere': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary: 'Argo CD asks for groups at {url}, and the document names {endpoint}, which alone was tried.',
    remedy: {
      say: 'Set userInfoBaseURL and userInfoPath so that they make up the endpoint of the document.',
      value: '{endpoint}',
    },
    cites: userinfo,
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'Argo CD takes groups from UserInfo as it is set, and what UserInfo says was not learned.',
    remedy: { say: 'Check again with a test login: add --login.', value: '--login' },
    cites: userinfo,
  },
  'userinfo-web-only': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'With enableUserInfoGroups the CLI works only while the same person is signed in on the web page: UserInfo is asked with the token of that login.',
    remedy: { say: 'Put “groups” into the ID token, and turn enableUserInfoGroups off.' },
    cites: userinfo,
  },
  'groups-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'People get in without groups, and see what policy.default allows: there is no claim “{claim}”.',
    remedy: {
      say: 'Map “{claim}” into the ID token, or name another claim under “scopes” in argocd-rbac-cm.',
      value: '{claim}',
    },
    cites: scopeValues,
  },
  'groups-elsewhere': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'People get in without groups, and see what policy.default allows: there is no claim “{claim}”, but a list “{other}”.',
    remedy: { say: 'Name that claim in argocd-rbac-cm.', value: 'scopes: "[{other}]"' },
    cites: scopeValues,
  },
  'groups-only-at-userinfo': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'People get in without groups, and see what policy.default allows: “{claim}” comes from UserInfo alone, which Argo CD as it is set does not ask.',
    remedy: { say: 'Map “{claim}” into the ID token, or set these two in oidc.config.', value: '{lines}' },
    cites: endpointGroups,
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: {
      say: 'Map “{claim}” into ID tokens of this client, always or with the scope “{scope}”.',
      value: '{claim}',
    },
    cites: scopeValues,
  },
  'groups-type': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'People get in without groups, and see what policy.default allows: “{claim}” is {type}, and Argo CD only reads a text or a list.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: scopeValues,
  },
  'groups-dropped': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'Argo CD drops {dropped} of {all} entries of “{claim}” without a word: they are not texts.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: scopeValues,
  },
  'groups-list-in-text': {
    verdict: 'warn',
    owner: 'provider',
    summary: '“{claim}” is a list written into a text; for Argo CD the whole text is one group.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: scopeValues,
  },
  'groups-overage': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'The person is in too many groups for the token, which refers to Microsoft Graph instead; Argo CD as it is set ignores that.',
    remedy: {
      say: 'Turn on the overage claim and grant User.Read; or assign the groups of the application only.',
      value: 'azure:\n  enableUserGroupOverageClaim: true',
    },
    cites: cite(azure, 'hasAzureGroupsClaimOverflow'),
  },
  'groups-at-graph': {
    verdict: 'unknown',
    owner: 'provider',
    summary: 'Argo CD asks Microsoft Graph for the groups, and ends the session where Graph refuses.',
    remedy: { say: 'Check that the app registration has the delegated permission User.Read.' },
    cites: cite(azure, 'GetUserGroupsFromAzureOverageClaim'),
  },
  'graph-scope-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Argo CD has to ask Microsoft Graph for the groups, and the access token lacks User.Read, so it ends the session.',
    remedy: {
      say: 'Grant the delegated permission User.Read to the app registration.',
      value: 'User.Read',
    },
    cites: cite(azure, 'hasUserReadScope'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** Where the request or the rule is changed. */
const inConfig = {
  'pkce-required': {
    ...requestFindings['pkce-required'],
    remedy: { say: 'Turn PKCE on in oidc.config.', value: 'enablePKCEAuthentication: true' },
  },
  'nonce-required': {
    ...requestFindings['nonce-required'],
    remedy: { say: 'Stop requiring a nonce for this client: Argo CD has no setting for one.' },
  },
  'scope-refused': {
    ...requestFindings['scope-refused'],
    remedy: {
      say: 'Allow the scope “{scope}” for this client, or list the others in requestedScopes.',
      value: '{scope}',
    },
  },
  'scope-not-listed': {
    ...requestFindings['scope-not-listed'],
    remedy: {
      say: 'Allow the scope “{scope}” at the provider, or list the others in requestedScopes.',
      value: '{scope}',
    },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const library = goOidcFindings('v3.18.0');

export const findings = {
  ...library,
  ...loginFindings,
  ...requestFindings,
  ...inConfig,
  ...ownFindings,
  'id-token-audience': {
    ...library['id-token-audience'],
    remedy: {
      say: 'Add the client to the audience at the provider, or name the token’s own in allowedAudiences.',
      value: '{expected}',
    },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export type ArgoCode = keyof typeof findings;
