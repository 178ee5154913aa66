import type { FileRow } from '../configured.ts';

const yaml = (...lines: readonly string[]) => `server_url: https://hs.acme.dev
listen_addr: 0.0.0.0:8080
oidc:
  only_start_if_oidc_is_available: true
  issuer: "https://id.acme.dev"
  client_id: "infra"
  client_secret: "hunter2hunter2"
${lines.map((line) => `  ${line}\n`).join('')}`;

const absent = { absent: 'declined', why: 'No test login was asked for.' } as const;
const nobody = { facts: { login: absent, tokens: absent, userinfo: absent } };

export const rows: readonly FileRow[] = [
  { seen: 'what works', file: yaml(), gives: [], says: { server_url: 'https://hs.acme.dev' } },
  {
    seen: 'a slash at the end',
    file: yaml().replace('acme.dev"', 'acme.dev/"'),
    gives: ['5 oidc.issuer: issuer-mismatch'],
  },
  {
    seen: 'keys that were removed',
    file: yaml('expiry: 180d', 'strip_email_domain: true', 'map_legacy_users: false'),
    gives: [
      '9 oidc.strip_email_domain: config-key-removed',
      '10 oidc.map_legacy_users: config-key-removed',
      '8 oidc.expiry: config-key-removed',
    ],
  },
  {
    seen: 'the secret twice',
    file: yaml(`client_secret_path: "\${CREDENTIALS_DIRECTORY}/oidc"`),
    gives: ['8 oidc.client_secret_path: config-conflict'],
  },
  {
    seen: 'the secret in a variable and its path in the file',
    file: [
      yaml().replace('client_secret:', 'client_secret_path:'),
      'HEADSCALE_OIDC_CLIENT_SECRET=hunter2hunter2\n',
    ],
    gives: ['7 oidc.client_secret_path: config-conflict'],
  },
  {
    seen: 'a port in the address',
    file: yaml().replace('hs.acme.dev', 'hs.acme.dev:443'),
    gives: ['1 server_url: config-redirect'],
  },
  {
    seen: 'groups without their scope',
    file: yaml('allowed_groups: [admins]'),
    gives: ['no line oidc.scope: groups-scope-missing'],
  },
  {
    seen: 'the same, and nobody signed in',
    file: yaml('allowed_groups: [admins]'),
    login: nobody,
    gives: ['no-login', 'no line oidc.scope: config-scope-missing'],
  },
  {
    seen: 'a group that nobody has',
    file: yaml('scope: [openid, profile, email, groups]', 'allowed_groups:', '  - /ops'),
    gives: ['9 oidc.allowed_groups: group-refused'],
  },
  {
    seen: 'a domain in other capitals',
    file: yaml('allowed_domains: [ACME.dev]'),
    login: { claims: { email_verified: true } },
    gives: ['8 oidc.allowed_domains: domain-refused'],
  },
  {
    seen: 'a scope that the provider lacks',
    file: yaml('scope: ["openid", "profile", "email", "custom"]'),
    gives: ['8 oidc.scope: scope-not-listed'],
  },
  {
    seen: 'a slip',
    file: yaml('allowed_user: [ada@acme.dev]'),
    gives: ['8 oidc.allowed_user: config-key-misspelt'],
  },
  {
    seen: 'PKCE of another kind',
    file: yaml('pkce:', '  enabled: true', '  method: s256'),
    gives: ['10 oidc.pkce.method: config-value-ignored'],
  },
  { seen: 'oidc.enabled, which checks the method', file: yaml('enabled: true'), gives: [] },
  {
    seen: 'PKCE off where it is demanded',
    file: yaml('pkce: { enabled: false }'),
    login: { failed: ['pkce-required/required'] },
    gives: ['8 oidc.pkce.enabled: pkce-required'],
  },
  {
    seen: 'a list for a boolean',
    file: yaml('email_verified_required: [true]'),
    gives: ['8 oidc.email_verified_required: config-value-type'],
  },
  {
    seen: 'no client',
    file: yaml().replace(/ {2}client_id.*\n/, ''),
    gives: ['no line oidc.client_id: config-key-missing'],
  },
  { seen: 'keys in capitals, as viper folds them', file: yaml().replace('issuer', 'ISSUER'), gives: [] },
  {
    seen: 'nodes that end with the token',
    file: yaml('use_expiry_from_token: true'),
    gives: ['8 oidc.use_expiry_from_token: nodes-expire-soon'],
  },
  {
    seen: 'an end of nodes that it cannot read',
    file: `${yaml()}node:\n  expiry: 1.5h\n`,
    gives: ['9 node.expiry: node-expiry-unread'],
  },
  {
    seen: 'a ConfigMap',
    file: `kind: ConfigMap\ndata:\n  config.yaml: |\n${yaml('scopes: [openid]').replace(/^/gm, '    ')}`,
    gives: ['11 oidc.scopes: config-key-misspelt'],
  },
  {
    seen: 'variables',
    file: 'HEADSCALE_OIDC_ISSUER=https://id.acme.dev\nHEADSCALE_OIDC_CLIENT_ID=infra\nHEADSCALE_OIDC_SCOPE="openid email"\nHEADSCALE_OIDC_ALOWED_GROUPS=ops\n',
    gives: ['4 HEADSCALE_OIDC_ALOWED_GROUPS: config-key-misspelt'],
    says: { scope: ['openid', 'email'] },
  },
];
