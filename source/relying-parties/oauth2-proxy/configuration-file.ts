import * as conf from '../configuration-files/index.ts';
import { cite } from './cite.ts';
import { settings } from './settings.ts';

const rules: conf.ReadingRules = {
  prefix: '',
  schema: settings,
  unknown: 'refused',
  mistyped: { is: 'refused', consequence: 'does not start' },
  boolean: conf.goBoolean,
  split: (text) => text.split(','),
};

/** mapstructure with weak types, as viper asks for them: a number that is not 0 is true, an empty text false. */
function weakBoolean(node: conf.ScalarNode): boolean | undefined {
  if (node.is === 'number') return Number(node.text) !== 0;
  return node.text === '' ? false : conf.goBoolean(node);
}

/** viper folds the names in the file, mapstructure those in the alpha configuration; pflag folds none. */
const ofFile: conf.ReadingRules = { ...rules, boolean: weakBoolean, foldsCase: true };

/** Only of these two, what it does is judged. */
const provider: conf.KeyRule = {
  setting: 'provider',
  read: (node) => (['oidc', 'keycloak-oidc'].includes(conf.textAt(node) ?? '') ? conf.textAt(node) : 'oidc'),
};

const insecure = {
  issuer: 'the issuer of document and tokens is compared with nothing',
  email: 'addresses that the provider has not verified let people in',
} as const;

/** v7.15.3, pkg/apis/options/legacy_options.go and options.go: what decides about a login. */
const keys: conf.KeyTable = {
  provider,
  ...conf.settingKeys('oidc_issuer_url client_id'),
  client_secret: { takes: 'text', isSecret: true },
  cookie_secret: { takes: 'text', isSecret: true },
  ...conf.settingKeys('redirect_url scope code_challenge_method'),
  force_code_challenge_method: {
    takes: 'text',
    note: {
      code: 'config-key-deprecated',
      why: 'code_challenge_method takes its place',
      use: 'Rename it to code_challenge_method.',
    },
  },
  insecure_oidc_skip_nonce: { setting: 'insecure_oidc_skip_nonce' },
  insecure_oidc_skip_issuer_verification: {
    setting: 'insecure_oidc_skip_issuer_verification',
    note: { code: 'config-insecure', why: insecure.issuer, whenTrue: true },
  },
  insecure_oidc_allow_unverified_email: {
    setting: 'insecure_oidc_allow_unverified_email',
    note: { code: 'config-insecure', why: insecure.email, whenTrue: true },
  },
  ssl_insecure_skip_verify: {
    takes: 'boolean',
    note: { code: 'config-tls-verification-off', whenTrue: true },
  },
  oidc_email_claim: { setting: 'oidc_email_claim' },
  user_id_claim: {
    takes: 'text',
    note: {
      code: 'config-key-deprecated',
      why: 'oidc_email_claim takes its place, and this one wins over it',
      use: 'Rename it to oidc_email_claim.',
    },
  },
  ...conf.settingKeys(
    'oidc_groups_claim oidc_audience_claims oidc_extra_audiences oidc_enabled_signing_algs skip_claims_from_profile_url email_domains allowed_groups allowed_roles cookie_refresh',
  ),
};

