import { defineCheck, fail, pass } from '../../core/checks/define-check.ts';
import { said } from '../../readings/provider-error.ts';
import { readClientAnswer } from '../../readings/token/client-answer.ts';
import { clientAuthenticationOutcome, type Method } from '../../readings/token/client-authentication.ts';
import { failedRedemption } from '../../readings/token/failed-redemption.ts';

export const codeBurning = defineCheck({
  id: 'code-burning',
  phase: 'login',
  title: '{relyingParty}’s first attempt with the code',
  cites: ['RFC 6749, 4.1.2', 'golang.org/x/oauth2: internal/token.go'],
  requirements: ['INF-56'],
  subject: { kind: 'client-authentication-method', value: 'client_secret_basic' },
  needs: ['tokens'],
  optionalFacts: ['clientAuthentication'],
  dependsOn: ['login'],
  causedBy: ['client-credentials', 'callback-issuer'],
  outcomes: {
    'one-try': pass('Nothing shows that a refused first attempt uses up the code.'),
    survived: pass('HTTP Basic was refused, and the code still worked in the form body.'),
    burnt: fail(
      'HTTP Basic was refused (“{refusal}”), and then the code was refused as already used.',
      'Allow HTTP Basic for this client in addition to the form body, so that {relyingParty}’s first attempt succeeds.',
      {
        steps: [
          'If it is allowed already, copy the client secret again: it is wrong, or the first refusal names another reason.',
        ],
        value: 'client_secret_basic',
      },
    ),
  },
  judge({ tokens: { attempts } }, catalog, { clientAuthentication } = {}) {
    const [first, second] = attempts;
    if (!first || !second) return { code: 'one-try' };
    const failed = failedRedemption(attempts, catalog);
    if (!failed) return { code: (first.exchange.answer?.status ?? 0) >= 400 ? 'survived' : 'one-try' };
    const methodOutcome = (method: Method) =>
      clientAuthentication && clientAuthenticationOutcome(clientAuthentication, method, catalog).is;
    // Refused for a reason that does not concern the code: Basic was accepted before, or the secret is wrong.
    const isVictim =
      methodOutcome('client_secret_basic') === 'accepted' ||
      (failed.blamesCredential && methodOutcome('client_secret_post') !== 'accepted');
    if (!failed.codeBurnt || isVictim) return { code: 'one-try' };
    const { status, words } = readClientAnswer(first.exchange, catalog) ?? {};
    const refusal = [words?.code, words?.text].filter(Boolean).join(': ') || `HTTP ${status}`;
    const values = { refusal };
    return { code: 'burnt', values, ...said(readClientAnswer(second.exchange, catalog)?.words) };
  },
});
