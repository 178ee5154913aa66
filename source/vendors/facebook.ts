import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const facebook: Vendor = {
  ...noLogin,
  id: 'facebook',
  label: 'Facebook',
  note: 'Facebook’s document names no token endpoint, and it does not offer the code flow. Put Keycloak in front, and connect that.',
  instead: 'Put Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www|limited)[.]facebook[.]com' }],
};
