import { commonFaults } from '../common-faults.ts';

/** What Gitea, set as it comes, makes of each fault of the demo that changes anything for it. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ...commonFaults,
  'issuer-internal-host': ['unknown', 'login-not-finished'],
  'issuer-other-scheme': ['unknown', 'login-not-finished'],
  'issuer-template': ['unknown', 'login-not-finished'],
  'issuer-twice': ['unknown', 'login-not-finished'],
  'symmetric-only': ['pass'],
  'keys-missing': ['pass'],
  'keys-empty': ['pass'],
  'keys-unknown-curve': ['pass'],
  'keys-without-ids': ['pass'],
  'key-rotated-away': ['pass'],
  'groups-scope-refused': ['unknown', 'login-not-finished'],
  'id-token-unsigned': ['pass'],
  'id-token-algorithm-not-advertised': ['pass'],
  'id-token-forged': ['pass'],
  'id-token-key-unknown': ['pass'],
  'id-token-not-yet-valid': ['pass'],
  'subject-missing': ['fail', 'subject-not-text'],
  'subject-number': ['fail', 'subject-not-text'],
  'userinfo-forbidden': ['fail', 'userinfo-fails'],
  'userinfo-page': ['fail', 'userinfo-fails'],
  'userinfo-cut-off': ['fail', 'userinfo-fails'],
  'userinfo-other-person': ['fail', 'userinfo-fails'],
  'access-token-short': ['fail', 'access-token-short'],
};
