import type { DeclaredFinding } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc.ts';
import { loginFindings } from '../shared/login.ts';
import { requestFindings } from '../shared/request.ts';
import { capCite, pluginCite } from './cite.ts';

const verify = capCite('provider.go', 'VerifyIDToken');
const identity = pluginCite('path_login.go', 'createIdentity');
const listOfNames = { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' } as const;

const ownFindings = {
  'algorithm-unsupported': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'Vault refuses jwt_supported_algs with {alg}: it only knows public keys.',
    remedy: { say: 'Name RS256, ES256, PS256, their longer kin or EdDSA there.', value: 'RS256' },
    cites: capCite('config.go', 'Validate'),
  },
  'issued-in-future': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token was issued in the future: its “iat” is more than a minute ahead, which Vault refuses.',
    remedy: { say: 'Compare the clocks of both machines.' },
    cites: verify,
  },
  'subject-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has no “sub”, so Vault refuses it.',
    remedy: { say: 'Put “sub” into ID tokens.', value: 'sub' },
    cites: verify,
  },
  'audience-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has no “aud”, so Vault refuses it.',
    remedy: { say: 'Put “aud” into ID tokens.', value: 'aud' },
    cites: verify,
  },
  'audience-not-bound': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The ID token is meant for {actual}; bound_audiences of the role only has {expected}.',
    remedy: { say: 'Name an audience of the token in bound_audiences, or leave it out.', value: '{actual}' },
    cites: capCite('provider.go', 'verifyAudience'),
  },
  'audience-other': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token is meant for {actual}, and nothing in it says that it was issued to {expected}.',
    remedy: { say: 'Add the client to the audience at the provider.', value: '{expected}' },
    cites: verify,
  },
  'party-other': {
    verdict: 'fail',
    owner: 'provider',
    summary: '“azp” of the ID token is {party}; Vault demands {expected} where it is there.',
    remedy: { say: 'Put the client into “azp”, or leave that claim out.', value: '{expected}' },
    cites: verify,
  },
  'party-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token is meant for {actual}; with several audiences Vault demands “azp” too.',
    remedy: {
      say: 'Put the client into “azp” of ID tokens, or give them to this client alone.',
      value: '{expected}',
    },
    cites: verify,
  },
  'access-token-hash': {
    verdict: 'fail',
    owner: 'provider',
    summary: '“at_hash” of the ID token does not fit the access token; Vault compares them.',
    remedy: { say: 'Compute “at_hash” from the access token as it is sent, or leave it out.' },
    cites: capCite('id_token.go', 'verifyHashClaim'),
  },
  'subject-not-bound': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '“sub” is {actual}, which is not bound_subject of the role.',
    remedy: { say: 'Set bound_subject to that value, or leave it out.', value: '{actual}' },
    cites: pluginCite('path_oidc.go', 'pathCallback'),
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'Vault puts what UserInfo says before the ID token, and what it says was not learned.',
    remedy: { say: 'Check again with a test login: add --login.', value: '--login' },
    cites: pluginCite('path_oidc.go', 'pathCallback'),
  },
  'userinfo-ignored': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'Vault goes on without UserInfo, with only a warning in its log: {message}.',
    remedy: { say: 'Mend UserInfo, or put the claims that Vault needs into the ID token.' },
    cites: capCite('provider.go', 'UserInfo'),
  },
  'user-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Neither the ID token nor UserInfo has the claim “{claim}”, which names the user.',
    remedy: {
      say: 'Map “{claim}” into the ID token, or name another claim in user_claim.',
      value: '{claim}',
    },
    cites: identity,
  },
  'user-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There is no claim “{claim}”. It may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “{claim}” to this client with the scope “{scope}”.', value: '{scope}' },
    cites: identity,
  },
  'user-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The claim “{claim}” is {type}; Vault only takes a text for a name.',
    remedy: { say: 'Map “{claim}” as a text, or name another claim in user_claim.', value: '{claim}' },
    cites: identity,
  },
  'user-empty': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The claim “{claim}” is empty, and Vault lets nobody in without a name.',
    remedy: { say: 'Fill “{claim}” for everybody who signs in.' },
    cites: ['openbao/openbao v2.6.2: vault/identity/store.go (CreateOrFetchEntity)'],
  },
  'metadata-type': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'claim_mappings names “{claim}”, which is {type}; Vault only takes texts, and ends the login.',
    remedy: { say: 'Take “{claim}” out of claim_mappings, or map it as a text.', value: '{claim}' },
    cites: pluginCite('claims.go', 'extractMetadata'),
  },
  'groups-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Neither the ID token nor UserInfo has the claim “{claim}”; Vault refuses whoever has none, also a person without a group.',
    remedy: {
      say: 'Send “{claim}” for everybody, as an empty list where there is none, and name its scope in oidc_scopes; or leave groups_claim out.',
      value: '"{claim}": []',
    },
    cites: pluginCite('path_login.go', 'fetchGroups'),
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login, and Vault refuses people without. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Map “{claim}” for this client, always or with the scope “{scope}”.', value: '{claim}' },
    cites: pluginCite('path_login.go', 'fetchGroups'),
  },
  'groups-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: '“{claim}” is {type}; Vault refuses what is neither a text nor a list.',
    remedy: listOfNames,
    cites: pluginCite('claims.go', 'normalizeList'),
  },
  'group-not-text': {
    verdict: 'fail',
    owner: 'provider',
    summary: '“{claim}” holds {type}; Vault refuses the login unless each group is a text.',
    remedy: listOfNames,
    cites: identity,
  },
  'groups-list-in-text': {
    verdict: 'warn',
    owner: 'provider',
    summary: '“{claim}” is a list written into a text; for Vault the whole text is one group.',
    remedy: listOfNames,
    cites: identity,
  },
  'groups-overage': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'The person is in too many groups for the token, which refers to Microsoft Graph instead; Vault as it is set finds no groups and refuses.',
    remedy: {
      say: 'Set provider_config and ask for the scope profile; or assign the groups of the application only.',
      value: 'provider_config={"provider":"azure"}',
    },
    cites: pluginCite('provider_azure.go', 'FetchGroups'),
  },
  'groups-at-graph': {
    verdict: 'unknown',
    owner: 'provider',
    summary: 'Vault asks Microsoft Graph for the groups, and refuses the login where Graph does.',
    remedy: { say: 'Check that the app registration has the delegated permission User.Read.' },
    cites: pluginCite('provider_azure.go', 'getAzureGroups'),
  },
  'claim-not-bound': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'bound_claims of the role demands {expected} in “{claim}”, which {actual}.',
    remedy: { say: 'Compare bound_claims with the claim, character by character; only texts match.' },
    cites: pluginCite('claims.go', 'validateBoundClaims'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const library = goOidcFindings('v3.11.0');

/** Where the rule is changed. */
const inConfig = {
  'id-token-algorithm': {
    ...library['id-token-algorithm'],
    owner: 'relying-party',
    remedy: { say: 'Name it in jwt_supported_algs, or sign ID tokens with one of those.', value: '{actual}' },
  },
  'scope-not-listed': {
    ...requestFindings['scope-not-listed'],
    remedy: {
      say: 'Allow the scope “{scope}” at the provider, or leave it out of oidc_scopes.',
      value: '{scope}',
    },
  },
  'scope-refused': {
    ...requestFindings['scope-refused'],
    remedy: {
      say: 'Allow the scope “{scope}” for this client, or leave it out of oidc_scopes.',
      value: '{scope}',
    },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = { ...library, ...loginFindings, ...requestFindings, ...inConfig, ...ownFindings };

export type VaultCode = keyof typeof findings;
