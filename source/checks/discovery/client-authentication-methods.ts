import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';

/** Methods of client authentication that need something other than a plain secret (OpenID Connect Core 1.0, 9; RFC 8705). */
const withoutSecret: ReadonlySet<string> = new Set([
  'client_secret_jwt',
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
  'attest_jwt_client_auth',
]);

export const clientAuthenticationMethods = defineCheck({
  id: 'client-authentication-methods',
  phase: 'discovery',
  title: 'Client authentication methods',
  cites: [
    'OpenID Connect Discovery 1.0, 3',
    'OpenID Connect Core 1.0, 9',
    'golang/oauth2: internal/token.go',
  ],
  requirements: ['INF-15'],
  subject: { kind: 'client-authentication-method', from: 'methods' },
  needs: ['discovery'],
  optionalFacts: ['login', 'tokens'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'secret-allowed': pass('The provider accepts {methods}.'),
    default: pass('The document lists no methods, which means client_secret_basic.'),
    'proven-by-login': pass(
      'The document lists {methods}; the test login’s exchange accepted the secret anyway.',
    ),
    'not-understood': warn(
      'The document lists {methods} as client authentication methods; none of them is known.',
      'The check of the client’s credentials will show whether the secret is accepted.',
    ),
    'public-clients': warn(
      'The document lists {methods}: the provider seems to support only clients without a secret.',
      'Register a confidential client with client_secret_post, if the provider can.',
      { value: 'client_secret_post' },
    ),
    'no-secret': fail(
      'The provider accepts only {methods}; none of these is a plain client secret.',
      'Allow client_secret_post (or client_secret_basic) at the provider, for this client at least.',
      { value: 'client_secret_post' },
    ),
  },
  judge({ discovery }, _, { login, tokens } = {}) {
    const listed = discovery.specification.tokenEndpointAuthMethodsSupported ?? [];
    const values = { methods: listed.join(', ') };
    if (listed.length === 0) return { code: 'default' };
    if (listed.includes('client_secret_basic') || listed.includes('client_secret_post'))
      return { code: 'secret-allowed', values };
    if (loginCompleted({ login, tokens })) return { code: 'proven-by-login', values };
    if (listed.includes('none')) return { code: 'public-clients', values };
    return {
      code: listed.every((method) => withoutSecret.has(method)) ? 'no-secret' : 'not-understood',
      values,
    };
  },
});
