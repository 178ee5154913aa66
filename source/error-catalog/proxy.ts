import type { KnownErrors } from './known-errors.ts';

/** First, since what failed inside of a proxy’s error is the proxy’s. */
export const proxyErrors: KnownErrors = {
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
    ],
    meaning: 'network',
    title: 'The proxy did not let it through',
    cause: 'The outgoing proxy cannot be reached or wants a password.',
    say: 'Check HTTPS_PROXY and NO_PROXY where Infra’s server runs.',
  },
};
