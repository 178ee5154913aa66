import type { Vendor } from '../core/vendor.ts';
import { noLoginHere } from './no-login-here.ts';

/** What all share that Infra cannot take, and that Keycloak can take in its place. */
export const keycloakInFront = {
  kind: 'oidc',
  fit: 'cannot-work',
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: { steps: ['Put Keycloak in front, and connect that.'], confirmed: true },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['It sends no groups that Infra could read.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: noLoginHere,
      say: 'Put Keycloak in front, and connect that.',
    },
  ],
} as const satisfies Partial<Vendor>;
