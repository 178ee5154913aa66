import * as conf from '../configuration-files/index.ts';
import type { OpinionFacts } from '../second-opinion.ts';
import { citeStrategy } from './cite.ts';
import { type GitlabSettings, settings } from './settings.ts';

const rules: conf.ReadingRules = {
  prefix: '',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'ignored', consequence: 'reads it differently from how it looks' },
  boolean: conf.rubyTruth,
};

/** rack-oauth2: lib/rack/oauth2/client.rb, access_token!: an unknown method falls back to the form. */
const authentication: conf.KeyRule = {
  setting: 'client_auth_method',
  read: (node) => (/^basic/.test(conf.textAt(node) ?? '') ? 'basic' : 'query'),
};

/** The keys that the strategy and GitLab read in `args`. */
const args: conf.KeyTable = {
  ...conf.keysOf(
    'name strategy_class response_type response_mode display prompt hd max_age ui_locales id_token_hint acr_values send_nonce send_state require_state fetch_user_info jwt_secret_base64 client_jwk_signing_key client_x509_signing_key logout_path post_logout_redirect_uri extra_authorize_params allow_authorize_params pkce_verifier pkce_options callback_path access_token_method default_scope setup info_fields state login_hint claims_locales resource token_params request_timeout',
  ),
  issuer: { setting: 'issuer' },
  scope: { setting: 'scope', default: ['openid'], read: scopes },
  discovery: { takes: 'boolean' },
  client_auth_method: authentication,
  ...conf.settingKeys('client_signing_alg uid_field pkce gitlab_username_claim'),
  send_scope_to_token_endpoint: { takes: 'anything' },
  client_options: {
    within: {
      ...conf.keysOf(
        'scheme host port authorization_endpoint token_endpoint userinfo_endpoint jwks_uri end_session_endpoint audience private_key client_x509_cert tls_options step_up_auth',
      ),
      ...conf.settingKeys('redirect_uri identifier'),
      secret: { isSecret: true },
      gitlab_username_claim: {
        note: {
          code: 'config-key-ignored',
          why: 'GitLab reads it beside client_options',
          use: 'Move it up into args.',
        },
      },
      gitlab: {
        within: {
          ...conf.keysOf('auditor_groups'),
          ...conf.settingKeys('groups_attribute required_groups admin_groups external_groups'),
        },
      },
    },
  },
};

const general: conf.KeyTable = {
  external_url: { setting: 'external_url' },
  omniauth_allow_single_sign_on: { setting: 'omniauth_allow_single_sign_on', default: false, read: allows },
  omniauth_block_auto_created_users: { setting: 'omniauth_block_auto_created_users', default: true },
  omniauth_enabled: { takes: 'anything' },
};

/** Names in gitlab.yml and the chart that differ from those in gitlab.rb. */
const inYaml: Readonly<Record<string, string>> = {
  allow_single_sign_on: 'omniauth_allow_single_sign_on',
  allowSingleSignOn: 'omniauth_allow_single_sign_on',
  block_auto_created_users: 'omniauth_block_auto_created_users',
  blockAutoCreatedUsers: 'omniauth_block_auto_created_users',
  enabled: 'omniauth_enabled',
};

export const configurationFile: conf.ConfigurationFile = {
  reads: ['gitlab.rb with omniauth_providers', 'a provider’s YAML and the omniauth values of GitLab’s chart'],
  parts: ['general', 'provider'],
  roles: {
    issuer: 'issuer',
    clientId: 'identifier',
    scopes: 'scope',
    pkce: 'pkce',
    user: 'uid_field',
    groups: 'groups_attribute',
    clientAuthentication: 'client_auth_method',
  },
  places: {
    'redirect-uri-not-registered': 'redirect_uri',
    'id-token-algorithm': 'client_signing_alg',
    'person-unnamed': 'gitlab_username_claim',
    'username-type': 'gitlab_username_claim',
    'group-not-allowed': 'required_groups',
    'groups-not-tried': 'scope',
    'sign-up-off': 'omniauth_allow_single_sign_on',
    'approval-needed': 'omniauth_block_auto_created_users',
  },
  cites: [citeStrategy('OpenIDConnect')],
  usesGroups: (set) =>
    ['required_groups', 'admin_groups', 'external_groups'].some((key) => {
      const value = set[key];
      return Array.isArray(value) && value.length > 0;
    }) && set['groups_attribute'] === 'groups',
  find: (text) => [...conf.inEachText(text, rubyIn), ...conf.inEachText(text, yamlIn)],
  judge(configuration, facts) {
    const enabled = conf.keyIn(configuration, 'omniauth_enabled');
    return [
      enabled && conf.textAt(enabled.node) === 'false' && conf.foundAt(enabled, 'config-switched-off'),
      ...(configuration.parts.includes('provider')
        ? conf.missingSettings(configuration, ['issuer', 'identifier'], 'cannot send anyone to the provider')
        : []),
      ...providerTrouble(configuration),
      ...endpoints(configuration, facts),
    ];
  },
};

function scopes(node: conf.ConfigurationNode): readonly string[] {
  const listed =
    node.is === 'list' ? node.items.flatMap((one) => conf.textAt(one) ?? []) : [conf.textAt(node) ?? ''];
  return listed.flatMap((one) => one.split(/[\s,]+/)).filter((one) => one !== '');
}

