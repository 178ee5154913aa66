import { expect, it } from 'vitest';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { readTokenResponse } from '../../source/go/oauth2/token-response.ts';
import { receivedTokens } from '../../source/probes/login/received-tokens.ts';
import { answered } from '../support/ports.ts';

it.each<readonly [string, string, string, string | undefined]>([
  ['JSON', 'application/json', '{"access_token":"one"}', 'one'],
  ['JSON with it twice', 'application/json', '{"access_token":"one","access_token":"two"}', 'two'],
  ['a form', 'application/x-www-form-urlencoded', 'access_token=one', 'one'],
  ['a form with it twice', 'text/plain; charset=utf-8', 'access_token=one&access_token=two', 'one'],
  ['a form with an empty one first', 'text/plain', 'access_token=&access_token=two', undefined],
])('takes the token of %s as Infra’s library does', (_, type, body, token) => {
  const exchange = answered('https://id.example/token', { body, headers: { 'content-type': type } });
  if (exchange.outcome === 'failed') throw new Error('an answer was built');
  expect(receivedTokens(exchange.answer, createRedactor()).accessToken?.reveal()).toBe(token);
  expect(readTokenResponse(exchange.answer).ok).toBe(token !== undefined);
});
