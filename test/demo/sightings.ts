import { expect } from 'vitest';
import * as see from './looks.ts';

/** A fault's id, where to look, and what is there while the fault is on. */
export type Sighting = readonly [id: string, look: see.Display, there: unknown];

const localhost = { redirect_uri: 'http://localhost:8399/callback' };
const dashboard = { redirect_uri: 'https://infra.example.com/login/callback' };

export const sightings: readonly Sighting[] = [
  ['host-unknown', see.given('url'), 'https://id.example.invalid'],
  ['port-closed', see.given('url'), 'http://127.0.0.1:9'],
  ['https-at-http-port', see.given('url'), expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/)],
  ['url-well-known', see.given('url'), '…/.well-known/openid-configuration'],
  ['url-endpoint', see.given('url'), '…/authorize'],
  ['url-extra-slash', see.given('url'), '…/'],
  ['url-missing-slash', see.document('issuer'), expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/)],
  ['issuer-other-name', see.document('issuer'), expect.stringMatching(/^http:\/\/localhost:\d+$/)],
  ['issuer-internal-host', see.document('issuer'), 'http://keycloak.identity.internal:8080'],
  ['issuer-other-scheme', see.document('issuer'), expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/)],
  ['issuer-template', see.document('issuer'), 'https://login.example.com/{tenantid}/v2.0'],
  ['issuer-twice', see.document('Issuer'), 'https://old.example.com'],

  ['discovery-missing', see.status('discovery'), 404],
  ['discovery-sign-in-page', see.text('discovery'), expect.stringContaining('<title>Sign in')],
  ['discovery-bot-check', see.status('discovery'), 403],
  ['discovery-redirect-loop', see.status('discovery'), 302],
  ['discovery-down', see.status('discovery'), 503],
  [
    'discovery-rate-limited',
    async (provider) => [
      (await provider.discovery()).status,
      (await provider.discovery()).status,
      (await provider.discovery()).status,
    ],
    [200, 200, 429],
  ],
  [
    'discovery-slow',
    async (provider) => {
      for (let asked = 0; asked < 6; asked += 1) await provider.discovery();
      return provider.slept;
    },
    [6000, 6000],
  ],
  ['discovery-cut-off', see.text('discovery'), 'cut off'],
  ['discovery-byte-order-mark', see.text('discovery'), expect.stringMatching(/^\uFEFF\{/)],

  ['scopes-as-text', see.document('scopes_supported'), 'openid email groups offline_access'],
  ['groups-not-advertised', see.document('scopes_supported'), expect.not.arrayContaining(['groups'])],
  [
    'offline-access-not-advertised',
    see.document('scopes_supported'),
    expect.not.arrayContaining(['offline_access']),
  ],
  [
    'authorization-endpoint-script',
    see.document('authorization_endpoint'),
    expect.stringMatching(/^javascript:/),
  ],
  ['token-endpoint-missing', see.document('token_endpoint'), undefined],
  ['token-endpoint-http', see.document('token_endpoint'), 'http://id.example.com/token'],
  ['token-endpoint-internal', see.document('token_endpoint'), 'https://keycloak.identity.invalid/token'],
  ['userinfo-endpoint-missing', see.document('userinfo_endpoint'), undefined],
  ['implicit-only', see.document('response_types_supported'), ['id_token', 'token id_token']],
  ['symmetric-only', see.header('alg'), 'HS256'],
  [
    'private-key-jwt-only',
    see.document('token_endpoint_auth_methods_supported'),
    ['private_key_jwt', 'tls_client_auth'],
  ],
  ['par-advertised', see.document('require_pushed_authorization_requests'), true],
  ['not-a-login-provider', see.document('authorization_endpoint'), undefined],

  ['keys-missing', see.status('jwks'), 404],
  ['keys-empty', see.keys('kid'), []],
  ['keys-unknown-type', see.keys('kty'), ['RSA', 'EC', 'AKP']],
  ['keys-unknown-curve', see.keys('crv'), [undefined, 'P-256', 'secp256k1']],
  ['keys-private', see.keys('d'), [undefined, expect.stringMatching(/^[\w-]{43}$/)]],
  ['keys-without-ids', see.keys('kid'), [undefined, undefined]],
  ['key-rotated-away', see.signature, 'ERR_JWKS_NO_MATCHING_KEY'],
  [
    'keys-differ-by-replica',
    async (provider) => [await see.keys('kid')(provider), await see.keys('kid')(provider)],
    expect.arrayContaining([['demo-ec'], ['demo-rsa', 'demo-ec']]),
  ],

  ['secret-wrong', see.dummyCode('error'), 'invalid_client'],
  ['secret-wrong-keycloak', see.dummyCode('error'), 'unauthorized_client'],
  ['secret-id-pasted', see.dummyCode('error_description'), expect.stringMatching(/^AADSTS7000215/)],
  ['secret-placeholder', see.dummyCode('error'), 'invalid_client'],
  ['client-id-wrong', see.authorize(), '400 client is invalid'],
  ['client-public', see.dummyCode('error_description'), expect.stringMatching(/^AADSTS700025/)],
  [
    'basic-only',
    see.dummyCode('error_description'),
    expect.stringMatching(/'client_secret_post' was requested/),
  ],
  [
    'code-burning',
    async ({ callback, redeem }) => {
      const { code } = await callback();
      return [(await redeem(code, 'basic')).json['error'], (await redeem(code, 'post')).json['error']];
    },
    ['invalid_client', 'invalid_grant'],
  ],
  ['token-endpoint-gone', see.dummyCode('status'), 404],
  ['token-endpoint-page', see.dummyCode('status'), 200],

  [
    'redirect-dashboard-missing',
    see.authorize(dashboard),
    expect.stringMatching(/^400 redirect_uri did not match/),
  ],
  [
    'redirect-localhost-missing',
    see.authorize(localhost),
    expect.stringMatching(/^400 redirect_uri did not match/),
  ],
  ['redirect-slash', see.authorize(localhost), '400 Invalid parameter: redirect_uri'],
  ['pkce-required', see.authorize(), expect.stringMatching(/^invalid_request: .*PKCE/)],
  ['pkce-required-keycloak', see.authorize(), 'invalid_request: Missing parameter: code_challenge_method'],
  ['par-required', see.authorize(), expect.stringMatching(/^invalid_request: .*Pushed/)],
  ['request-object-required', see.authorize(), expect.stringMatching(/^invalid_request: .*Request Object/)],
  ['nonce-required', see.authorize(), 'invalid_request: Missing required parameter: nonce'],
  [
    'groups-scope-refused',
    see.authorize({ scope: 'openid email groups' }),
    expect.stringMatching(/^invalid_scope/),
  ],
  [
    'offline-access-refused',
    see.authorize({ scope: 'openid email offline_access' }),
    expect.stringMatching(/^invalid_scope/),
  ],
  ['authorize-down', see.authorize(), expect.stringMatching(/^500/)],

  ['user-not-assigned', see.callback('error_description'), 'User is not assigned to the client application.'],
  ['policy-blocks', see.callback('error_description'), expect.stringMatching(/^Policy evaluation failed/)],
  ['hostile-words', see.callback('error_description'), expect.stringContaining('\u001b[2J')],
  ['answer-in-fragment', see.callback('by'), 'fragment'],
  ['answer-by-post', see.callback('by'), 'form'],
  ['state-dropped', see.callback('state'), undefined],
  ['callback-issuer-wrong', see.callback('iss'), 'https://old.example.com'],
  ['callback-issuer-missing', see.callback('iss'), undefined],

  ['id-token-missing', see.answer('id_token'), undefined],
  ['access-token-missing', see.answer('access_token'), undefined],
  [
    'token-answer-as-text',
    async ({ callback, redeem }) => (await redeem((await callback())['code'])).type,
    'text/plain; charset=utf-8',
  ],

  ['id-token-unsigned', see.header('alg'), 'none'],
  ['id-token-encrypted', async ({ idToken }) => (await idToken()).parts, 5],
  ['id-token-algorithm-not-advertised', see.header('alg'), 'EdDSA'],
  ['id-token-forged', see.signature, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
  ['id-token-key-unknown', see.signature, 'ERR_JWKS_NO_MATCHING_KEY'],
  ['id-token-key-unnamed', see.header('kid'), undefined],
  ['id-token-issuer-wrong', see.claim('iss'), 'https://sts.example.com/'],
  ['id-token-audience-wrong', see.claim('aud'), ['account']],
  ['id-token-azp-wrong', see.claim('azp'), 'account'],
  ['id-token-expired', see.hoursTo('exp'), -1],
  ['id-token-not-yet-valid', see.claim('nbf'), 4102444800],
  ['id-token-without-time', see.claim('iat'), undefined],
  [
    'clock-ahead',
    async ({ discovery }) => {
      const ahead = Date.parse((await discovery()).headers.get('date') ?? '') - Date.now();
      return Math.round(ahead / 3_600_000);
    },
    1,
  ],
  ['clock-behind', see.hoursTo('exp'), -1],
  ['nonce-wrong', see.claim('nonce'), 'bm90LXlvdXJz'],
  ['nonce-missing', see.claim('nonce'), undefined],

  ['subject-missing', see.claim('sub'), undefined],
  ['subject-number', see.claim('sub'), 4711],
  ['email-not-in-id-token', see.claim('email'), undefined],
  ['email-number', see.claim('email'), 4711],
  ['email-list', see.claim('email'), ['ada@example.com', 'countess@example.com']],
  ['email-apostrophe', see.claim('email'), "o'brien@example.com"],
  ['email-unverified', see.claim('email_verified'), false],

  ['userinfo-forbidden', see.status('userinfo'), 403],
  ['userinfo-page', see.text('userinfo'), expect.stringContaining('<title>Sign in')],
  ['userinfo-cut-off', see.text('userinfo'), 'cut off'],
  ['userinfo-other-person', see.info('sub'), 'demo-grace'],
  ['userinfo-nameless', see.info('name'), undefined],
  ['userinfo-email-number', see.info('email'), 4711],
  ['userinfo-verified-odd', see.info('email_verified'), 'yes'],

  ['groups-as-text', see.info('groups'), 'engineers'],
  ['groups-as-json-text', see.info('groups'), '["admins","engineers"]'],
  ['groups-as-objects', see.info('groups'), [{ id: 'g-1', name: 'admins' }]],
  ['groups-as-numbers', see.info('groups'), [1001, 1002]],
  ['groups-in-id-token-only', see.info('groups'), undefined],
  ['groups-under-roles', see.info('roles'), ['admins', 'engineers']],
  ['groups-with-profile-only', see.info('groups'), undefined],
  ['groups-absent', see.info('groups'), undefined],
  ['groups-as-paths', see.info('groups'), ['/admins', '/engineering/backend']],
  ['groups-as-ids', see.info('groups'), expect.arrayContaining([expect.stringMatching(/^[0-9a-f-]{36}$/)])],
  ['groups-with-commas', see.info('groups'), ['cn=admins,ou=groups,dc=example,dc=com']],
  ['groups-hidden-characters', see.info('groups'), expect.arrayContaining(['adm\u200bins'])],
  ['groups-ten-thousand', see.info('groups'), expect.objectContaining({ length: 10_000 })],

  ['refresh-token-missing', see.answer('refresh_token'), undefined],
  [
    'refresh-refused',
    async ({ tokens, refresh }) => (await refresh((await tokens())['refresh_token'])).json['error'],
    'invalid_grant',
  ],
  [
    'refresh-rotates',
    async ({ tokens, refresh }) => {
      const first = (await tokens())['refresh_token'];
      return [(await refresh(first)).status, (await refresh(first)).json['error']];
    },
    [200, 'invalid_grant'],
  ],
  ['access-token-short', see.answer('expires_in'), 8],
  ['access-token-lifetime-unknown', see.answer('expires_in'), undefined],
  [
    'groups-lost-after-refresh',
    async ({ tokens, refresh, userinfoWith }) => {
      const again = (await refresh((await tokens())['refresh_token'])).json;
      return (await userinfoWith(again['access_token'])).json['groups'];
    },
    undefined,
  ],
];
