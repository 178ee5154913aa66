import * as conf from '../configuration-files/index.ts';
import { pluginCite } from './cite.ts';
import { settings } from './settings.ts';

const rules: conf.ReadingRules = {
  prefix: '',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'refused', consequence: 'refuses to write it' },
  boolean: conf.goBoolean,
  split: (text) => text.split(',').map((one) => one.trim()),
  isReference: (text) => /^\$\w|^\$\{/.test(text),
};

/** path_config.go, pathConfig, then OpenBao’s additional fields. */
const config: conf.KeyTable = {
  ...conf.keysOf(
    'oidc_discovery_ca_pem oidc_response_mode oidc_response_types jwks_url jwks_ca_pem jwks_pairs jwt_validation_pubkeys bound_issuer namespace_in_state unsupported_critical_cert_extensions status override_allowed_server_names skip_jwks_validation',
  ),
  ...conf.settingKeys('oidc_discovery_url oidc_client_id'),
  oidc_client_secret: { isSecret: true },
  default_role: { setting: 'default_role' },
  jwt_supported_algs: { setting: 'jwt_supported_algs', read: algorithms },
  provider_config: { setting: 'provider_config', read: providerOf },
};

const unused = {
  note: {
    code: 'config-key-ignored',
    why: 'a login with a browser does not read it, only one with a JWT does',
    use: 'Remove it; OpenID Connect has no replacement for it.',
  },
} as const;

const deprecated = (name: string) => ({
  note: { code: 'config-key-deprecated', why: `${name} takes its place`, use: `Write ${name}.` } as const,
});

/** path_role.go, pathRole, and the token fields. */
const role: conf.KeyTable = {
  ...conf.keysOf(
    'name verbose_oidc_logging token_bound_cidrs token_explicit_max_ttl token_max_ttl token_no_default_policy token_num_uses token_period token_type alias_metadata oauth2_metadata callback_mode poll_interval token_policies_template_claims oidc_disable_confirmation token_strictly_bind_ip policies bound_cidrs',
  ),
  role_type: { takes: 'text' },
  allowed_redirect_uris: { setting: 'allowed_redirect_uris' },
  // By default, Vault requests only openid.
  oidc_scopes: { setting: 'oidc_scopes', default: ['openid'], read: scopes },
  ...conf.settingKeys('user_claim user_claim_json_pointer'),
  groups_claim: { setting: 'groups_claim', default: '' },
  claim_mappings: { setting: 'claim_mappings', read: pairs },
  ...conf.settingKeys('bound_audiences bound_subject'),
  bound_claims: { setting: 'bound_claims', read: pairs },
  bound_claims_type: { setting: 'bound_claims_type' },
  token_policies: { setting: 'token_policies', default: [] },
  token_ttl: { setting: 'token_ttl', read: seconds },
  max_age: { setting: 'max_age', read: seconds },
  ttl: deprecated('token_ttl'),
  max_ttl: deprecated('token_max_ttl'),
  period: deprecated('token_period'),
  num_uses: deprecated('token_num_uses'),
  expiration_leeway: unused,
  not_before_leeway: unused,
  clock_skew_leeway: unused,
};

