import type { VendorSection } from './vendor-steps.ts';

/** What to do at a provider whose product was not recognised; names differ from one to the next. */
export const generalSteps: readonly VendorSection[] = [
  {
    id: 'registration',
    title: 'Register Infra',
    confirmed: true,
    steps: [
      'Create an application or client. Where there are types, choose a web application that keeps a secret (“confidential”).',
      'Allow the authorization code flow, and do not require PKCE.',
      'Enter the redirect URIs above, each exactly as it stands there.',
      'Where the client’s authentication can be chosen, choose client_secret_post.',
      'Copy the client id and the client secret.',
    ],
  },
  {
    id: 'email',
    title: 'E-mail address',
    confirmed: true,
    steps: ['The email claim has to be in the ID token, not in UserInfo alone.'],
  },
  {
    id: 'groups',
    title: 'Groups',
    confirmed: true,
    steps: [
      'Advertise a scope named groups, and allow it for this client.',
      'Have UserInfo answer it with a claim named groups: a list of names.',
    ],
  },
  {
    id: 'refresh',
    title: 'Refresh token',
    confirmed: true,
    steps: ['Advertise offline_access, allow refresh tokens for this client, and leave their rotation off.'],
  },
];
