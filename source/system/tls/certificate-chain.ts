import type { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, PeerCertificate, TLSSocket } from 'node:tls';
import type { CertificateFact } from '../../core/facts/facts.ts';

/** The maximum number of certificates to read; a server may send any number. */
const longestChain = 10;
const mostNames = 30;

/**
 * The certificates of a handshake, leaf first, ending with the trusted root even if the server did not send it. Not
 * `getPeerX509Certificate`: after a call to it, Node 24 no longer finds the certificate’s names.
 */
export function readCertificateChain(socket: TLSSocket): readonly CertificateFact[] {
  return certificatesFrom(socket.getPeerCertificate(true)).take(longestChain).map(certificateFact).toArray();
}

/** Yields a certificate and its issuers up to the root, each once. */
export function* certificatesFrom(leaf: PeerCertificate): Generator<X509Certificate, undefined> {
  const { X509Certificate } = process.getBuiltinModule('node:crypto');
  const seen = new Set<string>();
  let next: Partial<DetailedPeerCertificate> | undefined = leaf;
  while (next?.raw) {
    const certificate = new X509Certificate(next.raw);
    if (seen.has(certificate.fingerprint256)) return;
    seen.add(certificate.fingerprint256);
    yield certificate;
    next = next.issuerCertificate;
  }
}

function certificateFact(certificate: X509Certificate): CertificateFact {
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: namesOf(certificate),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    fingerprint: certificate.fingerprint256,
    selfSigned: certificate.subject === certificate.issuer && certificate.checkIssued(certificate),
  };
}

/** Node puts each attribute on a line of its own. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ');
}

/** Node writes `DNS:a, IP Address:b` and quotes names that contain a comma (CVE-2021-44532). */
function namesOf(certificate: X509Certificate): readonly string[] {
  const names = certificate.subjectAltName?.match(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
  return names
    .map((name) => name.trim())
    .filter((name) => /^(DNS|IP Address):/.test(name))
    .map((name) => name.replace(/^(DNS|IP Address):/, ''))
    .slice(0, mostNames);
}
