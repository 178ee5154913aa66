import { provider, relyingParty } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc-findings.ts';
import { groupsNotTried, listOfNames, listTheGroup } from '../shared/groups.ts';
import { loginFindings, openidFinding, userinfoNotAsked } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { cite } from './cite.ts';
import type { proxyRequest } from './request.ts';

const { 'id-token-audience': _, ...library } = goOidcFindings('v3.18.0');

export const findings = {
  ...library,
  ...loginFindings,
  ...openidFinding,
  ...requestFindingsOf<typeof proxyRequest>({
    'pkce-required': {
      say: 'Set code_challenge_method.',
      value: 'code_challenge_method = "S256"',
    },
    'nonce-required': {
      say: 'Turn on the nonce.',
      value: 'insecure_oidc_skip_nonce = false',
    },
    'code-burnt': {},
    'nonce-not-returned': {},
    'answered-by-post-unproven': {},
  }),
  'algorithms-disjoint': relyingParty.fail(
    cite('pkg/providers/oidc/provider_verifier.go', 'intersectSigningAlgs'),
    'oauth2-proxy does not start: oidc_enabled_signing_algs contains none of {listed}, which the document lists.',
    'Name an algorithm there that the document lists, or leave the option out.',
  ),
  'refresh-after-expiry': relyingParty.fail(
    cite('pkg/validation/cookie.go', 'validateCookie'),
    'oauth2-proxy does not start: cookie_refresh ({refresh}) must be less than cookie_expire ({expiry}).',
    'Renew the session more often: every few minutes, less than the access token’s lifetime.',
    'cookie_refresh = "4m"',
  ),
  'audience-missing': provider.fail(
    cite('pkg/providers/oidc/verifier.go', 'verifyAudience'),
    'The ID token has none of the audience claims {claims}, so oauth2-proxy refuses it.',
    'Put “aud” into ID tokens.',
  ),
  'audience-other': provider.fail(
    cite('pkg/providers/oidc/verifier.go', 'isValidAudience'),
    '“{claim}” of the ID token is {actual}; oauth2-proxy accepts {expected}.',
    'Add the client to the audience at the provider (Keycloak: an audience mapper), or list the other one in oidc_extra_audiences.',
    '{actual}',
  ),
  'audience-crash': provider.fail(
    cite('pkg/providers/oidc/verifier.go', 'verifyAudience'),
    '“{claim}” of the ID token contains something that is not a string; oauth2-proxy crashes on it.',
    'Map “{claim}” as a string or a list of strings.',
  ),
  'userinfo-fails': provider.fail(
    cite('pkg/providers/util/claim_extractor.go', 'loadProfileClaims'),
    'The ID token has no “{claim}”, so oauth2-proxy calls UserInfo, which fails and ends the login: {message}.',
    'Put “{claim}” into the ID token, fix UserInfo, or set skip_claims_from_profile_url.',
    { value: 'skip_claims_from_profile_url = true', goes: 'relying-party' },
  ),
  'userinfo-not-asked': userinfoNotAsked(
    cite('pkg/providers/util/claim_extractor.go', 'GetClaim'),
    'The ID token has no “{claim}”, and UserInfo’s answer is unknown.',
  ),
  'email-missing': provider.fail(
    cite('providers/oidc.go', 'EnrichSession'),
    'Neither the ID token nor UserInfo has a claim “{claim}”; oauth2-proxy lets nobody in without an address.',
    'Map “{claim}” into the ID token, or name another claim in oidc_email_claim.',
    '{claim}',
  ),
  'email-not-verified': provider.fail(
    cite('providers/provider_data.go', 'buildSessionFromClaims'),
    'oauth2-proxy refuses the login, because “email_verified” is {value}.',
    'Verify addresses at the provider; or, if people cannot change their own, set insecure_oidc_allow_unverified_email.',
    { value: 'insecure_oidc_allow_unverified_email = true', goes: 'relying-party' },
  ),
  'email-domain': relyingParty.fail(
    cite('validator.go', 'isEmailValidWithDomains'),
    'The address “{email}” is in none of the email_domains, so oauth2-proxy answers 403.',
    'Add its domain to email_domains.',
  ),
  'group-not-allowed': relyingParty.fail(
    cite('providers/provider_default.go', 'Authorize'),
    'None of the person’s groups ({groups}) is in allowed_groups or allowed_roles, so oauth2-proxy answers 403.',
    listTheGroup,
  ),
  'groups-not-tried': groupsNotTried(cite('providers/provider_data.go', 'buildSessionFromClaims')),
  'groups-missing': provider.warn(
    cite('providers/provider_data.go', 'buildSessionFromClaims'),
    'People get in without groups: neither the ID token nor UserInfo has a claim “{claim}”.',
    'Map “{claim}” into the ID token.',
    '{claim}',
  ),
  'groups-rewritten': provider.warn(
    cite('pkg/util/util.go', 'CoerceClaim'),
    '“{claim}” is not a list of strings; oauth2-proxy turns it into {names}.',
    ...listOfNames,
  ),
  'access-token-opaque': relyingParty.fail(
    cite('providers/keycloak_oidc.go', 'getAccessClaims'),
    'keycloak-oidc reads roles from the access token, which is not a JWT here, so every login fails.',
    'Set provider to oidc.',
    'provider = "oidc"',
  ),
  'access-token-type': provider.fail(
    cite('providers/keycloak_oidc.go', 'getClientRoles'),
    'keycloak-oidc cannot read the roles in the access token: {message}.',
    'Map roles as Keycloak does, or set provider to oidc.',
    { value: 'provider = "oidc"', goes: 'relying-party' },
  ),
};

export type ProxyCode = keyof typeof findings;