/** True for `true` or a list that names a provider of this kind. */
function allows(node: conf.ConfigurationNode): boolean {
  if (node.is === 'list')
    return node.items.some((one) => !['saml', 'cas3', 'ldap'].includes(conf.textAt(one) ?? ''));
  return node.is !== 'map' && conf.rubyTruth(node);
}

function rubyIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  if (text.documents.length > 0 || !/omniauth_providers|omniauth_allow_single_sign_on/.test(text.text))
    return [];
  const { ruby } = text;
  const own = { ...rules, prefix: '', unknown: 'kept' } as const;
  return [
    { part: 'general', ...conf.readMembers(ruby, general, own) },
    ...conf.itemsAt(ruby, 'omniauth_providers').flatMap(provider),
  ];
}

function yamlIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const maps = conf.mapsIn(text.documents);
  const sections = maps.flatMap((map) => {
    const omniauth = conf.nodeAt(map, 'omniauth');
    return omniauth?.is === 'map' && conf.memberAt(omniauth, 'providers') ? [omniauth] : [];
  });
  return [
    ...sections.map((section) => {
      const renamed = section.members.map((one) => ({ ...one, key: inYaml[one.key] ?? one.key }));
      const read = conf.readMembers(conf.mapNode(renamed), general, {
        ...rules,
        prefix: '',
        unknown: 'kept',
      });
      return { part: 'general', ...read };
    }),
    ...maps.flatMap(provider),
  ];
}

/** One item of omniauth_providers, if it is for OpenID Connect. */
function provider(map: conf.ConfigurationNode): readonly conf.ReadConfiguration[] {
  const own = conf.nodeAt(map, 'args');
  if (map.is !== 'map' || own?.is !== 'map') return [];
  const name = conf.textAt(map, 'name');
  const strategy = conf.textAt(own, 'strategy_class') ?? conf.textAt(map, 'strategy_class') ?? '';
  const isIt = name === 'openid_connect' || /OpenIDConnect/.test(strategy);
  if (!isIt && !conf.nodeAt(own, 'client_options', 'identifier')) return [];
  const read = conf.readMembers(own, args, { ...rules, prefix: 'args.' });
  return [
    {
      part: 'provider',
      ...(name !== undefined && { name }),
      values: [...named(map), ...read.values],
      found: read.found,
    },
  ];
}

function named(map: conf.MapNode) {
  const name = conf.memberAt(map, 'name');
  const value = conf.textAt(name?.value);
  if (!name || value === undefined) return [];
  return [{ key: 'name', line: name.line, setting: 'name', value, node: name.value }];
}

/** Names that do not agree, and strings that Ruby treats as true. */
function providerTrouble(configuration: conf.WholeConfiguration): readonly conf.FoundInConfiguration[] {
  const found: conf.FoundInConfiguration[] = [];
  const { name, external_url: external } = configuration.settings as Partial<GitlabSettings>;
  const inner = conf.keyIn(configuration, 'args.name');
  const redirect = conf.keyIn(configuration, 'args.client_options.redirect_uri');
  const outer = conf.placeOf(configuration, 'name');
  const innerName = conf.textAt(inner?.node);
  if (inner && name !== undefined && innerName !== undefined && innerName !== name)
    found.push(
      conf.foundAt(inner, 'config-conflict', {
        why: `its name is “${innerName}” here and “${name}” above`,
        use: 'Give both the same name.',
      }),
    );
  const uri = conf.textAt(redirect?.node);
  const url =
    uri === undefined || redirect?.node?.is !== 'text' || redirect.node.isReference ? null : URL.parse(uri);
  if (redirect && url && uri !== undefined && name !== undefined) {
    const host = conf.placeOf(configuration, 'external_url')?.line === undefined ? url.origin : external;
    const expected = `${(host ?? url.origin).replace(/\/$/, '')}/users/auth/${name}/callback`;
    const isSame =
      host === url.origin ? url.pathname.endsWith(`/users/auth/${name}/callback`) : uri === expected;
    if (!isSame) found.push(conf.foundAt(redirect, 'config-redirect', { actual: uri, expected }));
  }
  if (!redirect && configuration.parts.includes('provider') && outer)
    found.push({
      ...conf.foundAt(outer, 'config-key-missing', { consequence: 'sends no address to return to' }),
      key: 'args.client_options.redirect_uri',
    });
  for (const key of ['args.send_scope_to_token_endpoint', 'args.pkce', 'args.discovery']) {
    const value = conf.keyIn(configuration, key);
    if (value?.node?.is === 'text' && value.node.text === 'false')
      found.push(
        conf.foundAt(value, 'config-value-ignored', {
          has: 'the text “false”',
          takes: 'false without quotation marks',
          consequence: 'treats any text as true',
        }),
      );
  }
  return found;
}

/** Endpoints that are typed in count only if discovery is off. */
function endpoints(
  configuration: conf.WholeConfiguration,
  { discovery }: OpinionFacts,
): readonly conf.FoundInConfiguration[] {
  const document = discovery?.specification;
  const isDiscovered = conf.keyIn(configuration, 'args.discovery');
  if (!document || (isDiscovered?.node && conf.textAt(isDiscovered.node) === 'true')) return [];
  const addresses = {
    authorization_endpoint: document.authorizationEndpoint,
    token_endpoint: document.tokenEndpoint,
    userinfo_endpoint: document.userinfoEndpoint,
  };
  return Object.entries(addresses).flatMap(([key, expected]) => {
    const value = conf.keyIn(configuration, `args.client_options.${key}`);
    return value ? conf.endpointTrouble(value, expected) : [];
  });
}
