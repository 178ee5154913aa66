import type { KnownErrors } from '../known-errors.ts';

/** Certificate and TLS errors of Go, Node and browsers. */
export const certificateErrors: KnownErrors = {
  'certificate-unknown-authority': {
    codes:
      'SELF_SIGNED_CERT_IN_CHAIN DEPTH_ZERO_SELF_SIGNED_CERT UNABLE_TO_GET_ISSUER_CERT CERT_UNTRUSTED ERR_CERT_AUTHORITY_INVALID SEC_ERROR_UNKNOWN_ISSUER',
    sentences: [
      'certificate signed by unknown authority',
      'unable to find valid certification path',
      'UntrustedRoot',
      'certificate cannot be authenticated with given CA',
      'TLS error:.{0,80}CERTIFICATE_VERIFY_FAILED',
      'tls: (?:bad certificate|unknown certificate)',
      'error setting certificate verify locations',
    ],
    words: ['unknown ca\\b', '\\bUnknownIssuer\\b', 'unable to get issuer certificate'],
    concepts: 'certificate untrusted|unknown',
    meaning: 'certificate',
    title: 'Certificate of an unknown authority',
    cause:
      'The provider’s certificate comes from an authority that this machine, or Infra’s server, does not trust. Infra has no setting per provider for it.',
    say: 'Install the authority on the machine of the program that complains, or set it there as its CA; for Infra that is the server.',
    steps: [
      'Mount the authority’s certificate into the server’s container and set SSL_CERT_FILE to it',
      'For this program: --ca-file <authority>.pem',
    ],
  },
  'certificate-incomplete-chain': {
    codes: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    sentences: [
      'unable to verify the first certificate',
      'unable to get local issuer certificate',
      'PartialChain',
    ],
    meaning: 'certificate',
    title: 'Certificate chain is incomplete',
    cause:
      'The server’s certificate leads to no authority that this machine trusts: the intermediate is not sent (browsers fetch it themselves, Infra does not), or the authority is a private one.',
    say: 'Install the full chain at the provider (“fullchain.pem”); install a private authority on the machine of the program that complains.',
  },
  'certificate-host': {
    codes: 'ERR_TLS_CERT_ALTNAME_INVALID ERR_CERT_COMMON_NAME_INVALID SSL_ERROR_BAD_CERT_DOMAIN',
    sentences: [
      'certificate is (?:not )?valid for',
      "doesn't contain any IP SANs",
      'tls: unrecognized name',
      'relies on legacy Common Name field',
      'Hostname mismatch',
      'IP address mismatch',
      'No subject alternative (?:DNS )?names?',
      'RemoteCertificateNameMismatch',
      'does not match target host name',
      "hostname .{1,100} doesn't match",
    ],
    concepts: 'certificate hostname mismatch|invalid|unknown|unreachable',
    meaning: 'certificate',
    title: 'Certificate belongs to another name',
    cause:
      'The server shows a certificate that does not contain the host name that was requested; often an ingress shows its default one.',
    say: 'Give the provider’s host a certificate with its own name.',
  },
  'certificate-expired': {
    codes: 'CERT_HAS_EXPIRED CERT_NOT_YET_VALID ERR_CERT_DATE_INVALID',
    sentences: ['NotTimeValid', 'NotAfter: ', 'CertPathValidatorException: validity check failed'],
    concepts: 'certificate ended|revoked|future',
    meaning: 'certificate',
    title: 'Certificate has expired or is not valid yet',
    cause:
      'The certificate has expired or is not valid yet, or the clock of the machine that says so is wrong.',
    say: 'Renew the certificate, or set the clock (NTP).',
  },
  'network-not-tls': {
    codes: 'ERR_SSL_WRONG_VERSION_NUMBER ERR_SSL_PROTOCOL_ERROR',
    sentences: [
      'wrong version number',
      'server gave HTTP response to HTTPS client',
      'first record does not look like a TLS handshake',
      'HTTP request was sent to HTTPS port',
    ],
    concepts: 'plain-http fault|https',
    meaning: 'https-required',
    title: 'The port does not speak https',
    cause: 'The address leads to a plain http port. Infra always uses https.',
    say: 'Use the https port, or put a TLS proxy in front.',
  },
  'tls-handshake': {
    codes: 'EPROTO ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION ERR_SSL_NO_PROTOCOLS_AVAILABLE',
    sentences: 'remote error: tls: ',
    concepts: 'handshake fault|refused|mismatch|unreachable',
    meaning: 'certificate',
    title: 'No common TLS version or cipher',
    cause: 'Both sides could not agree on a TLS version, or the server requires a client certificate.',
    say: 'Configure the provider to speak TLS 1.2 or later, without client certificates for these addresses.',
  },
  'certificate-refused': {
    codes: 'CERTIFICATE_VERIFY_FAILED',
    sentences: [
      'curl: \\(60\\)',
      'curl failed to verify the legitimacy of the server',
      'cURL error 60',
      'CertPathValidatorException',
    ],
    words: ['SSL (?:error|peer|certificate)', 'ERR_CERT_\\w{1,30}'],
    wraps: true,
    concepts: 'certificate fault|invalid|unverified|mismatch',
    meaning: 'certificate',
    title: 'The certificate was refused',
    cause:
      'The program does not accept the server’s certificate; the words after it say why: an unknown authority, a missing link, another name or a date.',
    say: 'Read what follows it; most often the authority is unknown to the program’s machine.',
  },
};
