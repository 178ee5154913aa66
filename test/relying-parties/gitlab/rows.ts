import {
  answered,
  discovery,
  failed,
  goodTokens,
  input,
  issuer,
  login,
  seconds,
  tokens,
  userinfoWithout,
  withClaims,
} from '../../support/facts.ts';
import { type Row, tokenWith } from '../opinion-rows.ts';

const strategy = 'lib/omniauth/strategies/openid_connect.rb';
const decoded = `${strategy} (decode_id_token)`;
const verified = 'lib/openid_connect/response_object/id_token.rb (verify!)';
const response = 'lib/openid_connect/discovery/provider/config/response.rb (validate!)';
const matching = 'lib/openid_connect/discovery/provider/config/response.rb (validate_issuer_matching)';
const resource = 'lib/openid_connect/access_token.rb (resource_request)';
const merged = `${strategy} (user_info)`;
const uid = `${strategy} (uid)`;
const authHash = 'lib/gitlab/auth/o_auth/auth_hash.rb';
const username = `${authHash} (get_username)`;
const named = `${authHash} (username_and_email)`;
const user = 'lib/gitlab/auth/o_auth/user.rb';
const wrapped = 'ee/lib/gitlab/auth/oidc/auth_hash.rb (groups)';
const oidc = 'ee/lib/gitlab/auth/oidc/user.rb';
const client = 'nov/rack-oauth2: lib/rack/oauth2/client.rb (authenticated_context_from)';

const required = 'required_groups=admins';
const forgotten = { absent: 'declined', why: 'no' } as const;
const answeredAs = (body: Parameters<typeof answered>[0], type: string, status = 200) => ({
  userinfo: userinfoWithout(answered(body, status, { 'content-type': type })),
});
const withTokenType = (token_type: string | undefined) => ({
  tokens: {
    ...withClaims({ groups: ['admins'] }),
    attempts: [
      {
        method: 'client_secret_basic' as const,
        exchange: answered(JSON.parse(JSON.stringify({ ...goodTokens, token_type })) as never),
      },
    ],
  },
});

/**
 * Documents, tokens, answers and settings drawn at random over these shapes, 12,000 of them, went through
 * omniauth_openid_connect 0.8.0, openid_connect 2.3.1, rack-oauth2 2.2.1 and json-jwt themselves (verify_id_token!,
 * user_info, uid, info, resource_request, validate!), by Ruby 3.1 with ActiveModel 6.1 as Debian 12 has them, and through
 * auth_hash.rb and the user.rb of OpenID Connect as written down from GitLab’s source: same verdict, name, groups and role.
 */
