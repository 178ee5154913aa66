import type { AuthorizationAttempt } from '../../core/facts/facts.ts';

/** An answer that is certainly an error; checks decide what it means. */
export interface Refusal {
  readonly redirectUri: string;
  /** The error came back to the redirect URI (RFC 6749, 4.1.2.1). */
  readonly returned: boolean;
  readonly aboutScope: boolean;
}

/** Only decides what to request next. Sign-in pages are no refusal, whatever they mention. */
export function refusalOf({ exchange, redirectUri }: AuthorizationAttempt): Refusal | undefined {
  if (exchange.outcome === 'failed') return undefined;
  const { status, headers, body, url, redirects } = exchange.answer;
  if (status === 429 || status >= 500) return undefined;
  const location = status >= 300 && status < 400 ? URL.parse(headers['location'] ?? '', url) : null;
  const error = location?.searchParams.get('error') ?? undefined;
  const onErrorPage = redirects.some(({ to }) => /error/i.test(to));
  if (status < 400 && error === undefined && !onErrorPage) return undefined;
  const said = `${location?.search ?? ''} ${body}`;
  return {
    redirectUri,
    returned: location !== null && location.origin === URL.parse(redirectUri)?.origin,
    aboutScope: /invalid_scope|invalid scopes?\b|scope\b[^.]{0,60}\b(?:invalid|not allowed|unknown)/i.test(
      said,
    ),
  };
}
