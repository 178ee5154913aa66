import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

export const github: Vendor = {
  ...noLogin,
  id: 'github',
  label: 'GitHub',
  note: 'GitHub speaks OAuth, not OpenID Connect, to people. Put Dex (connector github) or Keycloak in front, and connect that.',
  instead: 'Put Dex (connector github) or Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www[.])?github[.]com' }],
  groups: { steps: ['Dex turns GitHub teams into groups.'] },
};
