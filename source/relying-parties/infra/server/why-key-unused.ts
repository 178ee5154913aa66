import type { EnvironmentFact } from '../../../core/facts/facts.ts';
import { dashboardOrigin } from '../request/redirect-uris.ts';

/** A sentence if an access key was given, but for none of the run’s servers. */
export function whyKeyUnused(
  { infraAccessKey }: Pick<EnvironmentFact, 'infraAccessKey'>,
  infraServers: readonly string[],
): string | undefined {
  if (!infraAccessKey) return undefined;
  const { server } = infraAccessKey;
  if (server === undefined)
    return 'INFRA_ACCESS_KEY was not used: INFRA_SERVER or --infra-server must name the server that it is for.';
  if (infraServers.some((typed) => dashboardOrigin(typed) === server)) return undefined;
  return `INFRA_ACCESS_KEY was not used: it is for ${server}, which this run does not contact.`;
}
