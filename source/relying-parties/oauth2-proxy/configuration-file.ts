import * as conf from '../configuration-files/index.ts';
import { cite } from './cite.ts';
import { alphaIn } from './configuration/alpha.ts';
import { flagsIn } from './configuration/flags.ts';
import { keys, ownKeys, rules } from './configuration/keys.ts';
import { secondsOf } from './settings.ts';

/** mapstructure with weak types, as viper configures it: a number other than 0 is true, an empty string false. */
function weakBoolean(node: conf.ScalarNode): boolean | undefined {
  if (node.is === 'number') return Number(node.text) !== 0;
  return node.text === '' ? false : conf.goBoolean(node);
}

/** viper ignores case in the file’s names, mapstructure in those of the alpha configuration; pflag does not. */
const ofFile: conf.ReadingRules = { ...rules, boolean: weakBoolean, foldsCase: true };

export const configurationFile: conf.ConfigurationFile = {
  reads: ['oauth2-proxy.cfg', 'its alpha configuration', 'its flags', 'variables OAUTH2_PROXY_…'],
  parts: ['file', 'alpha', 'environment', 'flags'],
  roles: {
    issuer: 'oidc_issuer_url',
    clientId: 'client_id',
    scopes: 'scope',
    groups: 'oidc_groups_claim',
    pkce: 'code_challenge_method',
    nonce: 'insecure_oidc_skip_nonce',
  },
  places: {
    'audience-other': 'oidc_extra_audiences',
    'audience-missing': 'oidc_audience_claims',
    'audience-crash': 'oidc_audience_claims',
    'algorithms-disjoint': 'oidc_enabled_signing_algs',
    'email-missing': 'oidc_email_claim',
    'email-not-verified': 'insecure_oidc_allow_unverified_email',
    'email-domain': 'email_domains',
    'group-not-allowed': 'allowed_groups',
    'refresh-after-expiry': 'cookie_refresh',
  },
  cites: [cite('pkg/apis/options/load.go', 'Load'), cite('pkg/validation/options.go', 'Validate')],
  usesGroups: ({ allowed_groups: groups }) => Array.isArray(groups) && groups.length > 0,
  find: (text) => [
    ...conf.inEachText(text, filesIn),
    ...conf.inEachText(text, alphaIn),
    ...variablesIn(text),
    ...flagsIn(text),
  ],
  judge: (configuration) => [
    ...providerTrouble(configuration),
    ...conf.missingSettings(configuration, ['oidc_issuer_url', 'client_id'], 'does not start'),
    ...startTrouble(configuration),
    ...redirectTrouble(configuration),
  ],
};

/** The default is the provider “google”. */
function providerTrouble(configuration: conf.WholeConfiguration): readonly conf.FoundInConfiguration[] {
  const value = conf.placeOf(configuration, 'provider');
  const actual = conf.textAt(value?.node) ?? (value?.line === undefined ? 'google' : 'oidc');
  if (!value || ['oidc', 'keycloak-oidc'].includes(actual)) return [];
  return [
    conf.foundAt(value, 'config-not-judged', { actual, use: 'For any OpenID Connect provider write oidc.' }),
  ];
}

/** The value from the file, the environment or a flag. */
function keyNamed(configuration: conf.WholeConfiguration, name: string): conf.PlacedValue | undefined {
  return conf.keyIn(configuration, name, `--${name.replaceAll('_', '-')}`);
}

/** pkg/validation: sessions.go, validateSessionCookieMinimal, and options.go, Validate. */
function startTrouble(configuration: conf.WholeConfiguration): readonly conf.FoundInConfiguration[] {
  const { parts } = configuration;
  const given = (name: string) => keyNamed(configuration, name);
  const isOn = (name: string) => {
    const node = given(name)?.node;
    return conf.isScalar(node) && weakBoolean(node) === true;
  };
  const minimal = isOn('session_cookie_minimal') && given('session_cookie_minimal');
  const needing = 'pass_access_token pass_authorization_header set_authorization_header'
    .split(' ')
    .filter(isOn);
  const refresh = given('cookie_refresh')?.value;
  if (typeof refresh === 'string' && secondsOf(refresh) !== 0) needing.push('cookie_refresh');
  const [needs] = needing;
  const isWhole = parts.includes('file') || parts.includes('flags');
  const other = given('authenticated_emails_file') ?? given('htpasswd_file');
  return [
    ...(minimal && needs !== undefined
      ? [
          conf.foundAt(minimal, 'config-conflict', {
            why: `it stores no tokens, which ${needs} needs`,
            use: `Remove it, or ${needs}.`,
          }),
        ]
      : []),
    ...(isWhole && !other
      ? conf.missingSettings(
          configuration,
          ['email_domains'],
          'does not start without it or a list of addresses',
        )
      : []),
  ];
}

/** oauthproxy.go, NewOAuthProxy: an address without a path gets this one. */
function redirectTrouble(configuration: conf.WholeConfiguration): readonly conf.FoundInConfiguration[] {
  const value = conf.placeOf(configuration, 'redirect_url');
  const prefix = conf.textAt(keyNamed(configuration, 'proxy_prefix')?.node) ?? '/oauth2';
  const actual = conf.textAt(value?.node);
  const url = actual === undefined ? null : URL.parse(actual);
  if (!value || !url || actual === undefined || url.pathname === `${prefix}/callback` || url.pathname === '/')
    return [];
  return [conf.foundAt(value, 'config-redirect', { actual, expected: `${url.origin}${prefix}/callback` })];
}

/** Tells whether the keys are this program’s: no other program’s file has two of them. */
function isOwn(names: readonly string[]): boolean {
  const known = names.filter((name) => Object.hasOwn(ownKeys, name.replaceAll('-', '_')));
  const typical = ['oidc_issuer_url', 'email_domains', 'cookie_secret', 'upstreams', 'redirect_url'];
  const all = names.map((name) => name.replaceAll('-', '_'));
  return known.length > 1 && typical.some((name) => all.includes(name));
}

function filesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const names = Array.from(text.text.matchAll(/^[ \t]*([\w-]+)[ \t]*=/gm), ([, name = '']) => name);
  if (text.documents.length > 0 || !isOwn(names) || /^[ \t]*\[[\w. ]+\]/m.test(text.text)) return [];
  const { toml } = text;
  return toml.ok
    ? [{ part: 'file', ...conf.readMembers(toml.map, keys, ofFile) }]
    : [{ part: 'file', values: [], found: conf.unreadable(toml) }];
}

function variablesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const prefix = 'OAUTH2_PROXY_';
  const members = text.environment.members
    .filter(({ key }) => key.startsWith(prefix))
    .map((member) => ({ ...member, key: member.key.slice(prefix.length).toLowerCase() }))
    // viper treats an empty variable as unset.
    .filter(({ value }) => value.is !== 'text' || value.text !== '' || value.isReference);
  if (members.length < 2) return [];
  // Unknown variables are ignored, including singular names of lists.
  const read = conf.readMembers(conf.mapNode(members), keys, {
    ...rules,
    unknown: 'ignored',
    isReference: (text) => /\$\{|\$[A-Z]/.test(text),
  });
  return [{ part: 'environment', ...read }];
}