export const rows: readonly Row[] = [
  { seen: 'an address and a group', gives: ['pass'], user: 'ada', groups: ['admins'], by: merged },
  // The document.
  {
    seen: 'a document without subject_types_supported, which others take',
    document: { subject_types_supported: [] },
    gives: ['fail', 'document-incomplete'],
    by: response,
  },
  {
    seen: 'a document without response_types_supported',
    document: { response_types_supported: null },
    gives: ['fail', 'document-incomplete'],
    by: response,
  },
  {
    seen: 'an address in the document that is none',
    document: { end_session_endpoint: '/logout' },
    gives: ['fail', 'document-incomplete'],
    by: response,
  },
  {
    seen: 'the issuer with a slash',
    set: [`issuer=${issuer}/`],
    gives: ['fail', 'issuer-mismatch'],
    by: matching,
  },
  {
    seen: 'an issuer by plain http',
    set: ['issuer=http://id.acme.dev'],
    gives: ['fail', 'issuer-not-https'],
    by: 'lib/openid_connect/discovery/provider/config/resource.rb (endpoint)',
  },
  {
    seen: 'an issuer by plain http, where that counts as https',
    set: ['issuer=http://id.acme.dev'],
    facts: { input: input({ allowHttp: true }) },
    gives: ['fail', 'issuer-mismatch'],
    by: matching,
  },
  {
    seen: 'no document',
    facts: { discovery: forgotten },
    failed: ['reach/unreachable'],
    gives: ['fail', 'no-document'],
    by: 'lib/openid_connect/discovery/provider/config.rb (discover!)',
  },
  // The ID token.
  {
    seen: 'a token of another issuer',
    claims: { iss: `${issuer}/` },
    gives: ['fail', 'id-token-issuer'],
    by: verified,
  },
  {
    seen: 'a token for another',
    claims: { aud: 'account' },
    gives: ['fail', 'id-token-audience'],
    by: verified,
  },
  {
    seen: 'a token for several, without azp',
    claims: { aud: ['account', 'infra'] },
    gives: ['pass'],
    by: verified,
  },
  {
    seen: 'a token for another client that is the one set',
    set: ['identifier=account'],
    claims: { aud: 'account' },
    gives: ['pass'],
    by: verified,
  },
  {
    seen: 'a token that ends this second',
    claims: { exp: seconds },
    gives: ['fail', 'id-token-expired'],
    by: verified,
  },
  {
    seen: 'an end as text',
    claims: { exp: String(seconds + 60) },
    gives: ['pass'],
    by: verified,
  },
  {
    seen: 'a token that is not valid yet, which nobody looks at',
    claims: { nbf: seconds + 3600 },
    gives: ['pass'],
    by: verified,
  },
  {
    seen: 'no time of issue',
    claims: { iat: undefined },
    gives: ['fail', 'id-token-claim-missing'],
    by: 'lib/openid_connect/response_object/id_token.rb (attr_required)',
  },
  {
    seen: 'no subject',
    claims: { sub: undefined },
    gives: ['fail', 'id-token-claim-missing'],
    by: 'lib/openid_connect/response_object/id_token.rb (attr_required)',
  },
  { seen: 'a subject that is a number', claims: { sub: 7 }, gives: ['pass'], by: uid },
  {
    seen: 'ES256, which the document does not list',
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    gives: ['pass'],
    by: decoded,
  },
  {
    seen: 'EdDSA',
    facts: tokenWith({ header: { alg: 'EdDSA', kid: 'k1' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: 'nov/json-jwt: lib/json/jws.rb (valid?)',
  },
  {
    seen: 'ES256 where RS256 alone is taken',
    set: ['client_signing_alg=RS256'],
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: `${strategy} (validate_client_algorithm!)`,
  },
  {
    seen: 'HS256, by the client secret',
    facts: tokenWith({ header: { alg: 'HS256' }, signature: { is: 'unsupported', alg: 'HS256' } }),
    gives: ['unknown', 'id-token-unproven'],
    user: 'ada',
    by: decoded,
  },
  {
    seen: 'HS256, for another',
    facts: {
      tokens: tokens({
        idToken: {
          ...{ parts: 3, header: { alg: 'HS256' }, signature: { is: 'unsupported', alg: 'HS256' } },
          payload: `{"iss":"${issuer}","sub":"u1","aud":"x","exp":${seconds + 60},"iat":1}`,
        },
      }),
    },
    gives: ['fail', 'id-token-audience'],
    by: verified,
  },
  {
    seen: 'an algorithm that the provider does not list, which was not verified here',
    facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' }, signature: { is: 'unsupported', alg: 'ES256' } }),
    gives: ['unknown', 'id-token-unproven'],
    by: decoded,
  },
  {
    seen: 'no signature',
    facts: tokenWith({ header: { alg: 'none' }, signature: { is: 'unsigned' } }),
    gives: ['fail', 'id-token-algorithm'],
    by: 'nov/json-jwt: lib/json/jws.rb (verify!)',
  },
  {
    seen: 'a signature that nobody made',
    facts: tokenWith({ signature: { is: 'invalid' } }),
    gives: ['fail', 'id-token-signature'],
    by: decoded,
  },
  {
    seen: 'a key that is not published',
    facts: tokenWith({ header: { alg: 'RS256', kid: 'k9' }, signature: { is: 'no-key', kid: 'k9' } }),
    gives: ['fail', 'id-token-key'],
    by: 'nov/json-jwt: lib/json/jwk/set.rb (KidNotFound)',
  },
  {
    seen: 'no key id, and several keys, which are tried in turn',
    facts: tokenWith({ header: { alg: 'RS256' }, signature: { is: 'ambiguous-key', keys: 2 } }),
    gives: ['pass'],
    by: `${strategy} (decode_with_each_key!)`,
  },
  {
    seen: 'keys that are not typed as JSON',
    facts: {
      jwks: {
        url: `${issuer}/jwks`,
        exchange: answered('{"keys":[]}', 200, { 'content-type': 'application/octet-stream' }),
      },
    },
    gives: ['fail', 'keys-unread'],
    by: 'lib/openid_connect/discovery/provider/config/response.rb (jwks)',
  },
  {
    seen: 'keys typed as a key set',
    facts: {
      jwks: {
        url: `${issuer}/jwks`,
        exchange: answered('{"keys":[]}', 200, { 'content-type': 'application/jwk-set+json' }),
      },
    },
    gives: ['pass'],
    by: 'lib/openid_connect/discovery/provider/config/response.rb (jwks)',
  },
  {
    seen: 'an encrypted token',
    facts: tokenWith({ parts: 5 }),
    gives: ['fail', 'id-token-encrypted'],
    by: decoded,
  },
  {
    seen: 'no ID token, and UserInfo with everything',
    facts: { tokens: { ...tokens(), idToken: undefined } as never },
    userinfo: { groups: ['admins'] },
    gives: ['pass'],
    user: 'ada',
    groups: ['admins'],
    by: `${strategy} (verify_id_token!)`,
  },
  // The token’s answer, and UserInfo.
  {
    seen: 'token_type in small letters',
    facts: withTokenType('bearer'),
    gives: ['pass'],
    by: 'lib/openid_connect/client.rb (handle_success_response)',
  },
  {
    seen: 'no token_type',
    facts: withTokenType(undefined),
    gives: ['fail', 'token-type'],
    by: 'lib/openid_connect/client.rb (handle_success_response)',
  },
  {
    seen: 'UserInfo that refuses, though the ID token has everything',
    facts: { userinfo: userinfoWithout(answered({ error: 'no' }, 403)) },
    gives: ['fail', 'userinfo-fails'],
    by: resource,
  },
  {
    seen: 'UserInfo that nobody reaches',
    facts: { userinfo: userinfoWithout(failed()) },
    gives: ['fail', 'userinfo-fails'],
    by: resource,
  },
  {
    seen: 'a signed answer of UserInfo',
    facts: answeredAs('e30.e30.', 'application/jwt'),
    gives: ['fail', 'userinfo-fails'],
    by: 'lib/openid_connect.rb (http_client)',
  },
  {
    seen: 'UserInfo as JSON, typed as text',
    facts: answeredAs('{"sub":"u1"}', 'text/plain'),
    gives: ['fail', 'userinfo-fails'],
    by: 'lib/openid_connect.rb (http_client)',
  },
  {
    seen: 'no UserInfo in the document',
    document: { userinfo_endpoint: null },
    gives: ['fail', 'userinfo-fails'],
    by: 'nov/rack-oauth2: lib/rack/oauth2/client.rb (absolute_uri_for)',
  },
  {
    seen: 'UserInfo that nobody asked here',
    facts: { userinfo: forgotten },
    gives: ['unknown', 'userinfo-not-asked'],
    by: merged,
  },
  {
    seen: 'another person at UserInfo, who is not compared',
    userinfo: { sub: 'u2' },
    gives: ['pass'],
    user: 'ada',
    by: merged,
  },
  // The account.
  {
    seen: 'an address that is not verified',
    claims: { email_verified: false },
    gives: ['pass'],
    by: `${user} (build_new_user)`,
  },
  {
    seen: 'a preferred name',
    claims: { preferred_username: 'lovelace' },
    gives: ['pass'],
    user: 'lovelace',
    by: username,
  },
  {
    seen: 'a nickname before it',
    claims: { preferred_username: 'lovelace', nickname: 'countess' },
    gives: ['pass'],
    user: 'countess',
    by: username,
  },
  {
    seen: 'a user name before both',
    claims: { username: 'al', nickname: 'countess' },
    gives: ['pass'],
    user: 'al',
    by: username,
  },
  {
    seen: 'a claim that is named for it',
    set: ['gitlab_username_claim=login'],
    claims: { login: 'ada@corp', username: 'al' },
    gives: ['pass'],
    user: 'ada',
    by: username,
  },
  {
    seen: 'a name with letters that GitLab has not',
    claims: { preferred_username: '-Ada Lövelace.' },
    gives: ['pass'],
    user: 'AdaLvelace',
    by: 'app/models/namespace.rb (clean_path)',
  },
  {
    seen: 'a name that is a number',
    claims: { username: 7 },
    gives: ['fail', 'username-type'],
    by: username,
  },
  {
    seen: 'a preferred name that is a number, which becomes text on its way',
    claims: { preferred_username: 7 },
    gives: ['pass'],
    user: '7',
    by: 'lib/openid_connect/response_object/user_info.rb (initialize)',
  },
  {
    seen: 'letters of an address that GitLab’s names have not',
    claims: { email: 'ädä@acme.dev' },
    gives: ['pass'],
    user: 'ada',
    by: `${authHash} (mb_chars_unicode_normalize)`,
  },
  {
    seen: 'a name that ends like a repository',
    claims: { preferred_username: 'ada.git' },
    gives: ['pass'],
    user: 'ada',
    by: 'app/models/namespace.rb (clean_path)',
  },
  {
    seen: 'no address, and a name that makes none',
    claims: { email: undefined, preferred_username: 'Ada Lovelace' },
    userinfo: { email: null },
    gives: ['fail', 'email-invalid'],
    by: `${authHash} (generate_temporarily_email)`,
  },
  {
    seen: 'an empty text to know people by, which is not replaced',
    set: ['uid_field=oid'],
    claims: { oid: '' },
    gives: ['unknown', 'uid-missing'],
    by: uid,
  },
  {
    seen: 'no address',
    claims: { email: undefined, preferred_username: 'ada' },
    userinfo: { email: null },
    gives: ['warn', 'email-missing'],
    user: 'ada',
    by: `${authHash} (generate_temporarily_email)`,
  },
  {
    seen: 'an address at UserInfo alone',
    claims: { email: undefined },
    gives: ['pass'],
    user: 'ada',
    by: merged,
  },
  {
    seen: 'neither address nor name',
    claims: { email: undefined },
    userinfo: { email: '' },
    gives: ['fail', 'person-unnamed'],
    by: named,
  },
  {
    seen: 'an address that is a number',
    claims: { email: 7 },
    gives: ['fail', 'email-invalid'],
    by: 'app/models/user.rb (validates)',
  },
  {
    seen: 'an address that is a list',
    claims: { email: ['ada@acme.dev'] },
    gives: ['unknown', 'email-type'],
    by: 'lib/openid_connect/response_object/user_info.rb (initialize)',
  },
  { seen: 'people by another claim', set: ['uid_field=oid'], claims: { oid: 'x' }, gives: ['pass'], by: uid },
  {
    seen: 'people by another claim that is not there',
    set: ['uid_field=oid'],
    gives: ['pass'],
    by: uid,
  },
  {
    seen: 'nothing to know people by',
    facts: {
      tokens: { ...tokens(), idToken: undefined } as never,
      userinfo: userinfoWithout(answered({ email: 'ada@acme.dev' })),
    },
    gives: ['unknown', 'uid-missing'],
    by: uid,
  },
  {
    seen: 'no accounts at a login',
    set: ['omniauth_allow_single_sign_on=false'],
    gives: ['warn', 'sign-up-off'],
    by: `${user} (signup_enabled?)`,
  },
  {
    seen: 'accounts that are approved first',
    set: ['omniauth_block_auto_created_users=true'],
    gives: ['warn', 'approval-needed'],
    by: `${user} (needs_blocking?)`,
  },
  // Groups.
  { seen: 'a group that is needed', set: [required], gives: ['pass'], by: `${oidc} (find_user)` },
  {
    seen: 'a group that is needed, as text',
    set: [required],
    claims: { groups: 'admins' },
    gives: ['pass'],
    groups: ['admins'],
    by: wrapped,
  },
  {
    seen: 'groups as one text with commas',
    set: [required],
    claims: { groups: 'admins,users' },
    gives: ['fail', 'group-not-allowed'],
    by: wrapped,
  },
  {
    seen: 'a group that is needed, with a slash',
    set: [required],
    claims: { groups: ['/admins'] },
    gives: ['fail', 'group-not-allowed'],
    by: `${oidc} (user_in_required_group?)`,
  },
  {
    seen: 'groups as objects where one is needed',
    set: [required],
    claims: { groups: [{ name: 'admins' }] },
    gives: ['fail', 'group-not-allowed', 'groups-shape'],
    by: wrapped,
  },
  {
    seen: 'groups as objects where none is',
    claims: { groups: [{ name: 'admins' }] },
    gives: ['pass'],
    groups: [],
    by: wrapped,
  },
  {
    seen: 'groups at UserInfo alone',
    set: [required],
    claims: { groups: undefined },
    userinfo: { groups: ['admins'] },
    gives: ['pass'],
    groups: ['admins'],
    by: merged,
  },
  {
    seen: 'groups of the ID token before those of UserInfo',
    set: [required],
    claims: { groups: ['users'] },
    userinfo: { groups: ['admins'] },
    gives: ['fail', 'group-not-allowed'],
    by: merged,
  },
  {
    seen: 'groups that are needed and may come with their scope',
    set: [required],
    claims: { groups: undefined },
    facts: { login: { ...login(), scopes: ['openid', 'email'] } },
    gives: ['unknown', 'groups-not-tried'],
    by: wrapped,
  },
  {
    seen: 'an administrator by a group',
    set: ['admin_groups=admins'],
    gives: ['pass'],
    role: 'administrator',
    by: `${oidc} (user_in_admin_group?)`,
  },
  {
    seen: 'an administrator who is external',
    set: ['admin_groups=admins', 'external_groups=admins'],
    gives: ['pass'],
    role: 'external',
    by: `${oidc} (user_in_admin_group?)`,
  },
  {
    seen: 'no groups where administrators come from them, with the scopes that were asked',
    set: ['admin_groups=admins', 'scope=openid,email'],
    claims: { groups: undefined },
    gives: ['warn', 'groups-missing'],
    by: `${oidc} (find_user)`,
  },
  {
    seen: 'no groups where administrators come from them',
    set: ['admin_groups=admins'],
    claims: { groups: undefined },
    gives: ['unknown', 'groups-not-tried'],
    by: `${oidc} (find_user)`,
  },
  {
    seen: 'another claim for groups',
    set: ['groups_attribute=roles', 'required_groups=x'],
    claims: { roles: ['x'] },
    gives: ['pass'],
    groups: ['x'],
    by: 'ee/lib/gitlab/auth/oidc/config.rb (groups_attribute)',
  },
  {
    seen: 'a path for groups, which is none',
    set: ['groups_attribute=realm_access.roles', 'required_groups=x'],
    claims: { realm_access: { roles: ['x'] } },
    gives: ['fail', 'group-not-allowed'],
    by: 'ee/lib/gitlab/auth/oidc/config.rb (groups_attribute)',
  },
  // The request.
  {
    seen: 'a provider that demands PKCE',
    failed: ['pkce-required/required'],
    gives: ['fail', 'pkce-required'],
    by: `${strategy} (authorize_uri)`,
  },
  {
    seen: 'the same with PKCE on',
    set: ['pkce=true'],
    failed: ['pkce-required/required'],
    gives: ['pass'],
    by: `${strategy} (authorize_uri)`,
  },
  {
    seen: 'a provider that demands a nonce',
    failed: ['authorize-demands/nonce-required'],
    gives: ['pass'],
    by: `${strategy} (authorize_uri)`,
  },
  {
    seen: 'a nonce that comes back wrong',
    failed: ['id-token-nonce/wrong'],
    gives: ['fail', 'nonce-not-returned'],
    by: verified,
  },
  {
    seen: 'a client that is registered for the form',
    failed: ['client-authentication-method/post-only'],
    gives: ['fail', 'client-authentication-refused'],
    by: client,
  },
  {
    seen: 'the same, by the form',
    set: ['client_auth_method=query'],
    failed: ['client-authentication-method/post-only'],
    gives: ['pass'],
    by: client,
  },
  {
    seen: 'a code that only a second try uses up',
    failed: ['code-burning/burnt'],
    gives: ['pass'],
    by: client,
  },
  {
    seen: 'a scope that the document does not list',
    set: ['scope=email,roles'],
    gives: ['warn', 'scope-not-listed'],
    by: 'lib/openid_connect/client.rb (setup_required_scope)',
  },
  {
    seen: 'an answer that is posted',
    facts: { login: login({ is: 'code', by: 'form_post' }) },
    gives: ['unknown', 'answered-by-post-unproven'],
    by: `${strategy} (callback_phase)`,
  },
  {
    seen: 'a document that is not typed as JSON',
    facts: { discovery: typed('text/plain') },
    gives: ['unknown', 'document-unproven'],
    by: 'lib/openid_connect/discovery/provider/config/resource.rb (to_response_object)',
  },
  {
    seen: 'a document that is a list',
    facts: { discovery: typed('application/json', '[]') },
    gives: ['fail', 'document-unreadable'],
    by: 'lib/openid_connect/discovery/provider/config.rb (discover!)',
  },
];

/** The document of the other rows, as it was answered. */
function typed(type: string, body?: string) {
  const fact = discovery({
    jwks_uri: `${issuer}/jwks`,
    userinfo_endpoint: `${issuer}/userinfo`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    scopes_supported: ['openid', 'email', 'profile', 'groups'],
  });
  const { answer } = fact;
  return { ...fact, answer: { ...answer, body: body ?? answer.body, headers: { 'content-type': type } } };
}
