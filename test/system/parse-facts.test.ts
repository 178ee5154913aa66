import { expect, it } from 'vitest';
import { type JsonObject, parseJson } from '../../source/core/json/json-value.ts';
import { parseFacts } from '../../source/system/files/parse-facts.ts';
import { input, login, oauthError, tokens } from '../support/facts.ts';

const asInfra = [{ method: 'client_secret_post', exchange: oauthError('invalid_request') }] as const;

// `headerHasBlanks` was the name of `hasWhiteSpaceBeforeSignature`.
it('saved facts of an earlier version load without members that are no longer known', () => {
  const gathered = { input: input(), login: login(), tokens: tokens({}) };
  const { idToken } = gathered.tokens;
  const older = {
    ...gathered,
    tokens: { ...gathered.tokens, idToken: { ...idToken, headerHasBlanks: true } },
  };
  const parsed = parseFacts(parseJson(JSON.stringify({ gathered: older })) as JsonObject);
  expect(parsed).toMatchObject({ ok: true, gathered });
  expect(parsed).not.toHaveProperty('gathered.tokens.idToken.headerHasBlanks');
});

it.each([
  ['a code', { is: 'code' }],
  ['an error', { is: 'error', error: 'invalid_request', errorDescription: 'PKCE is demanded' }],
  ['no return', { is: 'not-returned', afterMilliseconds: 8000 }],
] as const)('saved facts keep how the login as Infra sends it ended: %s', (_, repeated) => {
  const gathered = {
    input: input(),
    login: { ...login(), asInfra: repeated },
    tokens: tokens({ asInfra }),
  };
  const parsed = parseFacts(parseJson(JSON.stringify({ gathered })) as JsonObject);
  expect(parsed).toMatchObject({ ok: true, gathered });
});
