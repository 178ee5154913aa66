import type { ProviderError } from '../core/errors/error-catalog.ts';
import { longestText } from '../core/text/html-text.ts';

const parameter = /(?:^|[\s,])(error|error_description|scope)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi;

type Headers = Readonly<Record<string, string>>;

/** The reason for refusing a token that the answer's header gives (RFC 6750, 3). */
export function challengeOf(headers: Headers): ProviderError | undefined {
  const named = parametersIn(headers);
  const code = named.get('error');
  return code === undefined ? undefined : { code, text: named.get('error_description') ?? '' };
}

/** The scopes that a refusal demands (RFC 6750, 3), as written. */
export function demandedScopes(headers: Headers): string | undefined {
  return parametersIn(headers).get('scope') || undefined;
}

function parametersIn(headers: Headers): ReadonlyMap<string, string> {
  const header = headers['www-authenticate']?.slice(0, longestText) ?? '';
  return new Map(
    Array.from(header.matchAll(parameter), ([, name = '', quoted, plain]) => [
      name.toLowerCase(),
      quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '',
    ]),
  );
}

/** The schemes that a refusal challenges, in lower case (RFC 9110, 11.6.1). */
export function challengedSchemes(headers: Headers): readonly string[] {
  const header = headers['www-authenticate']?.slice(0, longestText) ?? '';
  const bare = header.replaceAll(/"[^"]*"/g, '""');
  return Array.from(bare.matchAll(/(?:^|,)\s*([a-z][\w-]*)(?=\s*(?:,|$)|\s+[^\s=])/gi), ([, scheme = '']) =>
    scheme.toLowerCase(),
  );
}

const tokenIsMissed =
  /\b(?:no|missing) (?:access |bearer )?token\b|\btoken\b[^.]{0,30}\b(?:missing|not (?:provided|present|found))\b/i;

/** Whether a resource says that it received no token. A challenge without an error answers such a request (RFC 6750, 3.1). */
export function missesToken(
  { code, text }: ProviderError,
  schemes: readonly string[],
  status: number,
): boolean {
  return tokenIsMissed.test(text) || (status === 401 && code === undefined && schemes.includes('bearer'));
}
