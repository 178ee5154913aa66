import type { ErrorCatalog } from '../../source/core/checks/check.ts';
import type { CatalogEntry, ErrorMeaning } from '../../source/core/errors/error-catalog.ts';
import type { AuthorizationAttempt, Facts } from '../../source/core/facts/facts.ts';
import type { HttpAnswer, HttpExchange } from '../../source/core/facts/http-exchange.ts';
import type { FailureCode } from '../../source/core/http/failure.ts';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import { triesOwnAddress } from '../../source/readings/authorization/authorize-readings.ts';
import { discoveryFact } from '../../source/readings/read-discovery.ts';
import { nothingGiven } from './nothing-given.ts';

export const issuer = 'https://id.acme.dev';
export const clientId = 'infra';
/** In milliseconds; every time in these facts is near it. */
const now = Date.UTC(2026, 0, 15, 12);
export const seconds = now / 1000;

/** A small error catalogue, so that no test depends on the real one. */
const words: readonly (readonly [RegExp, ErrorMeaning])[] = [
  [/redirect address unknown/, 'redirect-uri-not-registered'],
  [/plain http refused/, 'redirect-uri-insecure'],
  [/no such client/, 'client-unknown'],
  [/no such tenant/, 'tenant-unknown'],
  [/secret is wrong/, 'client-secret-wrong'],
  [/secret has expired/, 'client-secret-expired'],
  [/public client/, 'client-is-public'],
  [/method not allowed/, 'client-authentication-method'],
  [/sign an assertion/, 'client-assertion-required'],
  [/show a certificate/, 'client-certificate-required'],
  [/prove your key/, 'dpop-required'],
  [/aud differs/, 'audience'],
  [/other host/, 'wrong-issuer'],
  [/host not known/, 'host-unknown'],
  [/verifier missing/, 'code-verifier-wrong'],
  [/switched off/, 'client-disabled'],
  [/flow is off/, 'response-type-refused'],
  [/grant not for this client/, 'grant-type-refused'],
  [/already redeemed/, 'code-already-used'],
  [/challenge missing/, 'pkce-required'],
  [/push it/, 'par-required'],
  [/ask for consent/, 'consent-prompt-required'],
  [/sign the request/, 'request-object-required'],
  [/nonce missing/, 'nonce-required'],
  [/state too short/, 'state-too-short'],
  [/scope not allowed/, 'scope-refused'],
  [/not assigned/, 'user-not-assigned'],
  [/policy says no/, 'user-blocked-by-policy'],
  [/consent first/, 'consent-needed'],
  [/other tenant/, 'wrong-account'],
  [/testers only/, 'app-not-published'],
  [/just a moment/, 'gateway-in-front'],
  [/slow down/, 'rate-limited'],
];

export const catalog: ErrorCatalog = {
  explain({ code, text }) {
    return words
      .filter(([pattern]) => pattern.test(`${code ?? ''} ${text}`))
      .map(([, meaning]) => ({
        entry: entry(meaning),
        certainty: 'sentence',
        score: 50,
        matched: text,
        record: 0,
      }));
  },
};

function entry(meaning: ErrorMeaning): CatalogEntry {
  return {
    id: meaning,
    vendors: [],
    meaning,
    title: meaning,
    cause: `It means ${meaning}.`,
    remedy: { say: 'Settle it.' },
  };
}

export function answered(
  body: string | JsonObject,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): HttpExchange {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  const answer: HttpAnswer = {
    url: `${issuer}/answer`,
    status,
    headers: { 'content-type': type, date: new Date(now).toUTCString(), ...headers },
    body: text,
    encoding: 'utf-8',
    bytes: text.length,
    milliseconds: 30,
    receivedAt: now,
    redirects: [],
  };
  return { outcome: 'answered', requested: answer.url, answer };
}

export function failed(code: FailureCode = 'connection-refused'): HttpExchange {
  return {
    outcome: 'failed',
    requested: issuer,
    failure: { code, message: `it failed: ${code}` },
    redirects: [],
  };
}

export function oauthError(error: string, description = '', status = 400): HttpExchange {
  return answered({ error, ...(description && { error_description: description }) }, status);
}

export function input(
  answers: Partial<Facts['input']['configuration']> = {},
  secretForm?: Partial<NonNullable<Facts['input']['secretForm']>>,
): Facts['input'] {
  return {
    configuration: {
      ...nothingGiven,
      name: 'acme',
      url: issuer,
      clientId,
      infraServers: ['infra.acme.dev'],
      ...answers,
    },
    at: now,
    ...(secretForm && {
      secretForm: {
        length: 32,
        surroundedByWhitespace: false,
        trailingNewline: false,
        hasControlCharacters: false,
        needsEncoding: false,
        nonAscii: false,
        ...secretForm,
      },
    }),
    environment: { tlsVerificationOff: false },
  };
}

