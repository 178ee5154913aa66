import type { Vendor } from '../core/vendor.ts';
import { noLoginHere } from './no-login-here.ts';

export const github: Vendor = {
  id: 'github',
  label: 'GitHub',
  kind: 'oidc',
  fit: 'cannot-work',
  note: 'GitHub speaks OAuth, not OpenID Connect, to people. Put Dex (connector github) or Keycloak in front, and connect that.',
  recognise: [{ host: '(?:www[.])?github[.]com' }],
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: {
    steps: ['Put Dex (connector github) or Keycloak in front, and connect that.'],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['Dex turns GitHub teams into groups.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: noLoginHere,
      say: 'Put Dex (connector github) or Keycloak in front, and connect that.',
    },
  ],
};
