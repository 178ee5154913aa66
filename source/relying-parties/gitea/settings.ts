import type { OpinionFacts, SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Names in capitals are keys of app.ini, the others flags of `gitea admin auth add-oauth`. */
export const settings = {
  program: {
    default: 'gitea',
    oneOf: ['gitea', 'forgejo'],
    help: 'Forgejo does the same, and sends PKCE',
  },
  ROOT_URL: { default: 'https://git.example.com/', help: 'where browsers reach it' },
  name: { default: 'sso', help: 'of the authentication source; it is part of the redirect URI' },
  'auto-discover-url': { default: '', help: 'the document’s whole address; the provider’s own unless set' },
  key: { default: '', help: 'the client; the test login’s unless set' },
  scopes: { default: [], help: 'the scopes to request besides openid' },
  OPENID_CONNECT_SCOPES: { default: [], help: 'the scopes to request instead of the source’s' },
  ENABLE_AUTO_REGISTRATION: { default: false, help: 'create an account at the first login' },
  USERNAME: {
    default: 'nickname',
    oneOf: ['nickname', 'preferred_username', 'email', 'userid'],
    help: 'the claim that names a new user',
  },
  ACCOUNT_LINKING: {
    default: 'login',
    oneOf: ['login', 'auto', 'disabled'],
    help: 'what links a new login to an account of the same name or address',
  },
  'required-claim-name': { default: '', help: 'a claim that is required to get in' },
  'required-claim-value': { default: '', help: 'the value that it must contain' },
  'group-claim-name': { default: '', help: 'the claim with the groups' },
  'admin-group': { default: '', help: 'the group of administrators' },
  'restricted-group': { default: '', help: 'the group of restricted users' },
  'group-team-map': { default: '', help: 'JSON: teams by organization by group' },
} as const satisfies SettingsSchema;

export type GiteaSettings = SettingsOf<typeof settings>;

export function clientId({ clientId: own }: OpinionFacts, { key }: GiteaSettings): string {
  return key || own;
}
