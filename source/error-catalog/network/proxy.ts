import type { KnownErrors } from '../known-errors.ts';

/** Come first, because a failure within a proxy’s error is the proxy’s. */
export const proxyErrors: KnownErrors = {
  'envoy-oauth': {
    speaker: 'Envoy (Istio, Envoy Gateway)',
    wraps: true,
    sentences: ['OAuth flow failed', 'oauth\\.(?:missing_credentials|invalid_request|unauthorized)'],
    meaning: 'client-credentials-wrong',
    title: 'Envoy’s OAuth filter gave up',
    cause:
      'The token request failed, or the callback came without its cookies; Envoy says neither to the browser. Most often it is the client secret, or the cluster of the token endpoint (TLS, authority, DNS).',
    say: 'Set the log level of “oauth2” and “http” to debug in Envoy, and read the token endpoint’s answer there.',
  },
  'program-proxy-settings': {
    sentences:
      'ProxyOptions\\.setCredentials|hudson\\.ProxyConfiguration|invalid proxy (?:URL|address|port)|proxy: unknown scheme',
    meaning: 'network',
    title: 'The program’s own proxy settings cannot be used',
    cause:
      'The program uses the proxy named in its settings, and these are incomplete or malformed: a password without a user name, no port, or an address without http://.',
    say: 'Correct the proxy in the program’s settings (Jenkins: Manage Jenkins → System → HTTP Proxy Configuration), or empty all of its fields.',
  },
  'network-proxy': {
    sentences: [
      'proxyconnect tcp.{0,300}',
      '407 Proxy Authentication Required',
      'Proxy Authentication Required',
      'ProxyError\\b.{0,300}',
      'Unable to connect to proxy',
      'tunneling socket could not be established',
      'ERR_PROXY_CONNECTION_FAILED',
      'ERR_TUNNEL_CONNECTION_FAILED',
      // Go (net/http: transport.go, dialConn) reports only the reason of a refused CONNECT.
      '(?:Get|Post) "?https://[^\\s"]{1,300}"?: (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout)\\b',
    ],
    meaning: 'network',
    title: 'The proxy did not let it through',
    cause: 'The outgoing proxy cannot be reached or requires a password.',
    say: 'Check HTTPS_PROXY and NO_PROXY where the program runs.',
  },
};
