import type { KnownErrors } from '../known-errors.ts';

/** Errors of Google’s Admin SDK and service accounts, through which Infra reads groups, and further sign-in pages. */
export const googleGroupErrors: KnownErrors = {
  'google-delegation': {
    sentences: [
      'Requested client not authorized',
      'Client is unauthorized to retrieve access tokens using this method',
      'client not authorized for any of the scopes requested',
    ],
    meaning: 'scope-refused',
    title: 'Domain-wide delegation is missing',
    cause:
      'The service account may not act for the Workspace administrator: domain-wide delegation lacks its client id, or lacks one of the scopes. The OAuth client of the login is not the reason.',
    say: 'Add the service account’s client id with the scope to domain-wide delegation.',
    steps: [
      'Google Admin console → Security → Access and data control → API controls → Manage domain-wide delegation → Add new',
      'Client ID: the service account’s unique id (a number), not its e-mail address',
      'OAuth scope: https://www.googleapis.com/auth/admin.directory.group.readonly',
      'Wait a few minutes, up to a day',
    ],
    link: 'https://admin.google.com/ac/owl/domainwidedelegation',
  },
  'google-admin-forbidden': {
    sentences: [
      'Not Authorized to access this resource/api',
      'HttpError 403 when requesting https://[a-z]{1,40}\\.googleapis',
    ],
    meaning: 'access-denied',
    title: 'The impersonated person may not read groups',
    cause:
      'The Admin SDK answers 403: the person that the service account acts for is not an administrator with the right to read groups.',
    say: 'Name a Workspace administrator’s address as the one to act for.',
    steps: [
      'Google Admin console → Account → Admin roles: Groups Reader or Groups Admin for that person',
      'In Infra: the provider’s Workspace domain administrator',
    ],
  },
  'google-admin-api-off': {
    codes: 'accessNotConfigured SERVICE_DISABLED',
    sentences: [
      'Admin SDK API has not been used in project',
      'has not been used in project \\d{1,20} before or it is disabled',
    ],
    meaning: 'other',
    title: 'The Admin SDK API is turned off',
    cause: 'The Google Cloud project of the service account does not have the API enabled.',
    say: 'Enable the Admin SDK API in that project, and wait a few minutes.',
    link: 'https://console.cloud.google.com/apis/library/admin.googleapis.com',
  },
  'google-admin-not-found': {
    sentences: [
      'Resource Not Found: (?:userKey|groupKey|domain)',
      'Domain not found\\.|Invalid Input: userKey',
      '\\bdomainToAdminEmail\\b',
    ],
    meaning: 'wrong-account',
    title: 'The Admin SDK does not know this person or domain',
    cause: 'The address is not one of this Workspace: a private account, another domain, or an alias.',
    say: 'Sign in with an account of the Workspace whose administrator the service account acts for; where nobody gets in, correct that administrator’s address in the program (Vault: gsuite_admin_impersonate).',
  },
  'google-admin-scope': {
    codes: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    sentences: 'Request had insufficient authentication scopes',
    meaning: 'token-scope-insufficient',
    cause: 'The token was issued without the scope that the API requires.',
    say: 'Give domain-wide delegation the scope admin.directory.group.readonly.',
  },
  'google-service-account-key': {
    sentences: [
      'invalid_grant.{0,60}Invalid JWT Signature|Invalid JWT Signature.{0,60}invalid_grant',
      'Invalid grant: account not found',
      'Invalid email or User ID',
      'private key should be a PEM',
    ],
    meaning: 'client-credentials-wrong',
    title: 'The service account’s key or the administrator’s address is wrong',
    cause:
      'Google refused the service account’s signed request: the key was deleted or damaged, or the address to act for does not exist.',
    say: 'Create a new JSON key, copy private_key whole with its line breaks, and check the administrator’s address.',
  },
  'google-service-account-clock': {
    sentences: 'Token must be a short-lived token',
    meaning: 'time',
    title: 'The clock is wrong',
    cause: 'The signed request’s times are not those of Google’s clock.',
    say: 'Set the server’s clock (NTP).',
  },
  'google-admin-policy': {
    codes: 'admin_policy_enforced',
    meaning: 'user-blocked-by-policy',
    title: 'The Workspace’s administrator blocks this app',
    cause: 'App access control does not trust this OAuth client.',
    say: 'Trust the client in the Google Admin console.',
    steps:
      'Security → Access and data control → API controls → Manage app access → add the client id: Trusted',
  },
  'google-useragent': {
    codes: 'disallowed_useragent',
    meaning: 'other',
    title: 'Google refuses this kind of browser',
    cause: 'Google does not let people sign in inside an embedded browser.',
    say: 'Open the sign-in in Chrome, Firefox, Safari or Edge.',
  },
  'google-javascript-origin': {
    codes: 'origin_mismatch',
    sentences: ['register the JavaScript origin', 'The given origin is not allowed for the given client ID'],
    meaning: 'redirect-uri-not-registered',
    title: 'The JavaScript origin is not registered',
    cause:
      'A program in the browser calls Google, and the OAuth client does not list the origin of its page.',
    say: 'Add the origin (scheme, host and port, no path) to the OAuth client.',
    steps: 'Google Auth Platform → Clients → your client → Authorized JavaScript origins',
  },
  'google-app-blocked': {
    codes: 'access_not_configured',
    sentences: [
      "doesn't comply with Google's OAuth 2\\.0 policy(?!.{0,200}register the redirect URI)",
      'This app is blocked',
      'Access blocked: Authorization Error(?!.{0,400}redirect_uri_mismatch)',
    ],
    words: 'flowName=GeneralOAuthFlow',
    meaning: 'request-malformed',
    title: 'Google refuses the request of this app',
    cause:
      'The request breaks a rule of Google’s, most often about the redirect URI (an internal host, http), or the app is not approved.',
    say: 'Use https and a public host name for the redirect URI; only localhost may be http.',
  },
  'google-redirect-private': {
    sentences: [
      'must end with a public top-level domain',
      'device_id and device_name are required for private IP',
      'Invalid Redirect: .{0,80}must use a domain',
    ],
    meaning: 'redirect-uri-insecure',
    title: 'The redirect URI’s host is not public',
    cause: 'Google accepts only redirect URIs of public domains and of localhost.',
    say: 'Give the program a host name under a public domain.',
  },
};
