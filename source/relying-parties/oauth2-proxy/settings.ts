import { parseDuration } from '../../go/time/parse-duration.ts';
import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named after the keys of its configuration file. */
export const settings = {
  provider: {
    default: 'oidc',
    oneOf: ['oidc', 'keycloak-oidc'],
    help: 'keycloak-oidc adds the roles of the access token',
  },
  oidc_issuer_url: { default: '', help: 'the issuer; the provider’s own unless set' },
  client_id: { default: '', help: 'the client; the test login’s unless set' },
  redirect_url: { default: 'https://app.example.com/oauth2/callback', help: 'where people return to' },
  scope: { default: '', help: 'the scopes to request; openid email profile unless set' },
  code_challenge_method: { default: '', oneOf: ['', 'S256', 'plain'], help: 'PKCE; none unless set' },
  insecure_oidc_skip_nonce: { default: true, help: 'send and compare no nonce' },
  insecure_oidc_skip_issuer_verification: { default: false, help: 'compare no issuer' },
  insecure_oidc_allow_unverified_email: { default: false, help: 'accept addresses that are not verified' },
  oidc_email_claim: { default: 'email', help: 'the claim with the address' },
  oidc_groups_claim: { default: 'groups', help: 'the claim with the groups' },
  oidc_audience_claims: { default: ['aud'], help: 'the first of these that is present is compared' },
  oidc_extra_audiences: { default: [], help: 'accepted besides the client id' },
  oidc_enabled_signing_algs: {
    default: [],
    // pkg/validation/providers.go, supportedOIDCSigningAlgorithms.
    oneOf: 'EdDSA HS256 HS384 HS512 RS256 RS384 RS512 ES256 ES384 ES512 PS256 PS384 PS512'.split(' '),
    help: 'of the algorithms that the document lists, only these',
  },
  skip_claims_from_profile_url: { default: false, help: 'never ask UserInfo' },
  email_domains: { default: ['*'], help: 'whose addresses get in' },
  allowed_groups: {
    default: [],
    help: 'one of these groups is required; everybody gets in if none is set',
  },
  allowed_roles: { default: [], help: 'for keycloak-oidc: or one of these roles' },
  cookie_refresh: {
    default: '',
    takes: 'duration',
    help: 'how often the session is renewed, such as 4m; never unless set',
  },
  cookie_expire: { default: '168h', takes: 'duration', help: 'the longest that a session lasts' },
} as const satisfies SettingsSchema;

export type ProxySettings = SettingsOf<typeof settings>;

/** An unset or unreadable duration counts as 0. */
export function secondsOf(duration: string): number {
  return parseDuration(duration) ?? 0;
}
