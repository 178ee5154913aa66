/**
 * The reason why Go’s net/url reads an address differently from a browser, or not at all; undefined if both agree. A
 * browser drops surrounding white space and line breaks, corrects slashes, and accepts any “%”.
 */
export function strayCharacters(address: string): string | undefined {
  return strays.find(([pattern]) => pattern.test(address))?.[1];
}

/** Measured with Go 1.19.8; net/url: url.go (parse, stringContainsCTLByte, unescape). */
const strays = [
  [/[\0-\x1f\x7f]/, 'a tab, a line break or another control character'],
  [/^ | $/, 'a blank before or behind it'],
  [/^https?:(?!\/\/[^/\\])/i, 'too few or too many slashes before its host'],
  [/^[^?#]*\\/, 'a backslash'],
  [/^https?:\/\/[^/?#@]*%(?!25)[0-7]/i, 'a “%” in its host'],
  [/^[^?#]*%(?![0-9a-f]{2})/i, 'a “%” that two hexadecimal digits do not follow'],
] as const;
