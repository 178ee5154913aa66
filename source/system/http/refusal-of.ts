import { addressForm, hostOf, portOf } from '../../core/address.ts';
import type { Failure } from '../../core/failure.ts';

/** Why this address must not be asked, or undefined where it may. */
export function refusalOf(url: URL, allowLoopbackHttp: boolean): Failure | undefined {
  const form = addressForm(url, allowLoopbackHttp);
  if (form === 'usable') return undefined;
  const host = hostOf(url);
  const detail = { host, port: portOf(url), scheme: url.protocol.replace(/:$/, '') };
  return form === 'refused-host'
    ? { code: 'address-refused', message: `${host} is a link-local or cloud metadata address.`, detail }
    : { code: 'scheme-refused', message: `${detail.scheme}: is not asked; only https: is.`, detail };
}
