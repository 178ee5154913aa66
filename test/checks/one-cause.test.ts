import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../source/core/facts/facts.ts';
import { tokens } from '../support/facts.ts';
import { badClient, oneTry } from './credentials/facts.ts';
import { discovered, document, judgeAll } from './discovered.ts';
import { answering, idTokenClaims, tokenOf } from './id-token/facts.ts';
import { basic } from './login/facts.ts';

const text = JSON.stringify(document);
const byKey = discovered(
  document.issuer,
  JSON.stringify({ ...document, token_endpoint_auth_methods_supported: ['private_key_jwt'] }),
);
const twoIssuers = discovered(document.issuer, text.replace('}', ',"ISSUER":"https://old.acme.dev"}'));

describe('one cause gives one failure', () => {
  it.each<[string, Gathered, string]>([
    [
      'a client that has to prove itself with a key, and its secret refused',
      { ...byKey, ...oneTry(badClient), tokens: tokens({ attempts: [basic(badClient)] }) },
      'client-authentication-methods/no-secret',
    ],
    [
      'a second issuer in the document, and the first one in the ID token',
      {
        ...twoIssuers,
        ...idTokenClaims({ iss: document.issuer }),
        discovery: { ...discoveryOf(twoIssuers), issuerConfirmed: true },
      },
      'issuer-match/issuer-repeated',
    ],
    [
      'the ID token of another issuer, signed with that one’s key',
      { ...discovered(document.issuer, text), tokens: tokenOf('https://tenant.acme.dev').tokens },
      'id-token-issuer/another-issuer',
    ],
    ['a UserInfo that holds an error', answering({ error: 'invalid_token' }), 'userinfo-identity/missing'],
  ])('%s', (_, facts, cause) => {
    const red = judgeAll(facts).filter(({ verdict }) => verdict === 'fail');
    expect(red.map(({ id, code }) => `${id}/${code}`)).toEqual([cause]);
  });

  it('names the error that UserInfo contains instead of a person', () => {
    const results = judgeAll(answering({ error: 'invalid_token' }));
    expect(results.find(({ id }) => id === 'userinfo-identity')?.said).toBe('invalid_token');
  });
});

function discoveryOf({ discovery }: Gathered) {
  if (!discovery || 'absent' in discovery) throw new Error('There is a document.');
  return discovery;
}
