import type { Vendor } from '../core/vendor.ts';
import { noLoginHere } from './no-login-here.ts';

/** What all share whose tokens are for machines: nobody can sign in there. */
export const notForPeople = {
  kind: 'oidc',
  fit: 'cannot-work',
  url: { say: 'There is no address that works.', pattern: 'https://<host>', trailingSlash: 'never' },
  registration: { steps: ['Connect the provider where your people have accounts.'], confirmed: true },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [], confirmed: true },
  groups: { steps: ['It sends no groups that Infra could read.'], confirmed: true },
  refresh: { steps: [], confirmed: true, rotates: 'unknown' },
  remedies: [
    {
      answers: noLoginHere,
      say: 'Connect the provider where your people have accounts.',
    },
  ],
} as const satisfies Partial<Vendor>;
