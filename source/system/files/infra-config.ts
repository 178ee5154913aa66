import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../core/failure.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { readRegularFile, unreadable } from './input-file.ts';

const largestConfig = 1024 * 1024;

/** What `infra login` left behind for the current host (Infra: internal/cmd/config.go). */
export interface InfraLogin {
  readonly host: string;
  readonly accessKey: Secret;
  readonly skipTlsVerify: boolean;
  /** PEM. */
  readonly trustedCertificate?: string;
  /** As written there, RFC 3339. */
  readonly expires?: string;
  /** Other users of this machine can read the key. */
  readonly readableByOthers: boolean;
}

/** The current host of `~/.infra/config`; no value where nobody is logged in. */
export async function readInfraConfig(home: string = homedir()): Promise<Result<InfraLogin | undefined>> {
  const file = join(home, '.infra', 'config');
  const facts = await stat(file).catch(() => undefined);
  if (!facts) return { ok: true, value: undefined };
  const text = readRegularFile(file, largestConfig);
  if (!text.ok) return text;
  const { readInfraConfigText } = await import('./infra-config-text.ts');
  const config = readInfraConfigText(text.value);
  if (config.is === 'damaged') {
    return { ok: false, failure: unreadable(file, "is not what Infra's own program writes") };
  }
  if (config.is === 'nobody') return { ok: true, value: undefined };
  const { host, expires, ...login } = config.login;
  const certificate = login['trusted-certificate'];
  return {
    ok: true,
    value: {
      host,
      accessKey: new Secret(login['access-key']),
      skipTlsVerify: login['skip-tls-verify'],
      ...(certificate !== '' && { trustedCertificate: certificate }),
      ...(expires !== '' && { expires }),
      readableByOthers: process.platform !== 'win32' && (facts.mode & 0o077) !== 0,
    },
  };
}
