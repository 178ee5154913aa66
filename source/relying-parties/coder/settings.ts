import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named after the flags of `coder server`; the environment has the same as CODER_OIDC_… */
export const settings = {
  'access-url': { default: 'https://coder.example.com', help: 'where browsers reach Coder' },
  'oidc-redirect-url': {
    default: '',
    help: 'where browsers reach Coder after a login; at the access URL unless set',
  },
  'oidc-issuer-url': { default: '', help: 'the issuer; the provider’s own unless set' },
  'oidc-client-id': { default: '', help: 'the client; the test login’s unless set' },
  'oidc-scopes': { default: ['openid', 'profile', 'email'], help: 'the scopes to request' },
  'oidc-email-field': { default: 'email', help: 'the claim with the address' },
  'oidc-username-field': { default: 'preferred_username', help: 'the claim that names a new user' },
  'oidc-email-domain': { default: [], help: 'whose addresses get in; all unless set' },
  'oidc-ignore-email-verified': { default: false, help: 'accept addresses that are not verified' },
  'oidc-allow-signups': { default: true, help: 'let people in who have no account yet' },
  'oidc-ignore-userinfo': { default: false, help: 'never ask UserInfo' },
  'oidc-group-field': {
    default: '',
    help: 'the claim with the groups; groups if that scope is requested',
  },
  'oidc-allowed-groups': { default: [], help: 'one of these groups is required; none unless set' },
  'dangerous-oidc-skip-issuer-checks': { default: false, help: 'compare no issuer' },
  licensed: { default: false, help: 'Coder has a licence (Premium); groups do nothing without one' },
} as const satisfies SettingsSchema;

export type CoderSettings = SettingsOf<typeof settings>;

/** Coder: cli/server.go, createOIDCConfig: requesting the scope is enough to turn groups on. */
export function groupField(settings: CoderSettings): string {
  const field = settings['oidc-group-field'];
  return field === '' && settings['oidc-scopes'].includes('groups') ? 'groups' : field;
}
