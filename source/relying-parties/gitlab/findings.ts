import { provider, relyingParty } from '../second-opinion.ts';
import { idTokenFindings } from '../shared/go-oidc-findings.ts';
import { groupsNotTried, listOfNames, listTheGroup } from '../shared/groups.ts';
import { noTokenFindings, userinfoNotAsked } from '../shared/login.ts';
import { requestFindingsOf } from '../shared/request.ts';
import { cite, citeGem, citeStrategy } from './cite.ts';
import type { gitlabRequest } from './request.ts';

const idToken = idTokenFindings(citeGem('response_object/id_token.rb', 'verify'));
const response = 'discovery/provider/config/response.rb';
const authHash = 'lib/gitlab/auth/o_auth/auth_hash.rb';
const oauthUser = 'lib/gitlab/auth/o_auth/user.rb';
const oidcUser = 'ee/lib/gitlab/auth/oidc/user.rb';

export const findings = {
  ...noTokenFindings,
  ...requestFindingsOf<typeof gitlabRequest>({
    'pkce-required': { say: 'Turn PKCE on.', value: 'pkce: true' },
    'nonce-not-returned': {},
    'answered-by-post-unproven': {},
    'client-authentication-refused': {
      owner: 'relying-party',
      say: 'Set client_auth_method to the other one: basic is HTTP Basic, query is the form.',
      value: "client_auth_method: 'query'",
    },
  }),
  'issuer-not-https': provider.fail(
    citeGem('discovery/provider/config/resource.rb', 'endpoint'),
    'The issuer is “{issuer}”, and GitLab fetches the discovery document over https whatever the scheme is.',
    'Serve the provider over https.',
  ),
  'no-document': provider.fail(
    citeStrategy('discover'),
    'GitLab needs the discovery document at every login, and there is none: {cause}',
    'Fix “{check}” first; see above.',
  ),
  'document-unreadable': provider.fail(
    citeGem('discovery/provider/config.rb', 'discover'),
    'GitLab cannot read the discovery document: it is not a JSON object by content type and body.',
    'Serve it as a JSON object with the content type application/json, without anything before it.',
    'application/json',
  ),
  'document-incomplete': provider.fail(
    citeGem(response, 'validate'),
    'GitLab refuses the discovery document because these members are missing or not addresses: {members}.',
    'Add them to the document; OpenID Connect Discovery 1.0, 3 requires them.',
    '{members}',
  ),
  'issuer-mismatch': relyingParty.fail(
    citeGem(response, 'validate_issuer_matching'),
    'The issuer given to GitLab, “{given}”, is not the one that the document names, “{named}”; they must match exactly.',
    'Give GitLab the issuer exactly as the document spells it.',
    "issuer: '{named}'",
  ),
  'token-answer-unread': provider.fail(
    'nov/rack-oauth2 v2.2.1: lib/rack/oauth2/client.rb (handle_response)',
    'GitLab cannot read the token endpoint’s answer: {why}.',
    'Answer with status 200 and a JSON object with access_token, of the content type application/json.',
    'application/json',
  ),
  'token-type': provider.fail(
    citeGem('client.rb', 'handle_success_response'),
    'The token endpoint’s token_type is {type}; GitLab accepts only Bearer and answers “Unexpected Token Type”.',
    'Answer with token_type Bearer.',
    '"token_type": "Bearer"',
  ),
  'id-token-encrypted': provider.fail(
    citeStrategy('decode_id_token'),
    'The ID token is not a signed JWT of three parts, the only form that GitLab reads.',
    'Turn off ID token encryption for this client.',
  ),
  'id-token-malformed': provider.fail(
    'nov/json-jwt v1.16.7: lib/json/jws.rb (decode_compact_serialized)',
    'GitLab cannot read the ID token: it is not a string, it contains white space, or its claims are not a JSON object.',
    'Give ID tokens as signed JWTs in compact form, without white space.',
  ),
  'id-token-time': provider.fail(
    citeGem('response_object/id_token.rb', 'verify'),
    '“{claim}” of the ID token is not a number; GitLab answers with a page of status 500.',
    'Send “{claim}” as a number of seconds.',
    '{claim}',
  ),
  'id-token-algorithm': provider.fail(
    citeStrategy('validate_client_algorithm'),
    'The ID token is signed with {alg}; GitLab accepts {expected}.',
    'Sign this client’s ID tokens with RS256, and set client_signing_alg to nothing else.',
    'RS256',
  ),
  'id-token-unproven': provider.unknown(
    citeStrategy('decode_id_token'),
    'The ID token is signed with {alg}, which GitLab verifies with {key}; that was not tried here.',
    'Sign this client’s ID tokens with RS256.',
    'RS256',
  ),
  'keys-unread': provider.fail(
    citeGem(response, 'jwks'),
    'The signing keys cannot be fetched, or are not typed as JSON; GitLab verifies no ID token.',
    'Serve jwks_uri with the content type application/json.',
    'application/json',
  ),
  'id-token-key': provider.fail(
    citeStrategy('decode_id_token'),
    'No published key has the key id “{kid}” of the ID token; GitLab answers with a page of status 500 (KidNotFound).',
    'Publish the key that signs, under the key id that the ID token names.',
    '{kid}',
  ),
  'id-token-signature': idTokenFindings(citeStrategy('decode_with_each_key'))['id-token-signature'],
  'id-token-claim-missing': provider.fail(
    citeGem('response_object/id_token.rb', 'initialize'),
    'The ID token has no {claims}; GitLab answers with a page of status 500.',
    'Put these claims into ID tokens.',
    '{claims}',
  ),
  'id-token-expired': idToken['id-token-expired'],
  'id-token-issuer': idToken['id-token-issuer'],
  'id-token-audience': idToken['id-token-audience'],
  'userinfo-fails': provider.fail(
    citeGem('access_token.rb', 'resource_request'),
    'GitLab calls UserInfo at every login, and that fails here: {message}.',
    'Configure UserInfo to answer with a plain JSON object of type application/json.',
    'application/json',
  ),
  'userinfo-not-asked': userinfoNotAsked(
    citeStrategy('user_info'),
    'GitLab calls UserInfo at every login, and its answer is unknown.',
  ),
  'uid-missing': provider.unknown(
    citeStrategy('uid'),
    '“{claim}”, or “sub” if it is missing, contains nothing that identifies a person; what GitLab does then is unknown.',
    'Put “sub” into the ID token, or name another claim in uid_field.',
    'sub',
  ),
  'username-type': provider.fail(
    cite(authHash, 'get_username'),
    '“{claim}” is {value}; GitLab needs a string for the user name and fails on a number.',
    'Map “{claim}” as a string, or name another claim in gitlab_username_claim.',
  ),
  'name-refused': provider.fail(
    cite('app/models/user.rb', 'validates'),
    '“name” is longer than 255 characters, so GitLab creates no account.',
    'Map “name” as a string of 255 characters at most, or leave it out.',
    'name',
  ),
  'person-unnamed': provider.fail(
    cite(authHash, 'username_and_email'),
    'There is neither an e-mail address nor a user name, so GitLab cannot create an account.',
    'Map “email” and “preferred_username” for this client.',
    'email',
  ),
  'email-missing': provider.warn(
    cite(authHash, 'generate_temporarily_email'),
    'There is no e-mail address; GitLab invents {address}, and mail goes nowhere.',
    'Map “email” for this client.',
    'email',
  ),
  'email-invalid': provider.fail(
    cite('app/models/user.rb', 'validates'),
    'GitLab creates no account, because it does not accept “{address}” as an address.',
    'Map “email” as a single address.',
  ),
  'email-type': provider.unknown(
    citeGem('response_object/user_info.rb', 'initialize'),
    '“email” is {email}, which is not a string; whether GitLab accepts it as an address is unknown.',
    'Map “email” as a single address.',
  ),
  'group-not-allowed': relyingParty.fail(
    cite(oidcUser, 'find_user'),
    'None of the person’s groups ({groups}) is in required_groups, so GitLab Premium and Ultimate let nobody in; other editions ignore it.',
    listTheGroup,
  ),
  'groups-not-tried': groupsNotTried(cite('ee/lib/gitlab/auth/oidc/auth_hash.rb', 'groups')),
  'groups-missing': provider.warn(
    cite(oidcUser, 'find_user'),
    'There is no claim “{claim}”: anyone who is an administrator or external because of a group loses that at this login.',
    'Map “{claim}” into the ID token or UserInfo.',
    '{claim}',
  ),
  'groups-shape': provider.warn(
    cite('ee/lib/gitlab/auth/oidc/auth_hash.rb', 'groups'),
    '“{claim}” contains something that is not a string, which matches no group in GitLab’s settings.',
    ...listOfNames,
  ),
  'sign-up-off': relyingParty.warn(
    cite(oauthUser, 'signup_enabled'),
    'GitLab creates no accounts at login, so only people who have connected theirs get in.',
    'Allow this provider to create accounts.',
    "gitlab_rails['omniauth_allow_single_sign_on'] = ['openid_connect']",
  ),
  'approval-needed': relyingParty.warn(
    cite(oauthUser, 'needs_blocking'),
    'New people get in once an administrator has approved their account.',
    'Approve them in the Admin area, or turn this off.',
    "gitlab_rails['omniauth_block_auto_created_users'] = false",
  ),
};

export type GitlabCode = keyof typeof findings;
