import { provider, relyingParty } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc-findings.ts';
import { groupsNotTried, listOfNames, listTheGroup } from '../shared/groups.ts';
import { loginFindings, openidFinding, userinfoNotAsked } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { cite } from './cite.ts';
import type { coderRequest } from './request.ts';

const ignoreVerified = { value: 'CODER_OIDC_IGNORE_EMAIL_VERIFIED=true', goes: 'relying-party' } as const;

export const findings = {
  ...goOidcFindings('v3.17.0'),
  ...loginFindings,
  ...openidFinding,
  ...requestFindingsOf<typeof coderRequest>({
    'pkce-required': {
      owner: 'provider',
      say: 'List “S256” under code_challenge_methods_supported in the document, which turns on PKCE in Coder; or stop requiring it.',
      value: 'S256',
    },
    'nonce-required': {
      owner: 'provider',
      say: 'Stop requiring a nonce for this client; Coder has no setting for one.',
    },
    'code-burnt': {},
    'answered-by-post': {},
  }),
  'group-field-missing': relyingParty.fail(
    cite('cli/server.go', 'createOIDCConfig'),
    'Coder does not start: oidc-allowed-groups is set, and oidc-group-field is not.',
    'Name the claim that contains the groups.',
    'CODER_OIDC_GROUP_FIELD=groups',
  ),
  'subject-missing': provider.fail(
    cite('coderd/userauth.go', 'userOIDC'),
    'The ID token has no “sub”, so Coder answers 400.',
    'Put “sub” into ID tokens.',
  ),
  'userinfo-fails': provider.fail(
    cite('coderd/userauth.go', 'userInfoClaims'),
    'Coder calls UserInfo at every login, which fails and ends the login with 500: {message}.',
    'Fix UserInfo; or, if the ID token contains every claim, tell Coder not to call it.',
    { value: 'CODER_OIDC_IGNORE_USERINFO=true', goes: 'relying-party' },
  ),
  'userinfo-not-asked': userinfoNotAsked(
    cite('coderd/userauth.go', 'userInfoClaims'),
    'Coder calls UserInfo at every login and uses its claims first; its answer is unknown.',
  ),
  'email-missing': provider.fail(
    cite('coderd/userauth.go', 'userOIDC'),
    'Neither the ID token nor UserInfo has “{claim}”, and “{username}” is not an address: Coder answers 400 (“No email found in OIDC payload”).',
    'Map “{claim}” into the ID token, or name another claim in CODER_OIDC_EMAIL_FIELD.',
    '{claim}',
  ),
  'email-type': provider.fail(
    cite('coderd/userauth.go', 'userOIDC'),
    'Coder answers 400, because “{claim}” is {type} and not a string.',
    'Map “{claim}” as a single string.',
  ),
  'email-form': provider.unknown(
    cite('coderd/userauth.go', 'userOIDC'),
    'There is no “{claim}”, and whether Coder accepts “{username}” as an address is unknown here.',
    'Map “{claim}” into the ID token, or name another claim in CODER_OIDC_EMAIL_FIELD.',
    '{claim}',
  ),
  'email-empty': provider.unknown(
    cite('coderd/userauth.go', 'userOIDC'),
    '“{claim}” is empty; what Coder does with a user without an address is not confirmed.',
    'Fill “{claim}” for everybody who signs in.',
  ),
  'email-not-verified': provider.fail(
    cite('coderd/userauth.go', 'coerceEmailVerified'),
    'Coder answers 403 (“Email not verified”), because “email_verified” is {value}.',
    'Verify addresses at the provider; or, if people cannot change their own, let Coder ignore it.',
    ignoreVerified,
  ),
  'email-verified-missing': provider.fail(
    cite('coderd/userauth.go', 'userOIDC'),
    'Coder answers 403 (“Email not verified”), because nobody says “email_verified”. Releases before June 2026 allow that.',
    'Map “email_verified” into the ID token; or, if people cannot change their own address, let Coder ignore it.',
    ignoreVerified,
  ),
  'email-domain': relyingParty.fail(
    cite('coderd/userauth.go', 'userOIDC'),
    'The address “{email}” is in none of oidc-email-domain, so Coder answers 403.',
    'Add its domain to CODER_OIDC_EMAIL_DOMAIN.',
  ),
  'groups-need-license': relyingParty.warn(
    cite('coderd/idpsync/group.go', 'ParseGroupClaims'),
    'Coder reads groups only with a licence (Premium); without one oidc-allowed-groups lets everybody in, and nobody is put into a group.',
    'Restrict at the provider who may sign in to this client; with a licence, check again with this setting.',
    '--set coder.licensed=true',
  ),
  'groups-missing': provider.fail(
    cite('enterprise/coderd/enidpsync/groups.go', 'ParseGroupClaims'),
    'oidc-allowed-groups is set, and neither the ID token nor UserInfo has “{claim}”: Coder answers 403 (“You have no groups in your claims”).',
    'Map “{claim}” into the ID token, at the top level.',
    '{claim}',
  ),
  'groups-type': provider.fail(
    cite('enterprise/coderd/enidpsync/groups.go', 'ParseGroupClaims'),
    'Coder answers 400, because it cannot read “{claim}” for oidc-allowed-groups: {message}.',
    ...listOfNames,
  ),
  'group-refused': relyingParty.fail(
    cite('enterprise/coderd/enidpsync/groups.go', 'ParseGroupClaims'),
    'None of the person’s groups ({groups}) is in oidc-allowed-groups, so Coder answers 403 (“Not a member of an allowed group”).',
    listTheGroup,
  ),
  'groups-not-tried': groupsNotTried(cite('coderd/idpsync/group.go', 'ParseClaims'), '{claim}'),
  'groups-left': provider.warn(
    cite('coderd/idpsync/group.go', 'SyncGroups'),
    'People get in, and Coder leaves their groups as they are, because it cannot read “{claim}”: {message}.',
    ...listOfNames,
  ),
  'groups-emptied': provider.warn(
    cite('coderd/idpsync/group.go', 'SyncGroups'),
    'People get in, and Coder takes them out of every group but “Everyone”: neither the ID token nor UserInfo has “{claim}”.',
    'Map “{claim}” into the ID token, at the top level.',
    '{claim}',
  ),
  'signups-off': relyingParty.unknown(
    cite('coderd/userauth.go', 'oauthLogin'),
    'oidc-allow-signups is off: anyone without an account in Coder is turned away (“Signups are disabled”), except the very first.',
    'Create the account in Coder first, with OIDC as its login type.',
  ),
  'refresh-token-missing': provider.warn(
    cite('coderd/httpmw/apikey.go', 'ExtractAPIKey'),
    'The provider issued no refresh token, so Coder signs people out when the access token expires, after {time}.',
    'Request “offline_access” in CODER_OIDC_SCOPES, and allow refresh tokens for this client.',
    'offline_access',
  ),
};

export type CoderCode = keyof typeof findings;
