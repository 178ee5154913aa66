import { type AddressForm, addressForm } from '../core/address.ts';

export type EndpointForm = AddressForm | 'missing';

/** Whether an endpoint's address can be used: https, or plain http on this machine where that is allowed. */
export function endpointForm(endpoint: string | undefined, allowHttp: boolean): EndpointForm {
  return endpoint === undefined || endpoint === '' ? 'missing' : addressForm(URL.parse(endpoint), allowHttp);
}
