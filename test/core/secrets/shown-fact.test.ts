import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../source/core/facts/facts.ts';
import { asReceived, shown } from '../../../source/core/secrets/received.ts';
import { createRedactor } from '../../../source/core/secrets/redactor.ts';
import { Secret } from '../../../source/core/secrets/secret.ts';
import { shownFact } from '../../../source/core/secrets/shown-fact.ts';
import { answered } from '../../support/ports.ts';

const secret = 'kTq81-vXm2';

function knowing(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const one of secrets) redactor.learn(new Secret(one));
  return redactor;
}

const failure = {
  code: 'other',
  message: secret,
  detail: { words: secret, encoding: secret },
  cause: secret,
} as const;
const exchange = answered(`https://id.example/?a=${secret}`, { headers: { [secret]: secret }, body: secret });
const failed = {
  outcome: 'failed',
  requested: secret,
  failure,
  redirects: [{ status: 302, from: secret, to: secret }],
} as const;
const login = {
  redirectUri: 'http://localhost:8301',
  pkce: true,
  scopes: [],
  issAdvertised: false,
  outcome: {
    is: 'error',
    by: 'query',
    error: secret,
    errorDescription: secret,
    iss: secret,
  },
  ignoredRequests: ['favicon'],
  browser: 'opened',
} as const satisfies Facts['login'];
const claims = { [secret]: [{ deep: secret }], is: secret, code: secret };

describe('a fact as shown', () => {
  test.each([
    ['typedUrlDiscovery', exchange],
    ['typedUrlDiscovery', failed],
    ['login', login],
    ['tokens', { ...tokens(), idToken: idToken() }],
    ['userinfo', { endpoint: secret, exchange, claims, text: JSON.stringify(claims) }],
    [
      'issuerSearch',
      { candidates: [{ issuer: secret, because: 'as-typed', outcome: { is: 'failed', failure } }] },
    ],
    ['discovery', { absent: 'crashed', why: `The probe stopped: ${secret}.` }],
  ] as const)('%s holds no secret in any member', (name, fact) => {
    expect(JSON.stringify(shownFact(name, fact, knowing(secret)))).not.toContain(secret);
  });

  test('keeps its own fixed words', () => {
    const words = [
      'answered',
      'error',
      'query',
      'favicon',
      'opened',
      'outcome',
      'exchange',
      'headers',
      'body',
    ];
    const redactor = knowing(...words);
    expect(
      shownFact('login', { ...login, outcome: { ...login.outcome, error: 'none' } }, redactor),
    ).toMatchObject({
      outcome: { is: 'error', by: 'query' },
      ignoredRequests: ['favicon'],
      browser: 'opened',
    });
    const plain = answered('https://id.example/', { body: 'outcome' });
    expect(shownFact('typedUrlDiscovery', plain, redactor)).toMatchObject({
      outcome: 'answered',
      answer: { body: '[secret]', encoding: 'utf-8' },
    });
  });

  test('masks the tokens of a token answer, but not such members elsewhere', () => {
    const body = '{"x_token":"whatever"}';
    const answer = answered('https://id.example/', { body });
    const first = { ...tokens(), attempts: [{ method: 'client_secret_basic', exchange: answer }] } as const;
    expect(JSON.stringify(shownFact('tokens', first, knowing()))).toContain('x_token\\":\\"[secret]');
    expect(shownFact('typedUrlDiscovery', answer, knowing())).toMatchObject({ answer: { body } });
  });

  test('leads back to the received fact, in this process only', () => {
    const copy = shown('login', login, knowing(secret));
    expect(asReceived({ login: copy })).toEqual({ login });
    const saved = JSON.parse(JSON.stringify(copy)) as Facts['login'];
    expect(asReceived({ login: saved })).toEqual({ login: saved });
  });
});

function tokens() {
  return {
    tokenEndpoint: secret,
    attempts: [{ method: 'client_secret_post', exchange }],
    accessTokenClaims: claims,
    standard: { ok: false, code: 'SOME_CODE', message: secret },
    at: 0,
  } as const;
}

function idToken() {
  return {
    parts: 3,
    header: { kid: secret, [secret]: 1 },
    payload: secret,
    claims,
    signature: { is: 'no-key', kid: secret },
  } as const;
}
