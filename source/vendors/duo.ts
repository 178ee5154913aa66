import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const duo: Vendor = {
  id: 'duo',
  label: 'Cisco Duo Single Sign-On',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    { host: '(?<sso>sso-[a-z0-9]{1,40})[.]sso[.]duosecurity[.]com', path: '/oidc/(?<client>[^/]+)/?' },
    { host: 'sso-[a-z0-9]{1,40}[.]sso[.]duosecurity[.]com' },
  ],
  url: {
    say: 'The issuer on the app’s page; each app has its own.',
    pattern: 'https://sso-<id>.sso.duosecurity.com/oidc/<client id>',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Applications → Protect an Application → Generic OIDC Relying Party',
      'Sign-In Redirect URLs: {redirectDashboard} and {redirectLocalhost}',
      'Scopes: tick email and profile',
      'Permitted groups: those who may log in',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'The app’s page shows how it takes the secret.' },
  email: { steps: ['Scopes: tick email, mapped to the e-mail attribute'], confirmed: true },
  groups: {
    steps: [
      'Add a scope groups with a claim groups from the attribute of your directory; one group may come as a text: check it with the test login',
    ],
    confirmed: false,
  },
  refresh: { steps: ['Turn the Refresh Token grant on'], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URL to the app.',
      steps: ['Applications → your app → Sign-In Redirect URLs: {redirectUri}'],
    },
    {
      answers: ['login/not-assigned'],
      say: 'Permit a group of the person.',
      steps: ['Applications → your app → Permitted groups'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Tick the scope email.',
      steps: ['Applications → your app → Scopes: email'],
    },
    {
      answers: ['refresh-token/not-given', 'session-forecast/no-refresh-token'],
      say: 'Turn the grant on.',
      steps: ['Applications → your app → Grant type: Refresh Token'],
    },
    ...fixedDocument,
  ],
  documentation: 'https://duo.com/docs/sso-oidc-generic',
  console: 'https://admin.duosecurity.com/',
};
