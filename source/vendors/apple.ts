import type { Vendor } from '../core/vendor.ts';
import { noLoginHere } from './no-login-here.ts';

export const apple: Vendor = {
  id: 'apple',
  label: 'Apple',
  kind: 'oidc',
  fit: 'cannot-work',
  note: 'Apple has no UserInfo, and its client secret is a signed token that lives for six months. Put Dex or Keycloak in front, and connect that.',
  recognise: [{ host: '(?:appleid|account)[.]apple[.]com' }],
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: { steps: ['Put Dex or Keycloak in front, and connect that.'], confirmed: true },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['It sends no groups that Infra could read.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: noLoginHere,
      say: 'Put Dex or Keycloak in front, and connect that.',
    },
  ],
};
