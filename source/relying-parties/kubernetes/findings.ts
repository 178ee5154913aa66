import { provider, relyingParty } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc-findings.ts';
import { fewerGroups, listOfNames } from '../shared/groups.ts';
import { loginFindings } from '../shared/login.ts';
import { otherDocumentFinding } from '../shared/other-document.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { authenticatorCite, kubeloginCite } from './cite.ts';
import type { kubeloginRequest } from './request.ts';

const { 'id-token-issuer': _, ...library } = goOidcFindings('v2.5.0');

export const findings = {
  ...library,
  ...loginFindings,
  ...requestFindingsOf<typeof kubeloginRequest>({
    'local-redirect-uri-not-registered': {},
    'pkce-required': {},
    'code-burnt': {},
    'nonce-not-returned': {},
    'answered-by-post': {},
  }),
  'issuer-not-https': provider.fail(
    'kubernetes/apiserver v0.36.3: pkg/apis/apiserver/validation/validation.go (validateIssuerURL)',
    'The API server does not start with the issuer “{issuer}”: {why}.',
    'Serve the provider at an https URL without user, query and fragment.',
  ),
  'token-not-taken': provider.fail(
    authenticatorCite('hasCorrectIssuer'),
    'The API server ignores the ID token, because its issuer “{actual}” is not “{given}”; the log says only “invalid bearer token”.',
    'Issue ID tokens under the issuer of the discovery document.',
    '{given}',
  ),
  'username-missing': provider.fail(
    authenticatorCite('getUsername'),
    'The ID token has no claim “{claim}”, so the API server refuses it (“claim not present”).',
    'Map “{claim}” into the ID token, or name another claim in --oidc-username-claim.',
    '{claim}',
  ),
  'username-only-at-userinfo': provider.fail(
    authenticatorCite('getUsername'),
    'The claim “{claim}” comes only from UserInfo, which the API server never calls, so it refuses the login.',
    'Map “{claim}” into the ID token, or name another claim in --oidc-username-claim.',
    '{claim}',
  ),
  'username-not-tried': provider.unknown(
    authenticatorCite('getUsername'),
    'The ID token has no claim “{claim}”. It may come with the scope “{scope}”, which the test login did not request.',
    'Put “{claim}” into this client’s ID tokens with the scope “{scope}”.',
    '{scope}',
  ),
  'username-type': provider.fail(
    authenticatorCite('getUsername'),
    'The API server refuses the ID token, because the claim “{claim}” is not a string: {message}.',
    'Map “{claim}” as a string.',
  ),
  'username-empty': provider.warn(
    authenticatorCite('getUsername'),
    'The claim “{claim}” is empty, and the API server lets people in anyway: all of them are the user “{user}”.',
    'Fill “{claim}” for everybody who signs in.',
  ),
  'email-not-verified': provider.fail(
    authenticatorCite('getUsername'),
    'The API server refuses the ID token: “email_verified” is {value} (“oidc: email not verified”).',
    'Verify addresses at the provider, so that “email_verified” is true; or take the user name from another claim with --oidc-username-claim.',
    '"email_verified": true',
  ),
  'email-verified-type': provider.fail(
    authenticatorCite('getUsername'),
    'The API server refuses the ID token, because “email_verified” is not true or false: {message}.',
    'Map “email_verified” as true or false, without quotes.',
    '"email_verified": true',
  ),
  'groups-type': provider.fail(
    authenticatorCite('getGroups'),
    'The API server refuses the ID token, because the claim “{claim}” is neither a string nor a list of strings: {message}.',
    ...listOfNames,
  ),
  'groups-missing': provider.warn(
    authenticatorCite('getGroups'),
    'People get in without groups: the ID token has no claim “{claim}”.',
    'Map “{claim}” into the ID token.',
    '{claim}',
  ),
  'groups-only-at-userinfo': provider.warn(
    authenticatorCite('getGroups'),
    'People get in without groups: “{claim}” comes only from UserInfo, which the API server never calls.',
    'Map “{claim}” into the ID token.',
    '{claim}',
  ),
  'groups-distributed': provider.unknown(
    authenticatorCite('claimResolver.expand'),
    'The ID token refers to {endpoint} for the groups. The API server fetches them from there, expects a JWT, and refuses the login without one.',
    'Send fewer groups in the ID token, such as only those assigned to this client.',
  ),
  'groups-source-broken': provider.fail(
    authenticatorCite('claimResolver.expand'),
    'The ID token refers to claims elsewhere without saying where, so the API server refuses the login.',
    'Send “_claim_sources” with “_claim_names”, or neither.',
  ),
  'groups-at-graph': provider.fail(
    authenticatorCite('claimResolver.resolve'),
    'There are too many groups for the ID token, so it names Microsoft Graph instead. The API server asks there for a JWT and refuses the login.',
    fewerGroups,
  ),
  'claim-required': relyingParty.fail(
    authenticatorCite('AuthenticateToken'),
    'The API server refuses the ID token: --oidc-required-claim requires “{claim}” to be “{expected}”, and {actual}.',
    'Map “{claim}” into the ID token as this text, or remove the requirement.',
    { value: '{expected}', goes: 'provider' },
  ),
  ...otherDocumentFinding(authenticatorCite('New'), 'The API server'),
  'expression-fails': relyingParty.fail(
    authenticatorCite('AuthenticateToken'),
    'The API server refuses the ID token: the {what} expression {message}.',
    'Correct the expression; a claim that may be missing is written claims.?name.orValue("").',
  ),
  'expression-not-loaded': relyingParty.fail(
    'kubernetes/apiserver v0.36.3: pkg/apis/apiserver/validation/validation.go (validateClaimMappings)',
    'The API server does not load the file: {message}.',
    'Use claims.email_verified in the username, an extra or a claim validation rule.',
  ),
  'expression-not-judged': relyingParty.unknown(
    authenticatorCite('AuthenticateToken'),
    'The {what} expression cannot be judged here: {message}.',
    'Try it with the claims above in a CEL playground.',
  ),
  'kubelogin-refuses': provider.fail(
    kubeloginCite('pkg/oidc/client/client.go', 'verifyToken'),
    'kubelogin refuses the ID token: {message}.',
    'Correct this at the provider; the API server itself would accept this token.',
  ),
  'refresh-without-id-token': provider.warn(
    kubeloginCite('pkg/oidc/client/client.go', 'Refresh'),
    'A refresh brings no ID token, so kubelogin opens the browser again each time the ID token expires.',
    'Send an ID token with every refresh too (OpenID Connect Core 1.0, 12.2).',
  ),
};

export type KubernetesCode = keyof typeof findings;
