import type { Report } from '../core/report/report.ts';
import { shellQuoted } from '../core/shell/shell-quoted.ts';

/** The words that check a URL as the run did, without a secret; undefined stands for one that may not be in a command. */
export function checkWords(
  { options = [], checks }: Report,
  url: string,
  more: readonly string[] = [],
): readonly (string | undefined)[] {
  // Where the file lies is known to whoever ran it alone.
  const isOwnAuthority = checks.some(({ id, code }) => id === 'tls' && code === 'private-ca');
  const authority = isOwnAuthority ? ['--ca-file', '<FILE>'] : [];
  return ['oidc-wizard', 'check', '--url', url, ...more, ...options, ...authority].map(shellQuoted);
}
