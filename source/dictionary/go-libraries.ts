import type { DictionaryEntry } from '../core/dictionary.ts';

/** What Go’s own libraries say; Infra, Dex, oauth2-proxy and many others hand it on. */
export const goLibraryErrors: readonly DictionaryEntry[] = [
  {
    id: 'go-token-refused',
    vendors: [],
    speaker: 'Go’s OAuth library (golang.org/x/oauth2), which Infra uses',
    sentences: ['oauth2: cannot fetch token: 401'],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The token endpoint refused the client',
    cause:
      'The provider answered 401 at the token endpoint: the client id, the secret or the way of sending them is not what the client is registered with. What follows “Response:” says more where the provider says it.',
    remedy: {
      say: 'Copy the client id and the secret again, and register the client with client_secret_post.',
      steps: ['oidc-wizard check NAME --url … --client-id … tells which of them it is'],
    },
  },
  {
    id: 'go-token-failed',
    vendors: [],
    speaker: 'Go’s OAuth library (golang.org/x/oauth2), which Infra uses',
    sentences: ['oauth2: cannot fetch token'],
    wraps: true,
    meaning: 'other',
    title: 'The token request failed',
    cause:
      'The provider’s answer at the token endpoint was an error. What follows “Response:” is the provider’s own reason.',
    remedy: { say: 'Read the provider’s answer behind “Response:”, or paste it here alone.' },
  },
  {
    id: 'go-token-not-json',
    vendors: [],
    speaker: 'Go’s OAuth library (golang.org/x/oauth2), which Infra uses',
    sentences: ['oauth2: cannot parse json', 'oauth2: cannot parse response'],
    meaning: 'gateway-in-front',
    title: 'The token endpoint did not answer with JSON',
    cause:
      'The answer of the token endpoint is a page or empty: a proxy or a login page stands in front of it, or the address is not that of the token endpoint.',
    remedy: {
      say: 'Open the token endpoint’s address of the discovery document to machines without a login, and check that the address is right.',
      steps: ['curl -i -X POST <token endpoint>: an OAuth error in JSON is right, HTML is not'],
    },
  },
  {
    id: 'go-token-expiry',
    vendors: [],
    speaker: 'Go’s OAuth library (golang.org/x/oauth2), which Infra uses',
    sentences: ['Go struct field tokenJSON\\.\\w{1,30}', 'Go struct field \\w{0,30}expires_in'],
    meaning: 'request-malformed',
    title: 'A member of the token response has the wrong type',
    cause:
      'The token response is JSON, and one of its members, often expires_in, is not of the type that the specification wants (RFC 6749 5.1).',
    remedy: {
      say: 'Let the provider send access_token and token_type as texts and expires_in as a whole number.',
    },
  },
  {
    id: 'url-without-scheme',
    vendors: [],
    speaker: 'Go’s standard library, or another HTTP client',
    sentences: [
      'unsupported protocol scheme',
      'No connection adapters were found',
      'Invalid URL .{1,200}: No scheme supplied',
    ],
    words: ['missing (?:URL )?(?:scheme|protocol)\\b'],
    meaning: 'wrong-issuer',
    title: 'The address has no https:// in front',
    cause: 'The program was given a host name, or an empty address, where it needs a whole URL.',
    remedy: {
      say: 'Write the address with https:// in front.',
      steps: [
        'Infra itself takes the address with or without https://, so this comes from another program, or from an endpoint in the discovery document that lacks it',
      ],
    },
  },
  {
    id: 'url-malformed',
    vendors: [],
    codes: ['ERR_INVALID_URL'],
    sentences: [
      'first path segment in URL cannot contain colon',
      'invalid character .{1,8} in host name',
      'net/url: invalid',
      "missing ']' in host",
      'invalid port .{1,40} after host',
    ],
    words: ['\\bInvalid URL\\b'],
    meaning: 'wrong-issuer',
    title: 'The address cannot be read',
    cause: 'The address holds a space, a quotation mark or another sign that does not belong there.',
    remedy: { say: 'Type the address again; copying often brings blanks and quotation marks along.' },
  },
  {
    id: 'token-not-jwt',
    vendors: [],
    speaker: 'Go’s OpenID Connect library (go-oidc), which Infra uses',
    sentences: ['oidc: malformed jwt', 'malformed jwt payload', 'compact JWS format must have three parts'],
    words: [
      '\\bmalformed jwt\\b',
      '\\bjwt malformed\\b',
      'not a (?:valid )?JWT\\b',
      'token contains an invalid number of segments',
      'Not enough segments',
    ],
    meaning: 'signature',
    title: 'The ID token is not a signed JWT',
    cause:
      'What was taken for the ID token is not three parts with dots between: an opaque access token, an encrypted token, or an empty text.',
    remedy: {
      say: 'Check that the client gets the scope openid and signed, not encrypted, ID tokens; an access token in its place does not do.',
    },
  },
  {
    id: 'too-many-redirects',
    vendors: [],
    codes: ['ERR_TOO_MANY_REDIRECTS', 'ERR_FR_TOO_MANY_REDIRECTS'],
    sentences: ['stopped after 10 redirects', 'TooManyRedirects', 'Exceeded \\d{1,3} redirects'],
    words: ['redirected you too many times'],
    meaning: 'gateway-in-front',
    title: 'Redirects that lead in a circle',
    cause:
      'The address redirects to itself: often http and https in turn behind a proxy, or a login page in front.',
    remedy: { say: 'Let the proxy pass X-Forwarded-Proto, and keep /.well-known/ free of logins.' },
  },
  {
    id: 'http-to-https-port',
    vendors: [],
    sentences: [
      'Client sent an HTTP request to an HTTPS server',
      'plain HTTP request was sent to HTTPS port',
      'malformed HTTP response .{0,4}\\\\?x15',
    ],
    meaning: 'https-required',
    title: 'http was spoken to an https port',
    cause: 'The address says http:// and the port speaks TLS.',
    remedy: { say: 'Write https:// in the address, also in the endpoints that the provider publishes.' },
  },
  {
    id: 'discovery-not-found',
    vendors: [],
    words: [
      '\\b404 Not Found\\b',
      '\\b404 page not found',
      'openid-configuration.{0,120}\\b404\\b',
      '\\b404\\b.{0,120}openid-configuration',
      '(?:status(?: code)?|returned|HTTP(?:/[12](?:\\.[01])?)?)[:= ]{1,2}404\\b',
      '404 Client Error',
    ],
    meaning: 'wrong-issuer',
    title: 'Nothing is found at this address',
    cause:
      'The server answers 404: the address lacks a part of the path (the realm, the slug, /oauth2/default, /v2.0), or has one too many.',
    remedy: {
      say: 'Copy the issuer as the provider shows it; its address with /.well-known/openid-configuration must answer in a browser.',
    },
  },
  {
    id: 'server-gateway-error',
    vendors: [],
    words: [
      '\\b50[234] (?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)',
      '(?:status(?: code)?|returned|HTTP(?:/[12](?:\\.[01])?)?)[:= ]{1,2}50[234]\\b',
      '\\bupstream connect error\\b',
      'no healthy upstream',
      'default backend - 404',
    ],
    meaning: 'provider-down',
    title: 'The provider is down behind its proxy',
    cause:
      'A proxy answers in place of the provider: the provider is starting, has stopped, or the proxy cannot reach it. Infra fetches the configuration at every login, so nobody can log in meanwhile.',
    remedy: { say: 'Look whether the provider runs and what its proxy’s log says, then try again.' },
  },
  {
    id: 'server-internal-error',
    vendors: [],
    words: [
      '\\b500 Internal Server Error',
      '(?:status(?: code)?|returned|HTTP(?:/[12](?:\\.[01])?)?)[:= ]{1,2}500\\b',
      '500 Server Error',
    ],
    wraps: true,
    meaning: 'provider-down',
    title: 'The provider failed inside',
    cause: 'The server answered 500; its reason stands in its own log only.',
    remedy: { say: 'Read the provider’s log of this minute.' },
  },
  {
    id: 'http-forbidden',
    vendors: [],
    sentences: ['403 Forbidden: ?<', 'Request forbidden by administrative rules'],
    words: ['openid-configuration.{0,120}\\b40[13]\\b', '\\b40[13]\\b.{0,60}openid-configuration'],
    meaning: 'gateway-in-front',
    title: 'A server in front refuses the request',
    cause: 'A firewall, a proxy or an access list answers 401 or 403 where the provider should answer.',
    remedy: {
      say: 'Let Infra’s server reach /.well-known/, the keys, the token endpoint and UserInfo without a login of the proxy.',
    },
  },
  {
    id: 'answer-not-json',
    vendors: [],
    codes: ['JSONDecodeError'],
    sentences: [
      'invalid character .{1,6} (?:looking for beginning of value|after top-level value)',
      'Unexpected token .{1,10} in JSON',
      'is not valid JSON',
      'Expecting value: line 1 column 1',
      'unexpected end of JSON input',
      'Unexpected end of JSON input',
      'JsonParseException',
      'json: unsupported value',
    ],
    meaning: 'gateway-in-front',
    title: 'The answer is not JSON',
    cause: 'Something else than the provider’s JSON came back: a web page, an empty answer or a plain text.',
    remedy: {
      say: 'Fetch the same address with curl -i and look what answers; remove a login page or firewall in front of it.',
    },
  },
];
