/** What Go's unicode.IsSpace takes for space; JavaScript's own list differs in U+0085 and U+FEFF. */
const goSpace = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const surroundingSpace = new RegExp(`^${goSpace}|${goSpace}$`, 'g');

/** strings.TrimSpace */
export function trimGoSpace(text: string): string {
  return text.replace(surroundingSpace, '');
}

/**
 * The provider's URL as Infra stores it: spaces around it cut off, Okta's `-admin` host and every `http://` or
 * `https://` taken out, wherever it stands. Nothing else (Infra: internal/server/providers.go, cleanupURL).
 */
export function cleanUrl(typed: string): string {
  return trimGoSpace(typed)
    .replace(/([^\n]*)-admin(\.okta\.com)/g, '$1$2')
    .replace(/https?:\/\//g, '');
}
