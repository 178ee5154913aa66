import * as conf from '../configuration-files/index.ts';
import { cite } from './cite.ts';
import { settings } from './settings.ts';

const rules: conf.ReadingRules = {
  prefix: '',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'refused', consequence: 'does not start' },
  boolean: conf.goBoolean,
  split: (text) => text.split(',').map((one) => one.trim()),
  isReference: (text) => /\$\{|\$[A-Z]/.test(text),
};

const insecure = (why: string) => ({ code: 'config-insecure', why, whenTrue: true }) as const;

/** codersdk/deployment.go, by flag name; variable names and YAML keys derive from it. */
const options: conf.KeyTable = {
  ...conf.settingKeys('oidc-redirect-url oidc-issuer-url oidc-client-id'),
  'oidc-client-secret': { isSecret: true },
  ...conf.settingKeys('oidc-scopes oidc-email-field oidc-username-field oidc-email-domain'),
  'oidc-ignore-email-verified': {
    setting: 'oidc-ignore-email-verified',
    note: insecure('addresses that the provider has not verified let people in'),
  },
  ...conf.settingKeys('oidc-allow-signups oidc-ignore-userinfo oidc-group-field oidc-allowed-groups'),
  'dangerous-oidc-skip-issuer-checks': {
    setting: 'dangerous-oidc-skip-issuer-checks',
    note: insecure('the issuer of the document and of tokens is not compared'),
  },
  ...conf.keysOf(
    'oidc-client-key-file oidc-client-cert-file oidc-name-field oidc-auth-url-params oidc-access-token-claims oidc-organization-field oidc-organization-assign-default oidc-organization-mapping oidc-group-mapping oidc-group-auto-create oidc-group-regex-filter oidc-user-role-field oidc-user-role-mapping oidc-user-role-default oidc-sign-in-text oidc-icon-url oidc-signups-disabled-text',
  ),
};

const accessUrl: conf.KeyRule = { setting: 'access-url' };

const variables: conf.KeyTable = Object.fromEntries(
  Object.entries({ ...options, 'access-url': accessUrl }).map(([key, rule]) => [
    `CODER_${key.toUpperCase().replaceAll('-', '_')}`,
    rule,
  ]),
);

/** YAML keys that do not derive from the flag’s name. */
const yamlNames: Readonly<Record<string, string>> = {
  'oidc-issuer-url': 'issuerURL',
  'oidc-client-id': 'clientID',
  'oidc-ignore-userinfo': 'ignoreUserInfo',
  'oidc-allowed-groups': 'groupAllowed',
  'oidc-group-auto-create': 'enableGroupAutoCreate',
  'oidc-auth-url-params': 'authURLParams',
  'oidc-icon-url': 'iconURL',
  'oidc-client-key-file': 'oidcClientKeyFile',
  'oidc-client-cert-file': 'oidcClientCertFile',
  'oidc-redirect-url': 'oidc-redirect-url',
  'dangerous-oidc-skip-issuer-checks': 'dangerousSkipIssuerChecks',
};

const yaml: conf.KeyTable = {
  ...Object.fromEntries(
    Object.entries(options)
      .filter(([key]) => key !== 'oidc-client-secret')
      .map(([key, rule]) => [yamlNames[key] ?? camel(key.replace('oidc-', '')), rule]),
  ),
  // The file has no key for it.
  clientSecret: {
    isSecret: true,
    note: {
      code: 'config-key-ignored',
      why: 'Coder reads the secret only from a flag or a variable',
      use: 'Set CODER_OIDC_CLIENT_SECRET.',
    },
  },
};

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export const configurationFile: conf.ConfigurationFile = {
  reads: ['Coder’s YAML with oidc', 'variables CODER_OIDC_…', 'the flags of coder server'],
  parts: ['yaml', 'environment', 'flags'],
  roles: {
    issuer: 'oidc-issuer-url',
    clientId: 'oidc-client-id',
    scopes: 'oidc-scopes',
    groups: 'oidc-group-field',
    user: 'oidc-username-field',
  },
  places: {
    'redirect-uri-not-registered': 'oidc-redirect-url',
    'group-field-missing': 'oidc-group-field',
    'group-refused': 'oidc-allowed-groups',
    'groups-need-license': 'oidc-allowed-groups',
    'groups-not-tried': 'oidc-scopes',
    'refresh-token-missing': 'oidc-scopes',
    'email-missing': 'oidc-email-field',
    'email-type': 'oidc-email-field',
    'email-empty': 'oidc-email-field',
    'email-not-verified': 'oidc-ignore-email-verified',
    'email-domain': 'oidc-email-domain',
    'signups-off': 'oidc-allow-signups',
    'userinfo-fails': 'oidc-ignore-userinfo',
  },
  cites: [cite('cli/server.go', 'createOIDCConfig')],
  usesGroups: (set) => set['oidc-group-field'] === 'groups',
  find: (text) => [...conf.inEachText(text, filesIn), ...variablesIn(text), ...flagsIn(text)],
  judge(configuration) {
    const secret = conf.keyIn(configuration, 'CODER_OIDC_CLIENT_SECRET', '--oidc-client-secret');
    const keyFile = conf.keyIn(
      configuration,
      'oidc.oidcClientKeyFile',
      'CODER_OIDC_CLIENT_KEY_FILE',
      '--oidc-client-key-file',
    );
    return [
      ...conf.missingSettings(configuration, ['oidc-issuer-url', 'oidc-client-id'], 'does not start'),
      secret &&
        keyFile &&
        conf.foundAt(keyFile, 'config-conflict', {
          why: 'a client secret and a key file exclude each other',
          use: 'Remove one of them.',
        }),
    ];
  },
};

function filesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return conf.mapsIn(text.documents).flatMap((map) => {
    const oidc = conf.nodeAt(map, 'oidc');
    if (oidc?.is !== 'map' || (!conf.memberAt(oidc, 'issuerURL') && !conf.memberAt(oidc, 'clientID')))
      return [];
    const read = conf.readMembers(oidc, yaml, { ...rules, prefix: 'oidc.' });
    const beside = { networking: { accessURL: accessUrl } };
    const others = conf.readBeside(map, beside, (name) => ({ ...rules, prefix: `${name}.` }));
    return [{ part: 'yaml', ...conf.together(others, read) }];
  });
}

function variablesIn({ environment }: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const own = environment.members.filter(
    ({ key }) => /^CODER_(?:DANGEROUS_)?OIDC_/.test(key) || key === 'CODER_ACCESS_URL',
  );
  if (!own.some(({ key }) => key.includes('OIDC'))) return [];
  return [{ part: 'environment', ...conf.readMembers(conf.mapNode(own), variables, rules) }];
}

function flagsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return text.commands.flatMap(({ words }) => {
    const isIt = words.some(
      ({ text: word }, at) => /(?:^|\/)coder$/.test(word) && words[at + 1]?.text === 'server',
    );
    if (!isIt) return [];
    const isBoolean = (name: string) =>
      typeof rules.schema[options[name]?.setting ?? '']?.default === 'boolean';
    const all = conf.flagsOf(words, isBoolean);
    const own = all.members.filter(({ key }) => key.includes('oidc') || key === 'access-url');
    if (!own.some(({ key }) => key.includes('oidc'))) return [];
    const table = { ...options, 'access-url': accessUrl };
    // An unknown flag stops Coder, but the flags of all its releases are not known.
    return [{ part: 'flags', ...conf.readMembers(conf.mapNode(own), table, { ...rules, prefix: '--' }) }];
  });
}
