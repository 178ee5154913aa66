import { provider, relyingParty } from '../second-opinion.ts';
import { documentFindings, idTokenFindings } from '../shared/go-oidc-findings.ts';
import { groupsNotTried, listOfNames } from '../shared/groups.ts';
import { loginFindings, userinfoNotAsked } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { cite, citeGoth } from './cite.ts';
import type { giteaRequest } from './request.ts';

const callback = 'routers/web/auth/oauth.go';
const groups = cite(callback, 'getUserAdminAndRestrictedFromGroupClaims');

export const findings = {
  ...loginFindings,
  ...requestFindingsOf<typeof giteaRequest>({
    'pkce-required': {
      owner: 'provider',
      say: 'Stop requiring PKCE for this client; it has a secret. Gitea has no setting for it: Forgejo sends it, and so may Gitea releases since 2026.',
      cites: [citeGoth('BeginAuth')],
    },
    'nonce-required': {
      owner: 'provider',
      say: 'Stop requiring a nonce for this client; Gitea has no setting for one.',
      cites: [citeGoth('BeginAuth')],
    },
    'code-burnt': {},
    'answered-by-post': {},
  }),
  'other-document': relyingParty.unknown(
    citeGoth('getOpenIDConfig'),
    'Gitea fetches exactly “{given}” and appends nothing; what was judged came from another address.',
    'Use the whole address of the document.',
    '{fetched}',
  ),
  'no-document': documentFindings(citeGoth('getOpenIDConfig'))['no-document'],
  'document-unreadable': documentFindings(citeGoth('getOpenIDConfig'))['document-unreadable'],
  'access-token-short': provider.fail(
    'markbates/goth v1.81.0: providers/openidConnect/session.go (Authorize)',
    'The access token is valid for at most ten seconds, so Gitea treats it as expired (“Invalid token received from provider”).',
    'Make this client’s access tokens valid for several minutes.',
  ),
  'id-token-encrypted': idTokenFindings(citeGoth('decodeJWT'))['id-token-encrypted'],
  'id-token-unreadable': provider.fail(
    citeGoth('decodeJWT'),
    'Gitea cannot read the ID token.',
    'Give ID tokens as signed JWTs in compact form.',
  ),
  'id-token-audience': idTokenFindings(citeGoth('validateClaims'))['id-token-audience'],
  'id-token-issuer': provider.fail(
    citeGoth('validateClaims'),
    'The ID token’s issuer is “{actual}”, and Gitea expects that of the document, “{given}”, character by character.',
    'Issue ID tokens under the issuer of the discovery document.',
    '{given}',
  ),
  'id-token-no-expiry': provider.fail(
    citeGoth('validateClaims'),
    'The ID token has no “exp” that is a number, which ends the login in a panic and a 500.',
    'Put “exp” into ID tokens, as seconds.',
  ),
  'id-token-expired': provider.fail(
    citeGoth('validateClaims'),
    'The ID token had expired when it arrived; Gitea allows ten seconds beyond “exp”.',
    'Compare the clocks of both machines, and make ID tokens valid for several minutes.',
  ),
  'subject-not-text': provider.fail(
    citeGoth('getUserInfo'),
    'The ID token has no “sub” that is a string, so UserInfo’s never matches it: the login fails.',
    'Put “sub” as a string into ID tokens.',
  ),
  'subject-missing': provider.unknown(
    citeGoth('userFromClaims'),
    'The ID token has no “sub” that is a string, and there is no UserInfo; all people without one may be treated as the same person.',
    'Put “sub” as a string into ID tokens.',
  ),
  'userinfo-fails': provider.fail(
    citeGoth('getUserInfo'),
    'Gitea calls UserInfo at every login; that fails and sends people back to its sign-in page: {message}.',
    'Fix UserInfo. It must answer with JSON and the “sub” of the ID token.',
  ),
  'userinfo-not-asked': userinfoNotAsked(
    citeGoth('getUserInfo'),
    'Gitea calls UserInfo at every login and uses its claims first; its answer is unknown.',
  ),
  'required-claim-missing': provider.fail(
    cite(callback, 'oAuth2UserLoginCallback'),
    'Neither the ID token nor UserInfo has “{claim}”, which required-claim-name requires: the person is told that signing in is prohibited.',
    'Map “{claim}” into the ID token, at the top level.',
    '{claim}',
  ),
  'required-claim-value': relyingParty.fail(
    cite(callback, 'claimValueToStringSet'),
    '“{claim}” is “{held}” for Gitea, not “{wanted}”, which required-claim-value requires: the person is told that signing in is prohibited.',
    'Set required-claim-value to one of the values there, exactly as spelled; or give the person that value.',
  ),
  'team-map-unreadable': relyingParty.fail(
    cite('modules/auth/common.go', 'UnmarshalGroupTeamMapping'),
    'group-team-map is not JSON of the form group → organization → list of teams, so logins fail with 500.',
    'Write it in this form.',
    '{"engineers": {"acme": ["Developers"]}}',
  ),
  'fields-missing': provider.warn(
    cite(callback, 'SignInOAuthCallback'),
    'Gitea creates no account, because neither the ID token nor UserInfo has {fields} as a string; people get the page where they link or create an account.',
    'Send {fields} to this client, and request the scope for it in Gitea.',
    '{scopes}',
  ),
  'fields-not-tried': provider.unknown(
    cite(callback, 'SignInOAuthCallback'),
    'To create an account Gitea needs {fields}, which this login does not have. The scope “{scope}”, which the test login did not request, may bring it.',
    'Send {fields} to this client with the scope “{scope}”.',
    '{scope}',
  ),
  'scopes-too-few': relyingParty.unknown(
    cite('services/auth/source/oauth2/providers_openid.go', 'CreateGothProvider'),
    'The test login also requested {scopes}, and Gitea as configured does not: what came with it may be missing there.',
    'Add it to the scopes of the authentication source.',
    '{value}',
  ),
  'user-name-refused': provider.fail(
    cite('models/user/user.go', 'IsUsableUsername'),
    'Gitea creates no account: from “{claim}” it gets the name “{name}”, which is reserved or not allowed.',
    'Choose another claim in USERNAME: letters, digits and single - . _ between them.',
    { value: 'USERNAME = preferred_username', goes: 'relying-party' },
  ),
  'email-refused': provider.fail(
    cite('models/user/email_address.go', 'validateEmailBasic'),
    'Gitea creates no account and answers with 500, because it does not accept “{email}” as an address.',
    'Put the address into “email” as name@host, in ASCII and without a display name.',
  ),
  'linked-without-proof': relyingParty.warn(
    cite('routers/web/auth/auth.go', 'createUserInContext'),
    'ACCOUNT_LINKING = auto gives an account to anyone who arrives with its name or address, and the provider does not say that this address is verified; Gitea never checks that.',
    'Have people prove that an account is theirs, unless nobody can change their own name or address at the provider.',
    'ACCOUNT_LINKING = login',
  ),
  'group-claim-not-named': relyingParty.warn(
    groups,
    'group-claim-name is not set, so nobody is in a group; with admin-group set, administrators lose their rights when they sign in.',
    'Name the claim that contains the groups.',
    '--group-claim-name groups',
  ),
  'admin-rights-lost': provider.warn(
    groups,
    'Neither the ID token nor UserInfo has “{claim}”, so administrators lose their rights when they sign in: Gitea sets them from admin-group each time.',
    'Map “{claim}” into the ID token, at the top level.',
    '{claim}',
  ),
  'groups-missing': provider.warn(
    groups,
    'Neither the ID token nor UserInfo has “{claim}”, so for Gitea the person is in no group.',
    'Map “{claim}” into the ID token, at the top level.',
    '{claim}',
  ),
  'groups-not-tried': groupsNotTried(groups, '{claim}'),
  'groups-rewritten': provider.warn(
    cite(callback, 'claimValueToStringSet'),
    '“{claim}” is {type}. Gitea accepts it untrimmed and reads it as {groups}.',
    ...listOfNames,
  ),
};

export type GiteaCode = keyof typeof findings;
