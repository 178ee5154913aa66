import { commonFaults } from '../common-faults.ts';

/** What Vault, set as it comes, makes of each fault of the demo that changes anything for it. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ...commonFaults,
  'scopes-as-text': ['fail', 'groups-missing'],
  'groups-not-advertised': ['fail', 'groups-missing'],
  'pkce-required': ['pass'],
  'pkce-required-keycloak': ['pass'],
  'nonce-required': ['pass'],
  'id-token-audience-wrong': ['fail', 'audience-other'],
  'subject-missing': ['fail', 'subject-missing'],
  'groups-under-roles': ['fail', 'groups-missing'],
  'groups-with-profile-only': ['fail', 'groups-missing'],
  'groups-absent': ['fail', 'groups-missing'],
  'nonce-wrong': ['fail', 'nonce-not-returned'],
  'nonce-missing': ['fail', 'nonce-not-returned'],
  'id-token-azp-wrong': ['fail', 'party-other'],
  'clock-ahead': ['fail', 'issued-in-future'],
  'groups-as-json-text': ['warn', 'groups-list-in-text'],
  'groups-as-objects': ['fail', 'group-not-text'],
  'groups-as-numbers': ['fail', 'group-not-text'],
};
