import type { KnownErrors } from '../known-errors.ts';

/** Runtime errors for a value that is missing or of the wrong type. */
const stumbles = [
  "'?NoneType'? object|unsupported operand type\\(s\\) for .{1,4}: 'NoneType'",
  'undefined method .{1,60} for (?:nil|an instance of|")',
  'Cannot read propert.{1,80} of (?:undefined|null)',
  'Cannot destructure property|(?:undefined|null) is not an object|can.t access property .{1,60} is (?:undefined|null)\\b',
  'attempt to (?:index|call|concatenate|compare) .{1,60} nil\\b',
  'must be of (?:the )?type .{1,60} given',
  'on (?:value of type )?(?:null|bool|boolean|int)(?:$|[ ,.;)])',
  'Call to a member function',
  'First parameter must either be an object',
  'because "?[\\w.$<>()]{1,100}"? is null|NullPointerException|NullReferenceException|Object reference not set',
  'nil pointer dereference',
  "'\\w{1,40}' object has no attribute|string indices must be integers",
].join('|');
const login =
  'oidc|oauth|openid|/callback/|\\bsso\\b|authenticat|identity.?provider|log-?in|sign-?in|token|user-?info|scopes?\\b';

/** Errors of programs in which a setting is empty. */
export const settingErrors: KnownErrors = {
  'words-setting-missing': {
    wraps: true,
    codes: 'errorauthnocreds errorauthnoendpoints erroroidcnotenabled',
    sentences: '(?:OpenIdConnect|OAuth|JwtBearer|RemoteAuthentication)Options\\.Validate',
    concepts: 'setting missing|required|obliged|invalid|unknown',
    meaning: 'other',
    title: 'A setting of the program is missing or wrong',
    cause:
      'The program does not start the login because a setting that its message names is empty, unknown or not readable.',
    say: 'Set the named setting in the program’s configuration, and check that the program really reads that file or those variables.',
  },
  'program-stumbled': {
    wraps: true,
    sentences: `(?:${stumbles})(?:(?<=(?:${login})[^]{0,900})|(?=[^]{0,900}(?:${login})))`,
    words: '(?:KeyError: |Undefined (?:index|array key|property) )',
    meaning: 'other',
    title: 'The program failed on a value it did not expect',
    cause:
      'It found nothing, or the wrong kind of value, in the provider’s answer or in one of its own settings (the name next to it says which, a proxy’s for example). Most often the token endpoint, UserInfo or discovery answered with an error or a page, or a claim or a setting is missing.',
    say: 'Read the lines before it in the program’s log (debug), and fetch <issuer>/.well-known/openid-configuration and UserInfo with curl -i to see what answers.',
  },
  'program-defect': {
    sentences: [
      'json: Unmarshal\\((?:nil|non-pointer)',
      '\\.(?!map|filter|forEach|some|every|includes|find|join|split|reduce|indexOf|toLowerCase|trim|startsWith|replace|match)\\w{1,60} is not a function',
      'Direct assignment to the forward side|Call to undefined (?:function|method)|unexpected keyword argument',
      'NoSuchMethodError|NoClassDefFoundError|MissingMethodException|Could not load file or assembly',
    ],
    meaning: 'other',
    title: 'A mistake in the program itself',
    cause:
      'The program uses its own parts wrongly, or one of them is missing or of another version than the rest expects; no setting and no provider changes that.',
    say: 'Update the program with all that belongs to it, or go back to the release that worked.',
  },
  'own-secret': {
    codes: 'NO_SECRET MissingSecret MissingSecretError',
    sentences:
      'cookie[_-]secret.{0,40}(?:must be|missing|bytes)|No application encryption key|(?:NEXTAUTH|AUTH|SESSION)_SECRET\\b.{0,60}(?:missing|must|not set|required)',
    meaning: 'other',
    title: 'The program’s own secret is not set, or has the wrong length',
    cause:
      'Programs encrypt their session cookies with a secret of their own, which has nothing to do with the client secret of the provider.',
    say: 'Set it to random bytes, the same for all instances (oauth2-proxy’s cookie_secret takes 16, 24 or 32).',
    command: 'openssl rand -hex 16',
  },
  'url-quoted': {
    sentences: [
      'no protocol: ["\']https?:',
      '(?:parse|Invalid URL|connection adapters were found for|protocol scheme) ["\']{2}https?\\b(?:[^ ]{1,300}: first path segment)?',
    ],
    meaning: 'wrong-issuer',
    title: 'Quotation marks are part of the address',
    cause:
      'The address has its scheme and is still not accepted: it begins with a quotation mark, which the program read as part of the value. An env file (docker --env-file, systemd) keeps quotation marks as they are.',
    say: 'Remove the quotation marks around the value, and restart the program.',
  },
  'program-no-session': {
    sentences: 'requires session support|forget to use .?express-session',
    meaning: 'other',
    title: 'The program keeps no session',
    cause:
      'The login’s state must be kept until the browser comes back, and the program has no session for it.',
    say: 'Set up the session middleware before the login routes (express-session for Passport).',
  },
  'program-no-flag': {
    words: 'unknown (?:shorthand )?(?:flag|option|argument|command)\\b[^.]{0,60}(?:oidc|oauth|issuer|client)',
    meaning: 'other',
    title: 'The program does not know this option',
    cause: 'The option is spelled differently, belongs to another command, or came with another version.',
    say: 'Compare it with --help of the version that runs.',
  },
  'words-client-id-missing': {
    sentences: 'client_id=(?:None|null|undefined)\\b',
    concepts: ['client-id required|missing|invalid-request', 'identifier required'],
    meaning: 'request-malformed',
    title: 'The client id is missing',
    cause: 'The request contains no client id: the program’s setting for it is empty or has another name.',
    say: 'Set the client id in the program, and check whether its settings are loaded.',
  },
  'words-issuer-missing': {
    concepts: ['issuer missing|required', 'issuer checking missing'],
    meaning: 'wrong-issuer',
    title: 'No issuer was found',
    cause: 'The program’s setting for the issuer is empty, or what it read does not name one.',
    say: 'Set the issuer exactly as the provider’s discovery document spells it; if a token or the callback lacks “iss”, check that the provider sends it and that the program needs it.',
  },
  'words-secret-missing': {
    words: 'forg[eo]t.{0,20}client[_ ]secret',
    concepts: 'secret missing|required',
    meaning: 'client-authentication-method',
    title: 'No client secret arrived',
    cause:
      'The client has a secret, and the request contains none: the program’s setting is empty, or it sends the secret in a different place from where the provider looks.',
    say: 'Give the program the client secret and have it sent with client_secret_post; a program without a secret needs a public client.',
  },
  'words-provider-unknown': {
    sentences: 'Invalid Client Registration with Id|InvalidClientRegistrationId',
    words:
      '\\b(?:sso|oidc|oauth2?|openid(?: connect)?)(?: login| authentication)? (?:is |was )?not (?:configured|set up)|not (?:configured|set up|enabled) to allow (?:oauth2?|oidc|sso)|\\bprovider\\b.{0,80}not enabled',
    concepts: ['provider unknown|missing|disabled', 'protocol disabled'],
    meaning: 'wrong-issuer',
    title: 'The program has no such provider',
    cause: 'No provider is set up, or turned on, under the name or the issuer that is requested.',
    say: 'Set the provider up in the program with exactly the issuer that the token and the discovery document name, and use its name in the addresses exactly as spelled there.',
  },
  'words-endpoint-missing': {
    sentences: 'Missing required UserInfo Uri',
    concepts: 'endpoint missing|required',
    meaning: 'wrong-issuer',
    title: 'The address of an endpoint is missing',
    cause:
      'The program has no address for the endpoint that is named: discovery is off or failed, and none was set explicitly.',
    say: 'Give the program the issuer and turn on discovery, or copy the address from the discovery document.',
  },
};
