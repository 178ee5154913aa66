import type { KnownErrors } from '../known-errors.ts';

/** Azure AD B2C’s error numbers (AADB2C…). */
export const entraB2cErrors: KnownErrors = {
  'b2c-redirect-uri': {
    codes: 'AADB2C90006 AADB2C90007 AADB2C90287',
    meaning: 'redirect-uri-not-registered',
    say: 'Add the redirect URI to the application, platform Web.',
  },
  'b2c-client': {
    codes: 'AADB2C90008 AADB2C90018 AADB2C90011 AADB2C90068 AADB2C90092 AADB2C90285',
    meaning: 'client-unknown',
    cause: 'The client id is missing, not from this tenant, or not the policy’s.',
    say: 'Copy the Application (client) ID from the B2C tenant.',
  },
  'b2c-secret': {
    codes: 'AADB2C90079 AADB2C90081',
    meaning: 'client-secret-wrong',
    cause: 'B2C refused the client secret of the application, or none was sent.',
    say: 'Create a new client secret in the B2C tenant and copy its value.',
  },
  'b2c-grant': {
    codes: 'AADB2C90080 AADB2C90087 AADB2C90088 AADB2C90129 AADB2C90128 AADB2C90279',
    meaning: 'code-refused',
    cause: 'The grant has expired, is malformed, or belongs to another policy or client.',
    say: 'Sign in again, with the same policy in both steps.',
  },
  'b2c-grant-type': {
    codes: 'AADB2C90086 AADB2C90224 AADB2C90057 AADB2C90013 AADB2C90014',
    meaning: 'response-type-refused',
    cause: 'The application may not use the response type or the grant that was requested.',
    say: 'Use the authorization code flow with an application of the platform Web.',
  },
  'b2c-public-client': {
    codes: 'AADB2C90084',
    meaning: 'client-is-public',
    cause:
      'The code was obtained as a public client, for example with a redirect URI of the platform Single-page application, and then a secret was sent.',
    say: 'Register the redirect URI under the platform Web.',
  },
  'b2c-pkce': {
    codes: 'AADB2C99059',
    meaning: 'pkce-required',
    cause: 'Redirect URIs of that platform demand PKCE, which Infra does not send.',
    say: 'Register the redirect URI under the platform Web.',
  },
  'b2c-verifier': {
    codes: 'AADB2C90182 AADB2C90183',
    meaning: 'code-verifier-wrong',
  },
  'b2c-unavailable': {
    codes: 'AADB2C90035 AADB2C90037 AADB2C90048 AADB2C90085 AADB2C90244',
    meaning: 'provider-down',
  },
  'b2c-session': {
    codes: 'AADB2C90077 AADB2C90046 AADB2C90211 AADB2C90212',
    meaning: 'login-needed',
    say: 'Start the login again in one tab.',
  },
  'b2c-account': {
    codes: 'AADB2C90052 AADB2C90053 AADB2C90054 AADB2C90111 AADB2C90114 AADB2C90225',
    meaning: 'access-denied',
    title: 'The account cannot sign in',
    cause: 'The name or the password is wrong, or the account is locked.',
    say: 'Sign in with another account, or unlock this one.',
  },
  'b2c-cancelled': {
    codes: 'AADB2C90091 AADB2C90118',
    meaning: 'access-denied',
    title: 'The person left the page',
    cause: 'The person cancelled, or chose “Forgot your password”, which needs its own user flow.',
    say: 'Sign in again; link the password reset flow.',
  },
  'b2c-scope': {
    codes: 'AADB2C90012 AADB2C90117 AADB2C90010 AADB2C90055 AADB2C90205 AADB2C90107 AADB2C90110 AADB2C90115',
    meaning: 'scope-refused',
    cause: 'The application may not use a scope that was requested, or none was requested.',
    say: 'Grant the application the scopes openid and offline_access under API permissions.',
  },
  'b2c-upstream': {
    codes: 'AADB2C90289 AADB2C90273 AADB2C90238 AADB2C90243',
    meaning: 'other',
    title: 'B2C cannot use the identity provider behind it',
    cause:
      'B2C is itself a client of another identity provider, and that login fails: the client id or the secret that B2C has for it is wrong or expired, or its metadata cannot be read. The client of Infra is not the reason.',
    say: 'Renew the client secret of that identity provider in B2C.',
    steps: [
      'Azure AD B2C → Identity providers (or the policy key of the technical profile) → client id and secret of that provider',
      'If the text contains AADSTS and a number, that number names the cause',
    ],
  },
  'b2c-policy': {
    codes: 'AADB2C90022 AADB2C90021 AADB2C90031',
    meaning: 'wrong-issuer',
    title: 'The policy or its metadata cannot be used',
    cause: 'The user flow or custom policy in the address does not exist, or is incomplete.',
    say: 'Take the address from the user flow’s “Run user flow” page.',
  },
  'b2c-any': {
    wraps: true,
    sentences: 'AADB2C[0-9]{5}',
    meaning: 'other',
    title: 'An error of Azure AD B2C',
    cause: 'B2C returned a numbered error that this error catalogue does not contain.',
    say: 'Look the number up in Microsoft’s list of B2C error codes.',
    link: 'https://learn.microsoft.com/azure/active-directory-b2c/error-codes',
  },
};
