import { Secret } from '../core/secrets/secret.ts';
import { dashboardOrigin } from '../relying-parties/infra/rules.ts';
import type { Context } from './context.ts';
import { fromEnvironment } from './flags.ts';

export interface AccessKey {
  readonly key: Secret;
  /** The origin of the only server that may see it; absent if none was named. */
  readonly server?: string;
}

/**
 * A key in the environment is for the server in INFRA_SERVER, as in Infra’s own program, or for the first one on the
 * command line. Saved servers and those typed later were not named with the key in mind.
 */
export function infraAccessKey({
  environment,
  flags,
}: Pick<Context, 'environment' | 'flags'>): AccessKey | undefined {
  const value = environment['INFRA_ACCESS_KEY'];
  if (!value) return undefined;
  const named = fromEnvironment('infra-server', environment) ?? flags['infra-server']?.[0];
  if (!named) return { key: new Secret(value) };
  const origin = dashboardOrigin(named);
  return { key: new Secret(value).boundTo({ is: 'origin', origin }), server: origin };
}
