import type { FileRow } from '../configured.ts';

const cfg = (...lines: readonly string[]) => `## OAuth2 Proxy
provider = "oidc"
client_id = "infra"
client_secret = "hunter2hunter2"
oidc_issuer_url = "https://id.acme.dev"
redirect_url = "https://app.acme.dev/oauth2/callback"
email_domains = [ "*" ]
${lines.join('\n')}
`;
const alpha = (more = '') => `providers:
- id: main
  provider: oidc
  clientID: infra
  clientSecret: \${SECRET}
  oidcConfig:
    issuerURL: https://id.acme.dev
    emailClaim: email
${more}`;

export const rows: readonly FileRow[] = [
  { seen: 'what works', file: cfg('upstreams = [', '  "http://127.0.0.1:8080"', ']'), gives: [] },
  {
    seen: 'names of flags in the file',
    file: cfg('email_domain = "*"', 'oidc_issuer-url = "x"'),
    gives: ['8 email_domain: config-key-misspelt-refused', '9 oidc_issuer-url: config-key-misspelt-refused'],
  },
  {
    seen: 'no provider, so Google’s',
    file: cfg().replace('provider = "oidc"\n', ''),
    gives: ['no line provider: config-not-judged'],
  },
  {
    seen: 'a provider that is not judged',
    file: cfg().replace('"oidc"', '"azure"'),
    gives: ['2 provider: config-not-judged'],
  },
  {
    seen: 'a slash at the end',
    file: cfg().replace('acme.dev"', 'acme.dev/"'),
    gives: ['5 oidc_issuer_url: issuer-mismatch'],
  },
  {
    seen: 'a redirect URI of another path',
    file: cfg().replace('/oauth2/callback', '/callback'),
    gives: ['6 redirect_url: config-redirect'],
  },
  {
    seen: 'the same behind a prefix',
    file: cfg('proxy_prefix = "/sso"').replace('/oauth2/callback', '/sso/callback'),
    gives: [],
  },
  {
    seen: 'the same as flags',
    file: 'oauth2-proxy --provider=oidc --client-id=infra --oidc-issuer-url=https://id.acme.dev --email-domain=* --proxy-prefix=/sso --redirect-url=https://app.acme.dev/sso/callback\n',
    gives: [],
  },
  {
    seen: 'a renewal that is no duration, beside what keeps no tokens',
    file: cfg('session_cookie_minimal = true', 'cookie_refresh = "10"'),
    gives: ['9 cookie_refresh: config-value-type'],
  },
  {
    seen: 'a flag that wins over the file’s key',
    file: [
      cfg('session_cookie_minimal = true', 'pass_access_token = true'),
      'oauth2-proxy --provider=oidc --oidc-issuer-url=https://id.acme.dev --session-cookie-minimal=false\n',
    ],
    gives: [],
  },
  {
    seen: 'protections that are off',
    file: cfg(
      'ssl_insecure_skip_verify = true',
      'insecure_oidc_skip_issuer_verification = true',
      'insecure_oidc_allow_unverified_email = true',
    ),
    gives: [
      '9 insecure_oidc_skip_issuer_verification: config-insecure',
      '10 insecure_oidc_allow_unverified_email: config-insecure',
      '8 ssl_insecure_skip_verify: config-tls-verification-off',
    ],
  },
  {
    seen: 'a group that nobody has',
    file: cfg('allowed_groups = ["/ops"]'),
    gives: ['8 allowed_groups: group-not-allowed'],
  },
  {
    seen: 'a domain of others',
    file: cfg().replace('"*"', '"example.com"'),
    gives: ['7 email_domains: email-domain'],
  },
  { seen: 'no TOML', file: cfg('cookie_secure = yes'), gives: ['8 the file: config-text-unreadable'] },
  { seen: 'a list for a text', file: cfg('scope = ["openid"]'), gives: ['8 scope: config-value-type'] },
  // v7.15.3, pkg/apis/options/load.go, Load: viper’s UnmarshalExact with weak types.
  {
    seen: 'values that the types of their keys do not take',
    file: cfg(
      'reverse_proxy = "yes"',
      'skip_auth_routes = [["a"]]',
      'cookie_expire = "7d"',
      'logging_max_size = "x"',
      'prompt = 2024-01-01',
      'cookie_refresh = "10"',
      'cookie_secret = ["a"]',
      'redis_connection_idle_timeout = "1__0"',
    ),
    gives: [
      '12 prompt',
      '9 skip_auth_routes',
      '8 reverse_proxy',
      '15 redis_connection_idle_timeout',
      '11 logging_max_size',
      '14 cookie_secret',
      '13 cookie_refresh',
      '10 cookie_expire',
    ].map((key) => `${key}: config-value-type`),
  },
  {
    seen: 'values of other types that it takes all the same',
    file: cfg(
      'reverse_proxy = 2',
      'skip_auth_routes = [1, true]',
      'cookie_expire = 1.5',
      'logging_max_size = "0x10"',
      'prompt = true',
      'cookie_refresh = "-.5h1us"',
      'force_json_errors = ""',
    ),
    gives: [],
  },
  {
    seen: 'a session that is to be renewed after its end',
    file: cfg('cookie_expire = "1h"', 'cookie_refresh = "1h"'),
    gives: ['9 cookie_refresh: refresh-after-expiry'],
  },
  // pkg/validation: what keeps it from starting.
  {
    seen: 'sessions without tokens that are to be renewed',
    file: cfg('session_cookie_minimal = true', 'cookie_refresh = "4m"'),
    gives: ['8 session_cookie_minimal: config-conflict'],
  },
  {
    seen: 'sessions without tokens, of which one is handed on, by flags',
    file: 'oauth2-proxy --provider=oidc --client-id=infra --oidc-issuer-url=https://id.acme.dev --email-domain=* --session-cookie-minimal --pass-access-token\n',
    gives: ['1 --session-cookie-minimal: config-conflict'],
  },
  {
    seen: 'sessions without tokens that are never renewed',
    file: cfg('session_cookie_minimal = true', 'cookie_refresh = "0"', 'pass_access_token = false'),
    gives: [],
  },
  {
    seen: 'nobody whose address gets in',
    file: cfg().replace('email_domains = [ "*" ]\n', ''),
    gives: ['no line email_domains: config-key-missing'],
  },
  ...['authenticated_emails_file', 'htpasswd_file'].map((key) => ({
    seen: `people by ${key} instead`,
    file: cfg(`${key} = "/etc/people"`).replace('email_domains = [ "*" ]\n', ''),
    gives: [],
  })),
  {
    seen: 'values that it does not start with',
    file: cfg(
      'cookie_samesite = "Lax"',
      'cookie_name = "my cookie"',
      'session_store_type = "memory"',
      'signature_key = "sha1"',
      'upstreams = ["http://a", "127.0.0.1:8080"]',
      'cookie_secret = "hunter2hunter2"',
    ),
    gives: [
      ...['9 cookie_name', '8 cookie_samesite', '10 session_store_type', '11 signature_key', '12 upstreams'],
      '13 cookie_secret',
    ].map((key) => `${key}: config-value-type`),
  },
  {
    seen: 'values of theirs that it starts with',
    file: cfg(
      'cookie_samesite = ""',
      'cookie_name = "__Host-a"',
      'session_store_type = "redis"',
      'signature_key = "sha1:x"',
      'upstreams = ["unix:///x", "static://202", "file:///var/www#/a"]',
      'cookie_secret = "AAAAAAAAAAAAAAAAAAAAAA=="',
    ),
    gives: [],
  },
  {
    seen: 'an algorithm that it does not know (pkg/validation/providers.go, validateOIDCSigningAlgorithms)',
    file: cfg('oidc_enabled_signing_algs = ["RS256", "RS1"]'),
    gives: ['8 oidc_enabled_signing_algs: config-value-type'],
  },
  {
    seen: 'a key that another replaced',
    file: cfg('user_id_claim = "email"', 'force_code_challenge_method = "S256"'),
    gives: ['9 force_code_challenge_method: config-key-deprecated', '8 user_id_claim: config-key-deprecated'],
  },
  {
    seen: 'PKCE off where it is demanded',
    file: cfg(),
    login: { failed: ['pkce-required/required'] },
    gives: ['no line code_challenge_method: pkce-required'],
  },
  {
    seen: 'the nonce off where it is demanded',
    file: cfg(),
    login: { failed: ['authorize-demands/nonce-required'] },
    gives: ['no line insecure_oidc_skip_nonce: nonce-required'],
  },
  {
    seen: 'alpha',
    file: alpha('    groupClaim: groups\n'),
    gives: ['9 providers[0].oidcConfig.groupClaim: config-key-misspelt-refused'],
    says: { insecure_oidc_skip_nonce: false },
  },
  // load.go, Decode: mapstructure without weak types.
  {
    seen: 'alpha, of which each value has to be of its type',
    file: alpha(
      [
        '    groupsClaim: 1',
        '    insecureSkipNonce: "true"',
        '    audienceClaims: aud',
        '    extraAudiences: [1]',
        '    skipDiscovery: 0',
        '  azureConfig: { tenant: null, other: x }',
        '  githubConfig: { users: x }',
        '  additionalClaims: null',
        '',
      ].join('\n'),
    ),
    gives: [
      '14 providers[0].azureConfig.other: config-key-refused',
      '15 providers[0].githubConfig.users: config-value-type',
      '13 providers[0].oidcConfig.skipDiscovery: config-value-type',
      '10 providers[0].oidcConfig.insecureSkipNonce: config-value-type',
      '9 providers[0].oidcConfig.groupsClaim: config-value-type',
      '11 providers[0].oidcConfig.audienceClaims: config-value-type',
      '12 providers[0].oidcConfig.extraAudiences: config-value-type',
    ],
  },
  {
    seen: 'keys in other capitals, as viper and mapstructure fold them',
    file: [cfg('Force_JSON_errors = true'), alpha().replace('issuerURL', 'issuerUrl')],
    gives: [],
  },
  {
    seen: 'keys of other providers',
    file: cfg('google_admin_api_user_scope = "x"', 'force_json_errors = true'),
    gives: [],
  },
  {
    seen: 'alpha with the issuer from the environment',
    file: alpha().replace('https://id.acme.dev', `\${ISSUER}`),
    gives: ['7 providers[0].oidcConfig.issuerURL: config-value-elsewhere'],
  },
  {
    seen: 'variables, one in the singular',
    file: 'OAUTH2_PROXY_PROVIDER=oidc\nOAUTH2_PROXY_CLIENT_ID=infra\nOAUTH2_PROXY_OIDC_ISSUER_URL=https://id.acme.dev\nOAUTH2_PROXY_ALLOWED_GROUP=ops\nOAUTH2_PROXY_EMAIL_DOMAINS=*\n',
    gives: ['4 allowed_group: config-key-misspelt'],
  },
  {
    seen: 'variables that hold nothing, as if they were not there',
    file: 'OAUTH2_PROXY_PROVIDER=oidc\nOAUTH2_PROXY_CLIENT_ID=infra\nOAUTH2_PROXY_OIDC_ISSUER_URL=https://id.acme.dev\nOAUTH2_PROXY_COOKIE_REFRESH=\nOAUTH2_PROXY_OIDC_EMAIL_CLAIM=\n',
    gives: [],
    says: { oidc_email_claim: 'email' },
  },
  {
    seen: 'a Deployment with flags and variables',
    file: 'kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - image: quay.io/oauth2-proxy/oauth2-proxy\n        args:\n        - --provider=keycloak-oidc\n        - --email-domain=*\n        - --reverse-proxy\n        - --oidc-extra-audience=kubernetes\n        - --allowed-groups=ops\n        env:\n        - name: OAUTH2_PROXY_OIDC_ISSUER_URL\n          value: https://id.acme.dev/\n        - name: OAUTH2_PROXY_CLIENT_ID\n          value: infra\n        - name: OAUTH2_PROXY_CLIENT_SECRET\n          valueFrom: { secretKeyRef: { name: a, key: b } }\n',
    gives: ['12 --allowed-groups: config-key-misspelt-refused', '15 oidc_issuer_url: issuer-mismatch'],
  },
  {
    seen: 'the values of its chart',
    file: `config:\n  clientID: x\n  configFile: |-\n${cfg('oidc_group_claim = "groups"').replace(/^/gm, '    ')}`,
    gives: ['11 oidc_group_claim: config-key-misspelt-refused'],
  },
  {
    seen: 'a command',
    file: 'docker run quay.io/oauth2-proxy/oauth2-proxy --provider oidc --client-id infra --oidc-issuer-url https://id.acme.dev --email-domain "*" --cookie-secret "$C" --scope "openid email"\n',
    gives: [],
    says: { scope: 'openid email' },
  },
  {
    seen: 'flags with one dash, which pflag takes for letters, behind flags of Docker',
    file: 'docker run --rm -p 4180:4180 quay.io/oauth2-proxy/oauth2-proxy:v7.15.3 --provider=oidc --reverse-proxy --client-id=infra --oidc-issuer-url=https://id.acme.dev -email-domain=*\n',
    gives: ['1 -email-domain: config-key-misspelt-refused', 'no line --email-domain: config-key-missing'],
  },
];
