import { defineCheck, pass, unknown, warn } from '../../core/checks/define-check.ts';
import { member } from '../../core/json/json-value.ts';

export const accessTokenHash = defineCheck({
  id: 'access-token-hash',
  phase: 'id-token',
  title: 'Hash of the access token',
  cites: ['OpenID Connect Core 1.0, 3.1.3.8'],
  subject: { kind: 'claim', value: 'at_hash' },
  needs: ['tokens'],
  dependsOn: ['id-token'],
  outcomes: {
    fits: pass('The ID token’s at_hash matches the access token.'),
    'not-sent': pass('The ID token contains no at_hash, which is optional in this flow.'),
    differs: warn(
      'The ID token’s at_hash does not match the access token.',
      'Stop here: the two tokens may not belong together. If this is your own provider, correct its at_hash.',
    ),
    'cannot-tell': unknown(
      'The ID token contains an at_hash that was not compared.',
      'Nothing is needed for {relyingParty}: it ignores it.',
    ),
  },
  judge({ tokens: { idToken } }) {
    if (typeof member(idToken?.claims ?? {}, 'at_hash') !== 'string') return { code: 'not-sent' };
    if (idToken?.accessTokenHashMatches === undefined) return { code: 'cannot-tell' };
    return { code: idToken.accessTokenHashMatches ? 'fits' : 'differs' };
  },
});
