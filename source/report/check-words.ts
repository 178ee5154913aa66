import type { Report } from '../core/report/report.ts';
import { shellQuoted } from '../core/shell/shell-quoted.ts';

/** The command that checks a URL as the run did, without secrets; `undefined` for a word that cannot be quoted. */
export function checkWords(
  { options = [], checks }: Report,
  url: string,
  more: readonly string[] = [],
): readonly (string | undefined)[] {
  // Only the person who ran it knows the file’s path.
  const isOwnAuthority = checks.some(({ id, code }) => id === 'tls' && code === 'private-ca');
  const authority = isOwnAuthority ? ['--ca-file', '<FILE>'] : [];
  return ['oidc-wizard', 'check', '--url', url, ...more, ...options, ...authority].map(shellQuoted);
}
