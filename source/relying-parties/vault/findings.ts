import { provider, relyingParty } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc-findings.ts';
import { listOfNames } from '../shared/groups.ts';
import { loginFindings, userinfoNotAsked } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { capCite, pluginCite } from './cite.ts';
import type { vaultRequest } from './request.ts';

const verify = capCite('provider.go', 'VerifyIDToken');
const identity = pluginCite('path_login.go', 'createIdentity');

const { 'id-token-audience': _, ...library } = goOidcFindings('v3.11.0');

export const findings = {
  ...library,
  'id-token-algorithm': {
    ...library['id-token-algorithm'],
    owner: 'relying-party' as const,
    remedy: { say: 'Name it in jwt_supported_algs, or sign ID tokens with one of those.', value: '{actual}' },
  },
  ...loginFindings,
  ...requestFindingsOf<typeof vaultRequest>({
    'local-redirect-uri-not-registered': {},
    'scope-refused': {
      say: 'Allow the scope “{scope}” for this client, or leave it out of oidc_scopes.',
      value: '{scope}',
    },
    'scope-not-listed': {
      say: 'Allow the scope “{scope}” at the provider, or leave it out of oidc_scopes.',
      value: '{scope}',
    },
    'code-burnt': {},
    'nonce-not-returned': {},
    'answered-by-post': {},
  }),
  'algorithm-unsupported': relyingParty.fail(
    capCite('config.go', 'Validate'),
    'Vault refuses jwt_supported_algs with {alg}: it supports only public keys.',
    'Name RS256, ES256, PS256, their longer variants or EdDSA there.',
    'RS256',
  ),
  'issued-in-future': provider.fail(
    verify,
    'The ID token was issued in the future: its “iat” is more than a minute ahead, which Vault refuses.',
    'Compare the clocks of both machines.',
  ),
  'subject-missing': provider.fail(
    verify,
    'The ID token has no “sub”, so Vault refuses it.',
    'Put “sub” into ID tokens.',
    'sub',
  ),
  'audience-missing': provider.fail(
    verify,
    'The ID token has no “aud”, so Vault refuses it.',
    'Put “aud” into ID tokens.',
    'aud',
  ),
  'audience-not-bound': relyingParty.fail(
    capCite('provider.go', 'verifyAudience'),
    'The ID token is issued to {actual}; bound_audiences of the role has only {expected}.',
    'Name an audience of the token in bound_audiences, or leave it out.',
    '{actual}',
  ),
  'audience-other': provider.fail(
    verify,
    'The ID token is issued to {actual}, and nothing in it says that it was issued to {expected}.',
    'Add the client to the audience at the provider.',
    '{expected}',
  ),
  'party-other': provider.fail(
    verify,
    '“azp” of the ID token is {party}; if it is present, Vault requires {expected}.',
    'Put the client into “azp”, or leave that claim out.',
    '{expected}',
  ),
  'party-missing': provider.fail(
    verify,
    'The ID token is issued to {actual}; with several audiences Vault requires “azp” too.',
    'Put the client into “azp” of ID tokens, or issue them only to this client.',
    '{expected}',
  ),
  'access-token-hash': provider.fail(
    capCite('id_token.go', 'verifyHashClaim'),
    '“at_hash” of the ID token does not match the access token; Vault compares them.',
    'Compute “at_hash” from the access token as it is sent, or leave it out.',
  ),
  'code-hash': provider.fail(
    capCite('provider.go', 'Exchange'),
    '“c_hash” of the ID token does not match the code; Vault compares them.',
    'Compute “c_hash” from the code as it is sent, or leave it out.',
  ),
  'subject-not-bound': relyingParty.fail(
    pluginCite('path_oidc.go', 'pathCallback'),
    '“sub” is {actual}, which is not bound_subject of the role.',
    'Set bound_subject to that value, or leave it out.',
    '{actual}',
  ),
  'auth-time-not-tried': provider.unknown(
    verify,
    'max_age of the role requires “auth_time” as a number in the ID token. This one has none; the test login did not request it with max_age.',
    'Check that the provider puts “auth_time” into ID tokens when max_age is requested.',
    'auth_time',
  ),
  'userinfo-not-asked': userinfoNotAsked(
    pluginCite('path_oidc.go', 'pathCallback'),
    'UserInfo’s claims take precedence over the ID token’s in Vault, and its answer is unknown.',
  ),
  'userinfo-ignored': provider.warn(
    capCite('provider.go', 'UserInfo'),
    'Vault continues without UserInfo, with only a warning in its log: {message}.',
    'Fix UserInfo, or put the claims that Vault needs into the ID token.',
  ),
  'user-missing': provider.fail(
    identity,
    'Neither the ID token nor UserInfo has the claim “{claim}”, which names the user.',
    'Map “{claim}” into the ID token, or name another claim in user_claim.',
    '{claim}',
  ),
  'user-not-tried': provider.unknown(
    identity,
    'There is no claim “{claim}”. It may come with the scope “{scope}”, which the test login did not request.',
    'Send “{claim}” to this client with the scope “{scope}”.',
    '{scope}',
  ),
  'user-type': provider.fail(
    identity,
    'The claim “{claim}” is {type}; Vault accepts only a string as a name.',
    'Map “{claim}” as a string, or name another claim in user_claim.',
    '{claim}',
  ),
  'user-empty': provider.fail(
    'openbao/openbao v2.6.2: vault/identity/store.go (CreateOrFetchEntity)',
    'The claim “{claim}” is empty, and Vault lets nobody in without a name.',
    'Fill “{claim}” for everybody who signs in.',
  ),
  'metadata-type': relyingParty.fail(
    pluginCite('claims.go', 'extractMetadata'),
    'claim_mappings names “{claim}”, which is {type}; Vault accepts only strings, and ends the login.',
    'Remove “{claim}” from claim_mappings, or map it as a string.',
    '{claim}',
  ),
  'groups-missing': provider.fail(
    pluginCite('path_login.go', 'fetchGroups'),
    'Neither the ID token nor UserInfo has the claim “{claim}”; Vault refuses anyone who has none, even a person without a group.',
    'Send “{claim}” for everybody, as an empty list if there is none, and name its scope in oidc_scopes; or leave groups_claim out.',
    '"{claim}": []',
  ),
  'groups-not-tried': provider.unknown(
    pluginCite('path_login.go', 'fetchGroups'),
    'There are no groups in this login, and Vault refuses people without. They may come with the scope “{scope}”, which the test login did not request.',
    'Map “{claim}” for this client, always or with the scope “{scope}”.',
    '{claim}',
  ),
  'groups-type': provider.fail(
    pluginCite('claims.go', 'normalizeList'),
    '“{claim}” is {type}; Vault refuses what is neither a string nor a list.',
    ...listOfNames,
  ),
  'group-not-text': provider.fail(
    identity,
    '“{claim}” contains {type}; Vault refuses the login unless every group is a string.',
    ...listOfNames,
  ),
  'groups-list-in-text': provider.warn(
    identity,
    '“{claim}” is a list written into a string; for Vault the whole string is one group.',
    ...listOfNames,
  ),
  'groups-overage': relyingParty.fail(
    pluginCite('provider_azure.go', 'FetchGroups'),
    'The person is in too many groups for the token, which refers to Microsoft Graph instead; Vault as configured finds no groups and refuses.',
    'Set provider_config and request the scope profile; or send only the groups assigned to the application.',
    'provider_config={"provider":"azure"}',
  ),
  'groups-at-graph': provider.unknown(
    pluginCite('provider_azure.go', 'getAzureGroups'),
    'Vault asks Microsoft Graph for the groups, and refuses the login if Graph does.',
    'Check that the app registration has the delegated permission User.Read.',
  ),
  'claim-not-bound': relyingParty.fail(
    pluginCite('claims.go', 'validateBoundClaims'),
    'bound_claims of the role requires {expected} in “{claim}”, which {actual}.',
    'Compare bound_claims with the claim, character by character; a string never matches a number or true.',
  ),
};

export type VaultCode = keyof typeof findings;
