import { addressForm, hostOf, portOf } from '../../core/http/address.ts';
import type { Failure } from '../../core/http/failure.ts';
import { refusedAddress } from './failures.ts';

/** Why this address must not be asked; `undefined` if it may be. */
export function refusalOf(url: URL, allowLoopbackHttp: boolean): Failure | undefined {
  const form = addressForm(url, allowLoopbackHttp);
  if (form === 'usable') return undefined;
  const place = { host: hostOf(url), port: portOf(url) };
  const scheme = url.protocol.replace(/:$/, '');
  return form === 'refused-host'
    ? refusedAddress(place, scheme)
    : {
        code: 'scheme-refused',
        message: `${scheme}: is not asked; only https: is.`,
        detail: { ...place, scheme },
      };
}
