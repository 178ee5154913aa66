import { commonFaults } from '../common-faults.ts';

/** What the API server and kubelogin make of each fault of the demo that changes anything for them. */
export const differing: Readonly<Record<string, readonly string[]>> = {
  ...commonFaults,
  'scopes-as-text': ['warn', 'groups-missing'],
  'groups-not-advertised': ['warn', 'groups-missing'],
  'pkce-required': ['pass'],
  'pkce-required-keycloak': ['pass'],
  'nonce-required': ['pass'],
  'offline-access-refused': ['fail', 'scope-refused'],
  'id-token-issuer-wrong': ['fail', 'token-not-taken'],
  'groups-under-roles': ['warn', 'groups-missing'],
  'groups-with-profile-only': ['warn', 'groups-missing'],
  'groups-absent': ['warn', 'groups-missing'],
  'email-unverified': ['fail', 'email-not-verified'],
  'nonce-wrong': ['fail', 'nonce-not-returned'],
  'nonce-missing': ['fail', 'nonce-not-returned'],
  'email-number': ['fail', 'username-type'],
  'email-list': ['fail', 'username-type'],
  'email-not-in-id-token': ['fail', 'username-only-at-userinfo'],
};
