export type IssuerDifference = 'trailing-slash' | 'case' | 'scheme' | 'port' | 'host' | 'path' | 'not-a-url';

/** How two unequal issuers differ, smallest difference first. */
export function issuerDifference(asked: string, named: string): IssuerDifference {
  if (withoutSlash(asked) === withoutSlash(named)) return 'trailing-slash';
  const [one, other] = [URL.parse(asked), URL.parse(named)];
  if (!other?.hostname || !/^https?:$/.test(other.protocol)) return 'not-a-url';
  if (named.replace(/^https?:/, '') === asked.replace(/^https?:/, '')) return 'scheme';
  if (named.toLowerCase() === asked.toLowerCase()) return 'case';
  if (one?.hostname !== other.hostname || userOf(one) !== userOf(other)) return 'host';
  if (other.protocol === 'http:' && one.protocol === 'https:') return 'scheme';
  return withoutPort(asked) === withoutPort(named) || one.host !== other.host ? 'port' : 'path';
}

function withoutSlash(issuer: string): string {
  return issuer.endsWith('/') ? issuer.slice(0, -1) : issuer;
}

function withoutPort(issuer: string): string {
  return issuer.replace(/^(https?:\/\/[^/]*?):\d+(?=\/|$)/, '$1');
}

function userOf({ username, password }: URL): string {
  return `${username}:${password}`;
}
