import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { createGuardedLookup, refusedAddressCode } from '../../source/system/http/guarded-lookup.ts';

/** An address is its own name to every resolver, so no network is needed. */
function look(host: string, only: 'any' | 'loopback', all = true) {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  let resolved = false;
  const lookup = createGuardedLookup(only, () => {
    resolved = true;
  });
  lookup(host, { all }, (error, found) => {
    if (!resolved) throw new Error('It did not say that the resolver answered.');
    resolve(error ? error.code : addressOf(found));
  });
  return promise;
}

function addressOf(found: string | LookupAddress[]): string | undefined {
  return typeof found === 'string' ? found : found[0]?.address;
}

describe('a name that leads', () => {
  it.each([
    ['192.0.2.1', 'any', '192.0.2.1'],
    ['127.0.0.1', 'any', '127.0.0.1'],
    ['127.0.0.1', 'loopback', '127.0.0.1'],
    ['::1', 'loopback', '::1'],
    ['169.254.169.254', 'any', refusedAddressCode],
    ['fe80::1', 'any', refusedAddressCode],
    ['::ffff:169.254.169.254', 'any', refusedAddressCode],
    ['fd00:ec2::254', 'any', refusedAddressCode],
    ['192.0.2.1', 'loopback', refusedAddressCode],
    ['id.example.invalid', 'any', 'ENOTFOUND'],
  ] as const)('to %s, with %s allowed, returns %s', async (host, only, expected) => {
    expect(await look(host, only)).toBe(expected);
    expect(await look(host, only, false)).toBe(expected);
  });
});
