import type { Vendor } from '../core/vendor.ts';
import { keycloakInFront } from './keycloak-in-front.ts';

export const dropbox: Vendor = {
  ...keycloakInFront,
  id: 'dropbox',
  label: 'Dropbox',
  note: 'Dropbox names no UserInfo in its document. Put Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www[.])?dropbox[.]com' }],
};
