import type { DeclaredFinding } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc.ts';
import { loginFindings } from '../shared/login.ts';
import { requestFindings } from '../shared/request.ts';
import { authenticatorCite, kubeloginCite } from './cite.ts';

const ownFindings = {
  'issuer-not-https': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The API server does not start with the issuer “{issuer}”: {why}.',
    remedy: { say: 'Serve the provider at an https URL without user, query and fragment.' },
    cites: ['kubernetes/apiserver v0.36.3: pkg/apis/apiserver/validation/validation.go (validateIssuerURL)'],
  },
  'token-not-taken': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The API server ignores the ID token, because its issuer “{actual}” is not “{given}”; the log only says “invalid bearer token”.',
    remedy: { say: 'Issue ID tokens under the issuer of the discovery document.', value: '{given}' },
    cites: authenticatorCite('hasCorrectIssuer'),
  },
  'username-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has no claim “{claim}”, so the API server refuses it (“claim not present”).',
    remedy: {
      say: 'Map “{claim}” into the ID token, or name another claim in --oidc-username-claim.',
      value: '{claim}',
    },
    cites: authenticatorCite('getUsername'),
  },
  'username-only-at-userinfo': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The claim “{claim}” comes from UserInfo alone, which the API server never asks, so it refuses the login.',
    remedy: {
      say: 'Map “{claim}” into the ID token, or name another claim in --oidc-username-claim.',
      value: '{claim}',
    },
    cites: authenticatorCite('getUsername'),
  },
  'username-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'The ID token has no claim “{claim}”. It may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “{claim}” to ID tokens of this client with the scope “{scope}”.', value: '{scope}' },
    cites: authenticatorCite('getUsername'),
  },
  'username-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The API server refuses the ID token, because the claim “{claim}” is not a text: {message}.',
    remedy: { say: 'Map “{claim}” as a text.' },
    cites: authenticatorCite('getUsername'),
  },
  'username-empty': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'The claim “{claim}” is empty, so the user would have no name; what comes of that is not confirmed.',
    remedy: { say: 'Fill “{claim}” for everybody who signs in.' },
    cites: authenticatorCite('getUsername'),
  },
  'email-not-verified': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The API server refuses the ID token: “email_verified” is {value} (“oidc: email not verified”).',
    remedy: {
      say: 'Verify addresses at the provider, so that “email_verified” is true; or name people by another claim in --oidc-username-claim.',
      value: 'true',
    },
    cites: authenticatorCite('getUsername'),
  },
  'email-verified-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The API server refuses the ID token, because “email_verified” is not true or false: {message}.',
    remedy: { say: 'Map “email_verified” as true or false, without quotes.', value: 'true' },
    cites: authenticatorCite('getUsername'),
  },
  'groups-type': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The API server refuses the ID token, because the claim “{claim}” is neither a text nor a list of texts: {message}.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: authenticatorCite('getGroups'),
  },
  'groups-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'People get in without groups: the ID token has no claim “{claim}”.',
    remedy: { say: 'Map “{claim}” into the ID token.', value: '{claim}' },
    cites: authenticatorCite('getGroups'),
  },
  'groups-only-at-userinfo': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'People get in without groups: “{claim}” comes from UserInfo alone, which the API server never asks.',
    remedy: { say: 'Map “{claim}” into the ID token.', value: '{claim}' },
    cites: authenticatorCite('getGroups'),
  },
  'groups-distributed': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'The ID token refers to {endpoint} for the groups. The API server fetches them from there, expects a JWT, and refuses the login without one.',
    remedy: { say: 'Give fewer groups in the ID token, such as those assigned to this client alone.' },
    cites: authenticatorCite('claimResolver.expand'),
  },
  'groups-source-broken': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token refers to claims elsewhere without saying where, so the API server refuses the login.',
    remedy: { say: 'Give “_claim_sources” with “_claim_names”, or neither.' },
    cites: authenticatorCite('claimResolver.expand'),
  },
  'groups-at-graph': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'There are too many groups for the ID token, so it names Microsoft Graph instead. The API server asks there for a JWT and refuses the login.',
    remedy: {
      say: 'Emit only the groups assigned to the application: Token configuration → groups claim.',
    },
    cites: authenticatorCite('claimResolver.resolve'),
  },
  'claim-required': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'The API server refuses the ID token: --oidc-required-claim wants “{claim}” to be “{expected}”, and {actual}.',
    remedy: {
      say: 'Map “{claim}” into the ID token as this text, or take the demand out.',
      value: '{expected}',
    },
    cites: authenticatorCite('AuthenticateToken'),
  },
  'expression-fails': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The API server refuses the ID token: the {what} expression {message}.',
    remedy: {
      say: 'Correct the expression; a claim that may be missing is written claims.?name.orValue("").',
    },
    cites: authenticatorCite('AuthenticateToken'),
  },
  'expression-not-loaded': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The API server does not load the file: {message}.',
    remedy: { say: 'Use claims.email_verified in the username, an extra or a claim validation rule.' },
    cites: [
      'kubernetes/apiserver v0.36.3: pkg/apis/apiserver/validation/validation.go (validateClaimMappings)',
    ],
  },
  'expression-not-judged': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary: 'The {what} expression cannot be judged here: {message}.',
    remedy: { say: 'Try it with the claims above in a CEL playground.' },
    cites: authenticatorCite('AuthenticateToken'),
  },
  'kubelogin-refuses': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'kubelogin refuses the ID token: {message}.',
    remedy: { say: 'Correct at the provider what is named; the API server itself would take this token.' },
    cites: kubeloginCite('pkg/oidc/client/client.go', 'verifyToken'),
  },
  'refresh-without-id-token': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'A refresh gives no ID token, so kubelogin opens the browser again each time the ID token expires.',
    remedy: { say: 'Give an ID token with each refresh too (OpenID Connect Core 1.0, 12.2).' },
    cites: kubeloginCite('pkg/oidc/client/client.go', 'Refresh'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = {
  ...goOidcFindings('v2.5.0'),
  ...loginFindings,
  ...requestFindings,
  ...ownFindings,
};

export type KubernetesCode = keyof typeof findings;
