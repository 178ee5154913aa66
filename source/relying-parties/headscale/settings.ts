import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named after the keys of config.yaml; `pkce` and all keys without a dot but server_url are within `oidc`. */
export const settings = {
  server_url: { default: 'https://headscale.example.com', help: 'where clients and browsers reach it' },
  issuer: { default: '', help: 'the issuer; the provider’s own unless set' },
  client_id: { default: '', help: 'the client; the test login’s unless set' },
  scope: { default: ['openid', 'profile', 'email'], help: 'the scopes to request' },
  'pkce.enabled': { default: false, help: 'PKCE' },
  'pkce.method': { default: 'S256', oneOf: ['S256', 'plain'], help: 'of the code challenge' },
  email_verified_required: { default: true, help: 'accept only addresses that are verified' },
  allowed_domains: { default: [], help: 'whose addresses get in; all unless set' },
  allowed_users: { default: [], help: 'the addresses that get in; all unless set' },
  allowed_groups: { default: [], help: 'one of these groups is required; none unless set' },
  use_expiry_from_token: { default: false, help: 'a node’s login ends with the ID token' },
  'node.expiry': { default: '0', help: 'how long a node’s login lasts, such as 180d; 0 for no limit' },
} as const satisfies SettingsSchema;

export type HeadscaleSettings = SettingsOf<typeof settings>;
