import { withoutUser } from '../../core/http/address.ts';

/** Query parameters whose values grant access. `state` and `nonce` bind a login that is still under way. */
const secretParameters = new Set([
  'access_token',
  'assertion',
  'client_assertion',
  'client_secret',
  'code',
  'code_verifier',
  'id_token',
  'id_token_hint',
  'nonce',
  'password',
  'refresh_token',
  'state',
  'token',
]);

/** An address for a log, with secret parameters, user name and password masked. */
export function maskedUrl(url: URL): string {
  const shown = withoutUser(url);
  for (const name of new Set(shown.searchParams.keys())) {
    if (secretParameters.has(name.toLowerCase())) shown.searchParams.set(name, '***');
  }
  return shown.href;
}
