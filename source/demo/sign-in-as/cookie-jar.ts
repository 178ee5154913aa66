/** The cookies of one host, stored by name and path as in a browser. */
export interface CookieJar {
  /** The `cookie` header for a path; `undefined` if no cookie matches. */
  header(path: string): string | undefined;
  /** Stores the cookies of an answer’s `set-cookie` headers. */
  take(setCookies: readonly string[], requestPath: string): void;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    header(path) {
      const fitting = [...cookies.values()].filter((cookie) => pathMatches(path, cookie.path));
      const pairs = fitting.map(({ name, value }) => `${name}=${value}`);
      return pairs.length > 0 ? pairs.join('; ') : undefined;
    },
    take(setCookies, requestPath) {
      for (const line of setCookies) {
        const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
        const [name = '', value = ''] = splitOnce(pair);
        const path = attribute(attributes, 'path') ?? defaultPath(requestPath);
        const key = `${name};${path}`;
        if (isOver(attributes)) cookies.delete(key);
        else cookies.set(key, { name, value, path });
      }
    },
  };
}

function splitOnce(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function attribute(attributes: readonly string[], name: string): string | undefined {
  return attributes.map(splitOnce).find(([key]) => key.toLowerCase() === name)?.[1];
}

function isOver(attributes: readonly string[]): boolean {
  const expires = attribute(attributes, 'expires');
  return attribute(attributes, 'max-age') === '0' || (expires !== undefined && Date.parse(expires) <= 0);
}

/** RFC 6265, 5.1.4. */
function pathMatches(path: string, cookiePath: string): boolean {
  if (path === cookiePath) return true;
  return path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}

function defaultPath(path: string): string {
  return path.lastIndexOf('/') > 0 ? path.slice(0, path.lastIndexOf('/')) : '/';
}
