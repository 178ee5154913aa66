import type { KnownErrors } from '../known-errors.ts';

export const networkErrors: KnownErrors = {
  'network-dns': {
    codes: 'ENOTFOUND EAI_AGAIN EAI_NONAME ENODATA',
    sentences: [
      'no such host',
      'Resolving timed out',
      'Name or service not known',
      'Temporary failure in name resolution',
      'nodename nor servname provided',
      'UnknownHostException',
      'NameResolutionError',
      'Name does not resolve',
      'No address associated with hostname',
      'TransportError\\) non-existing domain',
      'server misbehaving',
    ],
    words: [
      '(?:unknown|could not find|cannot find) host',
      'DNS (?:lookup|resolution|error)',
      '(?:could not|cannot|unable to|failed to) resolve (?:the )?(?:"?[\\w-]{1,60}\\.[\\w.-]|host|name|address|domain|dns)',
    ],
    concepts: 'name unresolved|unknown',
    meaning: 'network',
    title: 'Host name does not resolve',
    cause:
      'The name of the provider is unknown where the program runs. If only Infra says so, its server uses a different DNS from this machine.',
    say: 'Check the spelling, and whether the machine or container that says so can resolve the name.',
    steps: [
      'kubectl exec deploy/infra-server -- nslookup <provider host>',
      'Add a DNS record or a hostAlias for the server',
    ],
  },
  'network-refused-loopback': {
    sentences: [
      '(?:dial tcp|connect|ECONNREFUSED|refused.{0,40})[ a-z:(]{0,12}(?:127\\.0\\.0\\.1|\\[::1\\]|::1|localhost):\\d{1,5}',
      '(?:127\\.0\\.0\\.1|\\[::1\\]|localhost)(?::| port )\\d{1,5}.{0,60}connection refused',
    ],
    meaning: 'network',
    title: 'The program looks for the server on its own machine',
    cause:
      'The address is localhost, which is the program’s own machine or container, and nothing listens on that port there.',
    say: 'Use the address by which that machine reaches the server: a service’s or a host’s name.',
  },
  'network-refused': {
    codes: 'ECONNREFUSED',
    words: [
      'connection refused|connection to (?:the )?(?:server|host) \\S{1,200} was refused',
      'actively refused it',
      'Failed to connect to .{1,100} port \\d{1,5}(?!.{0,30}timeout)',
    ],
    meaning: 'network',
    title: 'Connection refused',
    cause: 'The host is there but nothing listens on that port, or a firewall rejects the connection.',
    say: 'Check host and port, and that they can be reached from where the program runs.',
    steps:
      'From inside a network the public address may not be reachable (hairpin NAT): use a name that resolves to the internal address',
  },
  'network-timeout': {
    codes: 'ETIMEDOUT UND_ERR_CONNECT_TIMEOUT ESOCKETTIMEDOUT',
    sentences: ['context deadline exceeded', 'i/o timeout'],
    words: [
      '\\btimed[ -]?out\\b',
      '\\b(?:Open|Read|Write|Connect|Pool)Timeout\\b',
      '\\btime-?out (?:exceeded|of \\d|awaiting|error|occurred)',
      'request timeout',
      'operation was canceled due to timeout',
      'TimeoutError',
      'Timeout was reached',
    ],
    concepts: 'connection|handshake|endpoint|discovery timeout',
    meaning: 'network',
    title: 'No answer in time',
    cause:
      'Packets get lost: a firewall, a missing route, IPv6 without a way out, a router that cannot reach its own public address from inside, or a proxy that is needed but not set.',
    say: 'Allow connections from where the program runs to the provider.',
    steps: [
      'kubectl exec deploy/infra-server -- wget -qO- https://<issuer>/.well-known/openid-configuration',
      'If a proxy is needed, set HTTPS_PROXY on the server',
    ],
  },
  'network-unreachable': {
    codes: 'EHOSTUNREACH ENETUNREACH',
    sentences: ['no route to host', 'network is unreachable'],
    meaning: 'network',
    title: 'There is no route to that address',
    cause: 'The machine has no route to the address, often because the name resolves to IPv6 only.',
    say: 'Give the machine a route, or the name an IPv4 address.',
  },
  'network-reset': {
    codes: 'ECONNRESET EPIPE UND_ERR_SOCKET',
    sentences: [
      '[\'"`] ?: EOF\\b',
      'RemoteDisconnected',
      'ERR_EMPTY_RESPONSE',
      'Empty reply from server',
      'connection reset by peer',
    ],
    words: ['unexpected EOF', 'EOF occurred'],
    concepts: 'connection cut',
    meaning: 'network',
    title: 'Connection was cut',
    cause: 'The other side, or something in between, closed the connection before an answer came.',
    say: 'Look at the proxies and firewalls in between, and try again.',
  },
  'network-private-address': {
    words: [
      'local access rules',
      '(?:blocked|denied|refused|forbidden).{0,60}(?:loopback|internal|local)(?: ip)? address',
      '\\bSSRF\\b',
      '(?:private|internal|reserved) (?:ip )?address(?:es)?.{0,40}(?:blocked|not allowed|refused|denied)',
      '(?:blocked|refused).{0,40}private (?:ip )?address',
    ],
    concepts: 'private-address refused|disabled',
    meaning: 'network',
    title: 'A private address was refused',
    cause: 'The program that says so refuses providers on private addresses. Infra does not.',
    say: 'Nothing to change for Infra; allow the address in the program that refused it.',
  },
};
