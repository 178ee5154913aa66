import type { Absent } from '../../core/run/absent.ts';
import type { PublicConfiguration } from '../../core/run/configuration.ts';
import { dashboardOrigin } from '../../relying-parties/infra/rules.ts';

/** Origins of the Infra servers, without duplicates, in the order given. */
export function infraOrigins({ infraServers }: PublicConfiguration): readonly string[] {
  return [...new Set(infraServers.filter((typed) => typed.trim() !== '').map(dashboardOrigin))];
}

export const noInfraServer = {
  absent: 'not-given',
  why: 'No Infra server was given.',
} as const satisfies Absent;
