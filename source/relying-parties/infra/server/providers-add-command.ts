import type { PublicConfiguration } from '../../../core/run/configuration.ts';
import { shellQuoted } from '../../../core/shell/shell-quoted.ts';

/** The `infra providers add` line, without the secret (Infra: internal/cmd/providers.go); empty where a value may not stand in one. */
export function providersAddCommand({
  name,
  url,
  clientId,
  kind,
}: Pick<PublicConfiguration, 'name' | 'url' | 'clientId' | 'kind'>): string {
  const named = name || '<NAME>';
  // Cobra reads what begins with a dash as flags, but for what is behind `--` (spf13/pflag: flag.go, parseArgs).
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
