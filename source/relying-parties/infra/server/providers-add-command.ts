import type { PublicConfiguration } from '../../../core/configuration.ts';
import { shellQuoted } from '../../../core/shell/shell-quoted.ts';

/** The `infra providers add` line, without the secret (Infra: internal/cmd/providers.go); empty where a value may not stand in one. */
export function providersAddCommand({
  name,
  url,
  clientId,
  kind,
}: Pick<PublicConfiguration, 'name' | 'url' | 'clientId' | 'kind'>): string {
  const words = [
    name || '<NAME>',
    '--url',
    url || '<URL>',
    '--client-id',
    clientId || '<CLIENT_ID>',
    ...(kind === 'oidc' ? [] : ['--kind', kind]),
  ].map(shellQuoted);
  return words.includes(undefined) ? '' : ['infra providers add', ...words].join(' ');
}
