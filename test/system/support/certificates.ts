import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Node cannot make certificates; the `openssl` program can, where there is one. */
export const hasOpenssl = (() => {
  try {
    return /^OpenSSL [3-9]/.test(execFileSync('openssl', ['version'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
})();

export interface Identity {
  readonly key: string;
  readonly cert: string;
}

export interface Issuing {
  readonly name: string;
  /** Absent: signs itself. */
  readonly by?: Identity;
  readonly ca?: boolean;
  readonly altNames?: string;
  /** As openssl names it. */
  readonly curve?: string;
  /** An RSA key of so many bits instead. */
  readonly rsaBits?: number;
  readonly digest?: string;
  /** Days from today, the end may lie behind. */
  readonly from?: number;
  readonly to?: number;
}

const day = 24 * 60 * 60 * 1000;

/** A key and its certificate. `openssl ca` is the command that lets dates lie in the past in every version. */
export function issue({
  name,
  by,
  ca = false,
  altNames,
  curve = 'P-256',
  rsaBits,
  digest = 'sha256',
  from = -1,
  to = 2,
}: Issuing): Identity {
  const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-certificate-'));
  const run = (command: string): string =>
    execFileSync('openssl', command.split(' '), { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  try {
    const kind =
      rsaBits === undefined
        ? `EC -pkeyopt ec_paramgen_curve:${curve}`
        : `RSA -pkeyopt rsa_keygen_bits:${rsaBits}`;
    run(`genpkey -algorithm ${kind} -out key`);
    write('config', configuration(name, ca, digest, altNames));
    write('index', '');
    run('req -new -key key -config config -out csr');
    if (by) {
      write('signer-key', by.key);
      write('signer-cert', by.cert);
    }
    const signer = by ? '-keyfile signer-key -cert signer-cert' : '-keyfile key -selfsign';
    run(
      `ca -batch -notext -config config ${signer} -in csr -out cert -startdate ${stamp(from)} -enddate ${stamp(to)}`,
    );
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    return { key: read('key'), cert: read('cert') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function configuration(name: string, ca: boolean, digest: string, altNames: string | undefined): string {
  return `
[req]
distinguished_name = dn
prompt = no
[dn]
CN = ${name}
[ca]
default_ca = here
[here]
database = index
new_certs_dir = .
rand_serial = yes
default_md = ${digest}
policy = any
x509_extensions = ext
unique_subject = no
[any]
commonName = supplied
[ext]
basicConstraints = critical,CA:${ca ? 'TRUE' : 'FALSE'}
${altNames ? `subjectAltName = ${altNames}` : ''}
`;
}

function stamp(days: number): string {
  return `${new Date(Date.now() + days * day).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`;
}