export const configurationFile: conf.ConfigurationFile = {
  reads: [
    'vault read -format=json auth/PATH/config and auth/PATH/role/NAME',
    'vault write lines, and the same of bao',
  ],
  parts: ['config', 'role'],
  roles: {
    issuer: 'oidc_discovery_url',
    clientId: 'oidc_client_id',
    scopes: 'oidc_scopes',
    groups: 'groups_claim',
    user: 'user_claim',
  },
  places: {
    'redirect-uri-not-registered': 'allowed_redirect_uris',
    'local-redirect-uri-not-registered': 'allowed_redirect_uris',
    'id-token-algorithm': 'jwt_supported_algs',
    'algorithm-unsupported': 'jwt_supported_algs',
    'audience-not-bound': 'bound_audiences',
    'subject-not-bound': 'bound_subject',
    'claim-not-bound': 'bound_claims',
    'auth-time-not-tried': 'max_age',
    'metadata-type': 'claim_mappings',
    'group-not-text': 'groups_claim',
    'groups-not-tried': 'oidc_scopes',
    'groups-overage': 'provider_config',
    'user-not-tried': 'oidc_scopes',
    'user-empty': 'user_claim',
  },
  cites: [pluginCite('path_role.go', 'pathRole')],
  usesGroups: ({ groups_claim: claim }) => claim === 'groups',
  find: (text) => [
    ...conf.mapsIn(text.documents).flatMap((map) => bodies(map, undefined)),
    ...text.commands.flatMap((command) => written(command, text)),
  ],
  instead: (text) =>
    /^resource\s+"vault_jwt_auth_backend/m.test(text.text)
      ? 'It is Terraform’s, which is not read here. Read what it created: vault read -format=json auth/PATH/config and auth/PATH/role/NAME.'
      : /^Key\s+Value\s*$/m.test(text.text) && /oidc_discovery_url|user_claim/.test(text.text)
        ? 'It is the table that vault read prints. Read it with -format=json.'
        : undefined,
  judge: (configuration) => [
    ...(configuration.parts.includes('config')
      ? conf.missingSettings(
          configuration,
          ['oidc_discovery_url', 'oidc_client_id'],
          'offers no login by OpenID Connect',
        )
      : []),
    ...(configuration.parts.includes('role')
      ? conf.missingSettings(configuration, ['user_claim'], 'refuses to write the role')
      : []),
    ...roleTrouble(configuration),
    ...conf.notJudged(configuration, judged),
  ],
};

/**
 * The values that are judged. path_oidc.go, pathCallback: without a code there is no UserInfo; provider_config.go:
 * other providers take groups from elsewhere.
 */
const judged = {
  oidc_response_types: ['code'],
  oidc_response_mode: ['query'],
  provider_config: ['azure'],
  callback_mode: ['client'],
};

/** path_oidc.go, pathAuthURL: a role of another type, and redirect URIs from which no login comes. */
function roleTrouble(
  configuration: conf.WholeConfiguration,
): readonly (conf.FoundInConfiguration | false | undefined)[] {
  const type = configuration.values.find(({ key, node }) => key === 'role_type' && node);
  const uris = conf.placeOf(configuration, 'allowed_redirect_uris');
  const value = Array.isArray(uris?.value) ? uris.value : [];
  const path = configuration.settings['path'];
  const mount = typeof path === 'string' && path !== '' ? path : undefined;
  const wrong = value.filter((uri) => !isCallback(uri, mount));
  const expected = `https://HOST/ui/vault/auth/${mount ?? 'PATH'}/oidc/callback and http://localhost:8250/oidc/callback`;
  return [
    type &&
      conf.textAt(type.node) === 'jwt' &&
      conf.foundAt(type, 'config-value-type', {
        has: '“jwt”',
        takes: '“oidc”',
        consequence: 'refuses logins with a browser for this role',
      }),
    ...(uris?.line === undefined
      ? []
      : wrong.map((actual) => conf.foundAt(uris, 'config-redirect', { actual, expected }))),
  ];
}

/** The callback of the web page, of `vault login`, or the one that accepts posts. */
function isCallback(uri: string, mount: string | undefined): boolean {
  const url = URL.parse(uri);
  if (!url || /\s/.test(uri)) return false;
  if (url.pathname === '/oidc/callback') return true;
  const start = url.pathname.startsWith('/ui/vault/auth/') ? '/ui/vault/auth/' : '/v1/auth/';
  if (!url.pathname.startsWith(start) || !url.pathname.endsWith('/oidc/callback')) return false;
  const at = url.pathname.slice(start.length, -'/oidc/callback'.length);
  return mount === undefined || at === mount;
}

function algorithms(node: conf.ConfigurationNode): readonly string[] {
  const listed = node.is === 'list' ? node.items.flatMap((one) => conf.textAt(one) ?? []) : textOf(node);
  return listed.length === 0 ? ['RS256'] : listed;
}

function scopes(node: conf.ConfigurationNode): readonly string[] {
  const listed = node.is === 'list' ? node.items.flatMap((one) => conf.textAt(one) ?? []) : textOf(node);
  return listed.length === 0 ? ['openid'] : listed;
}

function textOf(node: conf.ConfigurationNode): readonly string[] {
  return (conf.textAt(node) ?? '').split(',').filter((one) => one !== '');
}

function providerOf(node: conf.ConfigurationNode): string {
  return conf.textAt(node, 'provider') === 'azure' ? 'azure' : '';
}

