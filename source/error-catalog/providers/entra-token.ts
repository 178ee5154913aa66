import type { KnownErrors } from '../known-errors.ts';

/** Microsoft’s errors at the token endpoint: codes, secrets and the kind of client. */
export const entraTokenErrors: KnownErrors = {
  'entra-code-already-used': {
    codes: 'AADSTS54005',
    meaning: 'code-already-used',
    title: 'Authorization code already redeemed',
    cause:
      'The code was sent twice. Infra tries HTTP Basic first and the form second, so a first attempt that was half accepted uses up the code.',
    say: 'Start the login again; a code works only once.',
    steps: [
      'Start a new login and do not reload the page that the provider sends the browser back to',
      'If it happens every time: check that the client secret is the right one',
    ],
  },
  'entra-code-refused': {
    codes: 'AADSTS70008 AADSTS700082 AADSTS50173 AADSTS700084',
    meaning: 'code-refused',
    cause:
      'The code or the refresh token is too old, was revoked, or belongs to another client. As an answer to a made-up code it is normal: the client itself was accepted.',
    say: 'Sign in again; exchange the code within a minute.',
  },
  'entra-aadsts7000215': {
    codes: 'AADSTS7000215',
    meaning: 'client-secret-wrong',
    cause:
      'The secret is not one of this app’s. Most often the “Secret ID” was copied instead of the “Value”.',
    say: 'Create a new client secret and copy its Value.',
    steps: [
      'App registrations → your app → Certificates & secrets → Client secrets → New client secret',
      'Copy the column “Value” at once; it is shown only now',
    ],
  },
  'entra-aadsts7000222': {
    codes: 'AADSTS7000222',
    meaning: 'client-secret-expired',
    cause:
      'The secret was right once and has expired (it is valid for 24 months at most). Logins and refreshes fail from now on.',
    say: 'Create a new client secret and give it to the program.',
    steps: [
      'App registrations → your app → Certificates & secrets → New client secret → copy the Value',
      'infra providers edit <name> --client-secret',
      'Note the expiry date in a calendar',
    ],
  },
  'entra-public-client': {
    codes: 'AADSTS700025',
    meaning: 'client-is-public',
    cause:
      'The redirect URI is under a public platform, so the app must not send a secret; Infra always sends one.',
    say: 'Register the redirect URI under the platform “Web”.',
    steps: [
      'App registrations → your app → Authentication → Platform configurations: move the redirect URI to Web',
      'Advanced settings → Allow public client flows: No',
    ],
  },
  'entra-secret-missing': {
    codes: 'AADSTS7000218',
    meaning: 'client-authentication-method',
    title: 'No client secret arrived',
    cause:
      'The app requires a client secret or assertion in the request body and found none: none was sent, it was sent another way, or the platform is wrong.',
    say: 'Check that a secret is given and that the app is a Web app.',
    steps: [
      'App registrations → your app → Authentication → the redirect URI must be listed under Web',
      'Allow public client flows: No',
      'Give the client secret again',
    ],
  },
  'entra-code-verifier': {
    codes: 'AADSTS501481 AADSTS50148',
    meaning: 'code-verifier-wrong',
  },
  'entra-spa-refuses-secret': {
    codes: 'AADSTS9002327',
    meaning: 'client-is-public',
    title: 'The redirect URI is registered for a single-page application',
    cause: 'Redirect URIs of that platform accept no client secret, and Infra always sends one.',
    say: 'Move the redirect URI to the platform “Web”.',
    steps: [
      'App registrations → your app → Authentication → remove the URI under Single-page application',
      'Add it under Web and save',
    ],
  },
  'entra-spa-needs-pkce': {
    codes: 'AADSTS9002325 AADSTS50147',
    meaning: 'pkce-required',
    title: 'The redirect URI is registered for a single-page application',
    cause:
      'Redirect URIs of that platform demand PKCE and a browser, and refuse a client secret. Infra is a web application with a secret.',
    say: 'Move the redirect URI to the platform “Web”.',
    steps: [
      'App registrations → your app → Authentication → remove the URI under Single-page application',
      'Add it under Web and save',
    ],
  },
};
