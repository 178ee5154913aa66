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
      say: 'Stop demanding PKCE of this client; it has a secret. Gitea has no setting for it: Forgejo sends it, and so may releases of Gitea from 2026 on.',
      cites: [citeGoth('BeginAuth')],
    },
    'nonce-required': {
      owner: 'provider',
      say: 'Stop demanding a nonce of this client; Gitea has no setting for one.',
      cites: [citeGoth('BeginAuth')],
    },
    'code-burnt': {},
    'answered-by-post': {},
  }),
  'other-document': relyingParty.unknown(
    citeGoth('getOpenIDConfig'),
    'Gitea fetches exactly “{given}” and adds nothing to it; what was judged came from another address.',
    'Give the whole address of the document.',
    '{fetched}',
  ),
  'no-document': documentFindings(citeGoth('getOpenIDConfig'))['no-document'],
  'document-unreadable': documentFindings(citeGoth('getOpenIDConfig'))['document-unreadable'],
  'access-token-short': provider.fail(
    'markbates/goth v1.81.0: providers/openidConnect/session.go (Authorize)',
    'The access token lives for ten seconds at most, so Gitea takes it for expired (“Invalid token received from provider”).',
    'Let access tokens of this client live for minutes.',
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
    'The ID token was expired when it came; Gitea allows ten seconds beyond “exp”.',
    'Compare the clocks of both machines, and give ID tokens a lifetime of minutes.',
  ),
  'subject-not-text': provider.fail(
    citeGoth('getUserInfo'),
    'The ID token has no “sub” that is a string, so what UserInfo says never fits it: the login fails.',
    'Put “sub” as a string into ID tokens.',
  ),
  'subject-missing': provider.unknown(
    citeGoth('userFromClaims'),
    'The ID token has no “sub” that is a string, and there is no UserInfo; people without one may all count as the same person.',
    'Put “sub” as a string into ID tokens.',
  ),
  'userinfo-fails': provider.fail(
    citeGoth('getUserInfo'),
    'Gitea asks UserInfo at each login, and that sends people back to its sign-in page: {message}.',
    'Mend UserInfo. It has to answer with JSON and the “sub” of the ID token.',
  ),
  'userinfo-not-asked': userinfoNotAsked(
    citeGoth('getUserInfo'),
    'Gitea asks UserInfo at each login and takes its claims first; its answer is not known.',
  ),
  'required-claim-missing': provider.fail(
    cite(callback, 'oAuth2UserLoginCallback'),
    'Neither the ID token nor UserInfo has “{claim}”, which required-claim-name needs: the person is shown that signing in is prohibited.',
    'Map “{claim}” into the ID token, at its top.',
    '{claim}',
  ),
  'required-claim-value': relyingParty.fail(
    cite(callback, 'claimValueToStringSet'),
    '“{claim}” is “{held}” for Gitea and not “{wanted}”, which required-claim-value needs: the person is shown that signing in is prohibited.',
    'Write in required-claim-value one of the names there, character by character; or give the person the value.',
  ),
  'team-map-unreadable': relyingParty.fail(
    cite('modules/auth/common.go', 'UnmarshalGroupTeamMapping'),
    'group-team-map is no JSON of lists of teams by organization by group, so logins fail with 500.',
    'Write it in this form.',
    '{"engineers": {"acme": ["Developers"]}}',
  ),
  'fields-missing': provider.warn(
    cite(callback, 'SignInOAuthCallback'),
    'Gitea makes no account, because neither the ID token nor UserInfo has {fields} as a string; people get the page on which they link or make an account.',
    'Give {fields} to this client, and ask in Gitea for the scope that brings it.',
    '{scopes}',
  ),
  'fields-not-tried': provider.unknown(
    cite(callback, 'SignInOAuthCallback'),
    'To make an account Gitea needs {fields}, and this login has none. The scope “{scope}”, which the test login did not ask for, may bring it.',
    'Give {fields} to this client with the scope “{scope}”.',
    '{scope}',
  ),
  'scopes-too-few': relyingParty.unknown(
    cite('services/auth/source/oauth2/providers_openid.go', 'CreateGothProvider'),
    'The test login asked for {scopes} too, and Gitea as configured does not: what came with it may be missing there.',
    'Add it to the scopes of the authentication source.',
    '{value}',
  ),
  'user-name-refused': provider.fail(
    cite('models/user/user.go', 'IsUsableUsername'),
    'Gitea makes no account: from “{claim}” comes the name “{name}”, which is reserved or not spelled as its names are.',
    'Choose another claim in USERNAME: letters, digits and single - . _ between them.',
    { value: 'USERNAME = preferred_username', goes: 'relying-party' },
  ),
  'email-refused': provider.fail(
    cite('models/user/email_address.go', 'validateEmailBasic'),
    'Gitea makes no account and answers with 500, because it does not take “{email}” for an address.',
    'Put the address into “email” as name@host, in ASCII and without a name before it.',
  ),
  'linked-without-proof': relyingParty.warn(
    cite('routers/web/auth/auth.go', 'createUserInContext'),
    'ACCOUNT_LINKING = auto gives an account to whoever comes with its name or address, and the provider does not say that this address is verified; Gitea never reads that.',
    'Let people prove an account they have, unless nobody can change their own name or address at the provider.',
    'ACCOUNT_LINKING = login',
  ),
  'group-claim-not-named': relyingParty.warn(
    groups,
    'group-claim-name is not set, so nobody is in a group; with admin-group set, administrators lose their rights when they sign in.',
    'Name the claim that holds the groups.',
    '--group-claim-name groups',
  ),
  'admin-rights-lost': provider.warn(
    groups,
    'Neither the ID token nor UserInfo has “{claim}”, so administrators lose their rights when they sign in: Gitea sets them from admin-group each time.',
    'Map “{claim}” into the ID token, at its top.',
    '{claim}',
  ),
  'groups-missing': provider.warn(
    groups,
    'Neither the ID token nor UserInfo has “{claim}”, so for Gitea the person is in no group.',
    'Map “{claim}” into the ID token, at its top.',
    '{claim}',
  ),
  'groups-not-tried': groupsNotTried(groups, '{claim}'),
  'groups-rewritten': provider.warn(
    cite(callback, 'claimValueToStringSet'),
    '“{claim}” is {type}. Gitea refuses nothing and trims nothing, and reads it as {groups}.',
    ...listOfNames,
  ),
};

export type GiteaCode = keyof typeof findings;
