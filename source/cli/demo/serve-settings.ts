import { hostOf } from '../../core/http/address.ts';
import { failed, type Result } from '../../core/http/failure.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { printable } from '../../core/text/printable.ts';
import type { ServeOptions } from '../../demo/serve/serve-provider.ts';
import { readSecretFile } from '../../system/files/secret-file.ts';
import type { Context } from '../context.ts';

export interface ServeSettings extends Omit<ServeOptions, 'tls' | 'people'> {
  /** The file for the certificate authority’s certificate; https only if it is set. */
  readonly tlsFile?: string;
  readonly peopleFile?: string;
}

const usualPort = '8080';
const usualClientId = 'demo';
/** The redirect URI of `oidc-wizard check --login`. */
const usualRedirectUri = 'http://localhost:8301';

/** Reads the settings of `serve`. Ignores the environment, which is meant for real providers. */
export async function readServeSettings({ flags, words, stdin }: Context): Promise<Result<ServeSettings>> {
  if (words.length > 0) return failed('serve takes no name; faults are given with --fault ID.');
  const { port = usualPort, issuer, listen, tls, people } = flags;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return failed('--port is a number up to 65535; 0 picks a free port.');
  }
  const address = issuer === undefined ? undefined : URL.parse(issuer);
  if (address !== undefined && !isOrigin(address, tls !== undefined)) {
    const scheme = tls === undefined ? 'http or https' : 'https';
    return failed(`--issuer is ${scheme}, a host and a port, without a path, such as https://idp.test:8443.`);
  }
  const unusable = flags['redirect-uri']?.find((uri) => !URL.canParse(uri) || uri.includes('#'));
  if (unusable !== undefined) {
    return failed(
      `“${printable(unusable, 200)}” cannot be a redirect URI: that is a whole URL without a fragment.`,
    );
  }
  const secret = await readSecret();
  if (!secret.ok) return secret;
  const [redirectUri = usualRedirectUri, ...others] = flags['redirect-uri'] ?? [];
  const value: ServeSettings = {
    port: Number(port),
    clientId: flags['client-id'] ?? usualClientId,
    redirectUris: [redirectUri, ...others],
    faults: flags.fault ?? [],
    ...(secret.value && { clientSecret: secret.value }),
    ...(listen !== undefined && { address: listen }),
    ...(address && { issuer: address.origin }),
    ...(tls !== undefined && { tlsFile: tls }),
    ...(people !== undefined && { peopleFile: people }),
  };
  return { ok: true, value };

  async function readSecret(): Promise<Result<Secret | undefined>> {
    const file = flags['client-secret-file'];
    return file === undefined ? { ok: true, value: undefined } : readSecretFile(file, stdin);
  }
}

/** Behind a proxy that terminates TLS, the issuer may be https while this server speaks http. */
function isOrigin(url: URL | null, speaksTls: boolean): boolean {
  if (url === null || hostOf(url) === '' || url.username !== '' || url.search !== '' || url.hash !== '')
    return false;
  return url.pathname === '/' && (url.protocol === 'https:' || (url.protocol === 'http:' && !speaksTls));
}
