import * as conf from '../configuration-files/index.ts';
import { cite } from './cite.ts';
import { settings } from './settings.ts';

const rules: conf.ReadingRules = {
  prefix: '',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'refused', consequence: 'does not start' },
  boolean: conf.goBoolean,
  split: (text) => text.split(/[\s,]+/).filter((one) => one !== ''),
  // spf13/viper ignores the case of keys.
  foldsCase: true,
  isReference: (text) => /\$\{/.test(text),
};

const removed = (why: string, use: string) => ({ note: { code: 'config-key-removed', why, use } }) as const;

/** hscontrol/oidc.go, authHandler: other names are accepted, unless oidc.enabled is set too. */
const pkceMethod: conf.KeyRule = {
  setting: 'pkce.method',
  read: (node) => (conf.textAt(node) === 'plain' ? 'plain' : 'S256'),
};

/** v0.29.2, hscontrol/types/config.go: validateServerConfig and LoadServerConfig. */
const keys: conf.KeyTable = {
  server_url: { setting: 'server_url' },
  oidc: {
    within: {
      ...conf.keysOf('extra_params', { takes: 'map' }),
      ...conf.keysOf('enabled only_start_if_oidc_is_available', { takes: 'boolean' }),
      client_secret_path: { takes: 'text' },
      client_secret: { isSecret: true },
      ...conf.settingKeys('issuer client_id scope'),
      pkce: { within: { enabled: { setting: 'pkce.enabled' }, method: pkceMethod } },
      email_verified_required: { setting: 'email_verified_required' },
      ...conf.settingKeys('allowed_domains allowed_users allowed_groups use_expiry_from_token'),
      strip_email_domain: removed('it was removed in 0.26', 'Remove it.'),
      map_legacy_users: removed('it was removed in 0.26', 'Remove it.'),
      expiry: removed('node.expiry takes its place', 'Move the value to expiry under node.'),
    },
  },
  node: {
    within: { ...conf.keysOf('ephemeral routes', { takes: 'anything' }), expiry: { setting: 'node.expiry' } },
  },
};

export const configurationFile: conf.ConfigurationFile = {
  reads: ['config.yaml of Headscale', 'variables HEADSCALE_OIDC_…'],
  parts: ['config.yaml', 'environment'],
  roles: {
    issuer: 'issuer',
    clientId: 'client_id',
    scopes: 'scope',
    pkce: 'pkce.enabled',
  },
  places: {
    'group-refused': 'allowed_groups',
    'groups-missing': 'allowed_groups',
    'groups-elsewhere': 'allowed_groups',
    'groups-not-tried': 'scope',
    'groups-scope-missing': 'scope',
    'email-not-verified': 'email_verified_required',
    'email-left-out': 'email_verified_required',
    'email-needed': 'allowed_domains',
    'domain-refused': 'allowed_domains',
    'user-refused': 'allowed_users',
    'nodes-expire-soon': 'use_expiry_from_token',
    'node-expiry-unread': 'node.expiry',
  },
  cites: [cite('hscontrol/types/config.go', 'LoadConfig')],
  usesGroups: ({ allowed_groups: groups }) => Array.isArray(groups) && groups.length > 0,
  find: (text) => [...conf.inEachText(text, filesIn), ...variablesIn(text)],
  judge(configuration) {
    const secret = conf.keyIn(configuration, 'oidc.client_secret', 'HEADSCALE_OIDC_CLIENT_SECRET');
    const path = conf.keyIn(configuration, 'oidc.client_secret_path', 'HEADSCALE_OIDC_CLIENT_SECRET_PATH');
    const isSet = (value: typeof secret) => (conf.textAt(value?.node) ?? '') !== '';
    const url = conf.placeOf(configuration, 'server_url');
    const method = conf.placeOf(configuration, 'pkce.method');
    const named = conf.textAt(method?.node) ?? '';
    const server = conf.textAt(url?.node);
    return [
      ...conf.missingSettings(configuration, ['issuer', 'client_id'], 'does not start'),
      isSet(secret) &&
        path &&
        isSet(path) &&
        conf.foundAt(path, 'config-conflict', {
          why: 'client_secret and client_secret_path exclude each other',
          use: 'Remove one of them.',
        }),
      method &&
        !['', 'S256', 'plain'].includes(named) &&
        conf.foundAt(method, 'config-value-ignored', {
          has: `“${named}”`,
          takes: 'S256 or plain',
          consequence: 'sends no code challenge',
        }),
      url &&
        server !== undefined &&
        /^https:\/\/[^/]+:443(?:\/|$)/.test(server) &&
        conf.foundAt(url, 'config-redirect', {
          actual: server,
          expected: `${server.replace(/\/$/, '')}/oidc/callback, with the port in it; without the port, if it is registered like this: ${server.replace(':443', '')}`,
        }),
    ];
  },
};

function filesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const own = conf.mapsIn(text.documents).filter((map) => {
    const oidc = conf.nodeAt(map, 'oidc');
    const isOurs = ['server_url', 'noise', 'derp', 'prefixes', 'node'].some((key) => conf.memberAt(map, key));
    const has = (key: string) => conf.memberAt(oidc, key) !== undefined;
    // Headplane, often installed beside Headscale, has an `oidc` section of its own.
    return (
      oidc?.is === 'map' &&
      !conf.memberAt(map, 'headscale') &&
      (isOurs || (has('issuer') && has('client_id')))
    );
  });
  return own.map((map) => {
    const found = map.members.filter(({ key }) => Object.hasOwn(keys, key.toLowerCase()));
    return { part: 'config.yaml', ...conf.readMembers(conf.mapNode(found, map.line), keys, rules) };
  });
}

/** Variable names as viper derives them: dots become underscores. */
const variables: conf.KeyTable = {
  HEADSCALE_SERVER_URL: { setting: 'server_url' },
  HEADSCALE_OIDC_ISSUER: { setting: 'issuer' },
  HEADSCALE_OIDC_CLIENT_ID: { setting: 'client_id' },
  HEADSCALE_OIDC_CLIENT_SECRET: { isSecret: true },
  HEADSCALE_OIDC_CLIENT_SECRET_PATH: {},
  ...conf.keysOf('HEADSCALE_OIDC_ENABLED HEADSCALE_OIDC_ONLY_START_IF_OIDC_IS_AVAILABLE'),
  HEADSCALE_OIDC_SCOPE: { setting: 'scope' },
  HEADSCALE_OIDC_PKCE_ENABLED: { setting: 'pkce.enabled' },
  HEADSCALE_OIDC_PKCE_METHOD: pkceMethod,
  HEADSCALE_OIDC_EMAIL_VERIFIED_REQUIRED: { setting: 'email_verified_required' },
  HEADSCALE_OIDC_ALLOWED_DOMAINS: { setting: 'allowed_domains' },
  HEADSCALE_OIDC_ALLOWED_USERS: { setting: 'allowed_users' },
  HEADSCALE_OIDC_ALLOWED_GROUPS: { setting: 'allowed_groups' },
  HEADSCALE_OIDC_USE_EXPIRY_FROM_TOKEN: { setting: 'use_expiry_from_token' },
  HEADSCALE_NODE_EXPIRY: { setting: 'node.expiry' },
};

function variablesIn({ environment }: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const own = environment.members.filter(
    ({ key }) => key.startsWith('HEADSCALE_OIDC_') || Object.hasOwn(variables, key),
  );
  if (!own.some(({ key }) => key.startsWith('HEADSCALE_OIDC_'))) return [];
  return [{ part: 'environment', ...conf.readMembers(conf.mapNode(own), variables, rules) }];
}
