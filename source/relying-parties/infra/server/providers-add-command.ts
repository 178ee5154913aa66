import type { PublicConfiguration } from '../../../core/run/configuration.ts';
import { shellQuoted } from '../../../core/shell/shell-quoted.ts';

/**
 * The `infra providers add` command without the secret (Infra: internal/cmd/providers.go); empty if a value cannot be
 * quoted.
 */
export function providersAddCommand({
  name,
  url,
  clientId,
  kind,
}: Pick<PublicConfiguration, 'name' | 'url' | 'clientId' | 'kind'>): string {
  const named = name || '<NAME>';
  // Cobra reads anything before `--` that begins with a dash as a flag (spf13/pflag: flag.go, parseArgs).
  const isLikeFlag = named.startsWith('-');
  const words = [
    ...(isLikeFlag ? [] : [named]),
    '--url',
    url || '<URL>',
    '--client-id',
    clientId || '<CLIENT_ID>',
    ...(kind === 'oidc' ? [] : ['--kind', kind]),
    ...(isLikeFlag ? ['--', named] : []),
  ].map(shellQuoted);
  return words.includes(undefined) ? '' : ['infra providers add', ...words].join(' ');
}
