import type { VendorRemedy } from '../core/vendor.ts';

/** Where nobody who uses the provider can change what its document lists. A vendor's own words go before these. */
export const fixedDocument: readonly VendorRemedy[] = [
  {
    answers: ['scopes/not-listed', 'scopes/no-groups', 'groups/not-asked'],
    say: 'Put Dex or Keycloak in front for groups: what this provider’s document lists cannot be changed.',
    steps: ['Or do without groups: grant access to people in Infra one by one'],
  },
  {
    answers: ['scopes/no-offline-access'],
    say: 'Do the test login. If it brings no refresh token, look for refresh tokens in the settings of this client: what the document lists cannot be changed.',
  },
  {
    answers: ['refresh-token/not-advertised', 'session-forecast/no-refresh-token'],
    say: 'Look for refresh tokens in the settings of this client; where there are none, put Dex or Keycloak in front.',
  },
];
