import type { DeclaredFinding } from '../second-opinion.ts';
import { goOidcFindings } from '../shared/go-oidc.ts';
import { loginFindings } from '../shared/login.ts';
import { openidFinding } from '../shared/openid-finding.ts';
import { requestFindings } from '../shared/request.ts';
import { cite } from './cite.ts';

const ignoreVerified = 'CODER_OIDC_IGNORE_EMAIL_VERIFIED=true';

const ownFindings = {
  'group-field-missing': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'Coder does not start: oidc-allowed-groups is set, and oidc-group-field is not.',
    remedy: { say: 'Name the claim that holds the groups.', value: 'CODER_OIDC_GROUP_FIELD=groups' },
    cites: cite('cli/server.go', 'createOIDCConfig'),
  },
  'subject-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has no “sub”, so Coder answers 400.',
    remedy: { say: 'Put “sub” into ID tokens.' },
    cites: cite('coderd/userauth.go', 'userOIDC'),
  },
  'userinfo-fails': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Coder asks UserInfo at each login, and that fails the login with 500: {message}.',
    remedy: {
      say: 'Mend UserInfo; or, where the ID token holds every claim, tell Coder not to ask.',
      value: 'CODER_OIDC_IGNORE_USERINFO=true',
    },
    cites: cite('coderd/userauth.go', 'userInfoClaims'),
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'Coder asks UserInfo at each login and takes its claims first; what it says was not learned.',
    remedy: { say: 'Check again with a test login: add --login.', value: '--login' },
    cites: cite('coderd/userauth.go', 'userInfoClaims'),
  },
  'email-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Neither the ID token nor UserInfo has “{claim}”, and “{username}” is no address: Coder answers 400 (“No email found in OIDC payload”).',
    remedy: {
      say: 'Map “{claim}” into the ID token, or name another claim in CODER_OIDC_EMAIL_FIELD.',
      value: '{claim}',
    },
    cites: cite('coderd/userauth.go', 'userOIDC'),
  },
  'email-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Coder answers 400, because “{claim}” is {type} and not a text.',
    remedy: { say: 'Map “{claim}” as one text.' },
    cites: cite('coderd/userauth.go', 'userOIDC'),
  },
  'email-empty': {
    verdict: 'unknown',
    owner: 'provider',
    summary: '“{claim}” is empty; what Coder makes of a user without an address is not confirmed.',
    remedy: { say: 'Fill “{claim}” for everybody who signs in.' },
    cites: cite('coderd/userauth.go', 'userOIDC'),
  },
  'email-not-verified': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Coder answers 403 (“Email not verified”), because “email_verified” is {value}.',
    remedy: {
      say: 'Verify addresses at the provider; or, where people cannot change their own, let Coder ignore it.',
      value: ignoreVerified,
    },
    cites: cite('coderd/userauth.go', 'coerceEmailVerified'),
  },
  'email-verified-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Coder answers 403 (“Email not verified”), because nobody says “email_verified”. Releases of before June 2026 let that pass.',
    remedy: {
      say: 'Map “email_verified” into the ID token; or, where people cannot change their own address, let Coder ignore it.',
      value: ignoreVerified,
    },
    cites: cite('coderd/userauth.go', 'userOIDC'),
  },
  'email-domain': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The address “{email}” is in none of oidc-email-domain, so Coder answers 403.',
    remedy: { say: 'Add its domain to CODER_OIDC_EMAIL_DOMAIN.' },
    cites: cite('coderd/userauth.go', 'userOIDC'),
  },
  'groups-need-license': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'Coder reads groups with a licence (Premium) only; without one oidc-allowed-groups lets everybody in, and nobody is put into a group.',
    remedy: {
      say: 'Restrict at the provider who may sign in to this client; with a licence, check again with this setting.',
      value: '--set coder.licensed=true',
    },
    cites: cite('coderd/idpsync/group.go', 'ParseGroupClaims'),
  },
  'groups-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'oidc-allowed-groups is set, and neither the ID token nor UserInfo has “{claim}”: Coder answers 403 (“You have no groups in your claims”).',
    remedy: { say: 'Map “{claim}” into the ID token, at its top.', value: '{claim}' },
    cites: cite('enterprise/coderd/enidpsync/groups.go', 'ParseGroupClaims'),
  },
  'groups-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Coder answers 400, because it cannot read “{claim}” for oidc-allowed-groups: {message}.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: cite('enterprise/coderd/enidpsync/groups.go', 'ParseGroupClaims'),
  },
  'group-refused': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'None of the person’s groups ({groups}) is in oidc-allowed-groups, so Coder answers 403 (“Not a member of an allowed group”).',
    remedy: {
      say: 'List a group there as the claim writes it, character by character; or put the person into one.',
    },
    cites: cite('enterprise/coderd/enidpsync/groups.go', 'ParseGroupClaims'),
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “{claim}” to this client with the scope “{scope}”.', value: '{scope}' },
    cites: cite('coderd/idpsync/group.go', 'ParseClaims'),
  },
  'groups-left': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'People get in, and Coder leaves their groups as they are, because it cannot read “{claim}”: {message}.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: cite('coderd/idpsync/group.go', 'SyncGroups'),
  },
  'groups-emptied': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'People get in, and Coder takes them out of every group but “Everyone”: neither the ID token nor UserInfo has “{claim}”.',
    remedy: { say: 'Map “{claim}” into the ID token, at its top.', value: '{claim}' },
    cites: cite('coderd/idpsync/group.go', 'SyncGroups'),
  },
  'signups-off': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary:
      'oidc-allow-signups is off: whoever has no account in Coder yet is turned away (“Signups are disabled”), but for the very first.',
    remedy: { say: 'Create the account in Coder first, with OIDC as its login type.' },
    cites: cite('coderd/userauth.go', 'oauthLogin'),
  },
  'refresh-token-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'The provider gave no refresh token, so Coder signs people out when the access token ends, after {time}.',
    remedy: {
      say: 'Ask for “offline_access” in CODER_OIDC_SCOPES, and allow refresh tokens for this client.',
      value: 'offline_access',
    },
    cites: cite('coderd/httpmw/apikey.go', 'ExtractAPIKey'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const requestSettings = {
  'pkce-required': {
    ...requestFindings['pkce-required'],
    remedy: {
      say: 'List “S256” under code_challenge_methods_supported in the document, which turns PKCE on in Coder; or stop demanding it.',
      value: 'S256',
    },
    owner: 'provider',
  },
  'nonce-required': {
    ...requestFindings['nonce-required'],
    owner: 'provider',
    remedy: { say: 'Stop demanding a nonce of this client; Coder has no setting for one.' },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = {
  ...goOidcFindings('v3.17.0'),
  ...loginFindings,
  ...openidFinding,
  ...requestFindings,
  ...requestSettings,
  ...ownFindings,
};

export type CoderCode = keyof typeof findings;
