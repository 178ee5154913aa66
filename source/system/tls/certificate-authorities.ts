import type { Failure, Result } from '../../core/http/failure.ts';
import { readFileOrPipe } from '../files/input-file.ts';
import { causeOf } from '../http/error-cause.ts';
import { inExecutable } from '../in-executable.ts';

/** In PEM. */
export interface CertificateAuthorities {
  /** Roots shipped with Node or the system; absent for Node’s unchanged default. */
  readonly publicRoots?: readonly string[];
  /** Further authorities to trust; absent if there are none. */
  readonly extra?: readonly string[];
}

export interface ExtraFiles {
  readonly caFile?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Certificates in PEM that somebody trusted for this server; damaged ones are skipped. */
  readonly trusted?: string | undefined;
}

/** A bundle of all public authorities takes a quarter of a megabyte. */
const largestFile = 4 * 1024 * 1024;
const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** The contents of each file when it was last parsed, so that many runs in one process parse it once. */
const parsed = new Map<string, string>();

/**
 * Node’s roots and those of `--ca-file`, `SSL_CERT_FILE` and `NODE_EXTRA_CA_CERTS`. A named file has to be readable.
 */
export async function readCertificateAuthorities({
  caFile,
  environment,
  trusted = '',
}: ExtraFiles): Promise<Result<CertificateAuthorities>> {
  const files = [
    { from: '--ca-file', file: caFile },
    { from: 'SSL_CERT_FILE', file: environment['SSL_CERT_FILE'] },
    { from: 'NODE_EXTRA_CA_CERTS', file: environment['NODE_EXTRA_CA_CERTS'] },
  ];
  const extra = (trusted.match(certificate) ?? []).filter(isCertificate);
  for (const { from, file } of files) {
    if (!file) continue;
    const read = await readCertificates(from, file);
    if (!read.ok) return read;
    extra.push(...read.value);
  }
  // Bun, in the executable, itself trusts the certificates these name, as if they were public.
  const { SSL_CERT_FILE: named, SSL_CERT_DIR: folder } = environment;
  const hasMore = inExecutable && Boolean(named || folder);
  const publicRoots = extra.length > 0 || hasMore ? listedRoots(hasMore) : undefined;
  return {
    ok: true,
    value: { ...(publicRoots && { publicRoots }), ...(extra.length > 0 && { extra: [...new Set(extra)] }) },
  };
}

async function readCertificates(from: string, file: string): Promise<Result<readonly string[]>> {
  const failed = (message: string, cause?: string): Result<never> => {
    const failure: Failure = { code: 'file-unreadable', message, detail: { file, from } };
    return { ok: false, failure: cause === undefined ? failure : { ...failure, cause } };
  };
  const text = await readFileOrPipe(file, largestFile);
  if (!text.ok)
    return failed(`The file that ${from} names cannot be used: ${text.failure.message}`, text.failure.cause);
  const found = text.value.match(certificate) ?? [];
  if (text.value !== parsed.get(file)) {
    const { X509Certificate } = process.getBuiltinModule('node:crypto');
    try {
      for (const pem of notTrustedByNode(found)) new X509Certificate(pem);
    } catch (error) {
      return failed(`The file that ${from} names contains a damaged certificate.`, causeOf(error));
    }
    parsed.set(file, text.value);
  }
  return found.length > 0
    ? { ok: true, value: found }
    : failed(`The file that ${from} names contains no certificate in PEM form.`);
}

/** The certificates that Node does not trust anyway; reading one again takes a tenth of a millisecond. */
export function notTrustedByNode(certificates: readonly string[]): readonly string[] {
  const { getCACertificates, rootCertificates } = process.getBuiltinModule('node:tls');
  const own = typeof getCACertificates === 'function' ? getCACertificates('default') : rootCertificates;
  const known = new Set(own.map((pem) => pem.trimEnd()));
  return certificates.filter((pem) => !known.has(pem.trimEnd()));
}

function isCertificate(pem: string): boolean {
  const { X509Certificate } = process.getBuiltinModule('node:crypto');
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** `undefined` if the runtime trusts only its own roots anyway. */
function listedRoots(hasMore: boolean): readonly string[] | undefined {
  const { getCACertificates, rootCertificates } = process.getBuiltinModule('node:tls');
  // Before Node 22.15, only the bundled ones can be listed.
  if (typeof getCACertificates !== 'function') return rootCertificates;
  const extra = new Set(getCACertificates('extra'));
  return extra.size === 0 && !hasMore
    ? undefined
    : getCACertificates('default').filter((pem) => !extra.has(pem));
}
