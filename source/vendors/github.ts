import type { Vendor } from '../core/vendors/vendor.ts';
import { noLogin } from './no-login.ts';

const host = '(?:(?:www|api)[.])?github[.]com';

export const github: Vendor = {
  ...noLogin,
  id: 'github',
  label: 'GitHub',
  note: 'GitHub speaks OAuth, not OpenID Connect, to people. Put Dex (connector github) or Keycloak in front, and connect that.',
  instead: 'Put Dex (connector github) or Keycloak in front, and connect that.',
  recognise: [{ host }],
  wrongAddresses: [
    {
      is: 'cannot-work',
      host,
      seen: 'GitHub is not an OpenID provider for people.',
      use: '<address of Dex or Keycloak>',
    },
  ],
  groups: { steps: ['Dex turns GitHub teams into groups.'] },
};
