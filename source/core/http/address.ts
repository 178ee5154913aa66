/**
 * What an address is, told from its parsed form. WHATWG URLs write every spelling of an IPv4 address with four
 * decimal parts, every IPv6 address in its shortest form, and names in lower case.
 */

const schemeOfUrl = /^[a-z][a-z0-9+.-]*:\/\//i;

/** An address as people type it, https where no scheme is written; undefined where it names no host. */
export function typedAddress(typed: string): URL | undefined {
  const text = typed.trim();
  const url = URL.parse(schemeOfUrl.test(text) ? text : `https://${text.replace(/^\/+/, '')}`);
  return url?.hostname ? url : undefined;
}

/** What stands for a port and is none, in an address that is one without it. */
export function wrongPort(typed: string): string | undefined {
  if (typedAddress(typed)) return undefined;
  const [, before = '', port = '', after = ''] =
    /^(\s*(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s/?#\\]*?):([^:\s/?#\\\]]+)(?=$|[/?#\\\s])(.*)$/is.exec(typed) ?? [];
  return port !== '' && typedAddress(before + after) ? port : undefined;
}

/** A URL's host without the brackets of IPv6 and without the trailing dot of a fully qualified name. */
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

/** Whether two addresses are on one host, with one port or each with its scheme's own. */
export function isSameHost(one: URL, other: URL): boolean {
  return hostOf(one) === hostOf(other) && one.port === other.port;
}

export type AddressForm = 'usable' | 'not-an-address' | 'scheme' | 'http' | 'refused-host' | 'user';

/**
 * Whether requests, and a browser, may be sent to an address: https, or http on loopback where that is allowed, and no
 * user name before the host, which sends credentials along and makes one host look like another.
 */
export function addressForm(url: URL | null | undefined, allowLoopbackHttp: boolean): AddressForm {
  if (!url) return 'not-an-address';
  if (!isHttp(url)) return 'scheme';
  // No server listens on port 0, and Node takes it for the scheme’s own.
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

/** User name and password before a host: behind the scheme, up to the last `@` before the path begins. */
const passwordInAddress = /(\/\\?\/[^\s/?#@:"<>\\]*:)[^\s/?#"<>\\]+@/g;

/** Text in which no address holds a password. */
export function withoutPasswords(text: string): string {
  return text.includes('@') ? text.replace(passwordInAddress, '$1***@') : text;
}

/** What is typed for an address, with or without a scheme. */
export function withoutPassword(typed: string): string {
  if (schemeOfUrl.test(typed.trimStart())) return withoutPasswords(typed);
  return typed.replace(/^(\s*[^\s/?#@:"<>\\]*:)[^\s/?#"<>\\]+@/, '$1***@');
}

/** A name that no resolver knows and none needs to be asked about (RFC 6761, 6.4). */
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

/** Whether a redirect URI, or another address, is of whichever machine reads it. */
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

/** Link-local addresses, where clouds keep the credentials of their machines, and the names of those: never a provider. */
export function isRefusedHost(host: string): boolean {
  if (metadataNames.has(host)) return true;
  const parts = addressParts(host);
  if (!parts) return false;
  const [first = 0, second] = parts;
  if (parts.length === 4) return first === 169 && second === 254;
  return (first & 0xffc0) === 0xfe80 || parts.map((part) => part.toString(16)).join(':') === metadataOfEc2;
}

const metadataOfEc2 = 'fd00:ec2:0:0:0:0:0:254';

/** Of a private network (RFC 1918; RFC 4193), or shared behind a carrier's NAT (RFC 6598). */
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

/** Known inside a network only, as far as its form says: a private address, a single label, a name that no registry gives. */
export function isInnerHost(host: string): boolean {
  if (isLoopbackHost(host)) return false;
  return isPrivateAddress(host) || innerName.test(host) || /^[a-z0-9-]+$/.test(host);
}

/**
 * Four bytes of an IPv4 address, also where it is mapped into IPv6 (RFC 4291, 2.5.5.2), or eight groups of an IPv6
 * address; undefined for a name. Takes a host with or without brackets; the zone of an IPv6 address does not count.
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
