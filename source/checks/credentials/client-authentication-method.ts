import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import { said } from '../../readings/provider-error.ts';
import {
  type ClientAuthenticationOutcome,
  clientAuthenticationOutcome,
  isOrdinary,
} from '../../readings/token/client-authentication.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';

export const clientAuthenticationMethod = defineCheck({
  id: 'client-authentication-method',
  phase: 'credentials',
  title: 'How the secret is sent',
  cites: ['RFC 6749, 2.3.1', 'OpenID Connect Core 1.0, 9', 'golang.org/x/oauth2: internal/token.go'],
  requirements: ['INF-12', 'INF-15'],
  subject: { kind: 'client-authentication-method', value: 'client_secret_post' },
  needs: ['clientAuthentication'],
  optionalFacts: ['login', 'tokens'],
  dependsOn: ['client-credentials'],
  outcomes: {
    both: pass('HTTP Basic and the form body are both accepted.'),
    'post-only': pass('Only the form body (client_secret_post) is accepted.'),
    'basic-only': pass('Only HTTP Basic (client_secret_basic) is accepted.', {
      subject: { kind: 'client-authentication-method', value: 'client_secret_basic' },
    }),
    'proven-by-login': pass(
      'The provider accepted the secret as {method} when it exchanged the test login’s code.',
    ),
    neither: fail(
      'The provider refuses the secret both as HTTP Basic and in the form body.',
      'Set the client’s authentication method to “client_secret_post”.',
      { value: 'client_secret_post' },
    ),
    'cannot-tell': unknown(
      'The answers do not show which way of sending the secret is allowed.',
      'Only a test login can tell.',
    ),
  },
  judge({ clientAuthentication: fact }, catalog, { login, tokens } = {}) {
    const basic = clientAuthenticationOutcome(fact, 'client_secret_basic', catalog);
    const post = clientAuthenticationOutcome(fact, 'client_secret_post', catalog);
    const method = loginCompleted({ login, tokens }) ? tokens?.attempts.at(-1)?.method : undefined;
    const isBy = (way: typeof method) => method === undefined || method === way;
    if (basic.is === 'accepted' && post.is === 'accepted') return { code: 'both' };
    if (post.is === 'accepted' && isTurnedDown(basic) && isBy('client_secret_post'))
      return { code: 'post-only', ...errorOf(basic) };
    if (basic.is === 'accepted' && isTurnedDown(post) && isBy('client_secret_basic'))
      return { code: 'basic-only', ...errorOf(post) };
    if (method !== undefined) return { code: 'proven-by-login', values: { method } };
    return basic.is === 'method-refused' && post.is === 'method-refused'
      ? { code: 'neither', ...errorOf(post) }
      : { code: 'cannot-tell' };
  },
});

/**
 * Whether this method is refused, given that the other method's made-up code was checked: then any refusal concerns the
 * method.
 */
function isTurnedDown(outcome: ClientAuthenticationOutcome): boolean {
  const { is } = outcome;
  if (is === 'unclear') return outcome.answer.about !== 'grant' && isOrdinary(outcome.answer);
  return is === 'refused' || is === 'method-refused';
}

function errorOf(outcome: ClientAuthenticationOutcome) {
  return 'answer' in outcome ? said(outcome.answer.words) : {};
}
