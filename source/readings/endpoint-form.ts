import { type AddressForm, addressForm, withoutUser } from '../core/http/address.ts';
import { strayCharacters } from '../go/net-url/stray-characters.ts';
import { overHttps } from './public-https.ts';

/** The remedy for an address with stray characters. */
export const withoutStray = {
  say: 'Remove it from this address in the provider’s configuration.',
  value: '{mended}',
};

type EndpointForm = AddressForm | 'missing' | 'stray';

/**
 * Whether an endpoint's address is usable for whoever sends the request: https, or plain http on this machine if
 * allowed. Returns the form and values for its text. A browser removes characters that Go treats as part of the
 * address.
 */
export function endpointForm(
  endpoint = '',
  {
    allowHttp,
    issuer,
    askedBy,
  }: {
    readonly allowHttp: boolean;
    readonly issuer: string | undefined;
    readonly askedBy: 'browser' | 'relying-party';
  },
) {
  const url = URL.parse(endpoint);
  const stray = url && askedBy === 'relying-party' ? strayCharacters(endpoint) : undefined;
  const values = {
    endpoint,
    stray,
    ...(url && { host: url.host, bare: withoutUser(url).href, mended: url.href }),
    scheme: `${endpoint.split(':', 1)[0]}:`,
    secure: overHttps(endpoint, issuer),
  };
  const form: EndpointForm =
    endpoint === '' ? 'missing' : stray === undefined ? addressForm(url, allowHttp) : 'stray';
  return { form, values };
}
