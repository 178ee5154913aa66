import { createSign, generateKeyPairSync } from 'node:crypto';
import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { codeOfThisLogin, infraServer, origin } from './diagnose-everything.ts';
import type { SentRequest } from './ports.ts';
import { answered } from './ports.ts';

/** A place where a provider or Infra can put text that this program reads. */
interface Place {
  readonly name: string;
  /** Answers like a working provider, except for the large text in its place. */
  readonly respond: (text: string) => (request: SentRequest) => HttpExchange;
}

/** Makes a text of about `size` characters. */
export type Filling = (size: number) => string;

const runOf =
  (unit: string): Filling =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

const units = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...['é', '\u202e', '\u200d', '\ud83d\ude00', '\ud800', '\ufeff', '\u2028'],
  ...[
    '\\"',
    '\\\\u',
    '\\u0041',
    '%41',
    '%',
    '%25',
    '&amp;',
    '&#x41;',
    '&#0',
    '<a>',
    '<!--',
    '<title',
    '<script>',
    '</',
  ],
  ...[
    'a b',
    'a\n',
    ' \t',
    'a.',
    '/a',
    '../',
    '//',
    'https://x/',
    'x@',
    "'\\'",
    '{issuer}',
    '**',
    '`',
    '`a',
    '| ',
    '[a](b)',
  ],
  ...[
    'error=',
    '&error=',
    'error_description=',
    '"error":"',
    'scope ',
    'authError=',
    'AADSTS',
    'redirect_uri ',
  ],
  ...[
    '"x_token":"',
    '_token=',
    'Bearer ',
    'eyJ',
    '..',
    ', ',
    '; ',
    '[',
    '[[',
    '{"a":',
    '{"a":1},',
    '"a",',
    '1e',
  ],
];

const runs: Readonly<Record<string, Filling>> = Object.fromEntries(
  units.map((unit) => [`${JSON.stringify(unit)} over and over`, runOf(unit)]),
);

const listOf =
  (item: (index: number) => string): Filling =>
  (size) => {
    const items: string[] = [];
    for (let length = 0, index = 0; length < size; index += 1) {
      const next = item(index);
      items.push(next);
      length += next.length + 1;
    }
    return items.join(',');
  };

