import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isLoopbackAddress, isNeverResolved, isRefusedHost } from '../../core/http/address.ts';
import { nameNotFound } from './name-not-found.ts';

/** The error code of a guarded lookup for a name that leads to a refused address. */
export const refusedAddressCode = 'ERR_ADDRESS_REFUSED';

/**
 * The system’s resolver, but refusing names that lead to link-local or metadata addresses and, for plain http, to
 * anything but this machine. Its result is used for the connection, so a second answer cannot slip past.
 */
export function createGuardedLookup(only: 'any' | 'loopback', onResolved: () => void): LookupFunction {
  return (host, options, callback) => {
    lookupAll(host, options, (error, addresses) => {
      onResolved();
      const first = addresses?.[0];
      if (error || !first) return callback(error ?? nameNotFound(host), '', 0);
      const stop = addresses.find(({ address }) => !isAllowed(address, only));
      if (stop) return callback(refusedError(host, stop), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

type Found = (error: NodeJS.ErrnoException | null, addresses?: LookupAddress[]) => void;

function lookupAll(host: string, options: LookupOptions, found: Found): void {
  if (isNeverResolved(host)) process.nextTick(found, nameNotFound(host));
  else lookup(host, { ...options, all: true }, found);
}

function isAllowed(address: string, only: 'any' | 'loopback'): boolean {
  return only === 'loopback' ? isLoopbackAddress(address) : !isRefusedHost(address);
}

function refusedError(host: string, { address }: LookupAddress): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} leads to ${address}`), { code: refusedAddressCode });
}
