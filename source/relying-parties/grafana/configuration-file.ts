import { withoutAtEnds } from '../../core/text/without-at-ends.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import * as conf from '../configuration-files/index.ts';
import { hasGoIniReference } from '../formats/go-ini.ts';
import type { OpinionFacts } from '../second-opinion.ts';
import { cite } from './cite.ts';
import { settings } from './settings.ts';

const section = 'auth.generic_oauth';

const rules: conf.ReadingRules = {
  prefix: `[${section}] `,
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'ignored', consequence: 'uses its default' },
  boolean: conf.goIniBoolean,
  split: splitList,
  isReference: (text) => /\$(?:__\w+)?\{|\$[A-Z]\w*/.test(text) || hasGoIniReference(text),
};

/** pkg/util/strings.go, SplitString: JSON, or separated by commas and white space outside quotation marks. */
function splitList(text: string): readonly string[] {
  if (text.trim().startsWith('[')) {
    const list = readGo(text, ['string']);
    return list.ok ? list.value : [];
  }
  return (text.match(/"[^"]+"|[^,\t\n\v\f\r ]+/g) ?? []).map((item) => withoutAtEnds(item, '"'));
}

/** conf/defaults.ini, [auth.generic_oauth]; pkg/login/social/social.go, OAuthInfo. */
const keys: conf.KeyTable = {
  ...conf.keysOf(
    'name icon client_authentication auth_url token_url teams_url name_attribute_path id_token_attribute_name team_ids team_ids_attribute_path allowed_organizations hosted_domain login_prompt signout_redirect_url tls_client_cert tls_client_key tls_client_ca managed_identity_client_id federated_credential_audience workload_identity_token_file domain_hint custom_labels',
    { takes: 'text' },
  ),
  ...conf.keysOf('enabled auto_login empty_scopes validate_hd', { takes: 'boolean' }),
  client_id: { setting: 'client_id' },
  client_secret: { isSecret: true },
  scopes: { setting: 'scopes', default: ['user:email'] },
  use_pkce: { setting: 'use_pkce' },
  auth_style: { setting: 'auth_style', read: authStyle },
  ...conf.settingKeys(
    'use_refresh_token validate_id_token jwk_set_url api_url login_attribute_path email_attribute_path email_attribute_name',
  ),
  groups_attribute_path: { setting: 'groups_attribute_path', default: '' },
  ...conf.settingKeys(
    'allow_sign_up allowed_domains allowed_groups role_attribute_path role_attribute_strict allow_assign_grafana_admin skip_org_role_sync org_attribute_path org_mapping',
  ),
  tls_skip_verify_insecure: {
    takes: 'boolean',
    note: { code: 'config-tls-verification-off', whenTrue: true },
  },
  oauth_skip_org_role_update_sync: {
    note: {
      code: 'config-key-ignored',
      why: 'it is read in no section of this name',
      use: 'Write skip_org_role_sync.',
    },
  },
};

/** createOAuthConfig: case does not matter, and any other word means AutoDetect. */
function authStyle(node: conf.ConfigurationNode): string {
  const known = ['InParams', 'InHeader'].find(
    (one) => one.toLowerCase() === conf.textAt(node)?.trim().toLowerCase(),
  );
  return known ?? 'AutoDetect';
}

const beside = {
  server: conf.settingKeys('root_url'),
  users: conf.settingKeys('auto_assign_org_role'),
};

/**
 * generic_oauth.go, validateUserAccess, asks below api_url for the first two. The others change the secret, the ID
 * token or the scopes.
 */
const judged = Object.fromEntries(
  Object.entries({
    team_ids: [],
    allowed_organizations: [],
    id_token_attribute_name: ['id_token'],
    client_authentication: ['none', 'client_secret_post'],
    empty_scopes: ['false'],
  }).map(([key, known]) => [`${rules.prefix}${key}`, known]),
);

export const configurationFile: conf.ConfigurationFile = {
  reads: ['grafana.ini with [auth.generic_oauth]', 'variables GF_AUTH_GENERIC_OAUTH_…'],
  parts: ['grafana.ini', 'environment'],
  roles: {
    clientId: 'client_id',
    scopes: 'scopes',
    pkce: 'use_pkce',
    groups: 'groups_attribute_path',
    clientAuthentication: 'auth_style',
  },
  places: {
    'groups-path-missing': 'groups_attribute_path',
    'group-not-allowed': 'allowed_groups',
    'email-domain': 'allowed_domains',
    'signups-off': 'allow_sign_up',
    'email-missing': 'email_attribute_path',
    'role-required': 'role_attribute_path',
    'role-missing': 'role_attribute_path',
    'role-unknown': 'role_attribute_path',
    'role-without-groups': 'role_attribute_path',
    'server-admin-off': 'allow_assign_grafana_admin',
    'org-mapping-unread': 'org_mapping',
    'no-refresh': 'use_refresh_token',
    'userinfo-not-asked': 'api_url',
  },
  cites: [cite('pkg/login/social/connectors/generic_oauth.go', 'NewGenericOAuthProvider')],
  usesGroups: ({ groups_attribute_path: path, role_attribute_path: role }) =>
    path === 'groups' || /\bgroups\b/.test(String(role)),
  find: (text) => [...conf.inEachText(text, sectionsIn), ...variablesIn(text)],
  judge(configuration, facts) {
    const enabled = conf.keyIn(configuration, `${rules.prefix}enabled`);
    return [
      enabled && off(enabled.node) && conf.foundAt(enabled, 'config-switched-off'),
      ...conf.missingSettings(configuration, ['client_id'], 'cannot send anyone to the provider'),
      ...endpoints(configuration, facts),
      ...conf.notJudged(configuration, judged),
    ];
  },
};

function off(node: conf.ConfigurationNode | undefined): boolean {
  return conf.isScalar(node) && node.is !== 'null' && conf.goIniBoolean(node) === false;
}

/** Grafana has no discovery: it takes three endpoints instead of an issuer. */
function endpoints(
  configuration: conf.WholeConfiguration,
  { discovery }: OpinionFacts,
): readonly conf.FoundInConfiguration[] {
  const document = discovery?.specification;
  if (!document) return [];
  const named = {
    auth_url: document.authorizationEndpoint,
    token_url: document.tokenEndpoint,
    api_url: document.userinfoEndpoint,
    jwk_set_url: textOf(document.members['jwks_uri']),
  };
  return Object.entries(named).flatMap(([key, expected]) => {
    const value = conf.keyIn(configuration, `${rules.prefix}${key}`);
    return value ? conf.endpointTrouble(value, expected) : [];
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Sections in the file itself, in its chart’s values or in a ConfigMap. */
function sectionsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const inYaml = conf.mapsIn(text.documents).filter((map) => conf.nodeAt(map, section)?.is === 'map');
  const files = conf.memberAt(text.ini, section) ? [text.ini] : [];
  return [...inYaml, ...(text.documents.length > 0 ? [] : files)].map((file) => reading('grafana.ini', file));
}

/**
 * Empty values fall back to the default (pkg/setting/setting.go, loadSpecifiedConfigFile and
 * applyEnvVariableOverrides).
 */
function filled(node: conf.ConfigurationNode | undefined): conf.MapNode {
  const last = new Map(node?.is === 'map' ? node.members.map((member) => [member.key, member]) : []);
  return conf.mapNode([...last.values()].filter(({ value }) => !('text' in value && value.text === '')));
}

function reading(part: string, file: conf.GoIni): conf.ReadConfiguration {
  const map = filled(conf.nodeAt(file, section));
  const sections = Object.keys(beside).map((key) => ({
    key,
    line: 1,
    value: filled(conf.nodeAt(file, key)),
  }));
  const others = conf.readBeside(conf.mapNode(sections), beside, (name) => ({
    ...rules,
    prefix: `[${name}] `,
  }));
  const { values, found } = conf.together(others, conf.readMembers(map, keys, rules));
  const url = conf.textAt(map, 'auth_url');
  return {
    part,
    values,
    found: [...conf.unreadable(file.trouble), ...found],
    ...(url !== undefined && !rules.isReference?.(url) && { url }),
  };
}

/** pkg/setting/setting.go, EnvKey: dots and dashes become underscores. */
function variablesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const prefix = 'GF_AUTH_GENERIC_OAUTH_';
  const of = (start: string) =>
    text.environment.members
      .filter(({ key }) => key.startsWith(start))
      .map((member) => ({ ...member, key: member.key.slice(start.length).toLowerCase() }));
  const own = of(prefix);
  if (own.length === 0) return [];
  const file = conf.mapNode([
    { key: section, line: 1, value: conf.mapNode(own) },
    { key: 'server', line: 1, value: conf.mapNode(of('GF_SERVER_')) },
    { key: 'users', line: 1, value: conf.mapNode(of('GF_USERS_')) },
  ]);
  return [reading('environment', file)];
}
