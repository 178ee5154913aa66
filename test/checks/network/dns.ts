import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { FailureCode } from '../../../source/core/http/failure.ts';
import { answered, failed, failure, fine } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { address, behindProxy, without } from './facts.ts';

export function unresolved(code: FailureCode): Gathered {
  return { ...without(code), network: { host: 'id.acme.dev', port: 443, resolveFailure: failure(code) } };
}

export const cases: readonly Case[] = [
  ['a known host', 'found', fine],
  [
    'an address instead of a name',
    'not-needed',
    { ...fine, network: { host: '192.0.2.7', port: 443, addresses: ['192.0.2.7'] } },
  ],
  [
    'a resolver that failed once',
    'found-by-request',
    { ...unresolved('dns-unreachable'), typedUrlDiscovery: answered(address, '{}') },
  ],
  [
    'a resolver that failed for an IPv6 address',
    'found-by-request',
    {
      ...fine,
      network: { host: '2001:db8::7', port: 443, resolveFailure: failure('dns-unreachable') },
      typedUrlDiscovery: answered('https://[2001:db8::7]/.well-known/openid-configuration', '{}'),
    },
  ],
  [
    'a host that only the proxy knows',
    'found-by-proxy',
    { ...unresolved('dns-not-found'), ...behindProxy, typedUrlDiscovery: answered(address, '{}') },
  ],
  [
    'a host that only the proxy knows, with a refused certificate',
    'found-by-proxy',
    { ...unresolved('dns-not-found'), ...behindProxy, typedUrlDiscovery: failed(address, 'tls-expired') },
  ],
  [
    'a proxy that does not answer',
    'proxy-silent',
    {
      ...unresolved('dns-unreachable'),
      ...behindProxy,
      typedUrlDiscovery: failed(address, 'proxy-unreachable'),
    },
  ],
  ['an unknown host', 'not-found', unresolved('dns-not-found')],
  ['a silent name server', 'resolver-silent', unresolved('dns-unreachable')],
];
