import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const firebase: Vendor = {
  ...noLogin,
  id: 'firebase',
  label: 'Firebase',
  note: 'This issuer only describes tokens; it has no sign-in page. Connect Google (accounts.google.com), or put Keycloak in front.',
  instead: 'Connect Google (accounts.google.com), or put Keycloak in front.',
  recognise: [
    { host: 'securetoken[.]google[.]com', path: '/(?<project>[^/]+)/?' },
    { host: 'securetoken[.]google[.]com' },
  ],
};
