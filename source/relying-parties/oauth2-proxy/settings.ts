import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** By the keys of its configuration file. */
export const settings = {
  provider: {
    standard: 'oidc',
    oneOf: ['oidc', 'keycloak-oidc'],
    help: 'keycloak-oidc adds the roles of the access token',
  },
  oidc_issuer_url: { standard: '', help: 'the issuer; the provider’s own unless set' },
  client_id: { standard: '', help: 'the client; that of the test login unless set' },
  redirect_url: { standard: 'https://app.example.com/oauth2/callback', help: 'where people come back to' },
  scope: { standard: '', help: 'asked for; openid email profile unless set' },
  code_challenge_method: { standard: '', oneOf: ['', 'S256', 'plain'], help: 'PKCE; none unless set' },
  insecure_oidc_skip_nonce: { standard: true, help: 'send and compare no nonce' },
  insecure_oidc_allow_unverified_email: { standard: false, help: 'let addresses in that are not verified' },
  oidc_email_claim: { standard: 'email', help: 'the claim that holds the address' },
  oidc_groups_claim: { standard: 'groups', help: 'the claim that holds the groups' },
  oidc_audience_claims: { standard: ['aud'], help: 'the first of these that is there is compared' },
  oidc_extra_audiences: { standard: [], help: 'taken besides the client id' },
  oidc_enabled_signing_algs: { standard: [], help: 'of the algorithms that the document lists, these alone' },
  skip_claims_from_profile_url: { standard: false, help: 'never ask UserInfo' },
  email_domains: { standard: ['*'], help: 'whose addresses get in' },
  allowed_groups: {
    standard: [],
    help: 'one of these groups is needed; everybody gets in where there is none',
  },
  allowed_roles: { standard: [], help: 'for keycloak-oidc: or one of these roles' },
  cookie_refresh: { standard: '', help: 'how often the session is renewed, as 4m; never unless set' },
} as const satisfies SettingsSchema;

export type ProxySettings = SettingsOf<typeof settings>;
