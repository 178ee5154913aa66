export type EndpointForm = 'fits' | 'missing' | 'not-an-address' | 'scheme' | 'http' | 'address';

/** Link-local addresses, where clouds keep their metadata services, and the names of those. */
const neverAProvider =
  /^(?:169\.254(?:\.\d{1,3}){2}|\[fe[89ab][0-9a-f]:.*\]|\[fd00:ec2::254\]|metadata\.google\.internal)$/;

/** Whether an endpoint's address can be used: https, or plain http on this machine where that is allowed. */
export function endpointForm(endpoint: string | undefined, allowHttp: boolean): EndpointForm {
  if (endpoint === undefined || endpoint === '') return 'missing';
  const url = URL.parse(endpoint);
  if (!url) return 'not-an-address';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (!url.hostname) return 'not-an-address';
  if (neverAProvider.test(url.hostname)) return 'address';
  if (url.protocol === 'https:') return 'fits';
  return allowHttp && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname) ? 'fits' : 'http';
}
