import type { DictionaryEntry } from '../core/dictionary.ts';

const vendors = ['entra', 'entra-external-id', 'entra-b2c'] as const;

/** Microsoft numbers its errors (AADSTS…); each number is explained at https://login.microsoftonline.com/error?code=<number>. */
export const entraErrors: readonly DictionaryEntry[] = [
  {
    id: 'entra-aadsts50011', rows: ['F42'], vendors, stages: ['authorize'], codes: ['AADSTS50011'], patterns: [],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI not registered',
    cause: 'The app registration does not list this redirect URI under the platform “Web”. A URI under “Single-page application” or “Mobile and desktop” does not count.',
    remedy: {
      say: 'Add the redirect URI to the platform “Web” of the app registration.',
      steps: ['App registrations → your app → Authentication → Platform configurations → Web', 'Add the redirect URI exactly as the error shows it, character by character', 'Remove the same URI from the other platforms, then save'],
      link: 'https://login.microsoftonline.com/error?code=50011',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts50020', rows: ['F74'], vendors, stages: ['authorize', 'callback'], codes: ['AADSTS50020', 'AADSTS50034'], patterns: [],
    meaning: 'wrong-account', title: 'Account is not in this tenant',
    cause: 'The person signed in with an account that this tenant does not know, such as a personal account or one of another organisation.',
    remedy: {
      say: 'Sign in with an account of the tenant, or invite this one as a guest.',
      steps: ['Open the sign-in page in a private window and choose an account of the tenant', 'Or: Entra admin center → Users → Invite external user'],
      link: 'https://login.microsoftonline.com/error?code=50020',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts50076', rows: ['F74'], vendors, stages: ['authorize', 'callback', 'token', 'refresh'], codes: ['AADSTS50076', 'AADSTS50079', 'AADSTS50158', 'AADSTS50072', 'AADSTS50074'], patterns: [],
    meaning: 'login-needed', title: 'A second factor is asked for',
    cause: 'The tenant asks for a second factor, its enrolment or an external challenge. Only the person in the browser can finish that.',
    remedy: {
      say: 'Finish the sign-in in the browser, with the second factor.',
      steps: ['Start the login again and complete every page that Microsoft shows', 'Where it comes back at every refresh: Protection → Conditional Access → check the sign-in frequency for this app'],
      link: 'https://login.microsoftonline.com/error?code=50076',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts50105', rows: ['F74'], vendors, stages: ['authorize', 'callback'], codes: ['AADSTS50105'], patterns: [],
    meaning: 'user-not-assigned', title: 'User is not assigned to the app',
    cause: 'The enterprise application admits assigned users only, and this person is not assigned, neither directly nor through a group.',
    remedy: {
      say: 'Assign the person or a group, or stop requiring assignment.',
      steps: ['Enterprise applications → your app → Users and groups → Add user/group', 'Or: Enterprise applications → your app → Properties → Assignment required: No'],
      link: 'https://login.microsoftonline.com/error?code=50105',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts50194', rows: ['F24'], vendors, stages: ['authorize'], codes: ['AADSTS50194'], patterns: [],
    meaning: 'wrong-issuer', title: 'Single-tenant app used through /common',
    cause: 'The app belongs to one tenant, and the address says “common” or “organizations” instead of that tenant.',
    remedy: {
      say: 'Use the address with your tenant’s id.',
      steps: ['App registrations → your app → Overview → copy “Directory (tenant) ID”', 'Give Infra login.microsoftonline.com/<tenant id>/v2.0'],
      link: 'https://login.microsoftonline.com/error?code=50194',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts53003', rows: ['F74'], vendors, stages: ['authorize', 'callback', 'token', 'refresh'], codes: ['AADSTS53003', 'AADSTS53000', 'AADSTS53001', 'AADSTS530003'], patterns: [],
    meaning: 'user-blocked-by-policy', title: 'Blocked by Conditional Access',
    cause: 'A Conditional Access policy of the tenant does not admit this sign-in: its device, place or risk.',
    remedy: {
      say: 'See which policy blocked the sign-in, and change the policy or the way of signing in.',
      steps: ['Entra admin center → Monitoring → Sign-in logs → the failed sign-in → Conditional Access', 'Exclude the app from that policy, or sign in as the policy asks'],
      link: 'https://login.microsoftonline.com/error?code=53003',
    },
    confirmed: true,
  },
  {
    id: 'entra-code-already-used', rows: ['F92'], vendors, stages: ['token'], codes: ['AADSTS54005'], patterns: [],
    meaning: 'code-already-used', title: 'Authorization code already redeemed',
    cause: 'The code was handed in twice. Infra tries HTTP Basic first and the form second, so a first try that was half accepted uses the code up.',
    remedy: {
      say: 'Start the login again; a code works once.',
      steps: ['Start a new login and do not reload the page that the provider sends the browser back to', 'Where it happens every time: check that the client secret is the right one'],
      link: 'https://login.microsoftonline.com/error?code=54005',
    },
    confirmed: true,
  },
  {
    id: 'entra-code-refused', rows: ['F92', 'F114'], vendors, stages: ['token', 'refresh'], codes: ['AADSTS70008', 'AADSTS70000', 'AADSTS700082', 'AADSTS50173', 'AADSTS700084'], patterns: [],
    meaning: 'code-refused', title: 'Code or refresh token expired or revoked',
    cause: 'The code or the refresh token is too old, was revoked, or belongs to another client. As an answer to a made-up code it is normal: the client itself was accepted.',
    remedy: { say: 'Sign in again; hand the code in within a minute.', link: 'https://login.microsoftonline.com/error?code=70008' },
    confirmed: true,
  },
  {
    id: 'entra-aadsts65001', rows: ['F74'], vendors, stages: ['authorize', 'callback', 'token', 'refresh'], codes: ['AADSTS65001', 'AADSTS65004', 'AADSTS90094', 'AADSTS90095', 'AADSTS90008'], patterns: [],
    meaning: 'consent-needed', title: 'Consent is missing',
    cause: 'Nobody has agreed yet that this app may read what it asks for; in many tenants only an administrator can.',
    remedy: {
      say: 'Grant admin consent for the app.',
      steps: ['App registrations → your app → API permissions → Microsoft Graph → Delegated: openid, email, profile, offline_access, User.Read, GroupMember.Read.All', 'Grant admin consent for <your tenant>'],
      link: 'https://login.microsoftonline.com/error?code=65001',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts700016', rows: ['F70'], vendors, stages: ['authorize', 'token'], codes: ['AADSTS700016', 'AADSTS70001', 'AADSTS700038'], patterns: [],
    meaning: 'client-unknown', title: 'Client id is not known in this tenant',
    cause: 'No app with this client id exists in the tenant of the address: the id is wrong, or the tenant is.',
    remedy: {
      say: 'Copy the client id and the tenant id from the same app registration.',
      steps: ['App registrations → your app → Overview', 'Copy “Application (client) ID”, not the Object ID', 'Compare “Directory (tenant) ID” with the one in the URL given to Infra'],
      link: 'https://login.microsoftonline.com/error?code=700016',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts7000215', rows: ['F85'], vendors, stages: ['token', 'refresh'], codes: ['AADSTS7000215'], patterns: [],
    meaning: 'client-secret-wrong', title: 'Client secret is wrong',
    cause: 'The secret is not one of this app’s. Most often the “Secret ID” was copied instead of the “Value”.',
    remedy: {
      say: 'Create a new client secret and copy its Value.',
      steps: ['App registrations → your app → Certificates & secrets → Client secrets → New client secret', 'Copy the column “Value” at once; it is shown only now'],
      link: 'https://login.microsoftonline.com/error?code=7000215',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts7000222', rows: ['F86'], vendors, stages: ['token', 'refresh'], codes: ['AADSTS7000222'], patterns: [],
    meaning: 'client-secret-expired', title: 'Client secret has expired',
    cause: 'The secret was right once; its lifetime (24 months at most) is over. Logins and refreshes fail from now on.',
    remedy: {
      say: 'Create a new client secret and give it to Infra.',
      steps: ['App registrations → your app → Certificates & secrets → New client secret → copy the Value', 'infra providers edit <name> --client-secret', 'Note the expiry date in a calendar'],
      link: 'https://login.microsoftonline.com/error?code=7000222',
    },
    confirmed: true,
  },
  {
    id: 'entra-public-client', rows: ['F87'], vendors, stages: ['token', 'refresh'], codes: ['AADSTS700025'], patterns: [],
    meaning: 'client-is-public', title: 'App is a public client',
    cause: 'The redirect URI stands under a public platform, so the app must not send a secret; Infra always sends one.',
    remedy: {
      say: 'Register the redirect URI under the platform “Web”.',
      steps: ['App registrations → your app → Authentication → Platform configurations: move the redirect URI to Web', 'Advanced settings → Allow public client flows: No'],
      link: 'https://login.microsoftonline.com/error?code=700025',
    },
    confirmed: true,
  },
  {
    id: 'entra-secret-missing', rows: ['F87'], vendors, stages: ['token', 'refresh'], codes: ['AADSTS7000218'], patterns: [],
    meaning: 'client-authentication-method', title: 'No client secret arrived',
    cause: 'The app wants a client secret or assertion in the request body and found none: none was sent, it was sent another way, or the platform does not fit.',
    remedy: {
      say: 'Check that a secret is given and that the app is a Web app.',
      steps: ['App registrations → your app → Authentication → the redirect URI must be listed under Web', 'Allow public client flows: No', 'Give the client secret again'],
      link: 'https://login.microsoftonline.com/error?code=7000218',
    },
    confirmed: true,
  },
  {
    id: 'entra-aadsts90002', rows: ['F23'], vendors, stages: ['discovery', 'authorize', 'token'], codes: ['AADSTS90002', 'AADSTS900023', 'AADSTS900021', 'AADSTS50128', 'invalid_tenant'], patterns: [],
    meaning: 'tenant-unknown', title: 'Tenant not found',
    cause: 'The tenant in the address does not exist at this Microsoft cloud: a typing error, or a government or China tenant asked at the worldwide address.',
    remedy: {
      say: 'Copy the tenant id again, and use the host of its cloud.',
      steps: ['Entra admin center → Overview → Tenant ID', 'Worldwide: login.microsoftonline.com · US government: login.microsoftonline.us · China: login.partner.microsoftonline.cn'],
      link: 'https://login.microsoftonline.com/error?code=90002',
    },
    confirmed: true,
  },
  {
    id: 'entra-malformed', rows: ['F93'], vendors, stages: ['token', 'authorize'], codes: ['AADSTS900144', 'AADSTS9002313', 'AADSTS901002', 'AADSTS90014', 'AADSTS90013'], patterns: [],
    meaning: 'code-refused', title: 'Code or parameter is malformed',
    cause: 'The code (or another value) does not look like one of Microsoft’s. As an answer to a made-up code it is normal and says nothing about the secret yet.',
    remedy: { say: 'In a real login: start again, and make sure that nothing shortens the address on the way back.', link: 'https://login.microsoftonline.com/error?code=9002313' },
    confirmed: true,
  },
  {
    id: 'entra-code-verifier', rows: ['F93'], vendors, stages: ['token'], codes: ['AADSTS501481', 'AADSTS50148'], patterns: [],
    meaning: 'code-verifier-wrong', title: 'PKCE verifier does not match',
    cause: 'The code verifier does not belong to the challenge that the login started with: two logins were mixed up.',
    remedy: { say: 'Start a new login and finish it in the same browser tab.', link: 'https://login.microsoftonline.com/error?code=501481' },
    confirmed: true,
  },
  {
    id: 'entra-spa-needs-pkce', rows: ['F87'], vendors, stages: ['token'], codes: ['AADSTS9002325', 'AADSTS9002327'], patterns: [],
    meaning: 'pkce-required', title: 'Redirect URI stands under “Single-page application”',
    cause: 'Redirect URIs of that platform demand PKCE and a browser, and refuse a client secret. Infra is a web application with a secret.',
    remedy: {
      say: 'Move the redirect URI to the platform “Web”.',
      steps: ['App registrations → your app → Authentication → remove the URI under Single-page application', 'Add it under Web and save'],
      link: 'https://login.microsoftonline.com/error?code=9002325',
    },
    confirmed: true,
  },
  {
    id: 'entra-scope-refused', rows: ['F57'], vendors, stages: ['authorize', 'token'], codes: ['AADSTS70011', 'AADSTS650053', 'AADSTS28002'], patterns: [],
    meaning: 'scope-refused', title: 'Scope is not known',
    cause: 'The login asks for a scope that Microsoft does not know for this app, such as “groups”.',
    remedy: { say: 'Ask only for openid, email, profile and offline_access; groups come through Microsoft Graph with kind azure.', link: 'https://login.microsoftonline.com/error?code=70011' },
    confirmed: true,
  },
  {
    id: 'entra-response-type', rows: ['F69'], vendors, stages: ['authorize'], codes: ['AADSTS700054', 'AADSTS700051'], patterns: [],
    meaning: 'response-type-refused', title: 'Response type is not enabled',
    cause: 'The app does not admit this response type. Infra asks for “code”.',
    remedy: {
      say: 'Use the authorization code flow on the platform “Web”.',
      steps: ['App registrations → your app → Authentication → the redirect URI must be listed under Web'],
      link: 'https://login.microsoftonline.com/error?code=700054',
    },
    confirmed: true,
  },
  {
    id: 'entra-redirect-form', rows: ['F93'], vendors, stages: ['authorize'], codes: ['AADSTS500112', 'AADSTS500111', 'AADSTS500113'], patterns: [],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI missing, or differs between the two steps',
    cause: 'The redirect URI has a form that the app does not admit, or the token request names another one than the login did.',
    remedy: {
      say: 'Register the exact redirect URI under the platform “Web” and use the same string in both steps.',
      steps: ['App registrations → your app → Authentication → Web → Redirect URIs', 'http is admitted for localhost only'],
      link: 'https://login.microsoftonline.com/error?code=500112',
    },
    confirmed: false,
  },
  {
    id: 'entra-login-needed', rows: ['F76'], vendors, stages: ['authorize', 'callback', 'refresh'], codes: ['AADSTS50058', 'AADSTS16000', 'AADSTS160021', 'AADSTS70044', 'AADSTS50133'], patterns: [],
    meaning: 'login-needed', title: 'The person has to sign in again',
    cause: 'There is no usable session, or its time is over.',
    remedy: { say: 'Sign in again in the browser.', link: 'https://login.microsoftonline.com/error?code=50058' },
    confirmed: true,
  },
  {
    id: 'entra-aadsts-any', rows: ['F74'], vendors, stages: ['authorize', 'callback', 'token', 'refresh'], codes: [], patterns: ['AADSTS[0-9]{4,8}'],
    meaning: 'other', title: 'An error of Microsoft Entra',
    cause: 'Microsoft gave a numbered error that this dictionary does not hold. Its own page explains every number.',
    remedy: { say: 'Look the number up at Microsoft.', steps: ['Open the link and enter the digits after AADSTS'], link: 'https://login.microsoftonline.com/error' },
    confirmed: true,
  },
];