export function discovery(more: JsonObject = {}): Facts['discovery'] {
  const document: JsonObject = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email', 'groups', 'offline_access'],
    ...more,
  };
  const exchange = answered(document);
  if (exchange.outcome === 'failed') throw new Error('an answer was built');
  const fact = discoveryFact({
    url: `${issuer}/.well-known/openid-configuration`,
    answer: exchange.answer,
    issuerConfirmed: true,
    reachedBy: 'typed-url',
  });
  if (!fact) throw new Error('a document was built');
  return fact;
}

export type Sent = readonly ['basic' | 'post', 'given' | 'random', HttpExchange, 'as a login'?];

export function clientAuthentication(...attempts: Sent[]): Facts['clientAuthentication'] {
  return {
    tokenEndpoint: `${issuer}/token`,
    attempts: attempts.map(([method, secret, exchange, asLogin]) => ({
      method: `client_secret_${method}`,
      secret,
      ...(asLogin && { asLogin: true }),
      exchange,
    })),
  };
}

export const localhost = 'http://localhost:8301';
export const dashboard = 'https://infra.acme.dev/login/callback';

export function attempt(
  purpose: AuthorizationAttempt['purpose'],
  exchange: HttpExchange,
  more: Partial<AuthorizationAttempt> = {},
): AuthorizationAttempt {
  return {
    purpose,
    redirectUri: triesOwnAddress({ purpose }) ? localhost : `${localhost}/__probe`,
    scopes: ['openid', 'email', 'groups', 'offline_access'],
    pkce: purpose === 'with-pkce',
    exchange,
    ...more,
  };
}

export function authorization(...attempts: AuthorizationAttempt[]): Facts['authorization'] {
  return { endpoint: `${issuer}/authorize`, attempts };
}

export function redirect(location: string, status = 302): HttpExchange {
  return answered('', status, { location });
}

export function login(
  outcome: Facts['login']['outcome'] = { is: 'code', by: 'query' },
  issAdvertised = false,
): Facts['login'] {
  return {
    redirectUri: localhost,
    pkce: true,
    scopes: ['openid', 'email', 'groups'],
    issAdvertised,
    outcome,
    ignoredRequests: [],
    browser: 'opened',
  };
}

export const goodClaims: JsonObject = {
  iss: issuer,
  sub: 'u1',
  aud: clientId,
  exp: seconds + 600,
  iat: seconds - 1,
  nonce: 'n',
  email: 'ada@acme.dev',
  email_verified: true,
};

type IdToken = NonNullable<Facts['tokens']['idToken']>;

export function idToken(claims: JsonObject = goodClaims, more: Partial<IdToken> = {}): IdToken {
  return {
    parts: 3,
    header: { alg: 'RS256', kid: 'k1' },
    payload: JSON.stringify(claims),
    claims,
    signature: { is: 'valid', kid: 'k1', refetched: false },
    ...more,
  };
}

export const goodTokens = {
  access_token: '[secret]',
  token_type: 'Bearer',
  expires_in: 3600,
  id_token: '[secret]',
};

export function tokens(more: Partial<Facts['tokens']> = {}): Facts['tokens'] {
  return {
    tokenEndpoint: `${issuer}/token`,
    attempts: [{ method: 'client_secret_basic', exchange: answered(goodTokens) }],
    response: { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: true, hasIdToken: true },
    idToken: idToken(),
    standard: { ok: true },
    at: now,
    nonceSent: 'n',
    ...more,
  };
}

/** Tokens whose ID token has these claims in addition to the valid ones; `undefined` removes one. */
export function withClaims(
  changes: Readonly<Record<string, JsonObject[string] | undefined>>,
): Facts['tokens'] {
  const claims = Object.entries({ ...goodClaims, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return tokens({ idToken: idToken(Object.fromEntries(claims)) });
}

export function userinfo(claims: JsonObject, more: Partial<Facts['userinfo']> = {}): Facts['userinfo'] {
  const text = JSON.stringify(claims);
  return { endpoint: `${issuer}/userinfo`, exchange: answered(claims), claims, text, ...more };
}

export function userinfoWithout(exchange: HttpExchange): Facts['userinfo'] {
  return { endpoint: `${issuer}/userinfo`, exchange };
}

export function refresh(more: Partial<Facts['refresh']> = {}): Facts['refresh'] {
  return { first: answered(goodTokens), gaveNewRefreshToken: false, ...more };
}

export function infraServer(...servers: Facts['infraServer']['servers'][number][]): Facts['infraServer'] {
  return { servers };
}
