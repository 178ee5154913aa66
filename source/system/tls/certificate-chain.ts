import type { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, PeerCertificate, TLSSocket } from 'node:tls';
import type { CertificateFact } from '../../core/facts/facts.ts';

/** A server may send any number; more than this is not read. */
const longestChain = 10;
const mostNames = 30;

/**
 * The certificates of a handshake, leaf first; a trusted root that the server did not send comes last.
 * Not `getPeerX509Certificate`: once that was called, Node 24 finds no names in the certificate any more.
 */
export function readCertificateChain(socket: TLSSocket): readonly CertificateFact[] {
  return certificatesFrom(socket.getPeerCertificate(true)).take(longestChain).map(certificateFact).toArray();
}

/** From a certificate up to its root, each once. */
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

/** Node gives one attribute a line. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ');
}

/** Node writes `DNS:a, IP Address:b`, and quotes names that hold a comma (CVE-2021-44532). */
function namesOf(certificate: X509Certificate): readonly string[] {
  const names = certificate.subjectAltName?.match(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
  return names
    .map((name) => name.trim())
    .filter((name) => /^(DNS|IP Address):/.test(name))
    .map((name) => name.replace(/^(DNS|IP Address):/, ''))
    .slice(0, mostNames);
}
