import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const apple: Vendor = {
  ...noLogin,
  id: 'apple',
  label: 'Apple',
  note: 'Apple has no UserInfo, and its client secret is a signed token that lives for six months. Put Dex or Keycloak in front, and connect that.',
  instead: 'Put Dex or Keycloak in front, and connect that.',
  recognise: [{ host: '(?:appleid|account)[.]apple[.]com' }],
};