/** The rest, also of app.go, cookie.go and logging.go, so that a slip is told from a key. */
const others: conf.KeyTable = {
  ...conf.keysOf(
    'client_secret_file azure_tenant azure_graph_group_field bitbucket_team bitbucket_repository github_org github_team github_repo github_token google_admin_email google_admin_api_user_scope google_service_account_json google_target_principal provider_display_name oidc_jwks_url login_url redeem_url profile_url resource validate_url prompt approval_prompt backend_logout_url acr_values jwt_key jwt_key_file pubjwk_url auth_request_response_mode basic_auth_password metrics_address metrics_secure_address metrics_tls_cert_file metrics_tls_key_file http_address https_address tls_cert_file tls_key_file tls_min_version proxy_prefix ping_path ping_user_agent ready_path real_client_ip_header authenticated_emails_file htpasswd_file cookie_name cookie_path cookie_samesite cookie_csrf_samesite cookie_secret_file session_store_type redis_connection_url redis_username redis_password redis_sentinel_password redis_sentinel_master_name redis_ca_path auth_logging_format request_logging_format request_id_header standard_logging_format logging_filename custom_templates_dir custom_sign_in_logo banner footer signature_key',
    { takes: 'text' },
  ),
  ...conf.keysOf(
    'keycloak_groups entra_id_allowed_tenants github_users gitlab_groups gitlab_projects google_group google_groups provider_ca_files oidc_public_key_files upstreams tls_cipher_suites trusted_ips trusted_proxy_ips whitelist_domains htpasswd_user_groups cookie_domains redis_sentinel_connection_urls redis_cluster_connection_urls exclude_logging_paths skip_auth_regex skip_auth_routes api_routes extra_jwt_issuers',
    { takes: 'texts' },
  ),
  ...conf.keysOf(
    'entra_id_federated_token_auth google_use_application_default_credentials google_use_organization_id use_system_trust_store skip_oidc_discovery pass_host_header proxy_websockets ssl_upstream_insecure_skip_verify disable_keep_alives pass_basic_auth pass_access_token pass_user_headers pass_authorization_header set_basic_auth set_xauthrequest set_authorization_header prefer_email_to_user skip_auth_strip_headers reverse_proxy force_https relative_redirect_url cookie_secure cookie_httponly cookie_csrf_per_request session_cookie_minimal redis_use_sentinel redis_use_cluster redis_insecure_skip_tls_verify auth_logging request_logging standard_logging silence_ping_logging errors_to_info_log logging_local_time logging_compress display_htpasswd_form force_json_errors show_debug_on_error skip_jwt_bearer_tokens bearer_token_login_fallback skip_provider_button skip_auth_preflight encode_state allow_query_semicolons gcp_healthchecks',
    { takes: 'boolean' },
  ),
  ...conf.keysOf('flush_interval upstream_timeout cookie_expire cookie_csrf_expire', { takes: 'duration' }),
  ...conf.keysOf(
    'cookie_csrf_per_request_limit redis_connection_idle_timeout logging_max_size logging_max_age logging_max_backups',
    { takes: 'number' },
  ),
};

const listFlags: Readonly<Record<string, string>> = {
  'email-domain': 'email_domains',
  'allowed-group': 'allowed_groups',
  'allowed-role': 'allowed_roles',
  'oidc-extra-audience': 'oidc_extra_audiences',
  'oidc-audience-claim': 'oidc_audience_claims',
  'oidc-enabled-signing-alg': 'oidc_enabled_signing_algs',
  upstream: 'upstreams',
  'provider-ca-file': 'provider_ca_files',
  'whitelist-domain': 'whitelist_domains',
  'cookie-domain': 'cookie_domains',
  'skip-auth-route': 'skip_auth_routes',
  'api-route': 'api_routes',
  'trusted-ip': 'trusted_ips',
  'trusted-proxy-ip': 'trusted_proxy_ips',
  'keycloak-group': 'keycloak_groups',
  'github-user': 'github_users',
  'gitlab-group': 'gitlab_groups',
  'gitlab-project': 'gitlab_projects',
  'google-group': 'google_groups',
  'tls-cipher-suite': 'tls_cipher_suites',
  'oidc-public-key-file': 'oidc_public_key_files',
  'entra-id-allowed-tenant': 'entra_id_allowed_tenants',
  'htpasswd-user-group': 'htpasswd_user_groups',
  'exclude-logging-path': 'exclude_logging_paths',
};

/** The same as flags: dashes, and lists by one. */
const flags: conf.KeyTable = Object.fromEntries(
  Object.entries({ ...others, ...keys }).map(([key, rule]) => {
    const singular = Object.entries(listFlags).find(([, plural]) => plural === key)?.[0];
    return [singular ?? key.replaceAll('_', '-'), rule];
  }),
);

const texts = (names: string) => conf.keysOf(names, { takes: 'text' });
const booleans = (names: string) => conf.keysOf(names, { takes: 'boolean' });
const lists = (names: string) => conf.keysOf(names, { takes: 'texts' });

