import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';
import { stringMember } from '../../core/json/json-value.ts';

export const idTokenNonce = defineCheck({
  id: 'id-token-nonce',
  phase: 'id-token',
  title: 'Nonce',
  cites: ['OpenID Connect Core 1.0, 3.1.3.7 (11) and 15.5.2'],
  subject: { kind: 'claim', value: 'nonce' },
  needs: ['tokens'],
  dependsOn: ['id-token'],
  outcomes: {
    right: pass('The ID token contains the nonce of this login.'),
    wrong: warn(
      'The ID token contains the nonce “{actual}”, but this login sent “{expected}”.',
      'Stop here: the ID token may come from another login. Look for a cache in front of the token endpoint.',
    ),
    missing: warn(
      'The ID token does not contain the nonce that this login sent.',
      'Configure the provider to put the nonce of the request into the ID token, as the specification requires.',
    ),
  },
  skip: ({ tokens }) =>
    tokens.nonceSent === undefined ? 'This login sent no nonce, like {relyingParty}.' : undefined,
  judge({ tokens: { nonceSent, idToken } }) {
    const nonce = idToken?.claims && stringMember(idToken.claims, 'nonce');
    if (nonce === undefined || nonce === '') return { code: 'missing' };
    return nonce === nonceSent
      ? { code: 'right' }
      : { code: 'wrong', expected: nonceSent ?? '', actual: nonce };
  },
});
