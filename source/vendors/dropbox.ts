import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const dropbox: Vendor = {
  ...noLogin,
  id: 'dropbox',
  label: 'Dropbox',
  note: 'Dropbox names no UserInfo in its document. Put Keycloak in front, and connect that.',
  instead: 'Put Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www[.])?dropbox[.]com' }],
};
