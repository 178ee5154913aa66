/** The message of Go's encoding/json for an unexpected character (scanner.go). */
export function syntaxError(text: string, at: number, where: string): { readonly wrong: string } {
  const point = text.codePointAt(at);
  // At the end Go passes its scanner one more space, which is an invalid character inside a literal (scanner.go, eof).
  if (point === undefined && !/^(?:in (?!string literal)|after decimal)/.test(where))
    return { wrong: 'unexpected end of JSON input' };
  return { wrong: `invalid character ${quotedByte(String.fromCodePoint(point ?? 0x20))} ${where}` };
}

const shortNames: Readonly<Record<string, string>> = {
  "'": "\\'",
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** Go reads bytes: it names the first byte of a non-ASCII character, so a byte order mark is 'ï' (scanner.go, quoteChar). */
function quotedByte(character: string): string {
  const byte = new TextEncoder().encode(character)[0] ?? 0;
  const shown = String.fromCharCode(byte);
  const hex = byte.toString(16).padStart(2, '0');
  if (Object.hasOwn(shortNames, shown)) return `'${shortNames[shown]}'`;
  if (byte < 0x20 || byte === 0x7f) return `'\\x${hex}'`;
  return `'${shown}'`;
}