/** A map from each claim to one or several values. */
function pairs(node: conf.ConfigurationNode): readonly string[] {
  if (node.is !== 'map') return [];
  return node.members.flatMap(({ key, value }) =>
    (value.is === 'list' ? value.items : [value]).map((one) => {
      const isTyped = one.is === 'boolean' || one.is === 'number';
      return `${key}${isTyped ? ':' : ''}=${conf.textAt(one) ?? ''}`;
    }),
  );
}

/** Vault returns a plain number of seconds. */
function seconds(node: conf.ConfigurationNode): string {
  const text = conf.textAt(node) ?? '';
  if (text === '0' || text === '') return '';
  return /^\d+$/.test(text) ? `${text}s` : text;
}

function bodies(map: conf.MapNode, of: 'config' | 'role' | undefined): readonly conf.ReadConfiguration[] {
  const has = (name: string) => conf.memberAt(map, name) !== undefined;
  const isConfig = of === 'config' || has('oidc_discovery_url');
  const isRole = of === 'role' || (has('user_claim') && (has('role_type') || has('allowed_redirect_uris')));
  if (isConfig) return [{ part: 'config', ...conf.readMembers(map, config, rules) }];
  if (!isRole) return [];
  // Vault returns 0 for an unset leeway.
  const set = map.members.filter(
    ({ key, value }) => !(key.endsWith('_leeway') && conf.textAt(value) === '0'),
  );
  return [{ part: 'role', ...conf.readMembers(conf.mapNode(set, map.line), role, rules) }];
}

/** `vault write auth/PATH/config key=value …`, or with JSON on standard input. */
function written(
  { words, input }: conf.CommandLine,
  text: conf.ConfigurationText,
): readonly conf.ReadConfiguration[] {
  const verb = words.findIndex(({ text: word }) => word === 'write');
  const isIt = words.slice(0, verb).some(({ text: word }) => /(?:^|\/)(?:vault|bao)$/.test(word));
  const target = words.slice(verb + 1).find(({ text: word }) => !word.startsWith('-'));
  const parts = target?.text.split('/') ?? [];
  const kind = parts.at(-1) === 'config' ? 'config' : parts.at(-2) === 'role' ? 'role' : undefined;
  if (verb < 0 || !isIt || !target || kind === undefined || parts[0] !== 'auth') return [];
  const path = parts.slice(1, kind === 'config' ? -1 : -2).join('/');
  const name = kind === 'role' ? parts.at(-1) : undefined;
  const json = input ?? printed(words);
  const given = json ? text.within(json).documents[0] : undefined;
  const map =
    given?.is === 'map'
      ? given
      : conf.mapNode(
          words.slice(verb + 1).flatMap((word) => field(word, text)),
          target.line,
        );
  const mount: conf.ReadValue = { key: 'path', line: target.line, setting: 'path', value: path };
  const named: readonly conf.ReadValue[] =
    name !== undefined ? [{ key: 'role', line: target.line, setting: 'default_role', value: name }] : [];
  return bodies(map, kind).map((read) => ({
    ...read,
    ...(name !== undefined && { name }),
    values: [...read.values, mount, ...named],
  }));
}

/** The output of `printf FORMAT LINE…` before a pipe. */
function printed(words: readonly conf.ScalarNode[]): conf.ScalarNode | undefined {
  const lines = words.slice(
    2,
    words.findIndex(({ text }) => text === '|'),
  );
  const [first] = lines;
  if (words[0]?.text !== 'printf' || !first || first.isReference) return undefined;
  return { ...first, text: lines.map(({ text }) => text).join('\n'), firstLine: first.line };
}

/** `key=value`, in which the value may be JSON; repeated keys make a list. */
function field(word: conf.ScalarNode, text: conf.ConfigurationText): readonly conf.ConfigurationMember[] {
  const [, key, value] = /^([a-z_]+)=(.*)$/s.exec(word.text) ?? [];
  if (key === undefined || value === undefined) return [];
  const isElsewhere = word.isReference || value === '-' || value.startsWith('@');
  const plain: conf.ScalarNode = {
    is: 'text',
    text: value,
    line: word.line,
    ...(isElsewhere && { isReference: true }),
  };
  const json = /^[[{]/.test(value) ? text.within(plain).documents[0] : undefined;
  return [{ key, line: word.line, value: json ?? plain }];
}
