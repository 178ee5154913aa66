import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** What Go (Infra’s server) and Node (this program) say when a connection does not come about. */
/** First, since what failed inside of a proxy’s error is the proxy’s. */
export const proxyErrors: readonly CatalogEntry[] = [
  {
    id: 'network-proxy',
    vendors: [],
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
    remedy: { say: 'Check HTTPS_PROXY and NO_PROXY where Infra’s server runs.' },
  },
];

export const networkErrors: readonly CatalogEntry[] = [
  {
    id: 'network-dns',
    vendors: [],
    codes: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME', 'ENODATA'],
    sentences: [
      'no such host',
      'Name or service not known',
      'Temporary failure in name resolution',
      'nodename nor servname provided',
      'Could not resolve host',
      'UnknownHostException',
      'NameResolutionError',
      'Name does not resolve',
      'DNS_PROBE_FINISHED_NXDOMAIN',
      'No such host is known',
      'getaddrinfo (?:ENOTFOUND|EAI_AGAIN)',
      'server misbehaving',
    ],
    words: [
      'failed to lookup address',
      '(?:unknown|could not find|cannot find) host',
      'host(?:name)? (?:was |could )?not (?:be )?(?:found|resolved?)',
      'DNS (?:lookup|resolution|error)',
      '(?:could not|cannot|unable to|failed to) resolve',
    ],
    meaning: 'network',
    title: 'Host name does not resolve',
    cause:
      'The name of the provider is not known where the program runs. If only Infra says so, its server uses another DNS than this machine.',
    remedy: {
      say: 'Check the spelling, and whether Infra’s server can resolve the name.',
      steps: [
        'kubectl exec deploy/infra-server -- nslookup <provider host>',
        'Add a DNS record or a hostAlias for the server',
      ],
    },
  },
  {
    id: 'network-refused-loopback',
    vendors: [],
    sentences: [
      '(?:dial tcp|connect|ECONNREFUSED|refused.{0,40})[ a-z:(]{0,12}(?:127\\.0\\.0\\.1|\\[::1\\]|::1|localhost):\\d{1,5}',
      '(?:127\\.0\\.0\\.1|\\[::1\\]|localhost):\\d{1,5}.{0,60}connection refused',
    ],
    meaning: 'network',
    title: 'The program looks for the server on its own machine',
    cause:
      'The address is localhost, which is the machine or the container of the program itself, and nothing listens at that port there.',
    remedy: {
      say: 'Give the address under which the server is reached from that machine: a service’s or a host’s name.',
    },
  },
  {
    id: 'network-refused',
    vendors: [],
    codes: ['ECONNREFUSED'],
    words: ['connection refused', 'actively refused it', 'Failed to connect to .{1,100} port \\d'],
    meaning: 'network',
    title: 'Connection refused',
    cause: 'The host is there and nothing listens at that port, or a firewall turns the connection away.',
    remedy: {
      say: 'Check host and port, and that the way is open from Infra’s server.',
      steps: [
        'From inside a network the public address may not be reachable (hairpin NAT): use a name that resolves to the inner address',
      ],
    },
  },
  {
    id: 'network-timeout',
    vendors: [],
    codes: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ESOCKETTIMEDOUT'],
    sentences: [
      'dial tcp.{0,80}i/o timeout',
      'context deadline exceeded',
      'Client\\.Timeout exceeded while awaiting headers',
      'TLS handshake timeout',
      'i/o timeout',
      'ConnectTimeoutError',
      'Connection timed out',
      'Read timed out',
      'SocketTimeoutException',
      'Operation timed out',
      'connect timed out',
      'Client network socket disconnected before secure TLS',
    ],
    words: [
      '\\btimed[ -]?out\\b',
      '\\btime-?out (?:exceeded|of \\d|awaiting|error|occurred)',
      'request timeout',
      'operation was canceled due to timeout',
      'TimeoutError',
    ],
    meaning: 'network',
    title: 'No answer in time',
    cause:
      'Packets get lost on the way: a firewall, a missing route, IPv6 without a way out, or a proxy that is needed and not set.',
    remedy: {
      say: 'Open the way from Infra’s server to the provider.',
      steps: [
        'kubectl exec deploy/infra-server -- wget -qO- https://<issuer>/.well-known/openid-configuration',
        'Where a proxy is needed, set HTTPS_PROXY on the server',
      ],
    },
  },
  {
    id: 'network-unreachable',
    vendors: [],
    codes: ['EHOSTUNREACH', 'ENETUNREACH'],
    sentences: ['no route to host', 'network is unreachable'],
    meaning: 'network',
    title: 'There is no way to that address',
    cause:
      'The machine has no route to the provider’s address, often because the name resolves to IPv6 only.',
    remedy: { say: 'Give the machine a route, or the name an IPv4 address.' },
  },
  {
    id: 'network-reset',
    vendors: [],
    codes: ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'],
    sentences: [
      '[\'"`] ?: EOF\\b',
      'Connection aborted',
      'RemoteDisconnected',
      'server closed idle connection',
      'ERR_EMPTY_RESPONSE',
      'Empty reply from server',
      'connection reset by peer',
      'socket hang up',
    ],
    words: ['unexpected EOF'],
    meaning: 'network',
    title: 'Connection was cut',
    cause: 'The other side, or something between, closed the connection before an answer came.',
    remedy: { say: 'Look at proxies and firewalls between, and try again.' },
  },
  {
    id: 'network-private-address',
    vendors: [],
    words: [
      'local access rules',
      '(?:blocked|denied|refused|forbidden).{0,60}(?:loopback|internal|local)(?: ip)? address',
      '\\bSSRF\\b',
      '(?:private|internal|reserved) (?:ip )?address(?:es)?.{0,40}(?:blocked|not allowed|refused|denied)',
      '(?:blocked|refused).{0,40}private (?:ip )?address',
    ],
    meaning: 'network',
    title: 'A private address was refused',
    cause: 'The program that said so refuses providers on private addresses. Infra does not.',
    remedy: { say: 'Nothing to change for Infra; allow the address in the program that refused it.' },
  },
];
