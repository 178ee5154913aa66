import type { KnownErrors } from '../known-errors.ts';

/** Errors of relying parties other than Infra, often together with the provider’s own reason. */
export const furtherRelyingPartyErrors: KnownErrors = {
  'backstage-resolver': {
    speaker: 'Backstage',
    sentences: [
      'provider is not configured to support sign-in',
      'unable to resolve user identity',
      'Failed to sign-in, .{0,40}(?:user|entity|resolver)',
    ],
    meaning: 'user-not-assigned',
    title: 'Backstage cannot find the person in its catalogue',
    cause:
      'The login at the provider worked. Backstage maps the person to a User entity by the provider’s signIn.resolvers: none is set, or none finds an entity for the e-mail address or the name.',
    say: 'Set signIn.resolvers of the provider in app-config.yaml, and add the person to the catalogue as a User with that e-mail address.',
  },
  'backstage-settings': {
    speaker: 'Backstage',
    sentences: ['Auth provider registered for .{1,60} is misconfigured', 'No auth provider registered for'],
    meaning: 'other',
    title: 'Backstage lacks the settings of this provider',
    cause:
      'auth.providers names no such provider for the current environment, or a variable in it is not set, or its module is not installed.',
    say: 'Compare auth.providers and auth.environment in app-config.yaml, and check whether the variables are set.',
  },
  'bookstack-key': {
    speaker: 'BookStack',
    sentences: [
      'Unexpected type of key value provided',
      'Failed to load key from (?:file path|JWK)',
      'Key loaded from file path is not an RSA key',
      'Missing required configuration "keys" value',
    ],
    meaning: 'keys-unreadable',
    title: 'BookStack has no usable public key',
    cause:
      'Without discovery BookStack takes the provider’s key from OIDC_PUBLIC_KEY: that is empty, or not file:// and the path of an RSA public key in PEM.',
    say: 'Set OIDC_ISSUER_DISCOVER=true and leave OIDC_PUBLIC_KEY empty, or let it name a readable PEM file.',
  },
  'netbird-idp-manager': {
    speaker: 'NetBird',
    sentences: 'unable to get (?:\\w{1,20} )?token, st',
    meaning: 'client-credentials-wrong',
    title: 'NetBird’s management cannot sign in at the provider itself',
    cause:
      'In addition to people’s logins, NetBird’s management uses a service account at the provider (IdpManagerConfig in management.json). Its settings are incomplete, or the provider refuses it: the token of that account has expired, or its secret is wrong.',
    say: 'Renew the service account’s secret at the provider and enter it in management.json (NETBIRD_IDP_MGMT_…), or set IdpManagerConfig’s ManagerType to none.',
  },
  'login-state-lost': {
    codes:
      'InvalidCheck authorization_request_not_found MismatchingStateError mismatching_state mismatching_session IDX21323 IDX21314 IDX21320',
    sentences: [
      'Unable to find a valid CSRF token',
      'No matching state found in storage',
      'Undefined (?:index|array key):? ["\']?\\w{0,40}state\\b',
      'could not find matching config for state',
      'oidc_(?:restore_proto_state|authorization_response_match_state|unsolicited_proto_state)',
      'csrf_detected',
      'sessions/backends/base\\.py.{0,80}KeyError',
      'Cookie "oauth_state" must be provided',
      'State (?:mismatched|must be provided)\\.',
      '/sessions?/[^ ]{0,200}: no such file or directory',
      'request forgery protection is missing',
      'This is due to a timeout; please restart',
      'number of existing, valid state cookies',
      'could not find a matching session for this request',
      '(?:State|PKCE code_verifier|Nonce) cookie was missing',
      'pkceCodeVerifier value could not be parsed',
      'checks\\.state argument is missing',
      'Value cannot be null.{0,400}SSOController\\.OidPost',
      'Correlation failed\\.',
      'Unable to unprotect the message\\.State',
      'message\\.State is null or empty',
      'The key \\{[^}]{1,60}\\} was not found in the key ring',
    ],
    words: 'auth\\.oauth\\.state',
    concepts: [
      'state cookie|session missing|unknown|lost|ended',
      'cookie state missing|unknown|lost',
      'encryption cookie|session|state fault|invalid|unreachable',
    ],
    meaning: 'local-machine',
    title: 'The login’s state was lost',
    cause:
      'The session that started the login is missing when the browser comes back: a dropped cookie, another host name or scheme, a page opened twice, or a login that took too long.',
    say: 'Start the login in one tab at the registered host name; check the cookie’s SameSite and Secure, and X-Forwarded-Proto at the proxy.',
    steps: [
      'Grafana: root_url, cookie_samesite · oauth2-proxy: cookie_domains, cookie_samesite, cookie_secure',
      'mod_auth_openidc: OIDCRedirectURI, OIDCCookieDomain, OIDCCookieSameSite · Gitea: ROOT_URL, session provider',
      'Coder: access URL · Auth.js: AUTH_URL (NEXTAUTH_URL) as the public https address',
      'Several instances need one shared session store (Spring Security, pac4j, .NET)',
    ],
  },
  'harbor-cli-secret': {
    speaker: 'Harbor',
    sentences: ['failed to verify secret.{1,160}no row found', 'is not onboarded as OIDC user'],
    meaning: 'other',
    title: 'Harbor tried a password as a CLI secret',
    cause:
      'With OpenID Connect on, Harbor first tries every basic authentication as a person’s CLI secret. For its own “admin” and robots this line is noise; for a person the password must be the CLI secret.',
    say: 'Ignore it if the username is admin; otherwise log in with docker using the CLI secret from Harbor’s user profile, after one login in the browser.',
  },
  'gitlab-passthru': {
    speaker: 'GitLab (OmniAuth), as the one that logs in',
    sentences: 'OmniauthCallbacksController#passthru',
    meaning: 'other',
    title: 'GitLab does not know this provider',
    cause:
      'GitLab has no such OmniAuth provider loaded: omniauth_providers lacks it, or GitLab was not reconfigured.',
    say: 'Compare the name in omniauth_providers and omniauth_allow_single_sign_on, then run gitlab-ctl reconfigure.',
  },
  'nextcloud-reach': {
    speaker: 'Nextcloud (user_oidc)',
    wraps: true,
    sentences: [
      'Could not reach the OpenID Connect provider',
      'Could not reach the provider at URL',
      'discovery endpoint is not reachable',
    ],
    meaning: 'network',
    title: 'Nextcloud could not fetch the discovery document',
    cause:
      'The address is not the discovery document, its certificate is not trusted, or Nextcloud may not connect to private addresses.',
    say: 'Give the whole address with /.well-known/openid-configuration, and read nextcloud.log.',
    steps:
      'On a private address: occ config:system:set allow_local_remote_servers --value true --type boolean',
  },
  'nextcloud-local': {
    speaker: 'Nextcloud',
    sentences: 'violates local access rules',
    meaning: 'network',
    title: 'Nextcloud does not connect to private addresses',
    cause: 'The provider’s name resolves to an address of the local network, and Nextcloud refuses those.',
    say: 'Allow it in config.php.',
    command: 'occ config:system:set allow_local_remote_servers --value true --type boolean',
  },
  'cloudflare-access-keys': {
    speaker: 'Cloudflare Access',
    sentences: 'Failed to verify oidc token with fresh keys',
    meaning: 'signature',
    title: 'Cloudflare Access could not verify the ID token',
    cause:
      'The key set has no key for the token: the provider signs with the client secret (HS256), encrypts the token, or the certificate URL belongs to another provider.',
    say: 'Sign ID tokens at the provider with RS256 or ES256 and do not encrypt them (authentik: choose a signing key, leave the encryption key empty), and compare the certificate URL with jwks_uri.',
  },
  'minio-policy': {
    speaker: 'MinIO',
    sentences: ['None of the given policies', 'Access Denied\\.?",? ?"message": ?"invalid session'],
    meaning: 'user-not-assigned',
    title: 'MinIO found no policy for this person',
    cause:
      'The token contains no policy claim, its name differs from claim_name and claim_prefix, or no policy of that name exists in MinIO.',
    say: 'Add a claim that contains the name of a MinIO policy (mc admin policy list), or give the provider a role policy (MINIO_IDENTITY_OPENID_ROLE_POLICY).',
  },
  'opensearch-claims': {
    speaker: 'OpenSearch, or Search Guard',
    sentences: 'Authentication finally failed for',
    meaning: 'other',
    title: 'OpenSearch found no user in the token',
    cause:
      'The subject_key or roles_key names a claim that the token lacks, the token did not come as a Bearer header, or it was refused; the lines before it say which.',
    say: 'Set subject_key and roles_key to claims of the token in config.yml, and raise the log level of the security plugin.',
  },
  'cloudflare-access-groups': {
    speaker: 'Cloudflare Access',
    sentences: 'Failed to fetch user/group information from the identity provider',
    meaning: 'token-refused',
    title: 'Cloudflare Access could not read the person',
    cause:
      'Cloudflare could not read UserInfo or the claims: the keys, UserInfo or the e-mail claim are missing or refused.',
    say: 'Choose a signing key, put e-mail and name into the ID token, and allow Cloudflare’s servers to reach the endpoints.',
  },
  'auth-js-callback': {
    speaker: 'Auth.js (NextAuth)',
    codes:
      'CallbackRouteError OAuthCallbackError OAuthCallback OAuthSignin OAUTH_CALLBACK_ERROR OAUTH_CALLBACK_HANDLER_ERROR SIGNIN_OAUTH_ERROR CALLBACK_OAUTH_ERROR',
    sentences: '/(?:login|signin|error)\\?(?:[^ ]{0,200}&)?error=(?:Configuration|Callback)\\b',
    wraps: true,
    meaning: 'other',
    title: 'Auth.js could not finish the login',
    cause:
      'The answer of the provider was an error, or could not be used. Auth.js logs the reason below, after [auth][cause], or not at all.',
    say: 'Set debug: true, and read what follows [auth][cause] and the “error” in the callback’s address.',
  },
  'auth-js-endpoints': {
    speaker: 'Auth.js (NextAuth)',
    codes: 'InvalidEndpoints',
    sentences: 'missing both `?.?issuer',
    meaning: 'wrong-issuer',
    title: 'The issuer is not set',
    cause: 'The provider has no issuer: an environment variable is empty or has another name.',
    say: 'Set the issuer of the provider.',
  },
  'wordpress-user-claim': {
    speaker: 'WordPress’ plugin OpenID Connect Generic',
    sentences: ['in(?:correct|valid)-user-claim', '(?:Incorrect|Invalid|Bad) user claim'],
    wraps: true,
    meaning: 'userinfo-missing',
    title: 'WordPress could not use UserInfo',
    cause: 'UserInfo’s answer was empty, not JSON, or had a “sub” that differs from the ID token’s.',
    say: 'Set the plugin’s UserInfo endpoint and scopes (openid email profile), and fetch UserInfo with the access token to see its answer.',
  },
  'rust-unreadable': {
    speaker: 'A program with the Rust crate openidconnect',
    sentences: 'Failed to parse server response',
    meaning: 'request-malformed',
    title: 'The provider’s answer cannot be read',
    cause:
      'The discovery document, the keys or the tokens came in a form that the program does not accept: a web page, an encrypted ID token, or one that no published key signed.',
    say: 'Fetch the document and its jwks_uri with curl -i (JSON, and at least one key); configure the provider to sign with RS256 and not to encrypt.',
    steps: 'authentik: Signing Key: chosen, Encryption Key: empty',
  },
  'proxmox-openid': {
    speaker: 'Proxmox VE, or another program with the Rust crate openidconnect',
    sentences: [
      'OpenID Redirect failed',
      'Failed to contact token endpoint',
      'openid authentication failure',
    ],
    wraps: true,
    meaning: 'network',
    title: 'The program could not talk to the provider',
    cause:
      'It could not fetch or read the discovery document or the tokens: the issuer, its slash at the end, the certificate, DNS or the secret.',
    say: 'Fetch <issuer>/.well-known/openid-configuration with curl on the program’s host, and compare the client id and the secret.',
  },
  'coder-method': {
    speaker: 'Coder',
    sentences: 'oauth2 method requested is not configured',
    meaning: 'other',
    title: 'OpenID Connect is not set up in Coder',
    cause: 'No issuer and client id are configured.',
    say: 'Set CODER_OIDC_ISSUER_URL, CODER_OIDC_CLIENT_ID and CODER_OIDC_CLIENT_SECRET.',
  },
  'gitea-eof': {
    speaker: 'Gitea or Forgejo',
    sentences: 'UserSignIn: EOF',
    meaning: 'network',
    title: 'The answer was empty',
    cause: 'The token endpoint or UserInfo answered with nothing.',
    say: 'Fetch the endpoint with curl -i from Gitea’s machine.',
  },
};
