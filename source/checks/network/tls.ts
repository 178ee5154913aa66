import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import type { CertificateFact } from '../../core/facts/facts.ts';
import type { Failure, FailureCode } from '../../core/http/failure.ts';
import { lookUp } from '../../core/look-up.ts';
import type { ServerSight } from '../../core/run/server-sight.ts';

const ownCa = {
  say: 'Install the CA’s certificate in the image or operating system of {relyingParty}’s server; for this test, pass it with --ca-file.',
};

const codes = {
  'tls-expired': 'expired',
  'tls-not-yet-valid': 'not-yet-valid',
  'tls-self-signed': 'self-signed',
  'tls-unknown-ca': 'unknown-ca',
  'tls-incomplete-chain': 'incomplete-chain',
  'tls-host-mismatch': 'other-name',
  'tls-common-name': 'common-name-only',
  'tls-weak-signature': 'weak-signature',
  'tls-weak-key': 'weak-key',
  'tls-client-certificate': 'client-certificate',
  'tls-handshake-refused': 'handshake-refused',
  'tls-protocol': 'protocol',
  'tls-not-tls': 'not-tls',
  'tls-other': 'other',
} as const satisfies { readonly [Code in FailureCode]?: string };

const fortnight = 14 * 24 * 3600_000;

export const tls = defineCheck({
  id: 'tls',
  phase: 'network',
  title: 'Certificate',
  cites: ['RFC 9110, 4.3.4', 'Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-07'],
  subject: { kind: 'certificate', from: 'host' },
  needs: ['input', 'network', 'typedUrlDiscovery'],
  didYouMean: true,
  dependsOn: ['url-form', 'dns', 'reach'],
  outcomes: {
    trusted: pass('The certificate of {host} is trusted and valid until {validTo}.'),
    'expires-soon': warn(
      'The certificate of {host} expires at {validTo}.',
      'Renew the certificate before {validTo}.',
    ),
    'private-ca': unknown(
      'This machine was given {host}’s CA, “{issuerName}”; whether {relyingParty}’s server trusts it too cannot be told from here.',
      ownCa,
      {
        leavesOpen: 'whether {relyingParty}’s server trusts the certificate authority',
        owner: 'relying-party',
      },
    ),
    'verification-off': warn(
      'This machine verifies no certificates (NODE_TLS_REJECT_UNAUTHORIZED=0).',
      'Remove NODE_TLS_REJECT_UNAUTHORIZED from the environment and check again.',
      { owner: 'this-machine', subject: { kind: 'host', from: 'host' } },
    ),
    'through-proxy': pass('The connection to {host} through the proxy is trusted.'),
    expired: fail(
      'The certificate of {host} expired at {validTo}.',
      'Renew it. If it has not expired, this machine’s clock is wrong.',
    ),
    'not-yet-valid': fail(
      'The certificate of {host} is not valid before {validFrom}.',
      'Correct this machine’s clock, or reissue the certificate.',
    ),
    'self-signed': fail('The certificate of {host} is self-signed (SHA-256 {fingerprint}).', ownCa, {
      owner: 'relying-party',
    }),
    'unknown-ca': fail(
      'The certificate of {host} comes from “{issuerName}”, which this machine does not trust.',
      ownCa,
      { owner: 'relying-party' },
    ),
    'incomplete-chain': fail(
      '{host} sends only its own certificate; it comes from “{issuerName}”, which this machine does not trust.',
      'Find out what “{issuerName}” is.',
      {
        steps: [
          'An intermediate of a public CA: configure the provider’s server with the full chain of certificates.',
          'Your own CA: install its certificate in the image or operating system of {relyingParty}’s server; for this test, pass it with --ca-file.',
        ],
      },
    ),
    'other-name': fail(
      'The certificate is for {names}, not for {host}.',
      'Use a name in the certificate, or issue one for {host}.',
    ),
    'no-name': fail(
      'The certificate of {host} names no host as a subject alternative name.',
      'Issue a certificate with the subject alternative name {host}.',
    ),
    'common-name-only': fail(
      'The certificate of {host} names its host only in the common name, not as a subject alternative name.',
      'Issue a certificate with the subject alternative name {host}.',
    ),
    'weak-signature': fail(
      'The certificate of {host}, or one between it and its CA, is signed with SHA-1 or MD5, which is no longer trusted.',
      'Reissue it, signed with SHA-256.',
      { value: 'SHA-256' },
    ),
    'weak-key': unknown(
      'A key in the certificate chain of {host} is too short for a safe connection, so nothing more was sent there.',
      'Reissue the certificate with an RSA key of 2048 bits or more.',
      { leavesOpen: 'everything after the certificate' },
    ),
    'client-certificate': fail(
      '{host} demands a client certificate (mutual TLS) from everyone who connects.',
      'Turn off the demand at {host}, or give the provider a host name without it.',
      { subject: { kind: 'host', from: 'host' } },
    ),
    'handshake-refused': fail(
      '{host} refuses the TLS handshake.',
      'Look at the log of the server at {host}; usually it is one of three things.',
      {
        steps: [
          'It demands a client certificate (mutual TLS): turn that off for this host.',
          'It offers no cipher suite that Go supports: allow ECDHE with AES-GCM or ChaCha20.',
          'Its certificate has a key on a curve other than P-256, P-384 or P-521.',
        ],
        subject: { kind: 'host', from: 'host' },
      },
    ),
    protocol: fail(
      '{host} and this machine have no TLS version in common.',
      'Enable TLS 1.2 or 1.3 at the provider.',
      { subject: { kind: 'host', from: 'host' } },
    ),
    'not-tls': fail(
      '{host} does not speak https on this port.',
      'Use the provider’s https port, or put TLS in front of it.',
      { subject: { kind: 'host', from: 'host' } },
    ),
    other: fail('The secure connection to {host} failed: {detail}.', 'Look at the provider’s TLS settings.', {
      subject: { kind: 'host', from: 'host' },
    }),
  },
  skip: ({ network, typedUrlDiscovery }) =>
    typedUrlDiscovery.requested.startsWith('http://') && !network.tls
      ? 'The provider is on this machine and is reached over plain http.'
      : undefined,
  judge({ input, network, typedUrlDiscovery }) {
    const failed = typedUrlDiscovery.outcome === 'failed' ? typedUrlDiscovery : undefined;
    const redirectedTo = network.tls?.failure ? undefined : failed?.redirects.at(-1)?.to;
    const host = redirectedTo === undefined ? network.host : (URL.parse(redirectedTo)?.host ?? redirectedTo);
    const leaf = network.tls?.chain[0];
    const failure = network.tls?.failure ?? failed?.failure;
    const seen = failure && redirectedTo !== undefined ? undefined : leaf;
    const values = { host, ...described(seen, failure) };
    const code = lookUp(codes, failure?.code);
    const isNameless = code === 'other-name' && seen?.names.length === 0;
    if (code !== undefined)
      return { code: isNameless ? 'no-name' : code, values: { ...values, detail: failure?.message } };
    if (input.environment.tlsVerificationOff) return { code: 'verification-off', values };
    if (!leaf) return { code: 'through-proxy', values };
    const soon = endsSoon(leaf, network.inspectedAt ?? input.at) ? ['expires-soon' as const] : [];
    const isOpen = network.tls?.trustedBy === 'extra-ca' && !tellsOfTrust(input.configuration.serverSight);
    const trust = isOpen ? ['private-ca' as const] : [];
    const found = [...soon, ...trust];
    return found.length > 0 ? found.map((one) => ({ code: one, values })) : { code: 'trusted', values };
  },
});

/** Only a server that trusts the certificate, or reports that it does not, gets this far. */
function tellsOfTrust(sight: ServerSight | undefined): boolean {
  return sight !== undefined && ['document', 'status', 'page', 'untrusted'].includes(sight.is);
}

/** Within two weeks, or in the last fifth of a short validity. */
function endsSoon({ validFrom, validTo }: CertificateFact, now: number): boolean {
  const end = Date.parse(validTo);
  return end - now < Math.min(fortnight, (end - Date.parse(validFrom)) / 5);
}

function described(leaf: CertificateFact | undefined, failure: Failure | undefined) {
  const detail = (name: string) => String(failure?.detail?.[name] ?? 'an unknown date');
  return {
    validTo: leaf?.validTo ?? detail('validTo'),
    validFrom: leaf?.validFrom ?? detail('validFrom'),
    issuerName: leaf?.issuer ?? 'an unknown CA',
    names: leaf && leaf.names.length > 0 ? leaf.names.slice(0, 5).join(', ') : 'another name',
    fingerprint: leaf?.fingerprint ?? 'unknown',
  };
}
