/**
 * Questions about an address, answered from its parsed form. WHATWG URLs write every IPv4 address as four decimal
 * parts, every IPv6 address in its shortest form, and names in lower case.
 */

const schemeOfUrl = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Parses an address as people type it, with https as the default scheme; undefined if it names no host. */
export function typedAddress(typed: string): URL | undefined {
  const text = typed.trim();
  const url = URL.parse(schemeOfUrl.test(text) ? text : `https://${text.replace(/^\/+/, '')}`);
  return url?.hostname ? url : undefined;
}

/** The invalid port, if the address is valid without it. */
export function wrongPort(typed: string): string | undefined {
  if (typedAddress(typed)) return undefined;
  const [, before = '', port = '', after = ''] =
    /^(\s*(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/?#\\]*?):([^:\s/?#\\\]]+)(?=$|[/?#\\\s])(.*)$/is.exec(typed) ?? [];
  return port !== '' && typedAddress(before + after) ? port : undefined;
}

/** A URL's host without IPv6 brackets and without the trailing dot of a fully qualified name. */
export function hostOf(url: URL): string {
  const { hostname } = url;
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port);
}

export function isHttp({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** Whether both have the same host and the same port, where the default port of each scheme counts as the same. */
export function isSameHost(one: URL, other: URL): boolean {
  return hostOf(one) === hostOf(other) && one.port === other.port;
}

export type AddressForm = 'usable' | 'not-an-address' | 'scheme' | 'http' | 'refused-host' | 'user';

/**
 * Whether an address is safe for requests and a browser: https, or http on loopback if allowed, and no user name before
 * the host, which sends credentials along and disguises the host.
 */
export function addressForm(url: URL | null | undefined, allowLoopbackHttp: boolean): AddressForm {
  if (!url) return 'not-an-address';
  if (!isHttp(url)) return 'scheme';
  // No server listens on port 0, and Node replaces it by the scheme’s default.
  if (url.hostname === '' || url.port === '0') return 'not-an-address';
  if (isRefusedHost(hostOf(url))) return 'refused-host';
  const isSafe = url.protocol === 'https:' || (allowLoopbackHttp && isLoopbackHost(hostOf(url)));
  if (!isSafe) return 'http';
  return hasUser(url) ? 'user' : 'usable';
}

export function hasUser({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** The same address without user name and password. */
export function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

/** User name and password in an address: after the scheme, up to the last `@` before the path. */
const passwordInAddress = /(\/\\?\/[^\s/?#@:"<>\\]*:)[^\s/?#"<>\\]+@/g;

/** Masks the passwords of all addresses in a text. */
export function withoutPasswords(text: string): string {
  return text.includes('@') ? text.replace(passwordInAddress, '$1***@') : text;
}

/** Masks the password of a typed address, with or without a scheme. */
export function withoutPassword(typed: string): string {
  if (schemeOfUrl.test(typed.trimStart())) return withoutPasswords(typed);
  return typed.replace(/^(\s*[^\s/?#@:"<>\\]*:)[^\s/?#"<>\\]+@/, '$1***@');
}

/** A name that never resolves, so no resolver need be asked (RFC 6761, 6.4). */
export function isNeverResolved(host: string): boolean {
  return /(?:^|\.)invalid\.?$/i.test(host);
}

/** By name (RFC 6761, 6.3) or number, without asking a resolver. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
}

/** Plain http to another machine. */
export function isOpenHttp(url: URL): boolean {
  return url.protocol === 'http:' && !isLoopbackHost(hostOf(url));
}

/** Whether an address, such as a redirect URI, points to the machine that opens it. */
export function isOnLoopback(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && isLoopbackHost(hostOf(url));
}

export function isLoopbackAddress(address: string): boolean {
  const parts = addressParts(address);
  if (parts?.length === 4) return parts[0] === 127;
  return parts?.every((part, index) => part === (index === 7 ? 1 : 0)) ?? false;
}

const metadataNames: ReadonlySet<string> = new Set(['metadata.google.internal', 'metadata.goog']);

/** Link-local addresses, where clouds serve their machines' credentials, and their names: never a provider. */
export function isRefusedHost(host: string): boolean {
  if (metadataNames.has(host)) return true;
  const parts = addressParts(host);
  if (!parts) return false;
  const [first = 0, second] = parts;
  if (parts.length === 4) return first === 169 && second === 254;
  return (first & 0xffc0) === 0xfe80 || parts.map((part) => part.toString(16)).join(':') === metadataOfEc2;
}

const metadataOfEc2 = 'fd00:ec2:0:0:0:0:0:254';

/** A private address (RFC 1918; RFC 4193), or one shared behind a carrier's NAT (RFC 6598). */
export function isPrivateAddress(address: string): boolean {
  const parts = addressParts(address);
  if (!parts) return false;
  const [first = 0, second = 0] = parts;
  if (parts.length === 8) return (first & 0xfe00) === 0xfc00;
  return (
    first === 10 ||
    (first === 172 && (second & 0xf0) === 16) ||
    (first === 192 && second === 168) ||
    (first === 100 && (second & 0xc0) === 64)
  );
}

const innerName = /\.(?:internal|local|localdomain|lan|svc|intranet|corp|home\.arpa)$/;

/** Looks internal to a network: a private address, a single label, or a suffix that no registry assigns. */
export function isInnerHost(host: string): boolean {
  if (isLoopbackHost(host)) return false;
  return isPrivateAddress(host) || innerName.test(host) || /^[a-z0-9-]+$/.test(host);
}

/**
 * The four bytes of an IPv4 address, also if mapped into IPv6 (RFC 4291, 2.5.5.2), or the eight groups of an IPv6
 * address; undefined for a name. Brackets are optional; the zone of an IPv6 address is ignored.
 */
function addressParts(host: string): readonly number[] | undefined {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host;
  if (!bare.includes(':'))
    return /[/\\?#@]/.test(bare) ? undefined : ipv4Parts(URL.parse(`http://${bare}`)?.hostname ?? '');
  const withoutZone = bare.split('%', 1)[0] ?? '';
  const { hostname } = URL.parse(`http://[${withoutZone}]`) ?? {};
  if (hostname === undefined || !/^[\da-f:.]+$/i.test(withoutZone)) return undefined;
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const left = groups(head);
  const right = groups(tail ?? '');
  const all = [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
  const [, , , , , sixth, high = 0, low = 0] = all;
  const isMapped = sixth === 0xffff && all.slice(0, 5).every((group) => group === 0);
  return isMapped ? [high >> 8, high & 0xff, low >> 8, low & 0xff] : all;
}

function ipv4Parts(hostname: string): readonly number[] | undefined {
  const parts = hostname.split('.').map(Number);
  return parts.length === 4 && /^[\d.]+$/.test(hostname) ? parts : undefined;
}

function groups(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
