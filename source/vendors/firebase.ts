import type { Vendor } from '../core/vendor.ts';
import { noLoginHere } from './no-login-here.ts';

export const firebase: Vendor = {
  id: 'firebase',
  label: 'Firebase',
  kind: 'oidc',
  fit: 'cannot-work',
  note: 'This issuer only describes tokens; it has no sign-in page. Connect Google (accounts.google.com), or put Keycloak in front.',
  recognise: [
    { host: 'securetoken[.]google[.]com', path: '/(?<project>[^/]+)/?' },
    { host: 'securetoken[.]google[.]com' },
  ],
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: {
    steps: ['Connect Google (accounts.google.com), or put Keycloak in front.'],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['It sends no groups that Infra could read.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: noLoginHere,
      say: 'Connect Google (accounts.google.com), or put Keycloak in front.',
    },
  ],
};
