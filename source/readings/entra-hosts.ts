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

/** Of an issuer that was asked for. */
export function isEntraIssuer(issuer: string): boolean {
  const hostname = URL.parse(issuer)?.hostname ?? '';
  return isEntraHost(hostname) || hostname === entraVersion1Host;
}
