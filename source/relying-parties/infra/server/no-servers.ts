import type { Facts } from '../../../core/facts/facts.ts';

/** Why the checks of Infra’s server are skipped if no server was named. */
export function noServers({ infraServer: { servers } }: Pick<Facts, 'infraServer'>): string | undefined {
  return servers.length === 0 ? 'No Infra host was given (--infra-server).' : undefined;
}
