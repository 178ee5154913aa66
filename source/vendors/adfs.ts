import { defineVendor } from '../core/vendors/define-vendor.ts';

export const adfs = defineVendor({
  id: 'adfs',
  fit: 'needs-care',
  note: 'AD FS’s UserInfo usually returns only the subject, and Infra needs a name or an e-mail address there. Then only a bridge such as Keycloak or Dex helps.',
  recognise: [
    { path: '/adfs/?' },
    { keys: ['access_token_issuer'] },
    { endpoints: { authorization_endpoint: '.*/adfs/oauth2/authorize/?' } },
  ],
  issuers: [{ name: 'adfs', path: '/adfs(?:/.*)?', issuers: ['{origin}/adfs'] }],
  address: 'The server’s address with /adfs, without a slash at the end.',
  registration: [
    'AD FS Management → Application Groups → Add → Server application accessing a web API',
    'Redirect URI: {redirectDashboard} and {redirectLocalhost}',
    'Generate a shared secret',
    'Usually the Web API’s Identifier must be the Client Identifier; Permitted scopes: openid, email, allatclaims',
  ],
  clientAuthentication: { choose: 'either', why: 'AD FS usually accepts the secret both ways.' },
  email: {
    say: 'Issue the e-mail address as “email”.',
    steps: [
      'Web API → Issuance Transform Rules: E-Mail-Addresses → email; it may need the scope allatclaims to reach the ID token',
    ],
  },
  groups: ['UserInfo probably cannot contain groups: put Keycloak or Dex in front'],
  refresh: { rotates: 'unknown', steps: ['AD FS usually issues refresh tokens without offline_access'] },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  cures: {
    clientSecret: [
      'Application Groups → your group → Server application → Credentials: Reset secret',
      'Copy the shared secret at once: AD FS shows it only once',
    ],
    admission: 'Application Groups → your group → Web API → Access Control Policy',
    redirectUris: 'Application Groups → your group → Server application → Redirect URI: {redirectUri}',
  },
  remedies: [
    {
      answers: ['userinfo-answer/token-for-another'],
      say: 'Put Keycloak or Dex in front: AD FS’s UserInfo requires resource=urn:microsoft:userinfo in the login, which Infra does not send, and returns only the subject.',
    },
    {
      answers: ['userinfo-identity/missing'],
      say: 'AD FS’s UserInfo usually contains only the subject: put Keycloak or Dex in front, with AD FS as its source.',
    },
  ],
  documentation:
    'https://docs.microsoft.com/en-us/windows-server/identity/ad-fs/development/enabling-openid-connect-with-ad-fs',
});
