import { isLoopbackHost } from '../../core/http/address.ts';
import { shellQuoted } from '../../core/shell/shell-quoted.ts';
import type { ServedProvider } from '../../demo/serve/index.ts';
import type { ServeSettings } from './serve-settings.ts';

/** For a person: the values for the program, and how to switch faults. */
export function servedText(provider: ServedProvider, settings: ServeSettings): string {
  const { configuration, controlUrl } = provider;
  const { redirectUris, tlsFile, address } = settings;
  const rows: readonly (readonly [string, string])[] = [
    ['issuer', configuration.url],
    ['client id', configuration.clientId],
    ['client secret', madeSecret(provider, settings) ?? 'as given'],
    ...redirectUris.map((uri) => ['redirect URI', uri] as const),
    ...(tlsFile === undefined ? [] : [['trust', tlsFile] as const]),
  ];
  const trust = tlsFile === undefined ? '' : ` --cacert ${shellQuoted(tlsFile) ?? 'FILE'}`;
  return [
    'Give your program:',
    ...rows.map(([name, value]) => `  ${name.padEnd(13)}  ${value}`),
    '',
    faultsLine(provider),
    'To switch faults while it runs, type their ids and press Enter, or run',
    `  curl${trust} -X PUT -d '["groups-absent"]' ${controlUrl}`,
    'oidc-wizard demo --list-faults prints all faults. Ctrl-C stops the provider.',
    ...(address === undefined || isLoopbackHost(address)
      ? []
      : ['', `Anyone who reaches ${address} can sign in here as anybody: there are no passwords.`]),
    '',
  ].join('\n');
}

/** For a program: one line of JSON. */
export function servedJson(provider: ServedProvider, settings: ServeSettings): string {
  const { configuration, faults, controlUrl } = provider;
  const clientSecret = madeSecret(provider, settings);
  const { redirectUris, tlsFile } = settings;
  return `${JSON.stringify({
    issuer: configuration.url,
    clientId: configuration.clientId,
    ...(clientSecret !== undefined && { clientSecret }),
    redirectUris,
    ...(tlsFile !== undefined && { certificateAuthority: tlsFile }),
    faults,
    control: controlUrl,
  })}\n`;
}

export function faultsLine({ faults }: ServedProvider): string {
  return faults.length === 0 ? 'No fault is on.' : `Faults on: ${faults.join(', ')}`;
}

/**
 * The secret if it was generated for this run, since it protects nothing and has to be known; a given one is not
 * repeated.
 */
function madeSecret(
  { configuration: { clientSecret } }: ServedProvider,
  { clientSecret: given }: ServeSettings,
): string | undefined {
  return given?.equals(clientSecret) ? undefined : clientSecret.reveal();
}
