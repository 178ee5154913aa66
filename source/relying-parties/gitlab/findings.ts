import type { DeclaredFinding } from '../second-opinion.ts';
import { noTokenFindings } from '../shared/login.ts';
import { requestFindings } from '../shared/request.ts';
import { cite, citeGem, citeStrategy } from './cite.ts';

const response = 'discovery/provider/config/response.rb';
const authHash = 'lib/gitlab/auth/o_auth/auth_hash.rb';
const oauthUser = 'lib/gitlab/auth/o_auth/user.rb';
const oidcUser = 'ee/lib/gitlab/auth/oidc/user.rb';

const ownFindings = {
  'issuer-not-https': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The issuer is “{issuer}”, and GitLab asks for the discovery document by https whatever the scheme is.',
    remedy: { say: 'Serve the provider by https.' },
    cites: citeGem('discovery/provider/config/resource.rb', 'endpoint'),
  },
  'no-document': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'GitLab needs the discovery document at each login, and there is none: {cause}',
    remedy: { say: 'Settle “{check}” first; it stands above.' },
    cites: citeStrategy('discover'),
  },
  'document-unreadable': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'GitLab cannot read the discovery document: it is no JSON object.',
    remedy: { say: 'Serve it as a JSON object, without anything before it.' },
    cites: citeGem('discovery/provider/config.rb', 'discover'),
  },
  'document-unproven': {
    verdict: 'unknown',
    owner: 'provider',
    summary: 'The discovery document {why}; whether GitLab takes it then is not known.',
    remedy: {
      say: 'Serve it with the content type application/json, at the issuer’s own address.',
      value: 'application/json',
    },
    cites: citeGem('discovery/provider/config/resource.rb', 'to_response_object'),
  },
  'document-incomplete': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'GitLab refuses the discovery document, for these members are missing or no addresses: {members}.',
    remedy: {
      say: 'Add them to the document; OpenID Connect Discovery 1.0, 3 demands them.',
      value: '{members}',
    },
    cites: citeGem(response, 'validate'),
  },
  'issuer-mismatch': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'The issuer given to GitLab, “{given}”, is not the one that the document names, “{named}”; every character counts.',
    remedy: { say: 'Give GitLab the issuer as the document writes it.', value: "issuer: '{named}'" },
    cites: citeGem(response, 'validate_issuer_matching'),
  },
  'token-type': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The token endpoint’s token_type is {type}; GitLab takes Bearer alone and answers “Unexpected Token Type”.',
    remedy: { say: 'Answer with token_type Bearer.', value: '"token_type": "Bearer"' },
    cites: citeGem('client.rb', 'handle_success_response'),
  },
  'id-token-encrypted': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token is no signed JWT of three parts, and GitLab reads no other.',
    remedy: { say: 'Turn ID token encryption off for this client.' },
    cites: citeStrategy('decode_id_token'),
  },
  'id-token-algorithm': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token is signed with {alg}; GitLab takes {expected}.',
    remedy: {
      say: 'Sign ID tokens of this client with RS256, and set client_signing_alg to nothing else.',
      value: 'RS256',
    },
    cites: citeStrategy('validate_client_algorithm'),
  },
  'id-token-unproven': {
    verdict: 'unknown',
    owner: 'provider',
    summary: 'The ID token is signed with {alg}, which GitLab verifies with {key}; that was not tried here.',
    remedy: { say: 'Sign ID tokens of this client with RS256.', value: 'RS256' },
    cites: citeStrategy('decode_id_token'),
  },
  'keys-unread': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The signing keys cannot be fetched, or are not typed as JSON; GitLab verifies no ID token.',
    remedy: { say: 'Serve jwks_uri with the content type application/json.', value: 'application/json' },
    cites: citeGem(response, 'jwks'),
  },
  'id-token-key': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'No published key has the key id “{kid}” of the ID token; GitLab answers with a page of status 500 (KidNotFound).',
    remedy: { say: 'Publish the key that signs, under the key id that the ID token names.', value: '{kid}' },
    cites: citeStrategy('decode_id_token'),
  },
  'id-token-signature': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'No published key fits the ID token’s signature, so GitLab refuses it.',
    remedy: { say: 'Publish the key that signs, under the key id that the ID token names.' },
    cites: citeStrategy('decode_with_each_key'),
  },
  'id-token-claim-missing': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token has no {claims}; GitLab answers with a page of status 500.',
    remedy: { say: 'Put these claims into ID tokens.', value: '{claims}' },
    cites: citeGem('response_object/id_token.rb', 'initialize'),
  },
  'id-token-expired': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token was expired when it came; GitLab allows no time beyond “exp”.',
    remedy: { say: 'Compare the clocks of both machines, and give ID tokens a lifetime of minutes.' },
    cites: citeGem('response_object/id_token.rb', 'verify'),
  },
  'id-token-issuer': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token’s issuer is “{actual}”, and GitLab expects “{given}”, character by character.',
    remedy: { say: 'Issue ID tokens under the issuer of the discovery document.', value: '{given}' },
    cites: citeGem('response_object/id_token.rb', 'verify'),
  },
  'id-token-audience': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token is meant for {actual}; GitLab expects {expected}.',
    remedy: { say: 'Add the client to the audience at the provider.', value: '{expected}' },
    cites: citeGem('response_object/id_token.rb', 'verify'),
  },
  'userinfo-fails': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'GitLab asks UserInfo at each login, and that fails here: {message}.',
    remedy: {
      say: 'Let UserInfo answer with a plain JSON object of type application/json.',
      value: 'application/json',
    },
    cites: citeGem('access_token.rb', 'resource_request'),
  },
  'userinfo-not-asked': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'GitLab asks UserInfo at each login, and what it says was not learned.',
    remedy: { say: 'Check again with a test login: add --login.', value: '--login' },
    cites: citeStrategy('user_info'),
  },
  'uid-missing': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      '“{claim}”, or “sub” where it is missing, holds nothing to know people by; what GitLab does then is not known.',
    remedy: { say: 'Put “sub” into the ID token, or name another claim in uid_field.', value: 'sub' },
    cites: citeStrategy('uid'),
  },
  'username-type': {
    verdict: 'fail',
    owner: 'provider',
    summary: '“{claim}” is {value}; GitLab takes a text for the user name and stops at anything else.',
    remedy: { say: 'Map “{claim}” as a text, or name another claim in gitlab_username_claim.' },
    cites: cite(authHash, 'get_username'),
  },
  'person-unnamed': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'There is neither an e-mail address nor a user name, so GitLab cannot make an account.',
    remedy: { say: 'Map “email” and “preferred_username” for this client.', value: 'email' },
    cites: cite(authHash, 'username_and_email'),
  },
  'email-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary: 'There is no e-mail address; GitLab invents {address}, and mail goes nowhere.',
    remedy: { say: 'Map “email” for this client.', value: 'email' },
    cites: cite(authHash, 'generate_temporarily_email'),
  },
  'email-invalid': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'GitLab makes no account, for “{address}” is no address to it.',
    remedy: { say: 'Map “email” as one address.' },
    cites: cite('app/models/user.rb', 'validates'),
  },
  'email-type': {
    verdict: 'unknown',
    owner: 'provider',
    summary: '“email” is {email}, which is no text; whether GitLab takes it for an address is not known.',
    remedy: { say: 'Map “email” as one address.' },
    cites: citeGem('response_object/user_info.rb', 'initialize'),
  },
  'group-not-allowed': {
    verdict: 'fail',
    owner: 'relying-party',
    summary:
      'None of the person’s groups ({groups}) is in required_groups, so GitLab Premium and Ultimate let nobody in; other editions do not look.',
    remedy: {
      say: 'List a group there as the claim writes it, character by character; or put the person into one.',
    },
    cites: cite(oidcUser, 'find_user'),
  },
  'groups-not-tried': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'There are no groups in this login. They may come with the scope “{scope}”, which the test login did not ask for.',
    remedy: { say: 'Give “groups” to this client with the scope “{scope}”.', value: '{scope}' },
    cites: cite('ee/lib/gitlab/auth/oidc/auth_hash.rb', 'groups'),
  },
  'groups-missing': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      'There is no claim “{claim}”: whoever is administrator or external by a group stops being it at this login.',
    remedy: { say: 'Map “{claim}” into the ID token or UserInfo.', value: '{claim}' },
    cites: cite(oidcUser, 'find_user'),
  },
  'groups-shape': {
    verdict: 'warn',
    owner: 'provider',
    summary: '“{claim}” holds something that is no text, which no group of GitLab’s settings equals.',
    remedy: { say: 'Map “{claim}” as a list of names.', value: '["admins", "engineers"]' },
    cites: cite('ee/lib/gitlab/auth/oidc/auth_hash.rb', 'groups'),
  },
  'sign-up-off': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'GitLab makes no accounts at a login, so only people who connected theirs before get in.',
    remedy: {
      say: 'Let this provider make accounts.',
      value: "gitlab_rails['omniauth_allow_single_sign_on'] = ['openid_connect']",
    },
    cites: cite(oauthUser, 'signup_enabled'),
  },
  'approval-needed': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'New people get in when an administrator has approved their account.',
    remedy: {
      say: 'Approve them in the Admin area, or turn it off.',
      value: "gitlab_rails['omniauth_block_auto_created_users'] = false",
    },
    cites: cite(oauthUser, 'needs_blocking'),
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** Where the request is changed. */
const requestSettings = {
  'pkce-required': {
    ...requestFindings['pkce-required'],
    remedy: { say: 'Turn PKCE on.', value: 'pkce: true' },
  },
  'client-authentication-refused': {
    ...requestFindings['client-authentication-refused'],
    owner: 'relying-party',
    remedy: {
      say: 'Set client_auth_method to the other one: basic is HTTP Basic, query is the form.',
      value: "client_auth_method: 'query'",
    },
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

export const findings = { ...noTokenFindings, ...requestFindings, ...requestSettings, ...ownFindings };

export type GitlabCode = keyof typeof findings;
