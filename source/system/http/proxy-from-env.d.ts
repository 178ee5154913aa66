declare module 'proxy-from-env' {
  /** The proxy for an address according to the environment, or an empty string. */
  export function getProxyForUrl(url: string | URL): string;
}
