import type { ProviderError } from '../core/errors/error-catalog.ts';
import { longestText } from '../core/text/html-text.ts';

const parameter = /(?:^|[\s,])(error|error_description)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi;

/** Why a token is refused, where the answer says it in its header (RFC 6750, 3). */
export function challengeOf(headers: Readonly<Record<string, string>>): ProviderError | undefined {
  const header = headers['www-authenticate']?.slice(0, longestText);
  if (header === undefined) return undefined;
  const named = new Map<string, string>();
  for (const [, name = '', quoted, plain] of header.matchAll(parameter))
    named.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '');
  const code = named.get('error');
  return code === undefined ? undefined : { code, text: named.get('error_description') ?? '' };
}
