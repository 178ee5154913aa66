import type { Vendor } from '../core/vendors/vendor.ts';

/** What all share with which nobody can log in to Infra. */
export const noLogin = {
  kind: 'oidc',
  fit: 'cannot-work',
  address: 'There is no address that works.',
  registration: { steps: [] },
  clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
  email: { steps: [] },
  groups: { steps: ['It sends no groups that Infra could read.'] },
  refresh: { steps: [], rotates: 'unknown' },
} as const satisfies Partial<Vendor>;
