import type { Vendor } from '../core/vendor.ts';
import { keycloakInFront } from './keycloak-in-front.ts';

export const discord: Vendor = {
  ...keycloakInFront,
  id: 'discord',
  label: 'Discord',
  note: 'Discord names no UserInfo in its document. Put Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www[.])?discord(?:app)?[.]com' }],
};
