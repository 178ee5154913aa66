import type { Facts } from '../../../core/facts/facts.ts';

/** Why a check of Infra's own server does not apply, where none was named. */
export function noServers({ infraServer: { servers } }: Pick<Facts, 'infraServer'>): string | undefined {
  return servers.length === 0 ? 'No Infra host was given (--infra-server).' : undefined;
}
