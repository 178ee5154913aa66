import { cleanUrl } from '../relying-parties/infra/issuer/clean-url.ts';

/** Where people sign in to Microsoft Entra: its clouds, and the older names of two of them. */
const hosts = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
  'login.windows.net',
];

/** As the source of a regular expression. */
export const entraHosts = `(?:${hosts.join('|').replaceAll('.', '\\.')})`;

/** The issuer of version 1; it is no sign-in host. */
export const entraVersion1Host = 'sts.windows.net';

export function isEntraHost(hostname: string): boolean {
  return hosts.includes(hostname);
}

/** Of an address as a person types it. */
export function isEntraAddress(typed: string): boolean {
  const hostname = URL.parse(`https://${cleanUrl(typed)}`)?.hostname ?? '';
  return isEntraHost(hostname) || hostname === entraVersion1Host;
}
