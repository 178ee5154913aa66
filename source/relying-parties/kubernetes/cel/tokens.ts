export type CelToken =
  | { readonly is: 'name' | 'operator'; readonly text: string }
  | { readonly is: 'string'; readonly value: string }
  | { readonly is: 'int'; readonly value: bigint }
  | { readonly is: 'double'; readonly value: number };

const token =
  /\s+|(?<double>\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)|(?<int>\d+)|(?<name>[A-Za-z_]\w*)|(?<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(?<operator>&&|\|\||[=!<>]=|\.\?|\[\?|[-+*/%!<>?:.,()[\]])/y;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The tokens of a Common Expression Language expression; `undefined` if one is not recognised. */
export function celTokens(text: string): readonly CelToken[] | undefined {
  const tokens: CelToken[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const groups = token.exec(text);
    if (!groups) return undefined;
    const { double, int, name, string, operator } = groups.groups ?? {};
    if (double !== undefined) tokens.push({ is: 'double', value: Number(double) });
    else if (int !== undefined) tokens.push({ is: 'int', value: BigInt(int) });
    else if (name !== undefined) tokens.push({ is: 'name', text: name });
    else if (operator !== undefined) tokens.push({ is: 'operator', text: operator });
    else if (string !== undefined) {
      const inner = string.slice(1, -1);
      if (/\\[^nrt\\"'`?]/.test(inner.replaceAll('\\\\', ''))) return undefined;
      const value = inner.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
      tokens.push({ is: 'string', value });
    }
  }
  return tokens;
}
