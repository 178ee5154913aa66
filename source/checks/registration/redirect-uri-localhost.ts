import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import {
  redirectUriRegistration,
  triedRedirectUris,
} from '../../readings/authorization/redirect-uri-registration.ts';
import { said } from '../../readings/provider-error.ts';

export const redirectUriLocalhost = defineCheck({
  id: 'redirect-uri-localhost',
  phase: 'registration',
  title: 'Redirect URI of the test login',
  cites: ['RFC 6749, 3.1.2.2', 'RFC 9700, 2.1', 'Infra: docs/identity/oidc.md'],
  requirements: ['INF-19'],
  subject: { kind: 'redirect-uri', from: 'redirectUri' },
  needs: ['authorization'],
  optionalFacts: ['login'],
  dependsOn: ['authorize-endpoint', 'client-known'],
  outcomes: {
    registered: pass('{redirectUri} is registered.'),
    wildcard: warn(
      'The provider also returns to addresses that were never registered: the registration seems to contain a wildcard.',
      'Register the exact redirect URI instead of a pattern.',
      { value: '{redirectUri}' },
    ),
    'not-registered': fail(
      '{redirectUri} is not registered with this client.',
      'Add it to the client’s redirect URIs, character by character: “localhost”, http, no slash at the end.',
      { value: '{redirectUri}' },
    ),
    insecure: fail(
      'The provider refuses {redirectUri} because it is not https.',
      'Allow http for localhost on this client (often called development mode), or skip the test login.',
      { value: '{redirectUri}' },
    ),
    'after-sign-in': unknown(
      'This provider checks redirect URIs only after someone has signed in.',
      'Run the test login. If the provider shows an error page that names the redirect URI, add it to the client.',
      { value: '{redirectUri}' },
    ),
    'no-control': unknown(
      'Sign-in starts with {redirectUri}, but whether a wrong one would be refused is unknown.',
      'Run the test login: coming back proves the registration.',
    ),
    'no-reason': unknown(
      'The provider refuses the request with {redirectUri} and does not say why.',
      'Register exactly this URI, and look at the provider’s log for the reason.',
      { value: '{redirectUri}' },
    ),
    gateway: unknown(
      'Something in front of the provider refuses the request; this could not be checked.',
      'Firewalls often refuse addresses that contain “localhost”. Run the test login in the browser.',
    ),
    'no-answer': unknown(
      'The provider gave no answer for {redirectUri}.',
      'Check again, or run the test login: coming back proves the registration.',
    ),
  },
  judge({ authorization }, catalog, { login } = {}) {
    // The demo and tests use another port; the URI tried is the one to register.
    const [redirectUri = localhostRedirectUri] = triedRedirectUris(authorization).localhost;
    const values = { redirectUri };
    const registration = redirectUriRegistration(authorization, redirectUri, catalog);
    if ('isWildcard' in registration) return { code: 'wildcard', values };
    // A completed redirect proves the registration.
    if (login?.outcome.is === 'code') return { code: 'registered', values };
    const words = 'words' in registration ? registration.words : undefined;
    return { code: registration.is, values, ...said(words) };
  },
});
