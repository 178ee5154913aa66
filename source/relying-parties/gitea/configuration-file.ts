import * as conf from '../configuration-files/index.ts';
import { hasGoIniReference } from '../formats/go-ini.ts';
import { cite } from './cite.ts';
import { settings } from './settings.ts';

const rules: conf.ReadingRules = {
  prefix: '[oauth2_client] ',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'ignored', consequence: 'uses its default' },
  boolean: conf.goIniBoolean,
  // parseScopes splits at whitespace only.
  split: (text) => text.split(/\s+/).filter((one) => one !== ''),
  isReference: hasGoIniReference,
};

/** modules/setting/oauth2.go, loadOAuth2ClientFrom. */
const client: conf.KeyTable = {
  ...conf.keysOf('REGISTER_EMAIL_CONFIRM UPDATE_AVATAR', { takes: 'boolean' }),
  ...conf.settingKeys('OPENID_CONNECT_SCOPES ENABLE_AUTO_REGISTRATION USERNAME ACCOUNT_LINKING'),
};

/** Who may sign up, and who has to approve it. */
const signUp = conf.keysOf(
  'EMAIL_DOMAIN_ALLOWLIST EMAIL_DOMAIN_WHITELIST EMAIL_DOMAIN_BLOCKLIST REGISTER_EMAIL_CONFIRM REGISTER_MANUAL_CONFIRM ALLOW_ONLY_INTERNAL_REGISTRATION',
);
const beside = { server: conf.settingKeys('ROOT_URL'), service: signUp };
const judged = Object.fromEntries(
  ['[oauth2_client] REGISTER_EMAIL_CONFIRM', ...Object.keys(signUp).map((key) => `[service] ${key}`)].map(
    (key) => [key, ['false', '0', 'no', 'off']],
  ),
);

/** An unknown flag stops the command; the flags of all Gitea and Forgejo releases are not known. */
const sourceRules: conf.ReadingRules = {
  ...rules,
  prefix: '--',
  mistyped: { is: 'refused', consequence: 'stops with an error' },
  split: (text) => text.split(','),
};

const otherFlags =
  'id provider custom-tenant-id use-custom-urls custom-auth-url custom-token-url custom-profile-url custom-email-url icon-url skip-local-2fa group-team-map-removal full-name-claim-name ssh-public-key-claim-name config work-path custom-path c w C help h allow-username-change quota-group-claim-name quota-group-map quota-group-map-removal';

/** cmd/admin_auth_oauth.go, oauthCLIFlags. */
const sourceFlags: conf.KeyTable = {
  ...conf.keysOf(otherFlags),
  secret: { isSecret: true },
  ...conf.settingKeys(
    'name key auto-discover-url scopes required-claim-name required-claim-value group-claim-name admin-group restricted-group group-team-map',
  ),
};

/** The chart uses the same flags in camel case. */
const chart: conf.KeyTable = Object.fromEntries(
  Object.entries({ ...sourceFlags, existingSecret: {} }).map(([key, rule]) => [
    key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    rule,
  ]),
);

export const configurationFile: conf.ConfigurationFile = {
  reads: [
    'app.ini with [oauth2_client]',
    'a line gitea admin auth add-oauth (or forgejo)',
    'gitea.oauth of its chart’s values',
  ],
  parts: ['app.ini', 'environment', 'source'],
  roles: {
    issuer: 'auto-discover-url',
    clientId: 'key',
    scopes: 'scopes',
    groups: 'group-claim-name',
    user: 'USERNAME',
  },
  places: {
    'scopes-too-few': 'scopes',
    'required-claim-missing': 'required-claim-name',
    'required-claim-value': 'required-claim-value',
    'team-map-unreadable': 'group-team-map',
    'fields-missing': 'USERNAME',
    'user-name-refused': 'USERNAME',
    'linked-without-proof': 'ACCOUNT_LINKING',
    'group-claim-not-named': 'group-claim-name',
    'admin-rights-lost': 'admin-group',
    'groups-not-tried': 'scopes',
  },
  cites: [cite('modules/setting/oauth2.go', 'loadOAuth2ClientFrom')],
  usesGroups: (set) => set['group-claim-name'] === 'groups',
  find: (text) => [
    ...conf.inEachText(text, filesIn),
    ...variablesIn(text),
    ...commandsIn(text),
    ...chartsIn(text),
  ],
  instead: (text) =>
    text.commands.some(({ words }) => words.some(({ text: word }) => word === 'update-oauth'))
      ? 'It contains update-oauth, which leaves what it does not name unchanged. Use the line with add-oauth.'
      : undefined,
  judge(configuration, { discovery }) {
    const url = conf.placeOf(configuration, 'auto-discover-url');
    const address = conf.textAt(url?.node);
    const makesAccounts = configuration.settings['ENABLE_AUTO_REGISTRATION'] === true;
    return [
      ...(makesAccounts ? conf.notJudged(configuration, judged) : []),
      ...(configuration.parts.includes('source')
        ? conf.missingSettings(
            configuration,
            ['name', 'key', 'auto-discover-url'],
            'cannot create the source',
          )
        : []),
      url &&
        address !== undefined &&
        address !== discovery?.url &&
        !/\/\.well-known\/[\w-]+$/.test(address) &&
        conf.foundAt(url, 'config-endpoint', {
          actual: address,
          expected: `${address.replace(/\/$/, '')}/.well-known/openid-configuration`,
        }),
    ];
  },
};

function filesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  // The chart uses the section names as keys.
  const maps = conf
    .mapsIn(text.documents)
    .filter((map) => conf.memberAt(map, 'oauth2_client')?.value.is === 'map');
  const files: readonly conf.GoIni[] = text.documents.length > 0 ? maps : [text.ini];
  return files.flatMap((file) => {
    const section = conf.memberAt(file, 'oauth2_client')?.value;
    if (section?.is !== 'map') return [];
    const { values, found } = readSections(section, file);
    return [{ part: 'app.ini', values, found: [...conf.unreadable(file.trouble), ...found] }];
  });
}

/** The [oauth2_client] section, after the other sections that affect the login. */
function readSections(own: conf.MapNode, file: conf.MapNode) {
  const others = conf.readBeside(file, beside, (name) => ({ ...rules, prefix: `[${name}] ` }));
  return conf.together(others, conf.readMembers(own, client, rules));
}

/** Variables such as `GITEA__oauth2_client__USERNAME`. */
function variablesIn({ environment }: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const of = (section: string) =>
    environment.members.flatMap((member) => {
      const [, name = '', key] =
        /^(?:GITEA|FORGEJO)__(oauth2_client|server|service)__(\w+)$/i.exec(member.key) ?? [];
      return name.toLowerCase() === section && key !== undefined
        ? [{ ...member, key: key.toUpperCase() }]
        : [];
    });
  const own = of('oauth2_client');
  if (own.length === 0) return [];
  const file = conf.mapNode(
    ['server', 'service'].map((key) => ({ key, line: 1, value: conf.mapNode(of(key)) })),
  );
  return [{ part: 'environment', ...readSections(conf.mapNode(own), file) }];
}

function commandsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return text.commands.flatMap(({ words }) => {
    const start = words.findIndex(({ text: word }) => word === 'add-oauth' || word === 'update-oauth');
    const isUpdate = words[start]?.text === 'update-oauth';
    const before = words.slice(0, start).map(({ text: word }) => word);
    if (start < 0 || !before.includes('auth')) return [];
    const flags = conf.flagsOf(words.slice(start + 1), (name) =>
      /^(?:skip-local-2fa|group-team-map-removal)$/.test(name),
    );
    if (conf.textAt(flags, 'provider') !== undefined && conf.textAt(flags, 'provider') !== 'openidConnect')
      return [];
    const program = before.some((word) => /forgejo/.test(word)) ? 'forgejo' : 'gitea';
    const own: conf.ReadValue = { key: '', setting: 'program', value: program };
    const { values, found } = conf.readMembers(flags, sourceFlags, sourceRules);
    if (!isUpdate) return [{ part: 'source', values: [own, ...values], found }];
    // An update keeps whatever it does not name, which is not known here.
    const kept = values.filter(({ line }) => line !== undefined);
    const isWhole = ['key', 'auto-discover-url', 'scopes'].every((key) => conf.memberAt(flags, key));
    return isWhole ? [{ part: 'source', values: [own, ...kept], found }] : [];
  });
}

function chartsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return conf
    .mapsIn(text.documents)
    .filter((map) => conf.textAt(map, 'provider') === 'openidConnect')
    .map((map) => ({
      part: 'source',
      ...conf.readMembers(withSecret(map), chart, { ...sourceRules, prefix: 'oauth.' }),
    }));
}

/** Takes the key from the Secret that existingSecret names. */
function withSecret(map: conf.MapNode): conf.MapNode {
  const secret = conf.memberAt(map, 'existingSecret');
  if (!secret || conf.memberAt(map, 'key')) return map;
  const value = { ...conf.textNode('', secret.line), isReference: true } as const;
  return conf.mapNode([...map.members, { key: 'key', line: secret.line, value }], map.line);
}
