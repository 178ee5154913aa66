import type { FileRow } from '../configured.ts';

const read = (data: object) => JSON.stringify({ request_id: 'a1', lease_id: '', data, auth: null }, null, 2);
const config = (more: object = {}) =>
  read({
    bound_issuer: '',
    default_role: 'staff',
    jwt_supported_algs: [],
    namespace_in_state: true,
    oidc_client_id: 'infra',
    oidc_discovery_ca_pem: '',
    oidc_discovery_url: 'https://id.acme.dev',
    oidc_response_mode: '',
    oidc_response_types: [],
    provider_config: {},
    ...more,
  });
const uris = [
  'https://vault.acme.dev/ui/vault/auth/oidc/oidc/callback',
  'http://localhost:8250/oidc/callback',
];
const role = (more: object = {}) =>
  read({
    allowed_redirect_uris: uris,
    bound_audiences: null,
    bound_claims: null,
    bound_claims_type: 'string',
    claim_mappings: null,
    clock_skew_leeway: 0,
    expiration_leeway: 0,
    groups_claim: 'groups',
    not_before_leeway: 0,
    oidc_scopes: ['groups'],
    role_type: 'oidc',
    token_policies: ['default'],
    token_ttl: 3600,
    user_claim: 'sub',
    user_claim_json_pointer: false,
    verbose_oidc_logging: false,
    ...more,
  });

export const rows: readonly FileRow[] = [
  {
    seen: 'both as vault read gives them, in one file',
    file: `${config()}\n${role()}`,
    gives: [],
    says: { token_ttl: '3600s', jwt_supported_algs: ['RS256'], default_role: 'staff' },
  },
  {
    seen: 'both in two files',
    file: [config({ oidc_discovery_url: 'https://id.acme.dev/' }), role()],
    gives: ['11 oidc_discovery_url: issuer-mismatch'],
  },
  {
    seen: 'an address that the provider does not know',
    file: [config(), role()],
    login: { failed: [`relying-party-redirect-uris/not-registered of ${uris[0]}`] },
    gives: ['file2 5 allowed_redirect_uris: redirect-uri-not-registered'],
  },
  {
    seen: 'a role that binds another audience',
    file: [config(), role({ bound_audiences: ['vault'] })],
    gives: ['file2 9 bound_audiences: audience-not-bound'],
  },
  {
    seen: 'a role that binds a claim',
    file: [config(), role({ bound_claims: { groups: ['ops', 'dev'] } })],
    gives: ['file2 10 bound_claims: claim-not-bound'],
    says: { bound_claims: ['groups=ops', 'groups=dev'] },
  },
  {
    seen: 'true that is demanded, and comes as a text',
    file: [config(), role({ bound_claims: { admin: true } })],
    gives: ['file2 10 bound_claims: claim-not-bound'],
    login: { claims: { admin: 'true' } },
  },
  {
    seen: 'true and a number that are demanded',
    file: [config(), role({ bound_claims: { admin: true, level: 7 } })],
    gives: [],
    login: { claims: { admin: true, level: 7 } },
  },
  {
    seen: 'a number that is demanded, and comes in a list',
    file: [config(), role({ bound_claims: { level: 7 } })],
    gives: ['file2 10 bound_claims: claim-not-bound'],
    login: { claims: { level: [7] } },
  },
  {
    seen: 'a login without a code, and groups of another provider’s kind',
    file: [config({ oidc_response_types: ['id_token'], provider_config: { provider: 'gsuite' } }), role()],
    gives: ['13 oidc_response_types: config-not-judged', '16 provider_config: config-not-judged'],
  },
  {
    seen: 'a sign-in that must be recent',
    file: [config(), role({ max_age: 3600 })],
    gives: ['file2 28 max_age: auth-time-not-tried'],
  },
  {
    seen: 'a claim that does not come',
    file: [config(), role({ groups_claim: 'roles' })],
    gives: ['file2 15 groups_claim: groups-missing'],
  },
  { seen: 'no scope for groups', file: [config(), role({ oidc_scopes: [] })], gives: [] },
  {
    seen: 'a role for JWTs',
    file: [config(), role({ role_type: 'jwt' })],
    gives: ['file2 20 role_type: config-value-type'],
  },
  {
    seen: 'several addresses in one text',
    file: [config(), role({ allowed_redirect_uris: [uris.join(' ')] })],
    gives: ['file2 5 allowed_redirect_uris: config-redirect'],
  },
  {
    seen: 'leeways, which no browser login reads',
    file: [config(), role({ expiration_leeway: 150 })],
    gives: ['file2 14 expiration_leeway: config-key-ignored'],
  },
  {
    seen: 'old names',
    file: [config(), role({ policies: ['a'], ttl: 60 })],
    gives: ['file2 31 ttl: config-key-deprecated'],
  },
  {
    seen: 'another algorithm than the token’s',
    file: [config({ jwt_supported_algs: ['ES256'] }), role()],
    gives: ['7 jwt_supported_algs: id-token-algorithm'],
  },
  {
    seen: 'another client',
    file: [config({ oidc_client_id: 'vault' }), role()],
    gives: ['9 oidc_client_id: config-client'],
  },
  {
    seen: 'the lines that write it',
    file: `vault auth enable oidc\nvault write auth/sso/config oidc_discovery_url="https://id.acme.dev" \\\n  oidc_client_id=infra oidc_client_secret="$SECRET" default_role=staff\nvault write auth/sso/role/staff user_claim=sub groups_claim=groups \\\n  allowed_redirect_uris="https://v.acme.dev/ui/vault/auth/oidc/oidc/callback,http://localhost:8250/oidc/callback" oidc_scopes=groups\n`,
    gives: ['5 allowed_redirect_uris: config-redirect'],
    says: { path: 'sso', default_role: 'staff' },
  },
  {
    seen: 'JSON in a here-document of bao, with a slip',
    file: `bao write auth/oidc/role/staff - <<EOF\n{\n  "user_claim": "sub",\n  "group_claim": "groups",\n  "role_type": "oidc",\n  "allowed_redirect_uris": ["http://localhost:8250/oidc/callback"]\n}\nEOF\n`,
    gives: ['4 group_claim: config-key-misspelt'],
  },
];
