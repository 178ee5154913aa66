import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const casdoor: Vendor = {
  id: 'casdoor',
  label: 'Casdoor',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'UserInfo holds groups only where the scope profile was asked for, which Infra never does.',
  recognise: [
    {
      endpoints: { token_endpoint: '.*/api/login/oauth/access_token', userinfo_endpoint: '.*/api/userinfo' },
    },
    {
      endpoints: { authorization_endpoint: '.*/login/oauth/authorize', userinfo_endpoint: '.*/api/userinfo' },
    },
  ],
  url: {
    say: 'The backend’s origin (originBackend), without a slash at the end.',
    pattern: 'https://<host>',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Applications → Add (names in the console may differ)',
      'Redirect URLs: {redirectDashboard} and {redirectLocalhost}',
      'Grant types: Authorization Code and Refresh Token',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'The document does not say; usually both ways work.' },
  email: {
    steps: ['The person needs an e-mail address; it should then come with the scope email'],
    confirmed: false,
  },
  groups: {
    steps: ['Not by default. A custom scope may help; otherwise put Dex or Keycloak in front'],
    confirmed: false,
  },
  refresh: {
    steps: ['Grant types: Refresh Token; whether it rotates may depend on the version'],
    confirmed: false,
    rotates: 'unknown',
  },
  remedies: [
    {
      answers: ['issuer-match/issuer-host'],
      say: 'Set originBackend to the public address: Casdoor’s issuer is always that.',
    },
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URL to the application.',
      steps: ['Applications → your application → Redirect URLs: {redirectUri}'],
    },
    {
      answers: ['client-credentials/secret-wrong', 'token-response/client-refused'],
      say: 'Copy id and secret again.',
      steps: ['Applications → your application → Client ID, Client secret'],
    },
    {
      answers: ['scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Casdoor sends groups only with the scope profile; put Dex or Keycloak in front, or do without groups.',
    },
    ...fixedDocument,
  ],
  documentation: 'https://casdoor.org/docs/how-to-connect/oidc-client',
};
