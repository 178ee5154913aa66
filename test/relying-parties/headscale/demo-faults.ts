import { commonFaults } from '../common-faults.ts';

/** What Headscale, set as it comes, makes of each fault of the demo that changes anything for it. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ...commonFaults,
  'nonce-required': ['pass'],
  'groups-scope-refused': ['unknown', 'login-not-finished'],
  'subject-missing': ['warn', 'subject-missing'],
  'email-unverified': ['warn', 'email-left-out'],
  'nonce-wrong': ['fail', 'nonce-not-returned'],
  'nonce-missing': ['fail', 'nonce-not-returned'],
  'email-number': ['fail', 'claim-type'],
  'email-list': ['fail', 'claim-type'],
};
