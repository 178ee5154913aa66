import type { KnownErrors } from '../known-errors.ts';

/** Wordings of various providers, most specific first. */
export const oauthTexts: KnownErrors = {
  'oauth-redirect-uri': {
    codes:
      'redirect_uri_mismatch invalid_redirect_uri missing_redirect_uri redirect_uri_not_allowed unregistered_redirect_uri',
    words: [
      '(?<!logout[ _-])redirect(?:ion)?[ _-]?ur[il]s?[^{]{0,200}(?:not (?:registered|allowed|accepted|permitted|whitelisted|authori[sz]ed|in the (?:list|allow)|match|valid)|(?:does|did) ?n.t match|mismatch)',
      '(?:callback|return|reply)[ _-]?(?:ur[il]|address)[^,{]{0,120}(?:not (?:registered|allowed|accepted|permitted|authori[sz]ed|match)|(?:does|did) ?n.t match|mismatch|invalid)',
      '(?:invalid|bad|illegal|unauthori[sz]ed|unregistered|unknown|wrong|mismatch(?:ed|ing)) (?:callback|return|reply|redirect(?:ion)?)[ _-]?ur[il]',
      'code=invalid_redirect_uri',
      'redirect(?:ion)?[ _-]?ur[il]s? (?:parameter )?is invalid',
      'invalid redirect\\b',
      'redirect ur[il] error',
      'redirect_uris? must (?:only )?(?:contain|be)\\b',
    ],
    concepts: ['redirect-uri mismatch|invalid|unknown|refused', 'callback mismatch|unknown|refused'],
    meaning: 'redirect-uri-not-registered',
    cause:
      'The provider does not know this redirect URI for the client. It is compared character by character: scheme, “localhost” or 127.0.0.1, port, slash.',
    say: 'Register the exact redirect URIs.',
    steps: [
      'For the test login: http://localhost:8301',
      'For the dashboard: https://<your Infra host>/login/callback',
      'No slash at the end',
    ],
  },
  'oauth-redirect-kind': {
    sentences: ['can only be used by a Client ID for', 'not allowed for the [A-Z_]{2,30} client type'],
    concepts: 'redirect-uri client-kind refused',
    meaning: 'redirect-uri-not-registered',
    title: 'This kind of client may not use this redirect URI',
    cause:
      'The kind of client decides which redirect URIs it accepts: a web application https addresses from its list, a native or desktop app http://localhost. Google has withdrawn urn:ietf:wg:oauth:2.0:oob for all of them.',
    say: 'Use a redirect URI that this kind of client accepts, or create a client of the right kind.',
  },
  'oauth-redirect-missing': {
    concepts: 'redirect-uri missing|required',
    meaning: 'request-malformed',
    title: 'There is no redirect URI',
    cause:
      'The request, or the client at the provider, contains no redirect URI: the program does not know its own public address, or nothing was registered.',
    say: 'Set the program’s public address (or its callback URL), and register the same address at the provider.',
  },
  'oauth-redirect-http': {
    wraps: true,
    words: 'redirect_uri=http://(?!localhost|127\\.|\\[::1\\])[\\w-]{1,60}\\.',
    meaning: 'redirect-uri-insecure',
    title: 'The program sends an http redirect URI',
    cause:
      'The request contains redirect_uri=http://…: behind a proxy the program believes that it is called over http, so its redirect URI is not the registered https one.',
    say: 'Configure the proxy to send X-Forwarded-Proto: https and the program to trust the proxy, or set the program’s public https address.',
  },
  'oauth-redirect-insecure': {
    concepts: [
      'redirect-uri|callback https|insecure required|obliged|invalid|refused',
      'callback https denial',
    ],
    meaning: 'redirect-uri-insecure',
  },
  'oauth-pkce': {
    words: [
      'code_challenge.{0,30}(?:expected|needed)',
      '(?:code_challenge(?!_method)|code challenge(?! method)|PKCE(?! (?:code[_ ])?(?:verifier|challenge))).{0,60}\\b(?:required|missing|must be(?! an? |\\W*\\d| at| between)|mandatory|enforced)',
      '\\b(?:requires?|required|missing|must (?:include|use|provide))\\b.{0,60}(?:code_challenge|code challenge|\\bPKCE\\b)',
    ],
    concepts: 'pkce required|missing',
    meaning: 'pkce-required',
  },
  'oauth-pkce-unsupported': {
    sentences: '(?:server|provider) (?:does|may) not support PKCE|trying to use PKCE, but it is not enabled',
    meaning: 'request-malformed',
    title: 'The provider does not accept PKCE',
    cause:
      'The program sent a code verifier, and the provider refuses what it does not know. Infra sends none.',
    say: 'Turn off PKCE in the program that sends it.',
  },
  'oauth-pkce-method': {
    concepts: 'pkce-method refused|invalid|unknown|mismatch|required',
    meaning: 'request-malformed',
    title: 'The PKCE method is not accepted',
    cause:
      'The provider accepts one PKCE method, and the program uses the other: most accept S256 and refuse plain.',
    say: 'Set the program’s PKCE method (code_challenge_method) to S256.',
  },
  'oauth-verifier': {
    words: [
      '(?:code|PKCE)[_ ](?:code )?verifier.{0,20}(?:not specified|missing|required|needed|must be|not (?:provided|present|found)|expected|absent|empty)',
      '(?:missing|no|requires?|required|must (?:include|contain|send|provide))\\b.{0,40}code[_ ]verifier',
      'PKCE (?:verification|validation|check) (?:failed|error)|code[_ ](?:challenge|verifier) is (?:either )?too (?:short|long)',
      '(?:invalid|incorrect|wrong) code[_ ]verifier',
      '(?:code|PKCE)[_ ]verifier.{0,40}(?:invalid|incorrect|(?:does|did) not match|mismatch|failed)',
    ],
    concepts: [
      'pkce mismatch|invalid|unverified|fault',
      'verifier mismatch|invalid|unverified|fault|missing|required|unknown|ungot',
    ],
    meaning: 'code-verifier-wrong',
  },
  'oauth-client-assertion': {
    words: [
      'client_assertion(?:_type)?\\b(?!.{0,12} or .{0,3}client_secret).{0,60}(?:required|missing|expected|not (?:provided|present|found|specified)|must be)',
      '(?:required|missing|expect(?:s|ed)?|must (?:use|send|include|provide|contain|authenticate (?:with|using|by))|only|no|registered for|supports)\\b.{0,40}(?:client_assertion|private_key_jwt|client_secret_jwt|signed jwt|jwt assertion)(?!.{0,12} or .{0,3}client_secret\\b)',
      '(?:private_key_jwt|client_secret_jwt)\\b.{0,60}(?:required|expected|must be|only|but (?:method|got)|instead)',
    ],
    meaning: 'client-assertion-required',
    value: 'client_secret_post',
  },
  'oauth-client-certificate': {
    words: [
      '(?:client certificate|mutual[- ]tls|\\bmtls\\b|(?:self_signed_)?tls_client_auth)\\b.{0,60}(?:required|missing|must be|expected|needed|not (?:provided|present(?:ed)?|found|sent)|is absent|only)',
      '(?:required|requires?|missing|no|without|registered for|expect(?:s|ed)?|must (?:use|present|send|provide|authenticate (?:with|using|by)))\\b.{0,30}(?:client(?:.s)? (?:tls )?certificate|mutual[- ]tls|\\bmtls\\b|(?:self_signed_)?tls_client_auth)\\b',
    ],
    meaning: 'client-certificate-required',
    value: 'client_secret_post',
  },
  'oauth-dpop': {
    codes: 'use_dpop_nonce invalid_dpop_proof',
    words: [
      'dpop\\b.{0,40}(?:required|missing|must be|expected|not (?:provided|present|found|specified))',
      '(?:required|requires?|missing|no|must (?:use|include|provide|send)|expect(?:s|ed)?)\\b.{0,30}\\bdpop\\b',
    ],
    meaning: 'dpop-required',
  },
  'oauth-state': {
    words: '\\bstate\\b.{0,60}(?:too short|enough (?:characters|entropy)|at least [0-9]{1,2} char)',
    meaning: 'state-too-short',
    title: 'State is too short',
    cause:
      'The provider requires a longer state than the program sends. Infra sends ten characters, never more.',
    say: 'Configure or update the program to send a longer state, or lower the provider’s minimum.',
  },
  'oauth-par': {
    words: [
      'pushed authorization (?:request.{0,60}(?:required|only|must)|is required)',
      'request_uri.{0,30}(?:required|must be)',
    ],
    meaning: 'par-required',
  },
  'oauth-consent-prompt': {
    words: [
      '\\bconsent in prompt\\b',
      'prompt\\W{0,3}consent\\W{0,2} (?:is |was )?(?:required|needed|missing|expected)',
      '(?:must|requires?|needs?|without) (?:the )?(?:parameter )?prompt\\W{0,3}consent\\b',
    ],
    meaning: 'consent-prompt-required',
  },
  'oauth-request-object': {
    codes: 'invalid_request_object request_not_supported request_uri_not_supported',
    words: 'request object.{0,40}(?:required|missing|must)',
    meaning: 'request-object-required',
  },
  'oauth-nonce': {
    words: [
      '\\bnonce\\b.{0,40}\\b(?:required|missing|must be)(?! (?:in|from)\\b)',
      '\\bmissing.{0,40}\\bnonce\\b',
    ],
    about: 'request',
    meaning: 'nonce-required',
    say: 'Turn off the requirement for this client; with the code flow it is optional (OpenID Connect Core 3.1.2.1).',
  },
  'oauth-secret-empty': {
    words: '\\bempty client[ _]secret|client[ _]secret (?:is |was |must not be )?(?:empty|blank)\\b',
    meaning: 'client-secret-wrong',
    title: 'The client secret is empty',
    cause:
      'The program sent no secret: its setting is empty, was not read, or names a variable that is not set.',
    say: 'Set the client secret in the program, and check whether it is really read (quotation marks, file, variable).',
  },
  'oauth-client-or-secret-missing': {
    words: [
      'client[_ ]id (?:and/or|and|or) (?:the )?(?:client[_ ])?secret.{0,20}(?:missing(?! or)|required|not (?:found|provided|present|sent))',
      '(?:specify|provide|send|include|requires?) (?:either )?[\'"]?client_secret[\'"]? or',
    ],
    concepts: ['client-credentials missing|unknown', 'auth-method missing'],
    meaning: 'client-authentication-method',
    title: 'The client’s id and secret were not found where the provider looks for them',
    cause:
      'The provider reads the id and the secret from a different place: from the form body and not from HTTP Basic, or the other way round.',
    say: 'Register the client with client_secret_post, which works with Infra if the provider offers it, or set the program to the method that the client is registered with.',
    value: 'client_secret_post',
  },
  'oauth-client-or-secret': {
    codes: 'KOE010',
    words: [
      '\\bclient(?:[_ ]id)? (?:and/or|and|or) (?:the )?(?:client[_ ])?secret\\b',
      'Bad client credentials',
    ],
    meaning: 'client-credentials-wrong',
    say: 'Copy the client id and the secret again, from the same realm or tenant as the URL.',
  },
  'oauth-secret': {
    codes: 'invalid_client_secret bad_client_secret incorrect_client_credentials',
    words: [
      'secret.{0,30}(?:mismatch|incorrect|(?:does|did) ?n.t match|does not match|is not valid|is wrong)',
      '(?:invalid|incorrect|wrong|bad|empty) (?:client[_ ])?secret',
      'client[_ ]secret.{0,30}(?:is invalid|is incorrect|is wrong|does not match|mismatch)',
    ],
    // Authelia, of the hash that it keeps.
    sentences: 'Client authentication failed[^\\u001e]{0,200}passwords don.t match',
    concepts: 'secret mismatch|invalid|unknown|unverified',
    meaning: 'client-secret-wrong',
    cause:
      'The provider knows the client and refuses its secret. Often somebody copied a secret’s id or hash, or a line break with it.',
    say: 'Create a new secret, copy its value, and paste it without spaces.',
    steps: 'If you can choose, use only letters, digits and - . _ ~: some servers fail on + / % : = &',
  },
  'oauth-secret-expired': {
    codes: 'expired_client_secret',
    words: ['client[_ ]secret.{0,60}(?:has expired|is expired|expired)', 'expired client secret'],
    concepts: 'secret ended|revoked',
    meaning: 'client-secret-expired',
    command: "infra providers edit '<name>' --client-secret",
  },
  'words-code-missing': {
    codes: 'errorauthnoauthcode',
    sentences: [
      '\\[invalid_request\\].{0,120}OAuth2LoginAuthenticationFilter',
      'Expecting code in response',
      'missing required parameter: code\\b',
      'callback URL received an invalid request',
    ],
    words: [
      '\\bno (?:authori[sz]ation )?code\\b.{0,30}(?:callback|request|response|received)',
      '\\bcode must be present\\b',
    ],
    concepts: ['code|any-code missing', 'code|any-code missing state'],
    meaning: 'request-malformed',
    title: 'The provider came back without a code',
    cause:
      'The answer has no code: the provider sent an error instead, or it answers after a # or as a form.',
    say: 'Read the address that the browser came back to: its “error” says why; the response mode must be “query”.',
  },
  'oauth-secret-encoding': {
    words: [
      '(?:invalid(?!_request)|malformed|failed to decode).{0,40}(?:basic\\b|authorization header)',
      'invalid URL escape',
    ],
    concepts: 'auth-header invalid|fault|unverified|mismatch',
    meaning: 'client-authentication-method',
    title: 'The secret’s characters were changed on the way',
    cause:
      'The secret contains characters such as + / % : = &, or a line break, and the server does not decode HTTP Basic as the specification says (RFC 6749 2.3.1).',
    say: 'Create a secret of only letters, digits and - . _ ~, or use client_secret_post.',
    value: 'client_secret_post',
  },
  'oauth-code-used': {
    words: 'code.{0,30}(?:already (?:been )?(?:used|redeemed|consumed)|used more than once)',
    concepts: 'code|any-code|grant used',
    meaning: 'code-already-used',
    title: 'Code was used before',
    cause:
      'A code works only once. Infra sends it with HTTP Basic first; if the server checks the code before it refuses that method, the second attempt finds it used.',
    say: 'Register the client with both client_secret_post and HTTP Basic if that is possible, and start the login again.',
  },
  'oauth-refresh': {
    words: [
      'refresh[_ ]token.{0,60}(?:(?:is|was|has been) )?(?:no longer valid|unknown|rejected|failed)',
      '(?:failed|unable|could not|error).{0,20}refresh(?:ing)?.{0,20}(?:access |the )?token',
      'refresh[_ ]token.{0,40}(?:invalid|expired|revoked|already|not active|reuse|not found)',
      '(?:invalid|expired|unknown|revoked) refresh[_ ]token',
    ],
    concepts: [
      'refresh-token invalid|ended|revoked|used|refused|fault|unreachable',
      'refresh-token client mismatch',
    ],
    meaning: 'refresh-token-refused',
    cause:
      'The refresh token was used before, was revoked or has expired. Infra keeps the first refresh token it gets; a provider that issues a new one each time refuses the old one at the second refresh.',
    say: 'Sign in again; if it happens again, turn off refresh token rotation for this client, or give it a long grace period.',
  },
  'oauth-no-refresh-token': {
    sentences: ['token expired and refresh token is not set', 'no refresh token returned from oidc client'],
    words: '\\b(?:no|without an?|missing) refresh[_ ]?token\\b',
    concepts: 'refresh-token missing|unknown',
    meaning: 'refresh-token-refused',
    title: 'There is no refresh token',
    cause:
      'The access token has expired and the provider issued no refresh token, so people are logged out; Infra does it at its next check, within two hours. Right after a login it means that expires_in is wrong, or the clock.',
    say: 'Configure the program to request offline_access, and allow it for the client. Infra requests it if the provider advertises it: then save the provider in Infra again.',
    steps: [
      'Google: use kind google',
      'Logto and node-oidc-provider: always issue refresh tokens',
      'authentik: add the offline_access mapping',
    ],
  },
};
