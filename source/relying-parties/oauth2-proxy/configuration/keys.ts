import * as conf from '../../configuration-files/index.ts';
import { settings } from '../settings.ts';

export const rules: conf.ReadingRules = {
  prefix: '',
  schema: settings,
  unknown: 'refused',
  mistyped: { is: 'refused', consequence: 'does not start' },
  boolean: conf.goBoolean,
  split: (text) => text.split(','),
};

/** Only these two providers are judged. */
export const provider: conf.KeyRule = {
  setting: 'provider',
  read: (node) => (['oidc', 'keycloak-oidc'].includes(conf.textAt(node) ?? '') ? conf.textAt(node) : 'oidc'),
};

export const insecure = {
  issuer: 'the issuer of the document and of tokens is not compared',
  email: 'addresses that the provider has not verified let people in',
} as const;

/** v7.15.3, pkg/apis/options/legacy_options.go and options.go: the keys that affect a login. */
export const ownKeys: conf.KeyTable = {
  provider,
  ...conf.settingKeys('oidc_issuer_url client_id'),
  client_secret: { takes: 'text', isSecret: true },
  cookie_secret: {
    takes: 'text',
    isSecret: true,
    // pkg/encryption/utils.go, SecretBytes; non-ASCII secrets are accepted, as their bytes are not counted.
    only: [
      /^(?:|.{16}|.{24}|.{32}|[\w-]{22}=*|[\w-]{32}=*|[\w-]{43}=*)$|[^ -~]/s,
      '16, 24 or 32 bytes, or those in base64url',
    ],
  },
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
    'oidc_groups_claim oidc_audience_claims oidc_extra_audiences oidc_enabled_signing_algs skip_claims_from_profile_url email_domains allowed_groups allowed_roles cookie_refresh cookie_expire',
  ),
};

/** pkg/validation: cookie.go, options.go and upstreams.go; pkg/sessions/session_store.go. */
const validated: conf.KeyTable = {
  cookie_name: {
    takes: 'text',
    only: [/^[!#$%&'*+.^`|~\w-]{1,256}$/, 'up to 256 letters, digits or signs such as _ and -'],
  },
  cookie_samesite: { takes: 'text', only: [/^(?:lax|strict|none|)$/, 'lax, strict or none'] },
  session_store_type: { takes: 'text', only: [/^(?:cookie|redis)$/, 'cookie or redis'] },
  signature_key: { takes: 'text', only: [/^(?:[^:]*:[^:]*)?$/, 'HASH:KEY'] },
  upstreams: {
    takes: 'texts',
    only: [/^(?:(?:https?|file|unix|static):|$)/i, 'URLs with http, https, file, unix or static'],
  },
};

/** The other keys, including those of app.go, cookie.go and logging.go, so that typos can be recognised. */
const others: conf.KeyTable = {
  ...conf.keysOf(
    'client_secret_file azure_tenant azure_graph_group_field bitbucket_team bitbucket_repository github_org github_team github_repo github_token google_admin_email google_admin_api_user_scope google_service_account_json google_target_principal provider_display_name oidc_jwks_url login_url redeem_url profile_url resource validate_url prompt approval_prompt backend_logout_url acr_values jwt_key jwt_key_file pubjwk_url auth_request_response_mode basic_auth_password metrics_address metrics_secure_address metrics_tls_cert_file metrics_tls_key_file http_address https_address tls_cert_file tls_key_file tls_min_version proxy_prefix ping_path ping_user_agent ready_path real_client_ip_header authenticated_emails_file htpasswd_file cookie_path cookie_csrf_samesite cookie_secret_file redis_connection_url redis_username redis_password redis_sentinel_password redis_sentinel_master_name redis_ca_path auth_logging_format request_logging_format request_id_header standard_logging_format logging_filename custom_templates_dir custom_sign_in_logo banner footer',
    { takes: 'text' },
  ),
  ...conf.keysOf(
    'keycloak_groups entra_id_allowed_tenants github_users gitlab_groups gitlab_projects google_group google_groups provider_ca_files oidc_public_key_files tls_cipher_suites trusted_ips trusted_proxy_ips whitelist_domains htpasswd_user_groups cookie_domains redis_sentinel_connection_urls redis_cluster_connection_urls exclude_logging_paths skip_auth_regex skip_auth_routes api_routes extra_jwt_issuers',
    { takes: 'texts' },
  ),
  ...conf.keysOf(
    'entra_id_federated_token_auth google_use_application_default_credentials google_use_organization_id use_system_trust_store skip_oidc_discovery pass_host_header proxy_websockets ssl_upstream_insecure_skip_verify disable_keep_alives pass_basic_auth pass_access_token pass_user_headers pass_authorization_header set_basic_auth set_xauthrequest set_authorization_header prefer_email_to_user skip_auth_strip_headers reverse_proxy force_https relative_redirect_url cookie_secure cookie_httponly cookie_csrf_per_request session_cookie_minimal redis_use_sentinel redis_use_cluster redis_insecure_skip_tls_verify auth_logging request_logging standard_logging silence_ping_logging errors_to_info_log logging_local_time logging_compress display_htpasswd_form force_json_errors show_debug_on_error skip_jwt_bearer_tokens bearer_token_login_fallback skip_provider_button skip_auth_preflight encode_state allow_query_semicolons gcp_healthchecks',
    { takes: 'boolean' },
  ),
  ...conf.keysOf('flush_interval upstream_timeout cookie_csrf_expire', { takes: 'duration' }),
  ...conf.keysOf(
    'cookie_csrf_per_request_limit redis_connection_idle_timeout logging_max_size logging_max_age logging_max_backups',
    { takes: 'number' },
  ),
};

export const keys: conf.KeyTable = { ...others, ...validated, ...ownKeys };
