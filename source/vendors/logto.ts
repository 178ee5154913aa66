import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const logto: Vendor = {
  id: 'logto',
  label: 'Logto',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'Groups do not reach Infra: Logto has roles and organisations instead.',
  recognise: [
    { host: '(?<tenant>[a-z0-9-]{1,63})[.]logto[.]app' },
    {
      endpoints: { authorization_endpoint: '.*/oidc/auth' },
      lists: { scopes_supported: ['urn:logto:scope:organizations'] },
    },
    { endpoints: { authorization_endpoint: '.*/oidc/auth' }, lists: { scopes_supported: ['custom_data'] } },
  ],
  url: {
    say: 'The endpoint with /oidc, without a slash at the end.',
    pattern: 'https://<tenant>.logto.app/oidc',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Applications → Create application → Traditional web',
      'Settings → Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
      'Settings → Always issue refresh token: on',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'Logto takes the secret both ways.' },
  email: { steps: ['Nothing to do with the scope email; the person needs an address'], confirmed: true },
  groups: { steps: ['Not possible: Logto’s UserInfo takes no claims of your own'], confirmed: true },
  refresh: {
    steps: [
      'Settings → Always issue refresh token: on',
      'Refresh tokens rotate only late in their life (after 70 %)',
    ],
    confirmed: true,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the application.',
      steps: ['Applications → your application → Settings → Redirect URIs: {redirectUri}'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Copy App ID and App secret again.',
      steps: ['Applications → your application → Settings → App ID, App secrets'],
    },
    {
      answers: ['refresh-token/not-given', 'session-forecast/no-refresh-token'],
      say: 'Always issue refresh tokens.',
      steps: ['Applications → your application → Settings → Always issue refresh token: on'],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Turn rotation off for the application.',
      steps: ['Applications → your application → Settings → Rotate refresh token: off'],
    },
    {
      answers: ['scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Logto cannot send groups to Infra; grant people directly, or put Keycloak in front.',
    },
    ...fixedDocument,
  ],
  documentation: 'https://docs.logto.io/integrate-logto/application-data-structure',
  console: 'https://cloud.logto.io/{tenant}',
};
