import type { FileRow } from '../configured.ts';

const rb = (args = '', options = '') => `external_url 'https://gitlab.acme.dev'
# gitlab_rails['omniauth_providers'] = nil
gitlab_rails['omniauth_allow_single_sign_on'] = ['openid_connect']
gitlab_rails['omniauth_block_auto_created_users'] = false
gitlab_rails['omniauth_providers'] = [
  {
    name: "openid_connect",
    label: "SSO", # what the button says
    args: {
      name: "openid_connect",
      scope: ["openid", "profile", "email"],
      response_type: "code",
      issuer: "https://id.acme.dev",
      discovery: true,
      client_auth_method: "basic",
      uid_field: "sub",
${args}      client_options: {
        identifier: "infra",
        secret: ENV['OIDC_SECRET'],
${options}        redirect_uri: "https://gitlab.acme.dev/users/auth/openid_connect/callback"
      }
    }
  }
]
`;
const yaml = (issuer = 'https://id.acme.dev') => `name: openid_connect
label: SSO
args:
  name: openid_connect
  scope: [openid, profile, email]
  response_type: code
  issuer: ${issuer}
  discovery: true
  uid_field: sub
  client_options:
    identifier: infra
    secret: hunter2hunter2
    redirect_uri: https://gitlab.acme.dev/users/auth/openid_connect/callback
`;

export const rows: readonly FileRow[] = [
  {
    seen: 'what works',
    file: rb(),
    gives: [],
    says: {
      external_url: 'https://gitlab.acme.dev',
      identifier: 'infra',
      omniauth_block_auto_created_users: false,
    },
  },
  {
    seen: 'rockets and symbols',
    file: rb()
      .replace('name: "openid_connect",\n    label', "'name' => 'openid_connect',\n    :label")
      .replace('identifier:', "'identifier' =>")
      .replace(':label:', ':label =>'),
    gives: [],
  },
  {
    seen: 'a slash at the end',
    file: rb().replace('issuer: "https://id.acme.dev"', 'issuer: "https://id.acme.dev/"'),
    gives: ['13 args.issuer: issuer-mismatch'],
  },
  {
    seen: 'a slip',
    file: rb('      uid_fields: "email",\n'),
    gives: ['17 args.uid_fields: config-key-misspelt'],
  },
  {
    seen: 'the text “false”, which Ruby takes for true',
    file: rb('      send_scope_to_token_endpoint: "false",\n'),
    gives: ['17 args.send_scope_to_token_endpoint: config-value-ignored'],
  },
  {
    seen: 'the user name’s claim where nobody reads it',
    file: rb('', '        gitlab_username_claim: "login",\n'),
    gives: ['20 args.client_options.gitlab_username_claim: config-key-ignored'],
  },
  {
    seen: 'another name inside',
    file: rb().replace('args: {\n      name: "openid_connect"', 'args: {\n      name: "oidc"'),
    gives: ['10 args.name: config-conflict'],
  },
  {
    seen: 'a redirect URI of another host',
    file: rb().replace('uri: "https://gitlab', 'uri: "https://git'),
    gives: ['20 args.client_options.redirect_uri: config-redirect'],
  },
  {
    seen: 'no redirect URI',
    file: rb().replace(/ {8}redirect_uri.*\n/, ''),
    gives: ['7 args.client_options.redirect_uri: config-key-missing'],
  },
  {
    seen: 'groups that nobody has',
    file: rb('', '        gitlab: { groups_attribute: "groups", required_groups: %w[ops dev] },\n'),
    gives: ['20 args.client_options.gitlab.required_groups: group-not-allowed'],
    says: { required_groups: ['ops', 'dev'] },
  },
  {
    seen: 'its own defaults',
    file: rb().replace(/gitlab_rails\['omniauth_(?:allow|block).*\n/g, ''),
    gives: ['no line omniauth_allow_single_sign_on: sign-up-off'],
  },
  { seen: 'no scope but the default', file: rb().replace(/ {6}scope.*\n/, ''), gives: [] },
  {
    seen: 'an issuer that Ruby puts together',
    file: rb().replace('"https://id.acme.dev"', '"https://#{host}"'),
    gives: ['13 args.issuer: config-value-elsewhere'],
  },
  {
    seen: 'a client that Ruby reads',
    file: rb().replace('"infra"', 'File.read("/etc/id, x").strip'),
    gives: ['18 args.client_options.identifier: config-value-elsewhere'],
  },
  {
    seen: 'PKCE off where it is demanded',
    file: rb(),
    login: { failed: ['pkce-required/required'] },
    gives: ['no line args.pkce: pkce-required'],
  },
  {
    seen: 'the secret in the form, where the provider takes Basic alone',
    file: rb().replace('"basic"', '"query"'),
    login: { failed: ['client-authentication-method/basic-only'] },
    gives: ['15 args.client_auth_method: client-authentication-refused'],
  },
  { seen: 'a provider in YAML', file: yaml(), gives: [] },
  {
    seen: 'the chart’s Secret',
    file: `kind: Secret\nstringData:\n  provider: |\n${yaml('https://id.acme.dev/').replace(/^/gm, '    ')}`,
    gives: ['10 args.issuer: issuer-mismatch'],
  },
  {
    seen: 'the chart’s values, switched off',
    file: 'global:\n  appConfig:\n    omniauth:\n      enabled: false\n      allowSingleSignOn: [openid_connect]\n      blockAutoCreatedUsers: true\n      providers:\n      - secret: gitlab-oidc\n',
    gives: [
      '4 omniauth_enabled: config-switched-off',
      '6 omniauth_block_auto_created_users: approval-needed',
    ],
  },
  {
    seen: 'a compose file',
    file: `services:\n  gitlab:\n    environment:\n      GITLAB_OMNIBUS_CONFIG: |\n${rb('      client_signing_alg: "ES256",\n').replace(/^/gm, '        ')}`,
    gives: ['21 args.client_signing_alg: id-token-algorithm'],
  },
  {
    seen: 'brackets that never close',
    file: "gitlab_rails['omniauth_providers'] = [{ name: 'openid_connect', args: { issuer: 'https://id.acme.dev', client_options: { identifier: 'infra'",
    gives: [
      '1 args.client_options.redirect_uri: config-key-missing',
      'no line omniauth_allow_single_sign_on: sign-up-off',
    ],
  },
  {
    seen: 'a Secret, whose data is in base64',
    file: `kind: Secret\ndata:\n  provider: ${btoa('name: openid_connect\nargs:\n  name: openid_connect\n  issuer: https://id.acme.dev/\n  discovery: true\n  client_options:\n    identifier: infra\n    redirect_uri: https://g.acme.dev/users/auth/openid_connect/callback\n')}\n`,
    gives: ['3 args.issuer: issuer-mismatch'],
  },
];
