import { discovery } from '../../support/facts.ts';
import type { FileRow } from '../configured.ts';

const url = 'https://id.acme.dev/.well-known/openid-configuration';
const line = (more = '') =>
  `gitea admin auth add-oauth --name sso --provider openidConnect --key infra --secret "$S" \\\n  --auto-discover-url ${url} --scopes email --scopes profile ${more}\n`;
const ini = (...lines: readonly string[]) =>
  `APP_NAME = Gitea\n[server]\nROOT_URL = https://git.acme.dev/\n\n[oauth2_client]\nENABLE_AUTO_REGISTRATION = true\n${lines.join('\n')}\n`;
/** Fetched at the address that Gitea is given. */
const at = {
  facts: { discovery: { ...discovery({ userinfo_endpoint: 'https://id.acme.dev/userinfo' }), url } },
};

export const rows: readonly FileRow[] = [
  {
    seen: 'the line and app.ini',
    file: [line(), ini('USERNAME = nickname')],
    login: at,
    gives: ['fields-not-tried', '2 --scopes: scope-not-listed'],
    says: { ROOT_URL: 'https://git.acme.dev/', key: 'infra', ENABLE_AUTO_REGISTRATION: true },
  },
  {
    seen: 'an address of parts that stand elsewhere (ini.v1: key.go, transformValue)',
    file: ini().replace('https://git.acme.dev/', '%(PROTOCOL)s://%(DOMAIN)s/'),
    gives: [
      '3 [server] ROOT_URL: config-value-elsewhere',
      'no line [oauth2_client] USERNAME: fields-missing',
    ],
  },
  {
    seen: 'the issuer for the document’s address',
    file: line().replace(url, 'https://id.acme.dev/realms/x'),
    login: at,
    gives: ['2 --auto-discover-url: config-endpoint', '2 --auto-discover-url: other-document'],
  },
  {
    seen: 'a flag that there is not',
    file: line('--group-claim groups'),
    login: at,
    gives: ['2 --group-claim: config-key-unknown', '2 --scopes: scope-not-listed'],
  },
  {
    seen: 'scopes that are not asked for',
    file: line().replace('--scopes email --scopes profile', ''),
    login: at,
    gives: [],
  },
  {
    seen: 'a team map that is no JSON',
    file: line('--group-claim-name groups --group-team-map \'{"a":\''),
    login: at,
    gives: ['2 --group-team-map: team-map-unreadable', '2 --scopes: scope-not-listed'],
  },
  {
    seen: 'a group of administrators without its claim',
    file: line('--admin-group admins'),
    login: at,
    gives: ['2 --scopes: scope-not-listed', 'no line --group-claim-name: group-claim-not-named'],
  },
  {
    seen: 'a claim that does not come',
    file: line('--group-claim-name roles --admin-group admins'),
    login: at,
    gives: ['2 --scopes: scope-not-listed', '2 --admin-group: admin-rights-lost'],
  },
  {
    seen: 'a claim that is needed',
    file: line('--required-claim-name groups --required-claim-value ops'),
    login: at,
    gives: ['2 --required-claim-value: required-claim-value', '2 --scopes: scope-not-listed'],
  },
  {
    seen: 'no name',
    file: line().replace('--name sso ', ''),
    login: at,
    gives: ['no line --name: config-key-missing', '2 --scopes: scope-not-listed'],
  },
  {
    seen: 'another client',
    file: line().replace('infra', 'gitea'),
    login: at,
    gives: ['1 --key: config-client', '2 --scopes: scope-not-listed'],
  },
  {
    seen: 'Forgejo, which sends PKCE',
    file: line().replace('gitea', 'forgejo'),
    login: at,
    gives: ['2 --scopes: scope-not-listed'],
    says: { program: 'forgejo' },
  },
  {
    seen: 'a word that app.ini does not know',
    file: ini('USERNAME = login', 'ACCOUNT_LINKING = always'),
    login: at,
    gives: [
      '7 [oauth2_client] USERNAME: config-value-ignored',
      '8 [oauth2_client] ACCOUNT_LINKING: config-value-ignored',
      '7 [oauth2_client] USERNAME: fields-missing',
    ],
  },
  {
    seen: 'a slip in app.ini',
    file: ini('OPENID_CONNECT_SCOPE = email profile'),
    login: at,
    gives: [
      '7 [oauth2_client] OPENID_CONNECT_SCOPE: config-key-misspelt',
      'no line [oauth2_client] USERNAME: fields-missing',
    ],
  },
  {
    seen: 'linking without proof',
    file: ini('ACCOUNT_LINKING = auto'),
    login: at,
    gives: ['no line [oauth2_client] USERNAME: fields-missing'],
  },
  {
    seen: 'the values of its chart',
    file: `gitea:\n  oauth:\n  - name: sso\n    provider: openidConnect\n    key: infra\n    secret: x\n    autoDiscoverUrl: ${url}\n    scopes: email profile\n    adminGroups: admins\n`,
    login: at,
    gives: ['9 oauth.adminGroups: config-key-misspelt', '8 oauth.scopes: scope-not-listed'],
  },
  {
    seen: 'variables',
    file: 'GITEA__oauth2_client__ENABLE_AUTO_REGISTRATION=true\nGITEA__oauth2_client__USERNAME=email\nGITEA__server__ROOT_URL=https://g.acme.dev/\n',
    login: at,
    gives: ['scopes-too-few'],
    says: { USERNAME: 'email', ROOT_URL: 'https://g.acme.dev/' },
  },
  {
    seen: 'the values of its chart with the key in a Secret',
    file: 'gitea:\n  oauth:\n  - name: acme\n    provider: openidConnect\n    existingSecret: gitea-oauth\n    autoDiscoverUrl: https://id.acme.dev/.well-known/openid-configuration\n    skipLocal2fa: true\n',
    gives: ['5 oauth.key: config-value-elsewhere'],
  },
  {
    seen: 'a line that changes a source',
    file: 'gitea admin auth update-oauth --id 3 --key infra --auto-discover-url https://id.acme.dev/.well-known/openid-configuration --scopes "openid email"\n',
    gives: ['1 --scopes: scope-not-listed'],
  },
  {
    seen: 'scopes with commas, which are one scope (modules/setting/oauth2.go, parseScopes)',
    file: [line(), ini('OPENID_CONNECT_SCOPES = openid,email')],
    login: at,
    gives: ['2 --scopes: scope-not-listed', 'file2 no line [oauth2_client] USERNAME: fields-missing'],
    says: { OPENID_CONNECT_SCOPES: ['openid,email'] },
  },
  {
    seen: 'a section without its bracket, with which Gitea does not start (ini.v1: parser.go, parse)',
    file: ini('USERNAME = nickname', '[service'),
    login: { claims: { nickname: 'ada' } },
    gives: ['8 the file: config-text-unreadable', 'scopes-too-few'],
  },
  {
    seen: 'sections that decide who gets an account',
    file: '[server]\nROOT_URL = https://git.acme.dev/\n[service]\nEMAIL_DOMAIN_ALLOWLIST = acme.dev\nDISABLE_REGISTRATION = true\n[oauth2_client]\nENABLE_AUTO_REGISTRATION = true\nREGISTER_EMAIL_CONFIRM = true\nOPENID_CONNECT_SCOPES = email profile\n',
    login: { claims: { nickname: 'ada' } },
    gives: [
      '4 [service] EMAIL_DOMAIN_ALLOWLIST: config-not-judged',
      '8 [oauth2_client] REGISTER_EMAIL_CONFIRM: config-not-judged',
    ],
  },
];
