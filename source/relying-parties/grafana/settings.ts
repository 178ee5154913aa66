import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named after the keys of `[auth.generic_oauth]` and of other sections that affect the login. */
export const settings = {
  root_url: { default: 'https://grafana.example.com/', help: 'of [server]: where people reach Grafana' },
  client_id: { default: '', help: 'the client; the test login’s unless set' },
  scopes: {
    default: [],
    help: 'the scopes to request; what the claims need unless set (Grafana’s own default, user:email, brings no ID token)',
  },
  use_pkce: { default: false, help: 'send a PKCE challenge' },
  auth_style: {
    default: 'AutoDetect',
    oneOf: ['AutoDetect', 'InParams', 'InHeader'],
    help: 'how the client authenticates at the token endpoint',
  },
  use_refresh_token: { default: false, help: 'look at the tokens’ lifetime, and renew them' },
  validate_id_token: { default: false, help: 'verify the ID token’s signature by jwk_set_url' },
  jwk_set_url: { default: '', help: 'the key set; that of the document unless set' },
  api_url: { default: '', help: 'UserInfo; that of the document unless set' },
  login_attribute_path: { default: '', help: 'JMESPath: the login name' },
  email_attribute_path: { default: '', help: 'JMESPath: the address, if no claim “email” has it' },
  email_attribute_name: { default: 'email:primary', help: 'the address among “attributes”' },
  groups_attribute_path: {
    default: 'groups',
    help: 'JMESPath: a list of group names (Grafana’s own default is none)',
  },
  allow_sign_up: { default: true, help: 'create an account at the first login' },
  allowed_domains: { default: [], help: 'whose addresses get in; all unless set' },
  allowed_groups: {
    default: [],
    help: 'one of these groups is required; everybody gets in if none is set',
  },
  role_attribute_path: { default: '', help: 'JMESPath: None, Viewer, Editor, Admin or GrafanaAdmin' },
  role_attribute_strict: { default: false, help: 'let nobody in without a role' },
  allow_assign_grafana_admin: { default: false, help: 'let GrafanaAdmin be administrator of the server' },
  skip_org_role_sync: { default: false, help: 'leave roles as they are in Grafana' },
  auto_assign_org_role: {
    default: 'Viewer',
    oneOf: ['None', 'Viewer', 'Editor', 'Admin'],
    help: 'of [users]: the role of anyone who gets no other',
  },
  org_attribute_path: { default: '', help: 'JMESPath: a list that org_mapping maps' },
  org_mapping: { default: [], help: 'as external:organization:role' },
} as const satisfies SettingsSchema;

export type GrafanaSettings = SettingsOf<typeof settings>;

/** Settings that hold an expression. */
export type PathSetting = Extract<keyof GrafanaSettings, `${string}_path`>;
