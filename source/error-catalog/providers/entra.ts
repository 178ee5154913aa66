import type { KnownErrors } from '../known-errors.ts';

/** Microsoft numbers its errors (AADSTS…); each number is explained at https://login.microsoftonline.com/error?code=<number>. */
export const entraErrors: KnownErrors = {
  'entra-aadsts50011': {
    codes: 'AADSTS50011 AADSTS70004',
    meaning: 'redirect-uri-not-registered',
    cause:
      'The app registration does not list this redirect URI under the platform “Web”. A URI under “Single-page application” or “Mobile and desktop” does not count.',
    say: 'Add the redirect URI to the platform “Web” of the app registration.',
    steps: [
      'App registrations → your app → Authentication → Platform configurations → Web',
      'Add the redirect URI exactly as the error shows it, character by character',
      'Remove the same URI from the other platforms, then save',
    ],
  },
  'entra-aadsts50194': {
    codes: 'AADSTS50194',
    meaning: 'wrong-issuer',
    title: 'Single-tenant app used through /common',
    cause: 'The app belongs to one tenant, and the address says “common” or “organizations”.',
    say: 'Use the address with your tenant’s id.',
    steps: [
      'App registrations → your app → Overview → copy “Directory (tenant) ID”',
      'Give Infra login.microsoftonline.com/<tenant id>/v2.0',
    ],
  },
  'entra-version': {
    codes: 'AADSTS90027',
    sentences: 'AADSTS70001\\b.{0,80}not supported for this API version',
    meaning: 'wrong-issuer',
    title: 'The app and the address belong to different versions',
    cause:
      'Microsoft has two sets of endpoints. The app is registered for one (personal accounts need version 2), and the program uses the other.',
    say: 'Use the endpoints of version 2: the address with /v2.0 at the end.',
    value: 'login.microsoftonline.com/<tenant id>/v2.0',
  },
  'entra-aadsts700016': {
    codes: 'AADSTS700016 AADSTS700011 AADSTS700038 AADSTS7000110',
    sentences: 'AADSTS70001\\b',
    meaning: 'client-unknown',
    cause: 'The tenant has no app with this client id: the id is wrong, or the tenant is.',
    say: 'Copy the client id and the tenant id from the same app registration.',
    steps: [
      'App registrations → your app → Overview',
      'Copy “Application (client) ID”, not the Object ID',
      'Compare “Directory (tenant) ID” with the one in the URL given to Infra',
    ],
  },
  'entra-aadsts90002': {
    codes: 'AADSTS90002 AADSTS900023 AADSTS900021 AADSTS50128 invalid_tenant',
    meaning: 'tenant-unknown',
    title: 'Tenant not found',
    cause:
      'The tenant in the address does not exist in this Microsoft cloud: a typing error, or a government or China tenant at the worldwide address.',
    say: 'Copy the tenant id again, and use the host of its cloud.',
    steps: [
      'Entra admin center → Overview → Tenant ID',
      'Worldwide: login.microsoftonline.com · US government: login.microsoftonline.us · China: login.partner.microsoftonline.cn',
    ],
  },
  'entra-malformed': {
    codes: 'AADSTS9002313 AADSTS90013',
    meaning: 'code-refused',
    cause:
      'The code (or another value) does not look like one of Microsoft’s. As an answer to a made-up code it is normal and says nothing about the secret yet.',
    say: 'In a real login: start again, and make sure that nothing shortens the address on the way back.',
  },
  'entra-scope-refused': {
    codes: 'AADSTS1002012 AADSTS70011 AADSTS650053 AADSTS28002 AADSTS28003 AADSTS700022',
    meaning: 'scope-refused',
    cause: 'The login requests a scope that Microsoft does not know for this app, such as “groups”.',
    say: 'Ask only for openid, email, profile and offline_access; groups come through Microsoft Graph with kind azure.',
  },
  'entra-response-type': {
    codes: 'AADSTS700054 AADSTS700051 AADSTS70005 AADSTS70007',
    meaning: 'response-type-refused',
    cause: 'The app does not admit this response type. Infra requests “code”.',
    say: 'Use the authorization code flow on the platform “Web”.',
    steps: [
      'App registrations → your app → Authentication → the redirect URI must be listed under Web',
      'A program that requests id_token: Implicit grant and hybrid flows → ID tokens',
    ],
  },
  'entra-redirect-form': {
    codes: 'AADSTS500112 AADSTS500111 AADSTS500113',
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI missing, or differs between the two steps',
    cause:
      'The redirect URI has a form that the app does not allow, or the token request names a different one from the login.',
    say: 'Register the exact redirect URI under the platform “Web” and use the same string in both steps.',
    steps: [
      'App registrations → your app → Authentication → Web → Redirect URIs',
      'http is allowed only for localhost',
    ],
  },
  'entra-aadsts-any': {
    wraps: true,
    sentences: 'AADSTS[0-9]{4,8}',
    meaning: 'other',
    title: 'An error of Microsoft Entra',
    cause: 'This error catalogue does not contain the number. Microsoft’s own page explains every one.',
    say: 'Look the number up at Microsoft.',
  },
};
