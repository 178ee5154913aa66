import type { Vendor } from '../core/vendor.ts';
import { keycloakInFront } from './keycloak-in-front.ts';

export const line: Vendor = {
  ...keycloakInFront,
  id: 'line',
  label: 'LINE',
  note: 'LINE may sign the ID tokens of web logins with HS256, which Infra refuses, and everybody can have an account. Put Keycloak in front, and connect that.',
  recognise: [{ host: 'access[.]line[.]me' }],
};
