import { Secret } from '../core/secrets/secret.ts';
import { dashboardOrigin } from '../relying-parties/infra/rules.ts';
import type { Context } from './context.ts';
import { fromEnvironment } from './flags.ts';

export interface AccessKey {
  readonly key: Secret;
  /** Origin of the one server that may see it; absent where nobody said which one that is. */
  readonly server?: string;
}

/**
 * A key in the environment is for the server that INFRA_SERVER names, as Infra's own program takes the two together, or
 * for the first one on the command line. One that was saved, or is typed later, was not named with the key in mind.
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