/** JSON texts that are large by their structure. */
export const structures: Readonly<Record<string, Filling>> = {
  'nested lists': (size) => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  'nested objects': (size) => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`,
  'many members': (size) => `{${listOf((index) => `"m${index}":1`)(size)}}`,
  'one member again and again': (size) => `{${listOf(() => '"issuer":"x"')(size)}}`,
  'many tokens': (size) => `{${listOf((index) => `"t${index}_token":"value-${index}"`)(size)}}`,
  'many numbers': (size) => `[${listOf((index) => String(index))(size)}]`,
  'many texts': (size) => `[${listOf((index) => `"item-${index}"`)(size)}]`,
  'many objects': (size) => `[${listOf((index) => `{"name":"group-${index}"}`)(size)}]`,
  'many keys': (size) =>
    `{"keys":[${listOf((index) => `{"kty":"RSA","kid":"k${index}","n":"AQAB","e":"AQAB"}`)(size)}]}`,
  'many keys of one id': (size) =>
    `{"keys":[${listOf(() => '{"kty":"RSA","kid":"one","alg":"RS256","n":"AQAB","e":"AQAB"}')(size)}]}`,
  'a long number': (size) => '1'.repeat(size),
  'a page': (size) => `<html><head><title>${'x '.repeat(size / 4)}</title><body>${'<p>a'.repeat(size / 8)}`,
};

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = { ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };

const metadata = {
  issuer: origin,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  userinfo_endpoint: `${origin}/userinfo`,
  jwks_uri: `${origin}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid', 'email', 'groups', 'offline_access'],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
};
const person = { sub: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', groups: ['admins'] };
const claims = { ...person, iss: origin, aud: 'infra', iat: 1_800_000_000, exp: 1_800_003_600 };

type Endpoint = 'discovery' | 'jwks' | 'authorize' | 'token' | 'userinfo' | 'infra' | 'other';

function endpointOf({ url }: SentRequest): Endpoint {
  const { host = '', pathname = '' } = URL.parse(url) ?? {};
  if (host === infraServer) return 'infra';
  if (pathname.endsWith('openid-configuration')) return 'discovery';
  const name = pathname.slice(1);
  return name === 'jwks' || name === 'authorize' || name === 'token' || name === 'userinfo' ? name : 'other';
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Overrides = { readonly [E in Endpoint]?: (request: SentRequest, usual: Reply) => Reply };

interface Script {
  readonly idToken?: { readonly header?: object; readonly claims?: string };
  readonly replies?: Overrides;
}

const inBase64Url = (text: string) => Buffer.from(text).toString('base64url');

function signed({ header = {}, claims: payload }: NonNullable<Script['idToken']>, nonce: string): string {
  const head = inBase64Url(JSON.stringify({ alg: 'RS256', kid: 'one', ...header }));
  const body = inBase64Url(payload ?? JSON.stringify({ ...claims, nonce }));
  const signature = createSign('RSA-SHA256').update(`${head}.${body}`).sign(privateKey, 'base64url');
  return `${head}.${body}.${signature}`;
}

/** A working provider and Infra server, except for what the script replaces. */
export function scripted({ idToken = {}, replies = {} }: Script) {
  let nonce = '';
  return (request: SentRequest): HttpExchange => {
    const endpoint = endpointOf(request);
    const address = URL.parse(request.url);
    nonce = address?.searchParams.get('nonce') ?? nonce;
    const usual = usualReply(endpoint, request, address);
    const { status = 200, headers = {}, body = '' } = replies[endpoint]?.(request, usual) ?? usual;
    return answered(request.url, {
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body,
      bytes: body.length,
    });
  };

  function usualReply(endpoint: Endpoint, request: SentRequest, address: URL | null): Reply {
    switch (endpoint) {
      case 'discovery':
        return { body: JSON.stringify(metadata) };
      case 'jwks':
        return { body: JSON.stringify({ keys: [key] }) };
      case 'userinfo':
        return { body: JSON.stringify(person) };
      case 'token':
        return token(new URLSearchParams(request.body ?? ''));
      case 'authorize':
        return authorize(address);
      case 'infra':
        return { body: JSON.stringify({ version: '0.21.0', items: [], count: 0 }) };
      case 'other':
        return { status: 404, body: 'nothing here' };
    }
  }

  function token(form: URLSearchParams): Reply {
    const code = form.get('code');
    if (code !== null && code !== codeOfThisLogin)
      return {
        status: 400,
        body: JSON.stringify({ error: 'invalid_grant', error_description: 'no such code' }),
      };
    return { body: JSON.stringify(tokenAnswer(signed(idToken, nonce))) };
  }

  function authorize(address: URL | null): Reply {
    const back = URL.parse(address?.searchParams.get('redirect_uri') ?? '');
    back?.searchParams.set('error', 'login_required');
    return { status: 302, headers: { location: back?.href ?? '' } };
  }
}

const tokenAnswer = (idToken: string) => ({
  access_token: 'an-access-token-of-this-login',
  token_type: 'Bearer',
  expires_in: 3600,
  refresh_token: 'a-refresh-token-of-this-login',
  id_token: idToken,
});

/** The object's JSON with one more member, given as JSON text: it may be too deep for JSON.stringify. */
function withMember(object: object, name: string, json: string): string {
  const rest = Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
  return `${JSON.stringify(rest).slice(0, -1)},${JSON.stringify(name)}:${json}}`;
}

/** Shortens a text so that its JSON form has the original length. */
function asText(text: string): string {
  const whole = JSON.stringify(text);
  return JSON.stringify(text.slice(0, Math.ceil((text.length * text.length) / whole.length)));
}

const readMembers = [
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'userinfo_endpoint',
  'jwks_uri',
  'end_session_endpoint',
  'service_documentation',
  'anything_else',
];
const readLists = [
  'scopes_supported',
  'response_types_supported',
  'id_token_signing_alg_values_supported',
  'claims_supported',
  'token_endpoint_auth_methods_supported',
];
const readClaims = [
  'iss',
  'sub',
  'aud',
  'nonce',
  'email',
  'name',
  'groups',
  'exp',
  'azp',
  'at_hash',
  'other',
];
const readHeaders = [
  'content-type',
  'location',
  'date',
  'server',
  'www-authenticate',
  'cache-control',
  'retry-after',
  'access-control-allow-origin',
  'x-powered-by',
  'content-encoding',
];

const at = (endpoint: Endpoint, change: (usual: Reply, request: SentRequest) => Reply): Script => ({
  replies: { [endpoint]: (request: SentRequest, usual: Reply) => change(usual, request) },
});

/** Places for the large text; `value` turns it into a JSON value. */
function places(value: (text: string) => string): readonly (readonly [string, (text: string) => Script])[] {
  const discovery = (body: string): Script => at('discovery', () => ({ body }));
  return [
    ...readMembers.map(
      (name) =>
        [
          `${name} of the discovery document`,
          (text: string) => discovery(withMember(metadata, name, value(text))),
        ] as const,
    ),
    ...readLists.map(
      (name) =>
        [
          `an item of ${name}`,
          (text: string) => discovery(withMember(metadata, name, `["openid",${value(text)}]`)),
        ] as const,
    ),
    ...['kid', 'kty', 'n', 'x5c', 'alg', 'other'].map(
      (name) =>
        [
          `${name} of a key`,
          (text: string) => at('jwks', () => ({ body: `{"keys":[${withMember(key, name, value(text))}]}` })),
        ] as const,
    ),
    ...['access_token', 'refresh_token', 'id_token', 'token_type', 'expires_in', 'scope', 'other'].map(
      (name) =>
        [
          `${name} of the token answer`,
          (text: string) =>
            at('token', (usual) =>
              usual.status === 400
                ? usual
                : { body: withMember(JSON.parse(usual.body ?? '{}'), name, value(text)) },
            ),
        ] as const,
    ),
    ...['error', 'error_description', 'error_uri'].map(
      (name) =>
        [
          `${name} of the token endpoint`,
          (text: string) =>
            at('token', () => ({
              status: 400,
              body: withMember({ error: 'invalid_client' }, name, value(text)),
            })),
        ] as const,
    ),
    ...readClaims.map(
      (name) =>
        [
          `${name} of the ID token`,
          (text: string) => ({ idToken: { claims: withMember(claims, name, value(text)) } }),
        ] as const,
    ),
    ...readClaims.map(
      (name) =>
        [
          `${name} of UserInfo`,
          (text: string) => at('userinfo', () => ({ body: withMember(person, name, value(text)) })),
        ] as const,
    ),
    [
      'an item of groups of UserInfo',
      (text) => at('userinfo', () => ({ body: withMember(person, 'groups', `["a",${value(text)}]`) })),
    ],
    ['kid of the ID token', (text) => ({ idToken: { header: { kid: text } } })],
    ['version of Infra', (text) => at('infra', () => ({ body: withMember({}, 'version', value(text)) }))],
    [
      'items of Infra',
      (text) => at('infra', () => ({ body: withMember({ version: '0.21.0' }, 'items', value(text)) })),
    ],
  ];
}

const pages = [200, 302, 400, 401, 500];

const placesOfValues: readonly Place[] = [
  ...places(asText),
  ...readHeaders.flatMap((name) =>
    (['discovery', 'jwks', 'authorize', 'token', 'userinfo', 'infra'] as const).map(
      (endpoint) =>
        [
          `${name} of the ${endpoint} answer`,
          (text: string) =>
            at(endpoint, (usual) => ({ ...usual, headers: { ...usual.headers, [name]: text } })),
        ] as const,
    ),
  ),
  [
    'error_description of a redirect',
    (text: string) =>
      at('authorize', (_, { url }) => {
        const back = URL.parse(url)?.searchParams.get('redirect_uri') ?? '';
        return {
          status: 302,
          headers: {
            location: `${back}?error=server_error&error_description=${encodeURIComponent(text.toWellFormed())}`,
          },
        };
      }),
  ] as const,
].map(([name, script]) => ({ name, respond: (text: string) => scripted(script(text)) }));

const placesOfBodies: readonly Place[] = (
  ['discovery', 'jwks', 'authorize', 'token', 'userinfo', 'infra'] as const
).flatMap((endpoint) =>
  pages.flatMap((status) =>
    ['application/json', 'text/html', 'application/x-www-form-urlencoded'].map((type) => ({
      name: `the body of the ${endpoint} answer, ${status} ${type}`,
      respond: (body: string) =>
        scripted(at(endpoint, () => ({ status, headers: { 'content-type': type }, body }))),
    })),
  ),
);

/** A large text in one place. */
export interface LargeAnswer {
  readonly name: string;
  readonly respond: (size: number) => (request: SentRequest) => HttpExchange;
}

const paired = (
  some: readonly Place[],
  fillings: Readonly<Record<string, Filling>>,
): readonly LargeAnswer[] =>
  some.flatMap(({ name, respond }) =>
    Object.entries(fillings).map(([what, filling]) => ({
      name: `${what} as ${name}`,
      respond: (size: number) => respond(filling(size)),
    })),
  );

const all: readonly LargeAnswer[] = [
  ...paired(placesOfValues, runs),
  ...paired(placesOfBodies, { ...runs, ...structures }),
  ...paired(
    places((text) => text).map(([name, script]) => ({ name, respond: (text) => scripted(script(text)) })),
    structures,
  ),
];

const [first, ...rest] = all;
if (!first) throw new Error('no large answers');
export const largeAnswers: readonly [LargeAnswer, ...LargeAnswer[]] = [first, ...rest];
