import type { Vendor } from '../core/vendor.ts';
import { keycloakInFront } from './keycloak-in-front.ts';

export const facebook: Vendor = {
  ...keycloakInFront,
  id: 'facebook',
  label: 'Facebook',
  note: 'Facebook’s document names no token endpoint, and it does not offer the code flow. Put Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www|limited)[.]facebook[.]com' }],
};
