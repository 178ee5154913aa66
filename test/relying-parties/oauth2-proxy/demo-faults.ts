import { commonFaults } from '../common-faults.ts';

/** What oauth2-proxy, set as it comes, makes of each fault of the demo that changes anything for it. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ...commonFaults,
  'scopes-as-text': ['warn', 'groups-missing'],
  'groups-not-advertised': ['warn', 'groups-missing'],
  'symmetric-only': ['fail', 'id-token-signature'],
  'groups-scope-refused': ['unknown', 'login-not-finished'],
  'answer-by-post': ['unknown', 'answered-by-post-unproven'],
  'id-token-audience-wrong': ['fail', 'audience-other'],
  'groups-under-roles': ['warn', 'groups-missing'],
  'groups-with-profile-only': ['warn', 'groups-missing'],
  'groups-absent': ['warn', 'groups-missing'],
  'email-unverified': ['fail', 'email-not-verified'],
  'userinfo-forbidden': ['fail', 'userinfo-fails'],
  'userinfo-page': ['fail', 'userinfo-fails'],
  'userinfo-cut-off': ['fail', 'userinfo-fails'],
};
