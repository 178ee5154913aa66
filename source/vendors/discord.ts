import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const discord: Vendor = {
  ...noLogin,
  id: 'discord',
  label: 'Discord',
  note: 'Discord names no UserInfo in its document. Put Keycloak in front, and connect that.',
  instead: 'Put Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www[.])?discord(?:app)?[.]com' }],
};
