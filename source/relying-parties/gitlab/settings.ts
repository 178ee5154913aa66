import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named as in gitlab.rb, wherever they are nested there. */
export const settings = {
  external_url: { default: 'https://gitlab.example.com', help: 'where people reach GitLab' },
  name: { default: 'openid_connect', help: 'the provider’s; it is part of the redirect URI' },
  redirect_uri: { default: '', help: 'of client_options; that below external_url unless set' },
  issuer: { default: '', help: 'the issuer; the provider’s own unless set' },
  identifier: { default: '', help: 'the client; the test login’s unless set' },
  scope: { default: [], help: 'the scopes to request besides openid; what the claims need unless set' },
  pkce: { default: false, help: 'send a PKCE challenge' },
  client_auth_method: {
    default: 'basic',
    oneOf: ['basic', 'query'],
    help: 'query sends the secret in the form, whatever its name says',
  },
  client_signing_alg: { default: '', help: 'the only algorithm accepted; any unless set' },
  uid_field: { default: 'sub', help: 'the claim that people are known by' },
  gitlab_username_claim: { default: '', help: 'the claim with the user name' },
  groups_attribute: { default: 'groups', help: 'the claim with the groups (Premium and Ultimate)' },
  required_groups: { default: [], help: 'one of these is needed (Premium and Ultimate)' },
  admin_groups: { default: [], help: 'whose people are administrators (Premium and Ultimate)' },
  external_groups: { default: [], help: 'whose people are external users (Premium and Ultimate)' },
  omniauth_allow_single_sign_on: {
    default: true,
    help: 'create an account for anyone who has none (GitLab’s own default is only for saml)',
  },
  omniauth_block_auto_created_users: {
    default: false,
    help: 'let an administrator approve new accounts first (GitLab’s own default is true)',
  },
} as const satisfies SettingsSchema;

export type GitlabSettings = SettingsOf<typeof settings>;
