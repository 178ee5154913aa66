import type { DeclaredFinding } from '../second-opinion.ts';
import { loginFindings } from '../shared/login.ts';
import { requestFindings } from '../shared/request.ts';
import { cite, citeGoth } from './cite.ts';

const callback = 'routers/web/auth/oauth.go';
const groups = cite(callback, 'getUserAdminAndRestrictedFromGroupClaims');

const ownFindings = {
  'other-document': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary:
      'Gitea fetches exactly “{given}” and adds nothing to it; what was judged came from another address.',
    remedy: { say: 'Give the whole address of the document.', value: '{fetched}' },
    cites: citeGoth('getOpenIDConfig'),
  },
  'no-document': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Gitea needs the discovery document, and there is none: {cause}',
    remedy: { say: 'Settle “{check}” first; it stands above.' },
    cites: citeGoth('getOpenIDConfig'),
  },
  'document-unreadable': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Gitea cannot read the discovery document: {message}.',
    remedy: { say: 'Correct the member that is named, as OpenID Connect Discovery 1.0, 3 spells it.' },
    cites: citeGoth('getOpenIDConfig'),
  },
  'access-token-short': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The access token lives for ten seconds at most, so Gitea takes it for expired (“Invalid token received from provider”).',
    remedy: { say: 'Let access tokens of this client live for minutes.' },
    cites: ['markbates/goth v1.82.0: providers/openidConnect/session.go (Authorize)'],
  },
  'id-token-encrypted': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token is encrypted, which Gitea cannot read.',
    remedy: { say: 'Turn ID token encryption off for this client.' },
    cites: citeGoth('decodeJWT'),
  },
  'id-token-unreadable': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Gitea cannot read the ID token.',
    remedy: { say: 'Give ID tokens as signed JWTs in compact form.' },
    cites: citeGoth('decodeJWT'),
  },
  'id-token-audience': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token is meant for {actual}; Gitea expects {expected}.',
    remedy: { say: 'Add the client to the audience at the provider.', value: '{expected}' },
    cites: citeGoth('validateClaims'),
  },
  'id-token-issuer': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token’s issuer is “{actual}”, and Gitea expects that of the document, “{given}”, character by character.',
    remedy: { say: 'Issue ID tokens under the issuer of the discovery document.', value: '{given}' },
    cites: citeGoth('validateClaims'),
  },
  'id-token-no-expiry': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has no “exp” that is a number, which ends the login in a panic and a 500.',
    remedy: { say: 'Put “exp” into ID tokens, as seconds.' },
    cites: citeGoth('validateClaims'),
  },
  'id-token-expired': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token was expired when it came; Gitea allows ten seconds beyond “exp”.',
    remedy: { say: 'Compare the clocks of both machines, and give ID tokens a lifetime of minutes.' },
    cites: citeGoth('validateClaims'),
  },
  'subject-not-text': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The ID token has no “sub” that is a text, so what UserInfo says never fits it: the login fails with 500.',
    remedy: { say: 'Put “sub” as a text into ID tokens.' },
    cites: citeGoth('getUserInfo'),
  },
  'subject-missing': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'The ID token has no “sub” that is a text, and there is no UserInfo; people without one may all count as the same person.',
    remedy: { say: 'Put “sub” as a text into ID tokens.' },
    cites: citeGoth('userFromClaims'),
  },
  'userinfo-fails': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'Gitea asks UserInfo at each login, and that fails the login with 500: {message}.',
    remedy: { say: 'Mend UserInfo. It has to answer with JSON and the “sub” of the ID token.' },
    cites: citeGoth('getUserInfo'),
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'Gitea asks UserInfo at each login and takes its claims first; what it says was not learned.',
    remedy: { say: 'Check again with a test login: add --login.', value: '--login' },
    cites: citeGoth('getUserInfo'),
  },
  'required-claim-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Neither the ID token nor UserInfo has “{claim}”, which required-claim-name needs: the person is shown that signing in is prohibited.',
    remedy: { say: 'Map “{claim}” into the ID token, at its top.', value: '{claim}' },
    cites: cite(callback, 'oAuth2UserLoginCallback'),
  },
  'required-claim-value': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      '“{claim}” is “{held}” for Gitea and not “{wanted}”, which required-claim-value needs: the person is shown that signing in is prohibited.',
    remedy: {
      say: 'Write in required-claim-value one of the names there, character by character; or give the person the value.',
    },
    cites: cite(callback, 'claimValueToStringSet'),
  },
  'team-map-unreadable': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'group-team-map is no JSON of lists of teams by organization by group, so logins fail with 500.',
    remedy: { say: 'Write it in this form.', value: '{"engineers": {"acme": ["Developers"]}}' },
    cites: cite('modules/auth/common.go', 'UnmarshalGroupTeamMapping'),
  },
  'fields-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'Gitea makes no account, because neither the ID token nor UserInfo has {fields} as a text; people get the page on which they link or make an account.',
    remedy: {
      say: 'Give {fields} to this client, and ask in Gitea for the scope that brings it.',
      value: '{scopes}',
    },
    cites: cite(callback, 'SignInOAuthCallback'),
  },
  'fields-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'To make an account Gitea needs {fields}, and this login has none. The scope “{scope}”, which the test login did not ask for, may bring it.',
    remedy: { say: 'Give {fields} to this client with the scope “{scope}”.', value: '{scope}' },
    cites: cite(callback, 'SignInOAuthCallback'),
  },
  'scopes-too-few': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary:
      'The test login asked for {scopes} too, and Gitea, as it is set, does not: what came with it may be missing there.',
    remedy: { say: 'Add it to the scopes of the authentication source.', value: '{value}' },
    cites: cite('services/auth/source/oauth2/providers_openid.go', 'CreateGothProvider'),
  },
  'user-name-refused': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'Gitea makes no account: from “{claim}” comes the name “{name}”, which is reserved or not spelled as its names are.',
    remedy: {
      say: 'Choose another claim in USERNAME: letters, digits and single - . _ between them.',
      value: 'preferred_username',
    },
    cites: cite('models/user/user.go', 'IsUsableUsername'),
  },
  'linked-without-proof': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'ACCOUNT_LINKING = auto gives an account to whoever comes with its name or address, and the provider does not say that this address is verified; Gitea never reads that.',
    remedy: {
      say: 'Let people prove an account they have, unless nobody can change their own name or address at the provider.',
      value: 'ACCOUNT_LINKING = login',
    },
    cites: cite('routers/web/auth/auth.go', 'createUserInContext'),
  },
  'group-claim-not-named': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'group-claim-name is not set, so nobody is in a group; with admin-group set, administrators lose their rights when they sign in.',
    remedy: { say: 'Name the claim that holds the groups.', value: '--group-claim-name groups' },
    cites: groups,
  },
  'admin-rights-lost': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'Neither the ID token nor UserInfo has “{claim}”, so administrators lose their rights when they sign in: Gitea writes them anew from admin-group each time.',
    remedy: { say: 'Map “{claim}” into the ID token, at its top.', value: '{claim}' },
    cites: groups,
  },
  'groups-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'Neither the ID token nor UserInfo has “{claim}”, so for Gitea the person is in no group.',
    remedy: { say: 'Map “{claim}” into the ID token, at its top.', value: '{claim}' },
    cites: groups,
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “{claim}” to this client with the scope “{scope}”.', value: '{scope}' },
    cites: groups,
  },
  'groups-rewritten': {
    verdict: 'warn',
    owner: 'provider',
    summary: '“{claim}” is {type}. Gitea refuses nothing and trims nothing, and makes of it {groups}.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: cite(callback, 'claimValueToStringSet'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

const requestSettings = {
  'pkce-required': {
    ...requestFindings['pkce-required'],
    owner: 'provider',
    remedy: {
      say: 'Stop demanding PKCE of this client; it has a secret. Gitea has no setting for it: Forgejo sends it, and so may releases of Gitea from 2026 on.',
    },
    cites: citeGoth('BeginAuth'),
  },
  'nonce-required': {
    ...requestFindings['nonce-required'],
    owner: 'provider',
    remedy: { say: 'Stop demanding a nonce of this client; Gitea has no setting for one.' },
    cites: citeGoth('BeginAuth'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = { ...loginFindings, ...requestFindings, ...requestSettings, ...ownFindings };

export type GiteaCode = keyof typeof findings;
