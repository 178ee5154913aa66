import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const line: Vendor = {
  ...noLogin,
  id: 'line',
  label: 'LINE',
  note: 'LINE may sign the ID tokens of web logins with HS256, which Infra refuses, and everybody can have an account. Put Keycloak in front, and connect that.',
  instead: 'Put Keycloak in front, and connect that.',
  recognise: [{ host: 'access[.]line[.]me' }],
};
