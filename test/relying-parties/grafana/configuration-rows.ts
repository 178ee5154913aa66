import type { FileRow } from '../configured.ts';

const ini = (...lines: readonly string[]) => `[server]
root_url = https://grafana.acme.dev/

[auth.generic_oauth]
enabled = true
client_id = infra
client_secret = $__file{/run/secrets/grafana}
scopes = openid email profile groups
auth_url = https://id.acme.dev/authorize
token_url = https://id.acme.dev/token
api_url = https://id.acme.dev/userinfo
${lines.join('\n')}
`;

export const rows: readonly FileRow[] = [
  {
    seen: 'what works',
    file: ini('groups_attribute_path = groups'),
    gives: [],
    says: { root_url: 'https://grafana.acme.dev/' },
  },
  {
    seen: 'an address of parts that stand elsewhere (ini.v1: key.go, transformValue)',
    file: ini('groups_attribute_path = groups').replace(
      'https://grafana.acme.dev/',
      '%(protocol)s://%(domain)s/',
    ),
    gives: ['2 [server] root_url: config-value-elsewhere'],
  },
  {
    seen: 'no scopes: its default brings no ID token',
    file: ini().replace(/scopes.*\n/, ''),
    gives: [
      'no line [auth.generic_oauth] scopes: openid-not-asked',
      'no line [auth.generic_oauth] scopes: scope-not-listed',
    ],
  },
  {
    seen: 'names in quotation marks, with blanks and commas in them (pkg/util/strings.go, SplitString)',
    file: ini(
      'groups_attribute_path = groups',
      'allowed_groups = "Site Engineers", admins "a,b"',
      'org_mapping = ["Site Engineers:1:Admin", "*:2:Viewer"]',
    ),
    gives: [],
    says: {
      allowed_groups: ['Site Engineers', 'admins', 'a,b'],
      org_mapping: ['Site Engineers:1:Admin', '*:2:Viewer'],
    },
  },
  {
    seen: 'a list in JSON that holds more than texts, and is none (pkg/util/strings.go, SplitString)',
    file: ini('groups_attribute_path = groups', 'allowed_groups = ["admins", 1]'),
    gives: [],
    says: { allowed_groups: [] },
  },
  {
    seen: 'keys left empty, which go by their defaults (pkg/setting/setting.go, loadSpecifiedConfigFile)',
    file: ini('email_attribute_name =', "allow_sign_up = ''").replace(/scopes.*/, 'scopes ='),
    gives: [
      'no line [auth.generic_oauth] scopes: openid-not-asked',
      'no line [auth.generic_oauth] scopes: scope-not-listed',
    ],
    says: { scopes: ['user:email'], email_attribute_name: 'email:primary', allow_sign_up: true },
  },
  {
    seen: 'a section that comes again, quotation marks within a value, one that goes on (ini.v1: parser.go)',
    file: ini(
      "login_attribute_path = 'a' || 'b'",
      'email_attribute_path = """mail[?t==`"""`] """',
      'groups_attribute_path = groups\\',
      '  # all',
      '[users]',
      'auto_assign_org_role = Editor',
      '[auth.generic_oauth]',
      'use_pkce = true',
    ),
    gives: ['expression-fails'],
    says: {
      login_attribute_path: "'a' || 'b'",
      email_attribute_path: 'mail[?t==`"""`] ',
      groups_attribute_path: 'groups# all',
      auto_assign_org_role: 'Editor',
      use_pkce: true,
      client_id: 'infra',
    },
  },
  {
    seen: 'a line without =, with which Grafana does not start (ini.v1: parser.go, readKeyName)',
    file: ini('groups_attribute_path = groups', 'allow_sign_up true'),
    gives: ['13 the file: config-text-unreadable'],
  },
  {
    seen: 'a quotation mark without its counterpart (ini.v1: parser.go, readMultilines)',
    file: ini('groups_attribute_path = groups', 'login_attribute_path = `name'),
    gives: ['13 the file: config-text-unreadable', 'expression-not-judged'],
  },
  {
    seen: 'a line of a template, which may give anything',
    file: ini('groups_attribute_path = groups', '{{ .Values.more }}'),
    gives: [],
  },
  {
    seen: 'a slip',
    file: ini('allow_sing_up = true'),
    gives: ['12 [auth.generic_oauth] allow_sing_up: config-key-misspelt'],
  },
  {
    seen: 'it is off',
    file: ini().replace('enabled = true', 'enabled = false'),
    gives: ['5 [auth.generic_oauth] enabled: config-switched-off'],
  },
  {
    seen: 'another token endpoint',
    file: ini().replace('acme.dev/token', 'acme.dev/oauth/token'),
    gives: ['10 [auth.generic_oauth] token_url: config-endpoint'],
  },
  {
    seen: 'an address within the cluster',
    file: ini().replace('https://id.acme.dev/token', 'http://keycloak.sso.svc:8080/token'),
    gives: ['10 [auth.generic_oauth] token_url: config-endpoint-other-host'],
  },
  {
    seen: 'no verification of certificates',
    file: ini('tls_skip_verify_insecure = true'),
    gives: ['12 [auth.generic_oauth] tls_skip_verify_insecure: config-tls-verification-off'],
  },
  {
    seen: 'a client from the environment',
    file: ini().replace('client_id = infra', `client_id = \${GRAFANA_CLIENT}`),
    gives: ['6 [auth.generic_oauth] client_id: config-value-elsewhere'],
  },
  {
    seen: 'the same, and the value of it',
    file: ini().replace('client_id = infra', 'client_id = $__env{ID}'),
    set: ['client_id=infra'],
    gives: [],
  },
  {
    seen: 'a boolean that is none',
    file: ini('use_pkce = maybe'),
    gives: ['12 [auth.generic_oauth] use_pkce: config-value-ignored'],
  },
  {
    seen: 'groups without a path',
    file: ini('allowed_groups = admins'),
    gives: ['no line [auth.generic_oauth] groups_attribute_path: groups-path-missing'],
  },
  {
    seen: 'groups as JSON',
    file: ini('allowed_groups = ["admins", "the others"]', 'groups_attribute_path = groups'),
    gives: [],
    says: { allowed_groups: ['admins', 'the others'] },
  },
  {
    seen: 'a group that nobody has',
    file: ini('allowed_groups = ops', 'groups_attribute_path = groups'),
    gives: ['12 [auth.generic_oauth] allowed_groups: group-not-allowed'],
  },
  {
    seen: 'a value that goes on behind a comment sign',
    file: ini("role_attribute_path = contains(groups[*], 'admins') && 'Admin' || 'Viewer' ; by group"),
    gives: [],
    says: { role_attribute_path: "contains(groups[*], 'admins') && 'Admin' || 'Viewer'" },
  },
  {
    seen: 'a value in three quotation marks',
    file: ini('role_attribute_path = """contains(groups[*], \'a;b\') && \'Admin\'"""'),
    gives: ['expression-fails'],
    says: { role_attribute_path: "contains(groups[*], 'a;b') && 'Admin'" },
  },
  {
    seen: 'a key of older releases',
    file: ini('oauth_skip_org_role_update_sync = true'),
    gives: ['12 [auth.generic_oauth] oauth_skip_org_role_update_sync: config-key-ignored'],
  },
  {
    seen: 'PKCE off where it is demanded',
    file: ini(),
    login: { failed: ['pkce-required/required'] },
    gives: ['no line [auth.generic_oauth] use_pkce: pkce-required'],
  },
  {
    seen: 'variables',
    file: 'GF_SERVER_ROOT_URL=https://g.acme.dev\nexport GF_AUTH_GENERIC_OAUTH_ENABLED="true"\nGF_AUTH_GENERIC_OAUTH_CLIENT_ID=infra\nGF_AUTH_GENERIC_OAUTH_SCOPES=openid email\nGF_AUTH_GENERIC_OAUTH_AUTH_URL=https://id.acme.dev/authorize\nGF_AUTH_GENERIC_OAUTH_USE_PKE=true\n',
    gives: ['6 [auth.generic_oauth] use_pke: config-key-misspelt'],
    says: { root_url: 'https://g.acme.dev', scopes: ['openid', 'email'] },
  },
  {
    seen: 'a variable left empty, which takes nothing from the file (pkg/setting/setting.go, applyEnvVariableOverrides)',
    file: [ini(), 'GF_AUTH_GENERIC_OAUTH_CLIENT_ID=infra\nGF_SERVER_ROOT_URL=\n'],
    gives: [],
    says: { root_url: 'https://grafana.acme.dev/' },
  },
  {
    seen: 'a compose file',
    file: 'services:\n  grafana:\n    image: grafana/grafana\n    environment:\n      - GF_AUTH_GENERIC_OAUTH_CLIENT_ID=infra\n      - GF_AUTH_GENERIC_OAUTH_SCOPES=openid email profile\n      - GF_AUTH_GENERIC_OAUTH_TOKEN_URL=https://id.acme.dev/tokn\n',
    gives: ['7 [auth.generic_oauth] token_url: config-endpoint'],
  },
  {
    seen: 'the values of its chart',
    file: 'grafana.ini:\n  server:\n    root_url: https://g.acme.dev\n  auth.generic_oauth:\n    enabled: true\n    client_id: infra\n    scopes: openid email\n    allow_sign_up: false\n',
    gives: ['8 [auth.generic_oauth] allow_sign_up: signups-off'],
    says: { root_url: 'https://g.acme.dev' },
  },
  {
    seen: 'who is asked about elsewhere',
    file: ini('team_ids = 1,2\nallowed_organizations = acme\nid_token_attribute_name = jwt'),
    gives: [
      '14 [auth.generic_oauth] id_token_attribute_name: config-not-judged',
      '12 [auth.generic_oauth] team_ids: config-not-judged',
      '13 [auth.generic_oauth] allowed_organizations: config-not-judged',
    ],
  },
  {
    seen: 'a ConfigMap',
    file: `kind: ConfigMap\ndata:\n  grafana.ini: |\n${ini('groups_attribute_pth = groups').replace(/^/gm, '    ')}`,
    gives: ['15 [auth.generic_oauth] groups_attribute_pth: config-key-misspelt'],
  },
];
