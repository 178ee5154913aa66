import type { KnownErrors } from '../known-errors.ts';

/** Words that various servers use for the same thing; they identify no product. */
export const oauthWords: KnownErrors = {
  'words-token-refused': {
    codes: 'request_unauthorized',
    words: [
      'token verification failed',
      '(?:invalid|expired|inactive) access token',
      '(?<!refresh )token (?:is |was )?(?:invalid|not valid),? or (?:is |has )?expired',
    ],
    meaning: 'token-refused',
  },
  'words-session-ended': {
    words: [
      'session (?:was |has been |is )?(?:revoked|terminated|ended|invalidated)',
      'session (?:is )?not active',
      'failed to look ?up (?:user|session) based on cookie',
      'token is not active',
      'stale token',
      'session (?:has )?expired',
    ],
    concepts: ['token revoked', 'access-token revoked'],
    meaning: 'refresh-token-refused',
    title: 'The session or the token has expired',
    cause: 'The session at the provider ended, or the token was used up, so it cannot be renewed.',
    say: 'Sign in again; check the provider’s idle timeouts and whether it rotates refresh tokens.',
  },
  'words-password': {
    concepts: 'password invalid|mismatch|ended|unverified|unknown',
    meaning: 'access-denied',
    title: 'The name or the password is wrong',
    cause:
      'The person’s name or password was not accepted, or the password has expired. The client is not the reason.',
    say: 'Sign in with the right password; if it was just changed, sign in at the provider’s own page first.',
  },
  'words-password-login': {
    concepts: 'password refused|disabled',
    meaning: 'grant-type-refused',
    title: 'Signing in with a name and a password is not possible here',
    cause: 'The account signs in at the provider, or password sign-in is turned off.',
    say: 'Sign in through the provider’s page in a browser; programs use an access token or key of their own.',
  },
  'words-logout-redirect': {
    sentences:
      'redirect_uri\\b[^{]{0,30}?https?:[^ &]{0,200}(?:log-?_?(?:ged)?-?_?out|sign-?_?out)(?=[^ ]{0,60}(?:[ "&]|$))',
    concepts: 'logout-redirect mismatch|invalid|unknown|missing|refused|required',
    meaning: 'redirect-uri-not-registered',
    title: 'The address after logging out is not registered',
    cause: 'The provider does not know the address that the browser goes to after logging out.',
    say: 'Register it as a post-logout redirect URI, character by character.',
  },
  'words-cancelled': {
    words: '(?<!owner or .{0,30})\\buser (?:has )?(?:denied|rejected|declined|refused|cancell?ed)\\b',
    concepts: 'user|login|consent cancelled',
    meaning: 'access-denied',
    title: 'The sign-in was cancelled',
    cause: 'The person closed the page or declined; or an app’s redirect URI has another app’s scheme.',
    say: 'Finish the sign-in in the browser; in an app, register the redirect URI’s scheme with the system exactly as it is sent.',
  },
  'words-frame': {
    sentences: [
      'Refused to (?:display|frame)\\b',
      'X-Frame-Options',
      'frame-ancestors',
      '(?:iframe|silent (?:renew|refresh|sign-?in)).{0,40}timed out',
    ],
    meaning: 'login-needed',
    title: 'The provider’s page may not be shown in a frame',
    cause: 'The provider forbids frames, and often the program shows its login page in one.',
    say: 'Sign in with a redirect instead, renew with a refresh token, or allow the program’s origin as frame ancestor at the provider.',
  },
  'words-cors': {
    concepts: 'cors refused|missing|disabled|fault|invalid',
    meaning: 'other',
    title: 'The browser may not read the answer (CORS)',
    cause:
      'A program in the browser calls the provider, and the provider does not name the page’s origin in Access-Control-Allow-Origin. An error answer without that header looks the same. Infra’s requests come from its server and need no such permission.',
    say: 'Add the page’s origin (scheme, host and port, no slash at the end) to the client’s allowed web origins at the provider.',
  },
  'words-id-token-hint': {
    concepts: 'id-token-hint invalid|ended|mismatch|missing|refused|unverified',
    meaning: 'login-needed',
    title: 'The ID token that was sent as a hint is not accepted',
    cause:
      'The program sent an old ID token (id_token_hint) that has expired, belongs to another client, or is signed with a key that is gone.',
    say: 'Sign in again, or configure the program to send no id_token_hint.',
  },
  'words-client-id': {
    // node-oidc-provider authenticates no client there.
    sentences: 'actions/authorization/check_client',
    codes: 'invalid_client_id unknown_client_id unknown_client client_not_found',
    words: [
      'no (?:such client|client\\b(?! auth| cred| secret| cert).{0,40}(?:found|registered|exists))',
      '(?:invalid|unknown|bad) client[_ ]?id\\b',
      'client[_ ]?id[\'"]?(?: parameter)? is (?:missing or )?invalid',
      'unknown client:',
      'unable to (?:retrieve|find|load|look ?up) (?:the )?client\\b',
      '(?:unknown|unrecognised|unrecognized|no such) client\\b(?!,)',
      '\\binvalid client:? (?:https?:|["\'`]\\w)',
      '\\bclient(?! error)(?:[ _]id)?.{0,30}(?:not found|does not exist|not recogni[sz]ed|is unknown)(?! in (?:the )?(?:request|header|body|form|param))',
    ],
    concepts: ['client|client-id unknown|invalid', 'client-id mismatch'],
    meaning: 'client-unknown',
  },
  'words-client-id-mismatch': {
    words: 'client[_ ]?id\\b[\'"]?(?: mismatch|.{0,20} (?:does not|did not|doesn.t|didn.t) match)',
    meaning: 'client-unknown',
    title: 'The client id is not the one used in this login',
    cause: 'The request names a different client from the login, the code or the session that it belongs to.',
    say: 'Use one client id in all requests of a login, and send it in only one way (header or body).',
  },
  'words-client-disabled': {
    words: [
      'client (?:is |has been |was )?(?:disabled|deactivated|inactive|suspended|blocked)\\b',
      '\\b(?:disabled|deactivated|inactive|suspended) client\\b',
      'client is not (?:active|enabled)(?! for)',
    ],
    concepts: ['client|client-id disabled|ended', 'client|client-id revoked'],
    meaning: 'client-disabled',
  },
  'words-client-public': {
    words: [
      'client is (?:a )?public\\b',
      'public clients? (?:is |are )?(?:not allowed|(?:must|may|should|can) ?not)',
      'client is not (?:a )?confidential',
      'not a confidential client',
      '(?:must|may|should|can) ?not (?:send|use|present|provide|have) (?:a |any |its )?(?:client[_ ])?secret(?!_(?:basic|post|jwt))',
    ],
    concepts: 'client-kind refused|invalid|required|mismatch',
    meaning: 'client-is-public',
  },
  'words-https': {
    sentences: [
      'URL scheme \\(https?\\) of the configured OIDCRedirectURI does not match',
      'crypto\\.subtle.{0,40}(?:only )?(?:available|undefined|secure contexts?)',
    ],
    words: [
      'Mixed Content: ',
      'only (?:accepts?|allows?|supports?) https\\b',
      'requested an insecure',
      '(?:missing|no|without|provide an?) .{0,3}X-Forwarded-(?:Proto|Host)\\b|X-Forwarded-(?:Proto|Host)\\b.{0,12}(?:missing|not set|absent)',
    ],
    concepts: [
      'insecure refused|invalid|required',
      'https required|obliged',
      'issuer|endpoint https|insecure required|invalid|refused',
    ],
    meaning: 'https-required',
    title: 'https is required',
    cause:
      'The server does not accept http, or believes that it is called over http because a proxy in front does not say otherwise.',
    say: 'Use https; behind a proxy pass X-Forwarded-Proto and make the server trust it.',
  },
  'words-account': {
    words:
      '\\b(?:account (?:is )?(?:pending|awaiting|waiting for) (?:\\w{1,20} )?(?:approval|activation|confirmation)|access (?:is |was |has been )suspended)',
    concepts: ['user disabled|revoked', 'user barred'],
    meaning: 'access-denied',
    title: 'The account may not sign in this way',
    cause:
      'The person’s account is disabled or locked, or it is set up for another way of signing in; whichever says so, the provider or the program, has that account.',
    say: 'Enable or unlock the account there, or set it to sign in through this provider.',
  },
  'words-not-allowed': {
    // Auth.js: the program’s own signIn callback said no.
    sentences: '(?:\\[auth\\]\\[error\\] |[?&]error=)AccessDenied\\b',
    words: [
      'not (?:a member of|in) (?:(?:any|one|at least one) of )?(?:the |an? )?(?:allowed|required|permitted|authori[sz]ed)',
      'not (?:\\w{1,12} )?(?:allowed|permitted|authori[sz]ed) to (?:log ?in|sign ?in|access|use this (?:app|hub|program|service|site))',
      '(?:login|sign-?in|access) (?:is )?(?:restricted|not permitted|not allowed|forbidden)\\b',
      'user .{1,80} (?:is )?not (?:authori[sz]ed|allowed|permitted|assigned)',
      '(?:user|account) (?:does not|doesn.t) belong to',
      '(?:groups?|roles?|teams?) (?:(?:that|which) )?(?:does not|doesn.t|do not|don.t) exist',
      'error\\. check permissions\\.|identifier .{1,80} is not allowed',
      'not allowed to access this (?:service|application|resource)',
      'access to (?:this|the) (?:service|application|app|resource|site) is (?:not allowed|denied|forbidden|restricted)',
      'unexpected hd claim|domain is not allowed|need an invite to join',
      'do not have access to this (?:application|service)',
      'user (?:is )?not (?:authori[sz]ed|assigned|allowed)\\b',
    ],
    concepts: [
      'user refused',
      'group refused|required|mismatch',
      'permission refused|missing',
      'email refused|mismatch',
      'access-rule missing|unknown|mismatch|refused',
      'email-domain refused|unknown|missing|invalid',
    ],
    meaning: 'user-not-assigned',
  },
  'words-token-kind': {
    about: 'token',
    concepts: ['token-kind mismatch|invalid|unknown|refused', 'token|id-token|access-token wrong-type'],
    meaning: 'token-refused',
    title: 'It is not the kind of token that the program expects',
    cause:
      'An access token was sent instead of an ID token, or the other way round; or the answer’s “token_type” is not Bearer.',
    say: 'Send the kind of token that is named; an ID token comes with the scope openid.',
  },
  'words-content-type': {
    words: '415 Unsupported Media Type',
    concepts: 'media-type required|obliged|refused',
    meaning: 'request-malformed',
    title: 'The request has the wrong content type',
    cause: 'The token endpoint accepts only form data, and the program sent something else.',
    say: 'Send the token request as application/x-www-form-urlencoded.',
  },
  'words-token-missing': {
    words: [
      'token (?:was |is )?not (?:provided|sent|supplied)',
      '(?:no|missing) (?:bearer )?token (?:was )?(?:provided|sent|supplied)',
    ],
    concepts: 'auth-header missing|required',
    meaning: 'token-refused',
    title: 'No token came with the request',
    cause:
      'A request to UserInfo or an API carried no access token: the program got none, or a proxy on the way dropped the Authorization header.',
    say: 'Configure the proxy to pass on the Authorization header, and check that the token response contained an access token.',
  },
  'words-provider-error': {
    wraps: true,
    codes: 'errorauthgeneral OAUTH_RESPONSE_BODY_ERROR OAUTH_AUTHORIZATION_RESPONSE_ERROR',
    sentences: [
      'IllegalArgumentException: errorCode cannot be empty',
      '(?:server|error) (?:responded|was returned) (?:with an error|by the remote authorization server)|Server returned error response',
      'authorization response from the server is an error',
      'provider (?:has )?(?:rejected|refused|denied|declined) the (?:\\w{1,20} )?request',
    ],
    concepts: 'provider fault',
    meaning: 'other',
    title: 'The provider came back with an error',
    cause:
      'The provider refused, and this text does not say why: its reason is in the address that the browser came back to (error, error_description) and in the provider’s log.',
    say: 'Read that address in the browser’s network view, or the provider’s log of that minute, and paste it here.',
  },
  'words-unsaid': {
    wraps: true,
    codes: 'erroroidccall_message invalid_auth',
    sentences: [
      'there was an error (?:while trying to authorize|authori[sz]ing|logging) (?:your account|you)',
    ],
    words: [
      '\\b401:? (?:Authorization Required|Unauthorized)\\b',
      '\\bstate: unauthenticated\\b',
      '\\b(?:status[_ ]?code|indicate success)\\W{1,3}(?:400|401|500)\\b',
      '(?:unexpected|unknown|internal)(?: server)? error (?:has )?occurr?ed|errors? (?:has |have )?occurr?ed (?:during|while|when)|error (?:in|while processing|processing) (?:your |the )?(?:request|callback)|failed to push authorization parameters|Ember Data Request|error was encountered with the requested page|encountered an (?:unexpected |unknown )?error|something went wrong',
      '[?&#](?:\\w{0,20}_)?err(?:or)?(?:_?code)?=\\w{1,60}(?![\\w.=+%-])|error\\?type=\\w{1,40}|[?&#](?:\\w{1,20}_)?fail(?:ed|ure)\\b',
    ],
    concepts: 'login|protocol unsaying|fault',
    meaning: 'other',
    title: 'The text does not say why',
    cause:
      'It is what the program shows to people, or a bare status. The reason is in the program’s own log for that second; if the provider refused, it is in the address that the browser came back to (error, error_description) and in the provider’s log. A proxy’s page (nginx, Traefik) names the proxy at the bottom: then the proxy’s log names the server that it called.',
    say: 'Read that log (docker logs, journalctl, kubectl logs; at debug level if it says nothing), and pipe it into oidc-wizard explain -.',
  },
  'words-resource': {
    codes: 'invalid_target invalid_resource',
    concepts: [
      'resource invalid|unknown|refused|missing|mismatch',
      '@request audience invalid|unknown|refused|missing|mismatch|required',
    ],
    meaning: 'request-malformed',
    title: 'The resource that a token was requested for is not accepted',
    cause:
      'The request names an API (“resource”, RFC 8707) that this client may not use, or that does not exist.',
    say: 'Set the program’s resource or audience to the identifier that is registered at the provider, or leave it out.',
  },
  'words-client-assertion': {
    concepts: [
      'client-assertion invalid|ended|used|mismatch|unverified|unknown|fault|refused',
      'client-assertion signature|key|audience|algorithm invalid|mismatch|unverified|unknown',
      '@client token|audience|issuer|signature|key|key-id|algorithm|clock|claim invalid|mismatch|unverified|unknown|ended|used|future|missing|refused|fault',
    ],
    meaning: 'client-credentials-wrong',
    title: 'The signed client assertion was not accepted',
    cause:
      'The program authenticates with a signed JWT whose key, audience, time or id (“jti”) is not what the provider expects.',
    say: 'Register the program’s public key at the provider, set “aud” to the provider’s issuer or token endpoint, and create a new one for every request.',
  },
  'words-host': {
    codes: 'UntrustedHost DisallowedHost',
    words: 'untrusted (?:host|domain)',
    concepts: ['name|hostname refused|untrusted|required', 'hostname redirect-uri mismatch'],
    meaning: 'other',
    title: 'The program does not accept the host name it was called by',
    cause:
      'The request names a host other than the configured one: the program’s public address is not configured, or a proxy in front does not pass on the name.',
    say: 'Configure the public address and the allowed hosts in the program, and make the proxy pass Host and X-Forwarded-Host.',
  },
  'words-two-methods': {
    words:
      '(?:more|only) (?:than )?one (?:known )?(?:(?:client )?authentication )?(?:method|mechanism)|multiple (?:client )?(?:credentials|authentication methods|(?:access|bearer|jwt) tokens)|both (?:the )?authorization header and',
    concepts: 'auth-header|client-credentials|secret several',
    meaning: 'client-authentication-method',
    title: 'The same credentials came twice',
    cause:
      'One request contained the client’s secret, or the access token, twice, for example in header and body.',
    say: 'Send it in only one way; check that no proxy adds an Authorization header.',
  },
  'words-redirect-differs': {
    sentences:
      'redirect[ _]ur[il][\'"`]? must (?:match|be).{0,60}(?:authori[sz]ation|initial|original|first) request',
    words: 'incorrect redirect[ _]ur[il]',
    meaning: 'request-malformed',
    title: 'The redirect URI differs between the two steps',
    cause: 'The token request names a different redirect URI from the login.',
    say: 'Send the same redirect URI in both steps, character by character.',
  },
  'words-parameter-refused': {
    words: '(?:unsupported|unexpected|unrecogni[sz]ed|disallowed) (?:request )?parameters?\\b',
    concepts: ['parameter refused', 'parameter token-request|code|any-code refused'],
    meaning: 'request-malformed',
    title: 'A parameter is not accepted in this request',
    cause:
      'The request contains the named parameter, which belongs in another request or nowhere: a scope, for example, belongs in the login and not in the token request.',
    say: 'Configure or update the program to leave the parameter out of this request; if it has no such setting, allow the parameter at the provider.',
  },
  'words-parameter-missing': {
    words: ['missing required parameter(?:\\(s\\)|s)?[.:]? \\(?\\w{1,40}', 'missing parameters?: \\w{1,40}'],
    concepts: ['parameter missing|required', 'response-type missing|required'],
    meaning: 'request-malformed',
    title: 'A parameter is missing',
    cause: 'The request lacks the parameter that is named.',
    say: 'Send the parameter that is named.',
  },
  'words-nonce-mismatch': {
    about: 'token',
    concepts: ['nonce mismatch|invalid|missing|unknown|unverified', 'nonce checking fault'],
    meaning: 'local-machine',
    title: 'The nonce belongs to another login',
    cause:
      'The ID token contains the nonce of another login: two were mixed up, or the session in which this one began was lost.',
    say: 'Start the login again in one tab. If it happens every time, the cookie or session that keeps the nonce is lost: check its domain, SameSite and Secure, and X-Forwarded-Proto at the proxy; else update the program, or turn its nonce on or off.',
  },
  'words-audience-more': {
    words: [
      '(?:not a|un)[- ]?trusted audiences?\\b',
      '\\b(?:contains?|has|with|names?) (?:multiple|additional|several|extra) audiences\\b',
    ],
    concepts: 'audience untrusted',
    meaning: 'audience',
    title: 'The token names more audiences',
    cause:
      'The token’s “aud” contains more than the program’s client id, such as a project’s id or an API, and the program trusts only its own.',
    say: 'Add the named audience to those that the program trusts, or turn off whatever adds it at the provider (a scope, a mapper, the project’s audience).',
  },
  'words-audience': {
    about: 'token',
    codes: 'InvalidAudienceError IDX10206 IDX10207 IDX10208 IDX10214 IDX10215 IDX10231 IDX10268 IDX21340',
    sentences: [
      'jwt audience invalid',
      'audience in token does not match client key',
      'audience from claim .{1,60} does not match',
      'oidc: expected audience',
      'array of values for "aud"',
      'unexpected "aud"',
    ],
    concepts: [
      'audience mismatch|invalid|missing|refused|unknown|unverified',
      'audience client|client-id mismatch|missing|required',
      'audience checking fault',
      'client|client-id audience missing|required',
      'token|id-token|access-token client mismatch',
    ],
    meaning: 'audience',
  },
  'words-state': {
    codes: 'errorauthunknownstate request_forbidden',
    words: [
      'CSRF\\b|cross[- ]site request forgery',
      '(?:unknown|invalid|missing)[-_]?state(?:param)?\\b',
      'invalid[-_]session\\b|session validation (?:issue|error|fail)',
      'state (?:mismatch|does not match|did not match)',
      '(?:invalid|unexpected|unknown)["\' ]{1,3}state["\' ]{0,2}(?:parameter|response|value)',
    ],
    concepts: [
      'state mismatch|invalid|missing|unknown|unverified|ended',
      'state checking fault',
      'cookie clock ended',
      'cookie|session missing|unknown|ended|revoked|lost',
      'cookie refused|invalid|disabled|required',
    ],
    meaning: 'local-machine',
    title: 'The state does not belong to this login',
    cause:
      'The session in which the login began was lost on the way back: another tab, another host name, a cookie that was not sent, or a provider that gave the state back changed.',
    say: 'Start the login again in one tab, at the host name that is registered. If it happens every time, check the session cookie’s domain, SameSite and Secure, and X-Forwarded-Proto at the proxy.',
  },
  'words-forbidden': {
    words: [
      '\\b403 Forbidden\\b',
      '(?:status(?: code)?|returned|indicate success|HTTP)[:= ]{1,2}403\\b|\\bresponse \\(403\\)',
    ],
    wraps: true,
    meaning: 'gateway-in-front',
    title: 'The request was refused with 403',
    cause: 'The server, or something in front of it, refuses the request; its answer or log says which.',
    say: 'Fetch the same address with curl -i and see who answers.',
  },
  'words-user-unknown': {
    words: [
      '(?:could not|failed to|unable to|cannot) (?:map|create|provision) (?:the )?(?:user|account)\\b(?! to)',
      'externalUID-mismatch',
      'user conflict|multiple users returned|does not support de-duplicating Matrix IDs',
    ],
    codes:
      'errorauthloginfailednouser errorauthuseralreadyconnected errorauthuserconnectedtodifferent exception_tokenemptyuserid',
    concepts: [
      'user unknown|duplicate',
      'user|login unlinked',
      'email duplicate',
      'user email|claim|identifier unknown|duplicate',
      'provisioning disabled|refused|missing|denial',
    ],
    meaning: 'other',
    title: 'The program does not know this person',
    cause:
      'The sign-in at the provider worked; the program has no account for the person and may not create one, or another account has the same e-mail address.',
    say: 'Allow the program to create accounts at sign-in, or link the existing account by its e-mail address.',
  },
  'words-user-name': {
    codes: 'mapping_error',
    words: [
      '\\b(?:user ?name|localpart|login name|user id "[^"]{1,80}")(?: (?:is|was|may|can|must|contains?|has)){0,2} (?:an? )?(?:invalid|not valid|illegal|too (?:long|short)|reserved|only contain|contain only)\\b',
      '\\b(?:invalid|illegal|reserved) (?:user ?name|localpart)\\b(?! ?\\w{0,4}[ /])',
      'name is (?:invalid|reserved) \\[',
      'does not look like a valid user ?name|unable to generate a Matrix ID',
    ],
    meaning: 'other',
    title: 'The program does not accept the person’s name',
    cause:
      'The claim from which the program makes its user name is empty, too long, taken or reserved, or has characters that it does not allow there, often the @ of an e-mail address.',
    say: 'Choose another claim for the user name in the program (preferred_username, nickname, or the part before the @), or change the name at the provider.',
  },
  'words-discovery-failed': {
    sentences: [
      'no provider for [^ ]{1,80} exists',
      'Could not (?:the )?reach (?:the )?OpenID Connect provider',
      'Error constructing OIDC (?:authentication|refresh) (?:configuration|strategy)',
      'no valid provider found, check configured callback url',
      'Issuer name does not match authority',
      'Make sure your provider has a well known',
    ],
    words:
      '(?:fail(?:ed|ure|s)?|unable|could not|cannot|can.t|error).{0,80}(?:discover|well-known|openid-configuration|provider (?:metadata|configuration)|issuer metadata|server metadata)',
    wraps: true,
    concepts: ['discovery fault|unreachable|missing|unknown|invalid', 'tenant unknown|missing|invalid'],
    meaning: 'wrong-issuer',
    title: 'The discovery document could not be used',
    cause:
      'The program could not fetch or read the provider’s document: the address, the network or the certificate. The words next to it, if any, say more.',
    say: 'Set the issuer exactly as its document writes it, and fetch <issuer>/.well-known/openid-configuration with curl -i from the program’s machine.',
    steps: [
      'The setting: oidc_discovery_url in Vault (without /.well-known/openid-configuration), oidc_issuer_url in oauth2-proxy',
      'Gitea: the authentication source’s OpenID Connect Auto Discovery URL; then restart',
    ],
  },
  'words-request-failed': {
    words: [
      '\\bfetch failed\\b',
      '\\bNetwork ?Error\\b',
      'max retries exceeded',
      '(?:could not|couldn.t|cannot|unable to|failed to) (?:reach|connect to|contact|POST to) (?:the |your )?(?:\\w{1,20} ){0,3}provider\\b|provider (?:could not|cannot) be (?:reached|contacted)',
    ],
    wraps: true,
    concepts: ['endpoint unreachable|fault', 'connection missing|fault|refused'],
    meaning: 'network',
    title: 'The request did not get through',
    cause:
      'The program could not reach the provider, or its answer was cut; the words next to it, if any, say why.',
    say: 'Fetch the same address with curl -i from the program’s machine: DNS, certificate, proxy and firewall show there.',
  },
  'words-userinfo-failed': {
    sentences: 'login\\.OAuthLogin\\(get info from \\w{1,30}\\)|failed retrieving resource',
    wraps: true,
    concepts: 'userinfo fault|unreachable|missing',
    meaning: 'token-refused',
    title: 'UserInfo could not be read',
    cause: 'The program asked UserInfo and got an error; the words next to it say which.',
    say: 'Fetch UserInfo with the access token: curl -i -H "Authorization: Bearer <token>" <userinfo endpoint>.',
  },
  'words-token-request-failed': {
    words: [
      '(?:fail(?:ed|ure|s)?|unable|could not|cannot|error).{0,20}(?:get|fetch|obtain|retriev|exchang|request|acquir|authori[sz]ing)[^,;:]{0,40}(?<!id[_ ])\\btokens?\\b',
      'token (?:request|endpoint).{0,40}(?:fail|error)',
      'Error creating session during OAuth2 callback|token could not be (?:obtained|fetched|retrieved)',
      '(?:could not|failed to|unable to|cannot|error) exchang(?:e|ing) (?:the )?(?:(?:auth(?:ori[sz]ation)? ?|oauth2? ?|oidc ?)?codes?|token)\\b',
    ],
    codes: 'erroroidccall authorize_and_exchange_code_failed TokenError invalid_token_response',
    wraps: true,
    concepts: [
      'token-request status-400|status-403|status-404',
      'token|id-token|access-token|code unreachable',
      'token-request|token-response fault|invalid|unreachable|refused|unverified',
    ],
    meaning: 'client-credentials-wrong',
    title: 'The token request failed',
    cause: 'Often it is the secret, the redirect URI, PKCE, or an unreachable token endpoint.',
    say: 'Read the program’s log for this minute: the provider’s own answer is there (Grafana: “failed to exchange code to token”; Passport: err.oauthError.data).',
  },
  'words-token-invalid': {
    about: 'token',
    sentences: 'Error in handling response type',
    words: '(?<!state: )\\bunauthenticated\\b(?! (?:access|user|request))',
    wraps: true,
    concepts: 'token|id-token|access-token invalid|unverified|fault',
    meaning: 'token-refused',
  },
};
