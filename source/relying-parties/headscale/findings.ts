import type { DeclaredFinding } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc.ts';
import { loginFindings } from '../shared/login.ts';
import { openidFinding } from '../shared/openid-finding.ts';
import { requestFindings } from '../shared/request.ts';
import { cite } from './cite.ts';

const verifyAddresses =
  'Verify addresses at the provider, so that “email_verified” is true; or, where people cannot change their own, set email_verified_required to false.';

const ownFindings = {
  'claim-type': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Headscale answers 500, because the claim “{claim}” of the ID token has the wrong type: {message}.',
    remedy: { say: 'Map “{claim}” as a text.' },
    cites: cite('hscontrol/types/users.go', 'OIDCClaims'),
  },
  'groups-type': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Headscale answers 500, because “groups” of the ID token is neither a text nor a list of texts: {value}.',
    remedy: { say: 'Map “groups” as a list of names.', value: '["admins", "engineers"]' },
    cites: cite('hscontrol/types/users.go', 'FlexibleStringSlice.UnmarshalJSON'),
  },
  'email-verified-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Headscale answers 500, because “email_verified” of the ID token is {value}.',
    remedy: { say: 'Map “email_verified” as true or false, or leave it out.', value: 'true' },
    cites: cite('hscontrol/types/users.go', 'FlexibleBoolean.UnmarshalJSON'),
  },
  'subject-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'The ID token has no “sub”, so Headscale takes everybody who signs in for one and the same user.',
    remedy: { say: 'Put “sub” into ID tokens.' },
    cites: cite('hscontrol/types/users.go', 'OIDCClaims.Identifier'),
  },
  'userinfo-ignored': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'Headscale goes by the ID token alone, because it cannot use UserInfo: {message}.',
    remedy: { say: 'Map “{claim}” into the ID token, where it is missing.', value: '{claim}' },
    cites: cite('hscontrol/oidc.go', 'OIDCCallbackHandler'),
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'The ID token has no “{claim}”, and what UserInfo says was not learned.',
    remedy: { say: 'Check again with a test login: add --login.', value: '--login' },
    cites: cite('hscontrol/oidc.go', 'OIDCCallbackHandler'),
  },
  'group-refused': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'None of the person’s groups ({groups}) is in allowed_groups, so Headscale answers 401 (“unauthorised group”).',
    remedy: {
      say: 'List a group there as the claim writes it, character by character; or put the person into one.',
    },
    cites: cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
  },
  'groups-replaced': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'UserInfo’s groups ({groups}) replace those of the ID token, and none is in allowed_groups: Headscale answers 401 (“unauthorised group”).',
    remedy: { say: 'Give the same “groups” at UserInfo as in the ID token, or none at UserInfo.' },
    cites: cite('hscontrol/oidc.go', 'OIDCCallbackHandler'),
  },
  'groups-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'allowed_groups is set, and neither the ID token nor UserInfo has “groups”: Headscale answers 401 (“unauthorised group”).',
    remedy: { say: 'Map “groups” into the ID token.', value: 'groups' },
    cites: cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
  },
  'groups-elsewhere': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token has too many groups to hold and refers to them elsewhere, where Headscale does not look: it answers 401 (“unauthorised group”).',
    remedy: {
      say: 'Emit only the groups assigned to the application: Token configuration → groups claim.',
    },
    cites: cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “groups” to this client with the scope “{scope}”.', value: '{scope}' },
    cites: cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
  },
  'groups-scope-missing': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary:
      'allowed_groups needs the claim “groups”. The test login asked for the scope “groups”, Headscale as it is set does not; the claim may not come then.',
    remedy: {
      say: 'Add “groups” to scope.',
      value: 'scope: ["openid", "profile", "email", "groups"]',
    },
    cites: cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
  },
  'email-not-verified': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'allowed_domains or allowed_users is set and the address is not verified: Headscale answers 401 (“unverified email”).',
    remedy: { say: verifyAddresses, value: 'email_verified_required: false' },
    cites: cite('hscontrol/oidc.go', 'doOIDCAuthorization'),
  },
  'email-needed': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'allowed_domains or allowed_users is set, and neither the ID token nor UserInfo has “email”: Headscale answers 401.',
    remedy: { say: 'Map “email” into the ID token.', value: 'email' },
    cites: cite('hscontrol/oidc.go', 'doOIDCAuthorization'),
  },
  'domain-refused': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'The domain of “{email}” is not in allowed_domains in this very spelling, so Headscale answers 401 (“unauthorised domain”).',
    remedy: { say: 'Add the domain as the address writes it, capital letters included.', value: '{domain}' },
    cites: cite('hscontrol/oidc.go', 'validateOIDCAllowedDomains'),
  },
  'user-refused': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      '“{email}” is not in allowed_users in this very spelling, so Headscale answers 401 (“unauthorised user”).',
    remedy: {
      say: 'Add the address as the claim writes it; user names are not compared.',
      value: '{email}',
    },
    cites: cite('hscontrol/oidc.go', 'validateOIDCAllowedUsers'),
  },
  'email-left-out': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'People get in without their address, because “email_verified” is not true; policies that name it do not match.',
    remedy: { say: verifyAddresses, value: 'email_verified_required: false' },
    cites: cite('hscontrol/types/users.go', 'User.FromClaim'),
  },
  'email-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'People get in without an address: neither the ID token nor UserInfo has “email”; policies cannot name them by it.',
    remedy: { say: 'Map “email” into the ID token.', value: 'email' },
    cites: cite('hscontrol/types/users.go', 'User.FromClaim'),
  },
  'email-unusable': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'People get in without their address, because “{email}” is none to Headscale.',
    remedy: { say: 'Map “email” as one plain address.' },
    cites: cite('hscontrol/types/users.go', 'User.FromClaim'),
  },
  'username-unusable': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'Headscale leaves the user name “{name}” out, because {why}.',
    remedy: {
      say: 'Map “preferred_username” to a name that starts with a letter and holds only letters, digits, “-”, “.”, “_” and one “@”.',
    },
    cites: cite('hscontrol/util/dns.go', 'ValidateUsername'),
  },
  'username-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'The user has neither an address nor a name in Headscale, and is listed as {identifier}.',
    remedy: { say: 'Map “preferred_username” into the ID token.', value: 'preferred_username' },
    cites: cite('hscontrol/types/users.go', 'User.Username'),
  },
  'nodes-expire-soon': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'use_expiry_from_token logs nodes out with the ID token, {time} after the login.',
    remedy: {
      say: 'Turn it off, and set node.expiry to how long a login may last.',
      value: 'use_expiry_from_token: false',
    },
    cites: cite('hscontrol/oidc.go', 'determineNodeExpiry'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const requestSettings = {
  'pkce-required': {
    ...requestFindings['pkce-required'],
    remedy: { say: 'Set pkce.enabled under oidc.', value: 'pkce: { enabled: true, method: S256 }' },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = {
  ...goOidcFindings('v3.18.0'),
  ...loginFindings,
  ...openidFinding,
  ...requestFindings,
  ...requestSettings,
  ...ownFindings,
};

export type HeadscaleCode = keyof typeof findings;