/** pkg/apis/options/providers.go. */
const alpha: conf.KeyTable = {
  ...texts('id name clientSecretFile authRequestResponseMode loginURL redeemURL profileURL resource'),
  ...texts('validateURL backendLogoutURL'),
  ...booleans('useSystemTrustStore'),
  ...lists('caFiles additionalClaims'),
  loginURLParameters: { takes: 'list' },
  azureConfig: { within: texts('tenant graphGroupField') },
  ADFSConfig: { within: booleans('skipScope') },
  bitbucketConfig: { within: texts('team repository') },
  githubConfig: { within: { ...texts('org team repo token'), ...lists('users') } },
  gitlabConfig: { within: lists('group projects') },
  googleConfig: {
    within: {
      ...lists('group'),
      ...texts('adminEmail serviceAccountJson targetPrincipal adminAPIUserScope'),
      ...booleans('useApplicationDefaultCredentials useOrganizationID'),
    },
  },
  loginGovConfig: { within: texts('jwtKey jwtKeyFile pubjwkURL') },
  microsoftEntraIDConfig: { within: { ...lists('allowedTenants'), ...booleans('federatedTokenAuth') } },
  provider,
  clientID: { setting: 'client_id' },
  clientSecret: { takes: 'text', isSecret: true },
  scope: { setting: 'scope' },
  allowedGroups: { setting: 'allowed_groups' },
  code_challenge_method: { setting: 'code_challenge_method' },
  skipClaimsFromProfileURL: { setting: 'skip_claims_from_profile_url' },
  keycloakConfig: {
    within: { ...lists('groups'), roles: { setting: 'allowed_roles' } },
  },
  oidcConfig: {
    within: {
      ...texts('jwksURL userIDClaim'),
      ...booleans('skipDiscovery'),
      ...lists('publicKeyFiles'),
      issuerURL: { setting: 'oidc_issuer_url' },
      insecureAllowUnverifiedEmail: {
        setting: 'insecure_oidc_allow_unverified_email',
        note: { code: 'config-insecure', why: insecure.email, whenTrue: true },
      },
      insecureSkipIssuerVerification: {
        setting: 'insecure_oidc_skip_issuer_verification',
        note: { code: 'config-insecure', why: insecure.issuer, whenTrue: true },
      },
      // Unlike the flag, this one is off unless it is set.
      insecureSkipNonce: { setting: 'insecure_oidc_skip_nonce', default: false },
      emailClaim: { setting: 'oidc_email_claim' },
      groupsClaim: { setting: 'oidc_groups_claim' },
      audienceClaims: { setting: 'oidc_audience_claims' },
      extraAudiences: { setting: 'oidc_extra_audiences' },
      enabledSigningAlgs: { setting: 'oidc_enabled_signing_algs' },
    },
  },
};

export const configurationFile: conf.ConfigurationFile = {
  reads: ['oauth2-proxy.cfg', 'its alpha configuration', 'its flags', 'variables OAUTH2_PROXY_…'],
  parts: ['file', 'alpha', 'environment', 'flags'],
  roles: {
    ...{ issuer: 'oidc_issuer_url', clientId: 'client_id', scopes: 'scope', groups: 'oidc_groups_claim' },
    ...{ pkce: 'code_challenge_method', nonce: 'insecure_oidc_skip_nonce' },
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
  },
  cites: [cite('pkg/apis/options/load.go', 'Load')],
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
    ...redirectTrouble(configuration),
  ],
};

/** The default is Google’s own. */
function providerTrouble(configuration: conf.WholeConfiguration): readonly conf.FoundInConfiguration[] {
  const value = conf.placeOf(configuration, 'provider');
  const actual = conf.textAt(value?.node) ?? (value?.line === undefined ? 'google' : 'oidc');
  if (!value || ['oidc', 'keycloak-oidc'].includes(actual)) return [];
  return [
    conf.foundAt(value, 'config-not-judged', { actual, use: 'For any OpenID Connect provider write oidc.' }),
  ];
}

/** oauthproxy.go, NewOAuthProxy: an address without a path gets this one. */
function redirectTrouble(configuration: conf.WholeConfiguration): readonly conf.FoundInConfiguration[] {
  const value = conf.placeOf(configuration, 'redirect_url');
  const prefix = conf.textAt(conf.keyIn(configuration, 'proxy_prefix')?.node) ?? '/oauth2';
  const actual = conf.textAt(value?.node);
  const url = actual === undefined ? null : URL.parse(actual);
  if (!value || !url || actual === undefined || url.pathname === `${prefix}/callback` || url.pathname === '/')
    return [];
  return [conf.foundAt(value, 'config-redirect', { actual, expected: `${url.origin}${prefix}/callback` })];
}

/** Keys that no other program’s file has two of. */
function isOwn(names: readonly string[]): boolean {
  const known = names.filter((name) => Object.hasOwn(keys, name.replaceAll('-', '_')));
  const typical = ['oidc_issuer_url', 'email_domains', 'cookie_secret', 'upstreams', 'redirect_url'];
  const all = names.map((name) => name.replaceAll('-', '_'));
  return known.length > 1 && typical.some((name) => all.includes(name));
}

function filesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const names = Array.from(text.text.matchAll(/^[ \t]*([\w-]+)[ \t]*=/gm), ([, name = '']) => name);
  if (text.documents.length > 0 || !isOwn(names) || /^[ \t]*\[[\w. ]+\]/m.test(text.text)) return [];
  const { toml } = text;
  if (toml.ok) {
    return [{ part: 'file', ...conf.readMembers(toml.map, { ...others, ...keys }, ofFile) }];
  }
  const { line, why } = toml;
  const unreadable = { code: 'config-text-unreadable' as const, key: 'the file', line, values: { why } };
  return [{ part: 'file', values: [], found: [unreadable] }];
}

function alphaIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return conf
    .mapsIn(text.documents)
    .flatMap((map) =>
      conf
        .itemsAt(map, 'providers')
        .flatMap((item, at) => (item.is === 'map' && isAlpha(item) ? [alphaProvider(item, at)] : [])),
    );
}

function isAlpha(item: conf.ConfigurationNode): boolean {
  return conf.nodeAt(item, 'oidcConfig') !== undefined || /oidc$/.test(conf.textAt(item, 'provider') ?? '');
}

function alphaProvider(item: conf.MapNode, at: number): conf.ReadConfiguration {
  const { split: _, ...asWritten } = rules;
  const read = conf.readMembers(item, alpha, {
    ...asWritten,
    prefix: `providers[${at}].`,
    foldsCase: true,
    // load.go, Decode: without weak types.
    exactTexts: true,
    boolean: ({ is, text }) => (is === 'boolean' ? text === 'true' : undefined),
    isReference: (text) => text.includes('${'),
  });
  return { part: 'alpha', name: conf.textAt(item, 'id') ?? String(at), ...read };
}

function variablesIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const prefix = 'OAUTH2_PROXY_';
  const members = text.environment.members
    .filter(({ key }) => key.startsWith(prefix))
    .map((member) => ({ ...member, key: member.key.slice(prefix.length).toLowerCase() }))
    // viper takes an empty variable for none.
    .filter(({ value }) => value.is !== 'text' || value.text !== '' || value.isReference);
  if (members.length < 2) return [];
  // A variable of another name is read over, singular ones of lists too.
  const read = conf.readMembers(
    conf.mapNode(members),
    { ...others, ...keys },
    {
      ...rules,
      unknown: 'ignored',
      isReference: (text) => /\$\{|\$[A-Z]/.test(text),
    },
  );
  return [{ part: 'environment', ...read }];
}

function flagsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return text.commands.flatMap(({ words }) => {
    const isBoolean = (name: string) => {
      const setting = flags[name]?.setting;
      const declared = Object.entries(settings).find(([key]) => key === setting)?.[1];
      return flags[name]?.takes === 'boolean' || typeof declared?.default === 'boolean';
    };
    const program = words.findIndex(({ text: word }) =>
      /(?:^|\/)oauth2[-_]proxy(?:[:@][^\s/]*)?$/.test(word),
    );
    const isNamed = program >= 0;
    const given = conf.flagsOf(words.slice(program + 1), isBoolean, 'is kept');
    const [asLetters, flagged] = [true, false].map((is) =>
      given.members.filter(({ key }) => key.startsWith('-') === is),
    );
    const all = conf.mapNode(flagged ?? [], given.line);
    const has = (name: string) => conf.memberAt(all, name) !== undefined;
    const isOurs = has('client-id') && (has('provider') || has('email-domain') || has('cookie-secret'));
    if (!isOurs && !(isNamed && (has('provider') || has('oidc-issuer-url')))) {
      const isSome = has('provider') && has('email-domain');
      if (!isSome) return [];
    }
    const read = conf.readMembers(
      all,
      {
        ...flags,
        ...conf.keysOf('config alpha-config help h version config-test convert-config-to-alpha'),
      },
      { ...rules, prefix: '--' },
    );
    // pflag takes what stands behind one dash for letters, of which the program has none.
    const letters = (asLetters ?? []).map(({ key, line }) => ({
      code: 'config-key-misspelt-refused' as const,
      ...{ key, line, values: { near: `-${key}`, consequence: rules.mistyped.consequence } },
    }));
    return [{ part: 'flags', values: read.values, found: [...read.found, ...letters] }];
  });
}
