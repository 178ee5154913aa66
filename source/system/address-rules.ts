import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { Failure } from '../core/failure.ts';

/** Where machines of a cloud keep their credentials: never a provider, and a favourite target of forged metadata. */
const refusedNames = new Set(['metadata.google.internal', 'metadata.goog']);
const refused = new BlockList();
refused.addSubnet('169.254.0.0', 16, 'ipv4');
refused.addSubnet('fe80::', 10, 'ipv6');
refused.addAddress('fd00:ec2::254', 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** A URL's host without the brackets of IPv6 and without the trailing dot of a fully qualified name. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

export function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

/** By name or number, without asking a resolver. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || isIn(loopback, host);
}

export function isLoopbackAddress(address: string): boolean {
  return isIn(loopback, address);
}

export function isRefusedAddress(address: string): boolean {
  return isIn(refused, address);
}

/** Why this address must not be asked, or undefined where it may. */
export function refusalOf(url: URL, allowLoopbackHttp: boolean): Failure | undefined {
  const host = hostOf(url);
  const detail = { host, port: portOf(url), scheme: url.protocol.replace(/:$/, '') };
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && allowLoopbackHttp);
  if (!allowed || (url.protocol === 'http:' && !isLoopbackHost(host))) {
    return {
      code: 'scheme-refused',
      message: `${detail.scheme}: is not asked; only https: is.`,
      detail,
    };
  }
  if (refusedNames.has(host) || isRefusedAddress(host)) {
    return {
      code: 'address-refused',
      message: `${host} is a link-local or cloud metadata address.`,
      detail,
    };
  }
  return undefined;
}

function isIn(list: BlockList, address: string): boolean {
  if (isIPv4(address)) return list.check(address, 'ipv4');
  // An IPv4 address mapped into IPv6 is compared as the IPv4 address that it is.
  return isIPv6(address) && list.check(address, 'ipv6');
}
