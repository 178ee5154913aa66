import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import { isOnLoopback } from '../../core/http/address.ts';
import { redirectUrisOf, withFurtherAttempts } from '../../readings/authorization/further-attempts.ts';
import { redirectUriRegistration } from '../../readings/authorization/redirect-uri-registration.ts';
import { said } from '../../readings/provider-error.ts';

const addIt = {
  say: 'Add it to the client’s redirect URIs, character by character.',
  value: '{redirectUri}',
} as const;

const logIn = {
  say: 'Log in to {program} once: if the provider shows an error page that names the redirect URI, add it to the client.',
  value: '{redirectUri}',
} as const;

export const relyingPartyRedirectUris = defineCheck({
  id: 'relying-party-redirect-uris',
  phase: 'registration',
  title: 'Redirect URIs of further relying parties',
  cites: ['RFC 6749, 3.1.2.2', 'RFC 9700, 2.1'],
  further: true,
  subject: { kind: 'redirect-uri', from: 'redirectUri' },
  needs: ['authorization', 'furtherAuthorization'],
  dependsOn: ['authorize-endpoint', 'client-known'],
  outcomes: {
    registered: pass('{redirectUri} of {program} is registered.'),
    'not-registered': fail('{redirectUri} of {program} is not registered with this client.', addIt),
    'further-not-registered': warn(
      '{redirectUri} is not registered with this client; {program} returns to it from the command line.',
      addIt,
    ),
    insecure: fail(
      'The provider refuses {redirectUri} of {program} because it is not https.',
      'Serve {program} over https, or allow http for this client if it runs on the person’s own machine.',
      { value: '{redirectUri}' },
    ),
    'after-sign-in': unknown(
      'This provider checks redirect URIs only after someone has signed in, {redirectUri} of {program} included.',
      logIn,
    ),
    'no-control': unknown(
      'Sign-in begins with {redirectUri} of {program}, but it is not known whether a wrong one would be refused.',
      logIn,
    ),
    'no-reason': unknown(
      'The provider refuses the request of {program} with {redirectUri} and does not name the redirect URI as the reason.',
      logIn,
    ),
    gateway: unknown(
      'Something in front of the provider refuses the request; {redirectUri} of {program} could not be checked.',
      logIn,
    ),
    'no-answer': unknown('The provider gave no answer for {redirectUri} of {program}.', 'Check again.', {
      value: '{redirectUri}',
    }),
  },
  skip: ({ furtherAuthorization }) =>
    furtherAuthorization.requests.length === 0 ? 'None of these redirect URIs was tried.' : undefined,
  judge({ authorization, furtherAuthorization }, catalog) {
    const all = withFurtherAttempts(authorization, furtherAuthorization);
    return Array.from(redirectUrisOf(furtherAuthorization), ([redirectUri, { labels, isFirst }]) => {
      const values = { redirectUri, program: labels.join(', ') };
      const registration = redirectUriRegistration(all, redirectUri, catalog);
      const { is } = registration;
      const isFurther = !isFirst && isOnLoopback(redirectUri);
      const code = is === 'not-registered' && isFurther ? 'further-not-registered' : is;
      return { code, values, ...('words' in registration && said(registration.words)) };
    });
  },
});
