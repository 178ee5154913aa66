import { commonFaults } from '../common-faults.ts';

/** What Argo CD, set as it comes, makes of each fault of the demo that changes anything for it. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ...commonFaults,
  'scopes-as-text': ['fail', 'document-type'],
  'groups-not-advertised': ['unknown', 'scope-not-listed', 'groups-not-tried'],
  'implicit-only': ['unknown', 'implicit-flow'],
  'not-a-login-provider': ['unknown', 'implicit-flow', 'login-not-finished'],
  'answer-by-post': ['unknown', 'answered-by-post-unproven'],
  'subject-missing': ['fail', 'subject-missing'],
  'groups-under-roles': ['unknown', 'groups-not-tried'],
  'groups-with-profile-only': ['unknown', 'groups-not-tried'],
  'groups-absent': ['unknown', 'groups-not-tried'],
};
