import type { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { CertificateFact } from '../../core/facts.ts';

/** A server may send any number; more than this is not read. */
const longestChain = 10;
const mostNames = 30;

/**
 * The certificates of a handshake, leaf first; a trusted root that the server did not send comes last.
 * Not `getPeerX509Certificate`: once that was called, Node 24 finds no names in the certificate any more.
 */
export function readCertificateChain(socket: TLSSocket): readonly CertificateFact[] {
  const { X509Certificate } = process.getBuiltinModule('node:crypto');
  const chain: CertificateFact[] = [];
  let certificate: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (certificate?.raw && chain.length < longestChain) {
    const fact = certificateFact(new X509Certificate(certificate.raw));
    if (chain.some(({ fingerprint }) => fingerprint === fact.fingerprint)) break;
    chain.push(fact);
    certificate = certificate.issuerCertificate;
  }
  return chain;
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
