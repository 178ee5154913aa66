/** A program and its arguments, started without a shell. */
export type BrowserCommand = readonly [program: string, ...rest: string[]];

/**
 * The first command in `BROWSER`, with the address in place of `%s` or at the end. Quotes group words; on Windows, the
 * path of an .exe may contain spaces without them. `undefined` if it names none.
 */
export function browserCommand(
  value: string,
  url: string,
  platform: NodeJS.Platform,
): BrowserCommand | undefined {
  const [program, ...rest] = platform === 'win32' ? windowsWords(value) : words(value, ':');
  if (!program) return undefined;
  const given = rest.map((word) => word.replaceAll('%s', () => url));
  return rest.some((word) => word.includes('%s')) ? [program, ...given] : [program, ...given, url];
}

function windowsWords(value: string): readonly string[] {
  const unquoted = /^\s*([^"';]+?\.exe)(?=[\s;]|$)(.*)$/is.exec(value);
  return unquoted?.[1] ? [unquoted[1], ...words(unquoted[2] ?? '', ';')] : words(value, ';');
}

/** The words before the first separator outside quotes. */
function words(value: string, separator: ':' | ';'): readonly string[] {
  const pattern = new RegExp(`(${separator})|\\s+|((?:"[^"]*"|'[^']*'|[^\\s${separator}"']|["'])+)`, 'g');
  const found: string[] = [];
  for (const [, end, word] of value.matchAll(pattern)) {
    if (end !== undefined) break;
    if (word !== undefined) found.push(word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
  }
  return found;
}
