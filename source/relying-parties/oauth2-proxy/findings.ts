import type { DeclaredFinding } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc.ts';
import { loginFindings } from '../shared/login.ts';
import { requestFindings } from '../shared/request.ts';
import { cite } from './cite.ts';

const ownFindings = {
  'algorithms-disjoint': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'oauth2-proxy does not start: oidc_enabled_signing_algs holds none of {listed}, which the document lists.',
    remedy: { say: 'Name an algorithm there that the document lists, or leave the option out.' },
    cites: cite('pkg/providers/oidc/provider_verifier.go', 'intersectSigningAlgs'),
  },
  'audience-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has none of the audience claims {claims}, so oauth2-proxy refuses it.',
    remedy: { say: 'Put “aud” into ID tokens.' },
    cites: cite('pkg/providers/oidc/verifier.go', 'verifyAudience'),
  },
  'audience-other': {
    verdict: 'fail',
    owner: 'provider',
    summary: '“{claim}” of the ID token is {actual}; oauth2-proxy takes {expected}.',
    remedy: {
      say: 'Add the client to the audience at the provider (Keycloak: an audience mapper), or list the other one in oidc_extra_audiences.',
      value: '{actual}',
    },
    cites: cite('pkg/providers/oidc/verifier.go', 'isValidAudience'),
  },
  'audience-crash': {
    verdict: 'fail',
    owner: 'provider',
    summary: '“{claim}” of the ID token holds something that is not a text; oauth2-proxy crashes on it.',
    remedy: { say: 'Map “{claim}” as a text or a list of texts.' },
    cites: cite('pkg/providers/oidc/verifier.go', 'verifyAudience'),
  },
  'userinfo-fails': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token has no “{claim}”, so oauth2-proxy asks UserInfo, and that fails the login: {message}.',
    remedy: {
      say: 'Put “{claim}” into the ID token, mend UserInfo, or set skip_claims_from_profile_url.',
      value: 'skip_claims_from_profile_url = true',
    },
    cites: cite('pkg/providers/util/claim_extractor.go', 'loadProfileClaims'),
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'The ID token has no “{claim}”, and what UserInfo says was not learned.',
    remedy: { say: 'Check again with a test login: add --login.', value: '--login' },
    cites: cite('pkg/providers/util/claim_extractor.go', 'GetClaim'),
  },
  'email-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Neither the ID token nor UserInfo has a claim “{claim}”; oauth2-proxy lets nobody in without an address.',
    remedy: {
      say: 'Map “{claim}” into the ID token, or name another claim in oidc_email_claim.',
      value: '{claim}',
    },
    cites: cite('providers/oidc.go', 'EnrichSession'),
  },
  'email-not-verified': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'oauth2-proxy refuses the login, because “email_verified” is {value}.',
    remedy: {
      say: 'Verify addresses at the provider; or, where people cannot change their own, set insecure_oidc_allow_unverified_email.',
      value: 'insecure_oidc_allow_unverified_email = true',
    },
    cites: cite('providers/provider_data.go', 'buildSessionFromClaims'),
  },
  'email-domain': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The address “{email}” is in none of the email_domains, so oauth2-proxy answers 403.',
    remedy: { say: 'Add its domain to email_domains.' },
    cites: cite('validator.go', 'isEmailValidWithDomains'),
  },
  'group-not-allowed': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'None of the person’s groups ({groups}) is in allowed_groups or allowed_roles, so oauth2-proxy answers 403.',
    remedy: {
      say: 'List a group there as the claim writes it, character by character; or put the person into one.',
    },
    cites: cite('providers/provider_default.go', 'Authorize'),
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “groups” to this client with the scope “{scope}”.', value: '{scope}' },
    cites: cite('providers/provider_data.go', 'buildSessionFromClaims'),
  },
  'groups-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'People get in without groups: neither the ID token nor UserInfo has a claim “{claim}”.',
    remedy: { say: 'Map “{claim}” into the ID token.', value: '{claim}' },
    cites: cite('providers/provider_data.go', 'buildSessionFromClaims'),
  },
  'groups-rewritten': {
    verdict: 'warn',
    owner: 'provider',
    summary: '“{claim}” is not a list of texts; oauth2-proxy turns it into {names}.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: cite('pkg/util/util.go', 'CoerceClaim'),
  },
  'access-token-opaque': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'keycloak-oidc reads roles from the access token, which is not a JWT here, so each login fails.',
    remedy: { say: 'Set provider to oidc.', value: 'provider = "oidc"' },
    cites: cite('providers/keycloak_oidc.go', 'getAccessClaims'),
  },
  'access-token-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'keycloak-oidc cannot read the roles in the access token: {message}.',
    remedy: { say: 'Map roles as Keycloak does, or set provider to oidc.', value: 'provider = "oidc"' },
    cites: cite('providers/keycloak_oidc.go', 'getClientRoles'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** Where the request is changed. */
const requestSettings = {
  'pkce-required': {
    ...requestFindings['pkce-required'],
    remedy: { say: 'Set code_challenge_method.', value: 'code_challenge_method = "S256"' },
  },
  'nonce-required': {
    ...requestFindings['nonce-required'],
    remedy: { say: 'Switch the nonce on.', value: 'insecure_oidc_skip_nonce = false' },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = {
  ...goOidcFindings('v3.20.0'),
  ...loginFindings,
  ...requestFindings,
  ...requestSettings,
  ...ownFindings,
};

export type ProxyCode = keyof typeof findings;
