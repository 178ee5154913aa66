import { commonFaults } from '../common-faults.ts';

/** What Coder, set as it comes, makes of each fault of the demo that changes anything for it. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ...commonFaults,
  'scopes-as-text': ['warn', 'refresh-token-missing'],
  'pkce-required': ['pass'],
  'pkce-required-keycloak': ['pass'],
  'groups-scope-refused': ['unknown', 'login-not-finished'],
  'subject-missing': ['fail', 'subject-missing'],
  'offline-access-not-advertised': ['warn', 'refresh-token-missing'],
  'email-unverified': ['fail', 'email-not-verified'],
  'userinfo-forbidden': ['fail', 'userinfo-fails'],
  'userinfo-page': ['fail', 'userinfo-fails'],
  'userinfo-cut-off': ['fail', 'userinfo-fails'],
  'userinfo-email-number': ['fail', 'userinfo-fails'],
  'userinfo-verified-odd': ['fail', 'userinfo-fails'],
  'refresh-token-missing': ['warn', 'refresh-token-missing'],
};
