import { expect, it } from 'vitest';
import { createErrorCatalog } from '../../source/core/errors/explain.ts';
import type { ClientAuthenticationAttempt } from '../../source/core/facts/facts.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';
import { clientAuthenticationOutcome } from '../../source/readings/token/client-authentication.ts';
import { answered, json } from '../support/ports.ts';

const tokenEndpoint = 'https://id.example/token';
const catalog = createErrorCatalog(errorCatalog, 'glewlwyd');
const nothing = answered(tokenEndpoint, { status: 400 });
const says = (error: string) => json(tokenEndpoint, { error }, 403);

type Short = readonly [ClientAuthenticationAttempt['secret'], ClientAuthenticationAttempt['exchange'], true?];
const attempts = (...all: readonly Short[]): readonly ClientAuthenticationAttempt[] =>
  all.map(([secret, exchange, asLogin]) => ({
    method: 'client_secret_basic',
    secret,
    exchange,
    ...(asLogin && { asLogin }),
  }));

it('recognises a secret that is accepted only in the form body, once the request is complete', () => {
  const refused = says('invalid_client');
  const fact = {
    tokenEndpoint,
    attempts: [
      { method: 'client_secret_basic', secret: 'given', exchange: refused },
      { method: 'client_secret_post', secret: 'given', exchange: says('invalid_request') },
      { method: 'client_secret_post', secret: 'given', exchange: says('invalid_grant'), asLogin: true },
      { method: 'client_secret_post', secret: 'random', exchange: refused, asLogin: true },
    ],
  } as const;
  expect(clientAuthenticationOutcome(fact, 'client_secret_basic', catalog).is).toBe('refused');
  expect(clientAuthenticationOutcome(fact, 'client_secret_post', catalog).is).toBe('accepted');
});

it.each<[string, readonly ClientAuthenticationAttempt[], string]>([
  [
    'the right secret, distinguished from a made-up one only by a complete request',
    attempts(
      ['given', nothing],
      ['given', says('invalid_code'), true],
      ['random', says('unauthorized_client'), true],
    ),
    'accepted',
  ],
  [
    'a wrong secret, refused only in a complete request',
    attempts(
      ['given', nothing],
      ['given', says('unauthorized_client'), true],
      ['random', says('unauthorized_client'), true],
    ),
    'refused',
  ],
  ['a provider that never says anything', attempts(['given', nothing], ['random', nothing]), 'unclear'],
])('%s', (_, sent, is) => {
  expect(
    clientAuthenticationOutcome({ tokenEndpoint, attempts: sent }, 'client_secret_basic', catalog).is,
  ).toBe(is);
});
