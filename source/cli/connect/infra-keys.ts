import type { Secret } from '../../core/secrets/secret.ts';
import { dashboardOrigin } from '../../relying-parties/infra/rules.ts';
import { readInfraConfig } from '../../system/files/infra-config.ts';
import type { Context } from '../context.ts';
import { infraAccessKey } from '../infra-access-key.ts';

/** An access key and the only Infra server that may see it. */
export interface InfraKey {
  readonly origin: string;
  readonly key: Secret;
  /** PEM, trusted at `infra login`. */
  readonly trustedCertificate?: string;
  /** The login did not verify the server’s certificate. */
  readonly unverified?: true;
}

/** Keys from the environment, then from the login of Infra’s own program; at most one per server. */
export async function infraKeys(
  context: Pick<Context, 'environment' | 'flags'>,
): Promise<readonly InfraKey[]> {
  const given = infraAccessKey(context);
  const first: readonly InfraKey[] =
    given?.server === undefined ? [] : [{ origin: given.server, key: given.key }];
  const login = await readInfraConfig(context.environment['HOME']);
  if (!login.ok || !login.value) return first;
  const { host, accessKey, trustedCertificate, skipTlsVerify } = login.value;
  const origin = dashboardOrigin(host);
  if (first.some((one) => one.origin === origin)) return first;
  return [
    ...first,
    {
      origin,
      key: accessKey.boundTo({ is: 'origin', origin }),
      ...(trustedCertificate !== undefined && { trustedCertificate }),
      ...(skipTlsVerify && { unverified: true as const }),
    },
  ];
}
