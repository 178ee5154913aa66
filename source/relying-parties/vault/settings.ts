import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named after the fields of auth/PATH/config and auth/PATH/role/NAME. */
export const settings = {
  VAULT_ADDR: { default: 'https://vault.example.com:8200', help: 'where Vault is reached' },
  path: { default: 'oidc', help: 'where the auth method is mounted' },
  default_role: { default: 'default', help: 'the role that people log in with' },
  oidc_discovery_url: { default: '', help: 'the issuer; the provider’s own unless set' },
  oidc_client_id: { default: '', help: 'the client; the test login’s unless set' },
  jwt_supported_algs: { default: ['RS256'], help: 'the accepted algorithms' },
  provider_config: {
    default: '',
    oneOf: ['', 'azure'],
    help: 'azure asks Microsoft Graph for groups that the token lacks',
  },
  allowed_redirect_uris: { default: [], help: 'those of VAULT_ADDR and of vault login unless set' },
  oidc_scopes: { default: [], help: 'the scopes to request besides openid; what the claims need unless set' },
  user_claim: { default: 'sub', help: 'the claim that names the user' },
  user_claim_json_pointer: { default: false, help: 'user_claim is a JSON pointer' },
  groups_claim: {
    default: 'groups',
    help: 'the claim with the groups, or a JSON pointer to it; empty for none',
  },
  claim_mappings: { default: [], help: 'claims that become metadata, as claim=key' },
  bound_audiences: { default: [], help: 'one of these must be in “aud”' },
  bound_subject: { default: '', help: 'the only subject that gets in' },
  bound_claims: { default: [], help: 'claims that must have one of these values, as claim=value' },
  bound_claims_type: { default: 'string', oneOf: ['string', 'glob'], help: 'how bound_claims are compared' },
  max_age: {
    default: '',
    help: 'the oldest sign-in that is accepted, such as 1h; the provider must say when it was',
  },
  token_policies: { default: ['default'], help: 'what everybody who gets in may do' },
  token_ttl: {
    default: '',
    help: 'how long a Vault token lasts, such as 1h; the server’s default unless set',
  },
} as const satisfies SettingsSchema;

export type VaultSettings = SettingsOf<typeof settings>;
