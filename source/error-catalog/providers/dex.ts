import type { KnownErrors } from '../known-errors.ts';

export const dexErrors: KnownErrors = {
  'dex-connector': {
    words: [
      'Failed to authenticate: ',
      'failed to (?:open|initialize) connector',
      'Login error\\.? Failed to authenticate',
    ],
    wraps: true,
    meaning: 'other',
    title: 'The connector behind Dex failed',
    cause:
      'Dex is itself a client of another provider, and that login failed; what follows says why. The client of Infra is not the reason.',
    say: 'Fix Dex’s connector: its client id, secret, redirect URI (<issuer>/callback) and groups.',
  },
  'dex-connector-redirect': {
    sentences: 'expected callback URL "[^"]{1,200}" did not match the URL in the config',
    meaning: 'redirect-uri-not-registered',
    title: 'The connector has another redirect URI',
    cause: 'The redirectURI of Dex’s own connector is not Dex’s address.',
    say: 'Give Dex’s issuer and the connector’s redirectURI (<issuer>/callback) the same public address, and register it at the provider behind Dex.',
  },
  'dex-login-expired': {
    sentences: ['Failed to get auth request: not found', 'User session error', 'Login session expired'],
    meaning: 'local-machine',
    title: 'Dex no longer knows this login',
    cause:
      'The login took too long or was opened again, or Dex lost its storage, for example several replicas in memory.',
    say: 'Start the login again; give all replicas of Dex the same storage.',
  },
  'dex-groups': {
    sentences: [
      'user .{1,80} (?:is )?not (?:a member of|in) (?:any of the )?(?:required|allowed) (?:orgs|groups|teams)',
      'user not in required orgs or teams',
    ],
    meaning: 'user-not-assigned',
    cause: 'Dex’s connector admits only the groups, organisations or teams that it lists.',
    say: 'Add one of the person’s groups to the connector.',
  },
  'dex-redirect-uri': {
    sentences: 'Unregistered redirect_uri',
    meaning: 'redirect-uri-not-registered',
    say: 'Add it to the client in Dex’s configuration.',
    steps: ['staticClients → your client → redirectURIs: add the exact URI', 'Restart Dex'],
  },
  'dex-client-id': {
    words: 'Invalid client_id(?! parameter)',
    meaning: 'client-unknown',
    say: 'Compare the id with staticClients in Dex’s configuration, and restart Dex.',
  },
  'dex-scope': {
    sentences: ['Unrecognized scope', 'Missing required scope\\(s\\)'],
    meaning: 'scope-refused',
    cause: 'Dex knows openid, email, groups, profile and offline_access, and always requires openid.',
    say: 'Ask only for those; Infra does.',
  },
  'dex-pkce': {
    sentences: 'PKCE is required\\. The code_challenge parameter must be provided',
    meaning: 'pkce-required',
    say: 'Turn off the enforcement.',
    steps: ['oauth2.pkce.enforce: false in Dex’s configuration', 'Restart Dex'],
  },
  'dex-credentials': {
    words: 'Invalid client credentials',
    meaning: 'client-credentials-wrong',
    cause:
      'The id or secret is not the one in Dex’s configuration. Infra does not notice this when it connects.',
    say: 'Compare both with staticClients in Dex’s configuration.',
    steps: 'A secret from an environment variable (secretEnv) must be set where Dex runs',
  },
  'dex-verifier': {
    sentences: 'Expecting parameter code_verifier in PKCE flow',
    words: 'Invalid code_verifier',
    meaning: 'code-verifier-wrong',
  },
  'dex-email': {
    words: ['missing "email" claim', 'missing email claim, not found'],
    meaning: 'email-missing',
    title: 'The connector gives no e-mail address',
    cause: 'Dex’s upstream provider gave no e-mail address for this person.',
    say: 'Configure the upstream provider to give the address.',
    steps: [
      'Request the scope email in the connector',
      'OIDC connector: claimMapping.email, or insecureSkipEmailVerified',
    ],
  },
  'dex-refresh': {
    sentences: 'Refresh token is invalid or has already been claimed',
    meaning: 'refresh-token-refused',
    cause: 'Dex rotates refresh tokens; Infra keeps only the first one.',
    say: 'Turn off rotation in Dex’s configuration.',
    value: 'expiry.refreshTokens.disableRotation: true',
  },
};
