import { defineVendor } from '../core/vendors/define-vendor.ts';

export const duo = defineVendor({
  id: 'duo',
  fit: 'works',
  recognise: [
    { host: '(?<sso>sso-[a-z0-9]{1,40})[.]sso[.]duosecurity[.]com', path: '/oidc/(?<client>[^/]+)/?' },
    { host: 'sso-[a-z0-9]{1,40}[.]sso[.]duosecurity[.]com' },
  ],
  address: 'The issuer on the app’s page; each app has its own.',
  registration: [
    'Applications → Applications → Add application → Generic OIDC Relying Party',
    'Sign-In Redirect URLs: {redirectDashboard} and {redirectLocalhost}',
    'Scopes: tick email and profile',
    'Permitted groups: those who may log in',
  ],
  clientAuthentication: { choose: 'either', why: 'The app’s page shows how it accepts the secret.' },
  email: {
    say: 'Tick the scope email.',
    steps: ['Applications → your app → Scopes: tick email, mapped to the e-mail attribute'],
  },
  groups: [
    'Add a scope groups with a claim groups from the attribute of your directory; one group may come as a string: check it with the test login',
  ],
  refresh: { rotates: 'unknown' },
  unconfirmed: ['groups'],
  fixedDocument: true,
  cures: {
    clientSecret: 'Applications → your application → Metadata: Client ID, Client Secret',
    redirectUris: 'Applications → your app → Single Sign-On → Sign-In Redirect URLs: {redirectUri}',
    admission: 'Applications → your app → Permitted groups',
    refreshToken: 'Applications → your app → Grant type: Refresh Token',
  },
  documentation: 'https://duo.com/docs/sso-oidc-generic',
  console: 'https://admin.duosecurity.com/',
});
