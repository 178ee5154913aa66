/** What Go's unicode.IsSpace takes for space; JavaScript's own list differs in U+0085 and U+FEFF. */
const goSpace = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

const adminHost = '-admin.okta.com';

/** strings.TrimSpace */
export function trimGoSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && goSpace.test(text[from] ?? '')) from += 1;
  while (to > from && goSpace.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

/**
 * The provider's URL as Infra stores it: spaces around it cut off, Okta's `-admin` host and every `http://` or
 * `https://` taken out, wherever it stands. Nothing else (Infra: internal/server/providers.go, cleanupURL).
 */
export function cleanUrl(typed: string): string {
  return trimGoSpace(typed)
    .split('\n')
    .map(withoutAdmin)
    .join('\n')
    .replace(/https?:\/\//g, '');
}

/** Go's `(.*)\-admin(\.okta\.com)` takes the last one of a line. Issuers may be long and hostile: no backtracking here. */
function withoutAdmin(line: string): string {
  const at = line.lastIndexOf(adminHost);
  return at < 0 ? line : line.slice(0, at) + line.slice(at + '-admin'.length);
}
