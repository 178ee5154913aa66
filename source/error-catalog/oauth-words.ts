import type { KnownErrors } from './known-errors.ts';

/** Words that servers of any make use for one thing; they name no product. */
export const oauthWords: KnownErrors = {
  'words-token-refused': {
    codes: 'request_unauthorized',
    words: ['token verification failed', '(?:invalid|expired|inactive) access token'],
    meaning: 'token-refused',
    title: 'A token was not accepted',
    cause:
      'The token’s issuer, audience, signature or time does not fit what the reader of the token expects; the words beside it say which.',
    say: 'Compare the token’s “iss” and “aud” with the settings, and the clocks.',
  },
  'words-session-ended': {
    words: [
      'session (?:was |has been |is )?(?:revoked|terminated|ended|invalidated)',
      'session (?:is )?not active',
      'token is not active',
      'stale token',
      'session (?:has )?expired',
    ],
    meaning: 'refresh-token-refused',
    title: 'The session or the token is over',
    cause: 'The session at the provider ended, or the token was used up, so that it cannot be renewed.',
    say: 'Sign in again; look at the provider’s idle times and whether it rotates refresh tokens.',
  },
  'words-client-id': {
    codes: 'invalid_client_id unknown_client_id',
    words: [
      'no (?:such client|client\\b.{0,40}(?:found|registered|exists))',
      '(?:client|application) (?:with )?(?:id |identifier )?[^ ]{1,80} (?:was |is )?(?:not found|unknown|not registered|does not exist)',
      '(?:invalid|unknown|bad) client[_ ]?id\\b',
      'client[_ ]?id[\'"]?(?: parameter)? is (?:missing or )?invalid',
      'unknown client:',
      'client is invalid',
    ],
    meaning: 'client-unknown',
  },
  'words-client-disabled': {
    words: [
      'client (?:is |has been |was )?(?:disabled|deactivated|inactive|suspended|blocked)\\b',
      '(?:client|application) (?:with )?(?:id |identifier )?[^ ]{1,80} (?:was |is )?disabled\\b',
      '\\b(?:disabled|deactivated|inactive|suspended) client\\b',
      'client is not (?:active|enabled)(?! for)',
    ],
    meaning: 'client-disabled',
    title: 'The client is switched off',
    cause: 'The provider knows the client, and somebody disabled it.',
    say: 'Enable the client at the provider.',
  },
  'words-client-public': {
    words: [
      'client is (?:a )?public\\b',
      'public clients? (?:is |are )?(?:not allowed|(?:must|may|should|can) ?not)',
      'client is not (?:a )?confidential',
      'not a confidential client',
      '(?:must|may|should|can) ?not (?:send|use|present|provide|have) (?:a |any |its )?(?:client[_ ])?secret',
    ],
    meaning: 'client-is-public',
  },
  'words-https': {
    sentences: 'URL scheme \\(https?\\) of the configured OIDCRedirectURI does not match',
    words: [
      'Mixed Content: ',
      'requested an insecure',
      'insecure (?:transport|connection) (?:is )?not allowed',
      '(?:only|requires?) https\\b',
      'not (?:a )?secure (?:url|origin|context)',
      'https (?:is )?required',
      'must use https',
    ],
    meaning: 'https-required',
    title: 'https is required',
    cause:
      'The server takes no http, or believes that it is called by http because a proxy in front does not say otherwise.',
    say: 'Use https; behind a proxy pass X-Forwarded-Proto and let the server trust it.',
  },
  'words-not-allowed': {
    words: [
      'not (?:a member of|in) (?:any of )?(?:the |an? )?(?:allowed|required|permitted|authori[sz]ed)',
      'not (?:allowed|permitted|authori[sz]ed) to (?:log ?in|sign ?in|access)',
      '(?:login|sign-?in|access) (?:is )?(?:restricted|not permitted|not allowed|forbidden)\\b',
      'user .{1,80} (?:is )?not (?:authori[sz]ed|allowed|permitted|assigned)',
      'no (?:role|policy|group)\\b.{0,30}(?:bindings?|rules?|mappings?) match',
      '(?:user|account) (?:does not|doesn.t) belong to',
      'not allowed to access this (?:service|application|resource)',
      'do not have access to this (?:application|service)',
      'user (?:is )?not (?:authori[sz]ed|assigned|allowed)\\b',
    ],
    meaning: 'user-not-assigned',
  },
  'words-two-methods': {
    words:
      'more than one (?:(?:client )?authentication method|mechanism)|multiple (?:client )?(?:credentials|authentication methods)',
    meaning: 'client-authentication-method',
    title: 'The client authenticated twice',
    cause:
      'One request held the client’s credentials in two ways, for example in the header and in the body.',
    say: 'Send the secret in one way only; check that no proxy adds an Authorization header.',
  },
  'words-redirect-differs': {
    words: 'incorrect redirect[ _]ur[il]',
    meaning: 'request-malformed',
    title: 'The redirect URI differs between the two steps',
    cause: 'The token request names another redirect URI than the login did.',
    say: 'Send the same redirect URI in both steps, character by character.',
  },
  'words-parameter-missing': {
    words: [
      'missing required parameter(?:\\(s\\)|s)?[.:]? \\(?\\w{1,40}',
      'required parameter .{1,40} (?:is )?missing',
      'missing parameter: \\w{1,40}',
      'required parameters? (?:is |are )?missing',
    ],
    meaning: 'request-malformed',
    title: 'A parameter is missing',
    cause: 'The request lacks the parameter that is named.',
    say: 'Send the parameter that is named.',
  },
  'words-nonce-mismatch': {
    sentences: ['unexpected (?:ID Token|JWT) "nonce"', 'nonce mismatch, expected'],
    words: [
      '(?:invalid|unexpected|wrong) nonce',
      'nonce.{0,30}(?:(?:does|did) not match|mismatch|is invalid|(?:verification|validation|check) failed)',
    ],
    meaning: 'local-machine',
    title: 'The nonce belongs to another login',
    cause:
      'The ID token holds the nonce of another login: two were mixed up, or the session in which this one began was lost.',
    say: 'Start the login anew in one tab.',
  },
  'words-key-unknown': {
    words: [
      'no (?:matching|suitable|applicable|valid) (?:signing |public |verification )?keys?\\b',
      'signature (?:is )?(?:invalid|not valid|mismatch|does not match|verification error)',
      '(?:failed|unable|could not|cannot).{0,30}(?:verify|validate).{0,30}signature',
      '\\bbad[_ ]signature\\b',
      'unable to (?:find|locate).{0,40}\\bkey\\b',
      'signing key not found',
      '(?:kid|key id)\\b.{0,40}not found',
      'no key .{0,40}kid\\b',
      'invalid (?:token )?signature\\b',
    ],
    meaning: 'signature',
  },
  'words-audience': {
    words: [
      '\\baud(?:ience)?\\b.{0,60}(?:mismatch|(?:does|did) ?n.t match|not match|unexpected|wrong|is invalid|invalid\\b|not allowed|not accepted)',
      '(?:invalid|unexpected|wrong) (?:claim:? )?["\\\']?aud(?:ience)?\\b',
      'token (?:is )?not intended for',
      'wrong recipient',
    ],
    meaning: 'audience',
  },
  'words-state': {
    words: [
      '(?:login|oauth|oidc|auth|session|state|nonce|pkce)\\w{0,20} cookie.{0,40}not present',
      '\\bstate\\b(?!=).{0,60}(?:mismatch|(?:does|did) ?n.t match|not match|invalid|(?:is|was) missing|not found|expired|unknown)',
      '(?:invalid|missing|unknown|expired|wrong|bad|no) ["\\\']?(?:oauth2? |oidc |login )?state\\b',
      'CSRF\\b',
      '(?:login|oauth|oidc|auth|session|state|nonce|pkce)\\w{0,20} cookie.{0,40}(?:missing|not found|lost|was not|not set|expired)',
      'session.{0,30}(?:not found|missing|lost|was lost)',
      '\\bno session\\b',
      'state (?:verification|validation|check) failed',
      'no (?:\\w{1,20} ){0,3}state cookie found',
    ],
    meaning: 'local-machine',
    title: 'The state does not belong to this login',
    cause:
      'The session in which the login began was lost on the way back: another tab, another host name, or a cookie that was not sent.',
    say: 'Start the login anew in one tab, at the host name that is registered.',
  },
  'words-forbidden': {
    words: ['\\b403 Forbidden\\b', '(?:status(?: code)?|returned|HTTP)[:= ]{1,2}403\\b'],
    wraps: true,
    meaning: 'gateway-in-front',
    title: 'The request was refused with 403',
    cause:
      'The server, or something in front of it, does not admit the request; which of them stands in its answer or log.',
    say: 'Fetch the same address with curl -i and look who answers.',
  },
  'words-user-unknown': {
    words: [
      '(?:user|account) (?:with [^ ]{1,80} )?(?:was |is )?(?:not found|does not exist|not registered|unknown|not linked)',
      'no (?:such )?(?:user|account) (?:was )?(?:found|exists)',
      '(?:registrations?|sign-?ups?|auto[- ]?(?:registration|creation)|user creation) (?:is |are )?(?:disabled|not (?:allowed|enabled|permitted))',
      '(?:e-?mail|user(?:name)?|account)\\b.{0,60}already (?:exists|taken|in use|registered|linked)',
    ],
    meaning: 'other',
    title: 'The program does not know this person',
    cause:
      'The sign-in at the provider worked; the program has no account for the person and may not make one, or another account holds the same e-mail address.',
    say: 'Allow the program to create accounts at sign-in, or link the existing account by its e-mail address.',
  },
  'words-discovery-failed': {
    sentences: [
      'error checking oidc discovery URL',
      'OIDC Server is not available',
      'failed to discover OIDC configuration',
      'error while discovery OIDC configuration',
      'Failed to initiali[sz]e OAuth2 Proxy',
      'no provider for [^ ]{1,80} exists',
      'Failed to create OpenID Connect Provider',
      'no valid provider found, check configured callback url',
      'Error (?:loading discovery document|connecting to https?://)',
      'Issuer name does not match authority',
      'Endpoint (?:does not use HTTPS|belongs to different authority|is on a different host than authority)',
    ],
    words: [
      'provider metadata failed',
      'Fail to initialize authentication',
      'Invalid OpenID Connect provider configuration',
      'Missing JSON object member with key',
      '(?:fail(?:ed|ure|s)?|unable|could not|cannot|can.t|error).{0,80}(?:discover|well-known|openid-configuration|provider (?:metadata|configuration)|issuer metadata|server metadata)',
      'discover(?:y|ing)?.{0,60}(?:fail|error|could not|unable)',
    ],
    wraps: true,
    meaning: 'wrong-issuer',
    title: 'The discovery document could not be used',
    cause:
      'The program could not fetch or read the provider’s document: the address, the network or the certificate. The words beside it say more where they are there.',
    say: 'Set the issuer exactly as its document writes it, and fetch <issuer>/.well-known/openid-configuration with curl -i from the program’s machine.',
    steps: [
      'The setting: oidc_discovery_url in Vault (without /.well-known/openid-configuration), oidc_issuer_url in oauth2-proxy',
      'Gitea: the authentication source’s OpenID Connect Auto Discovery URL; then restart',
    ],
  },
  'words-request-failed': {
    words: [
      '\\bfetch failed\\b',
      '\\bFailed to fetch\\b',
      'error (?:sending request|trying to connect)',
      '\\bNetwork ?Error\\b',
      '(?:could not|cannot|can.t|unable to|failed to) (?:connect|reach|contact)\\b',
      'connection (?:error|failed|closed|aborted)',
    ],
    wraps: true,
    meaning: 'network',
    title: 'The request did not come through',
    cause:
      'The program could not reach the provider, or its answer was cut; the words beside it say why where they are there.',
    say: 'Fetch the same address with curl -i from the program’s machine: DNS, certificate, proxy and firewall show there.',
  },
  'words-userinfo-failed': {
    words: [
      '(?:fail(?:ed|ure)?|unable|could not|cannot|error).{0,40}user[ -]?info',
      'user[ -]?info.{0,40}(?:fail|error|could not)',
    ],
    sentences: 'login\\.OAuthLogin\\(get info from token\\)',
    wraps: true,
    meaning: 'token-refused',
    title: 'UserInfo could not be read',
    cause: 'The program asked UserInfo and got an error; the words beside it say which.',
    say: 'Fetch UserInfo with the access token: curl -i -H "Authorization: Bearer <token>" <userinfo endpoint>.',
  },
  'words-token-request-failed': {
    words: [
      '(?:fail(?:ed|ure|s)?|unable|could not|cannot|error).{0,20}(?:get|fetch|obtain|retriev|exchang|request|acquir|authori[sz]ing).{0,40}\\btokens?\\b',
      'token (?:request|endpoint).{0,40}(?:fail|error)',
    ],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The token request failed',
    cause:
      'The program could not get tokens: often the secret, the redirect URI, PKCE, or no way to the token endpoint.',
    say: 'Read the program’s log: the provider’s own answer stands there.',
  },
  'words-token-invalid': {
    words: [
      '(?:id[_ ]?token|jwt|token) (?:validation|verification|signature|claims?)\\b.{0,30}(?:fail|error|invalid)',
      'token has invalid claims',
      'missing required claim',
      '\\btoken (?:is )?(?:invalid|not valid|rejected)',
      '(?:fail(?:ed|ure)?|unable|could not|cannot|error).{0,30}(?:verify|validat\\w{1,6}|decod\\w{1,4}|pars\\w{1,4}).{0,20}(?:id[_ ]?token|jwt|token)\\b',
      'invalid (?:id[_ ]?token|jwt|token)\\b',
      '(?:id[_ ]?token|jwt) (?:is )?(?:invalid|not valid|rejected)',
    ],
    wraps: true,
    meaning: 'token-refused',
    title: 'A token was not accepted',
    cause:
      'The token’s issuer, audience, signature or time does not fit what its reader expects; its log says which.',
    say: 'Compare the token’s “iss” and “aud” with the settings, and the clocks.',
  },
};
