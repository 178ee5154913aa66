import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';

export const standardClient = defineCheck({
  id: 'standard-client',
  phase: 'id-token',
  title: 'Verdict of a standard client',
  cites: ['OpenID Connect Core 1.0, 3.1.3.5 and 3.1.3.7'],
  subject: { kind: 'endpoint', value: 'token_endpoint' },
  needs: ['tokens'],
  dependsOn: [
    'issuer-match',
    'keys',
    'callback-issuer',
    'token-response',
    'id-token',
    'id-token-algorithm',
    'id-token-signature',
    'id-token-issuer',
    'id-token-audience',
    'id-token-required-claims',
    'id-token-times',
    'id-token-nonce',
    'id-token-subject',
  ],
  saidBy: [
    'callback-issuer',
    'id-token-signature',
    'id-token-audience',
    'id-token-required-claims',
    'id-token-times',
    'id-token-nonce',
    'id-token-subject',
  ],
  outcomes: {
    takes: pass('A strictly standard client accepts this login.'),
    objects: warn(
      'A strictly standard client refuses this login: {message} ({reason}).',
      'Correct the provider’s answer; other applications will refuse it, and a later {relyingParty} may.',
    ),
  },
  judge({ tokens: { standard } }) {
    return standard.ok
      ? { code: 'takes' }
      : { code: 'objects', values: { message: standard.message, reason: standard.code } };
  },
});
