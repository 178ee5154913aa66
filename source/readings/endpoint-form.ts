import { type AddressForm, addressForm, withoutUser } from '../core/http/address.ts';
import { strayCharacters } from '../go/net-url/stray-characters.ts';
import { overHttps } from './public-https.ts';

/** What mends an address with characters that do not belong there. */
export const withoutStray = {
  say: 'Remove it from this address in the provider’s configuration.',
  value: '{mended}',
};

type EndpointForm = AddressForm | 'missing' | 'stray';

/**
 * Whether an endpoint's address can be used by whoever asks there: https, or plain http on this machine where that is
 * allowed; and what is to be said of it. A browser mends what Go takes for part of the address.
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
