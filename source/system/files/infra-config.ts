import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../core/http/failure.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { readRegularFile, unreadable } from './input-file.ts';

const largestConfig = 1024 * 1024;

/** The current host’s login, as left by `infra login` (Infra: internal/cmd/config.go). */
export interface InfraLogin {
  readonly host: string;
  readonly accessKey: Secret;
  readonly skipTlsVerify: boolean;
  /** PEM. */
  readonly trustedCertificate?: string;
  /** RFC 3339, as in the file. */
  readonly expires?: string;
}

/** Reads the current host from `~/.infra/config`; `undefined` if nobody is logged in. */
export async function readInfraConfig(home: string = homedir()): Promise<Result<InfraLogin | undefined>> {
  const file = join(home, '.infra', 'config');
  if (!existsSync(file)) return { ok: true, value: undefined };
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
    },
  };
}
