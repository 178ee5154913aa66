import { provider, relyingParty } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc-findings.ts';
import { fewerGroups, groupsNotTried, listTheGroup } from '../shared/groups.ts';
import { loginFindings, openidFinding, userinfoNotAsked } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { cite } from './cite.ts';
import type { headscaleRequest } from './request.ts';

const verifyAddresses =
  'Verify addresses at the provider, so that “email_verified” is true; or, if people cannot change their own, set email_verified_required to false.';

export const findings = {
  ...goOidcFindings('v3.18.0'),
  ...loginFindings,
  ...openidFinding,
  ...requestFindingsOf<typeof headscaleRequest>({
    'pkce-required': {
      say: 'Set pkce.enabled under oidc.',
      value: 'pkce: { enabled: true, method: S256 }',
    },
    'code-burnt': {},
    'nonce-not-returned': {},
    'answered-by-post': {},
  }),
  'claim-type': provider.fail(
    cite('hscontrol/types/users.go', 'OIDCClaims'),
    'Headscale answers 500, because the claim “{claim}” of the ID token has the wrong type: {message}.',
    'Map “{claim}” as a string.',
  ),
  'groups-type': provider.fail(
    cite('hscontrol/types/users.go', 'FlexibleStringSlice.UnmarshalJSON'),
    'Headscale answers 500, because “groups” of the ID token is neither a string nor a list of strings: {value}.',
    'Map “groups” as a list of names.',
    '"groups": ["admins", "engineers"]',
  ),
  'email-verified-type': provider.fail(
    cite('hscontrol/types/users.go', 'FlexibleBoolean.UnmarshalJSON'),
    'Headscale answers 500, because “email_verified” of the ID token is {value}.',
    'Map “email_verified” as true or false, or leave it out.',
    '"email_verified": true',
  ),
  'subject-missing': provider.warn(
    cite('hscontrol/types/users.go', 'OIDCClaims.Identifier'),
    'The ID token has no “sub”, so Headscale treats everybody who signs in as one and the same user.',
    'Put “sub” into ID tokens.',
  ),
  'userinfo-ignored': provider.warn(
    cite('hscontrol/oidc.go', 'OIDCCallbackHandler'),
    'Headscale uses only the ID token, because it cannot use UserInfo: {message}.',
    'Map “{claim}” into the ID token if it is missing there.',
    '{claim}',
  ),
  'userinfo-not-asked': userinfoNotAsked(
    cite('hscontrol/oidc.go', 'OIDCCallbackHandler'),
    'The ID token has no “{claim}”, and UserInfo’s answer is unknown.',
  ),
  'group-refused': relyingParty.fail(
    cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
    'None of the person’s groups ({groups}) is in allowed_groups, so Headscale answers 401 (“unauthorised group”).',
    listTheGroup,
  ),
  'groups-replaced': provider.fail(
    cite('hscontrol/oidc.go', 'OIDCCallbackHandler'),
    'UserInfo’s groups ({groups}) replace those of the ID token, and none is in allowed_groups: Headscale answers 401 (“unauthorised group”).',
    'Send the same “groups” in UserInfo as in the ID token, or none in UserInfo.',
  ),
  'groups-missing': provider.fail(
    cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
    'allowed_groups is set, and neither the ID token nor UserInfo has “groups”: Headscale answers 401 (“unauthorised group”).',
    'Map “groups” into the ID token.',
    'groups',
  ),
  'groups-elsewhere': provider.fail(
    cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
    'The ID token cannot contain all the groups and refers to them elsewhere, where Headscale does not look: it answers 401 (“unauthorised group”).',
    fewerGroups,
  ),
  'groups-not-tried': groupsNotTried(cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups')),
  'groups-scope-missing': relyingParty.unknown(
    cite('hscontrol/oidc.go', 'validateOIDCAllowedGroups'),
    'allowed_groups needs the claim “groups”. The test login requested the scope “groups”, but Headscale as configured does not; the claim may then be missing.',
    'Add “groups” to scope.',
    'scope: ["openid", "profile", "email", "groups"]',
  ),
  'email-not-verified': provider.fail(
    cite('hscontrol/oidc.go', 'doOIDCAuthorization'),
    'allowed_domains or allowed_users is set and the address is not verified: Headscale answers 401 (“unverified email”).',
    verifyAddresses,
    { value: 'email_verified_required: false', goes: 'relying-party' },
  ),
  'email-needed': provider.fail(
    cite('hscontrol/oidc.go', 'doOIDCAuthorization'),
    'allowed_domains or allowed_users is set, and neither the ID token nor UserInfo has “email”: Headscale answers 401.',
    'Map “email” into the ID token.',
    'email',
  ),
  'domain-refused': relyingParty.fail(
    cite('hscontrol/oidc.go', 'validateOIDCAllowedDomains'),
    'The domain of “{email}” is not in allowed_domains in exactly this spelling, so Headscale answers 401 (“unauthorised domain”).',
    'Add the domain exactly as the address spells it, case included.',
    '{domain}',
  ),
  'user-refused': relyingParty.fail(
    cite('hscontrol/oidc.go', 'validateOIDCAllowedUsers'),
    '“{email}” is not in allowed_users in exactly this spelling, so Headscale answers 401 (“unauthorised user”).',
    'Add the address exactly as the claim spells it; user names are not compared.',
    '{email}',
  ),
  'email-left-out': provider.warn(
    cite('hscontrol/types/users.go', 'User.FromClaim'),
    'People get in without their address, because “email_verified” is not true; policies that name it do not match.',
    verifyAddresses,
    { value: 'email_verified_required: false', goes: 'relying-party' },
  ),
  'email-missing': provider.warn(
    cite('hscontrol/types/users.go', 'User.FromClaim'),
    'People get in without an address: neither the ID token nor UserInfo has “email”; policies cannot name them by it.',
    'Map “email” into the ID token.',
    'email',
  ),
  'email-unusable': provider.warn(
    cite('hscontrol/types/users.go', 'User.FromClaim'),
    'People get in without their address, because Headscale does not accept “{email}” as one.',
    'Map “email” as a single plain address.',
  ),
  'username-unusable': provider.warn(
    cite('hscontrol/util/dns.go', 'ValidateUsername'),
    'Headscale leaves the user name “{name}” out, because {why}.',
    'Map “preferred_username” to a name that starts with a letter and contains only letters, digits, “-”, “.”, “_” and one “@”.',
  ),
  'username-missing': provider.warn(
    cite('hscontrol/types/users.go', 'User.Username'),
    'The user has neither an address nor a name in Headscale, and is listed as {identifier}.',
    'Map “preferred_username” into the ID token.',
    'preferred_username',
  ),
  'nodes-expire-soon': relyingParty.warn(
    cite('hscontrol/oidc.go', 'determineNodeExpiry'),
    'use_expiry_from_token logs nodes out with the ID token, {time} after the login.',
    'Turn this off, and set node.expiry to how long a login may last.',
    'use_expiry_from_token: false',
  ),
  'node-expiry-unread': relyingParty.warn(
    cite('hscontrol/types/config.go', 'resolveNodeExpiry'),
    'Headscale cannot read node.expiry, “{expiry}”, so nodes stay logged in forever, whoever is locked out at the provider.',
    'Write node.expiry in whole numbers with y, w, d, h, m and s, or 0 for no limit.',
    '180d',
  ),
};

export type HeadscaleCode = keyof typeof findings;
