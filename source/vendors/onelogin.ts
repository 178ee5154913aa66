import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const onelogin: Vendor = {
  id: 'onelogin',
  label: 'OneLogin',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    { host: '(?<sub>[a-z0-9-]{1,63})[.]onelogin[.]com' },
    { endpoints: { authorization_endpoint: '/oidc/2/auth' } },
  ],
  url: {
    say: 'Your subdomain with /oidc/2, without a slash at the end.',
    pattern: 'https://<subdomain>.onelogin.com/oidc/2',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Applications → Add App → OpenId Connect (OIDC)',
      'Configuration → Redirect URI’s: {redirectDashboard} and {redirectLocalhost}',
      'SSO → Application Type: Web; Token Endpoint → Authentication Method: POST',
      'Access → Roles: the people who may log in',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic, Infra’s second try is refused in words that it takes for a wrong secret.',
  },
  email: { steps: ['Nothing to do: the e-mail address comes with the scope email'], confirmed: true },
  groups: {
    steps: [
      'Parameters → Groups → User Roles, multi-value',
      'The “Semicolon Delimited” choice should give a list; it may give a text: check it with the test login',
    ],
    confirmed: false,
  },
  refresh: {
    steps: ['SSO → Grant type: Refresh Token may have to be turned on'],
    confirmed: false,
    rotates: 'unknown',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the app.',
      steps: [
        'Applications → your app → Configuration → Redirect URI’s: {redirectUri}, one per line',
        'Save; it may take ten minutes',
      ],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Copy id and secret again.',
      steps: ['Applications → your app → SSO → Client ID, Client Secret'],
    },
    {
      answers: [
        'client-authentication-method/neither',
        'client-credentials/method-refused',
        'token-response/method-refused',
        'infra-client-check/will-refuse-secret-wrongly',
        'infra-client-check/will-refuse-id-wrongly',
      ],
      say: 'Let the app take the secret in the body.',
      steps: ['Applications → your app → SSO → Token Endpoint → Authentication Method: POST'],
    },
    {
      answers: ['login/not-assigned'],
      say: 'Give the person a role that the app admits.',
      steps: ['Applications → your app → Access → Roles'],
    },
    {
      answers: ['groups/text', 'groups/separated-text', 'groups/not-asked', 'groups/absent'],
      say: 'Map roles to the groups parameter, as several values.',
      steps: ['Applications → your app → Parameters → Groups → User Roles'],
    },
    ...fixedDocument,
  ],
  documentation: 'https://developers.onelogin.com/openid-connect/connect-to-onelogin',
  console: 'https://{sub}.onelogin.com/admin2/apps',
};
