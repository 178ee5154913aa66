/** A pattern of the error catalogue, ready to be looked for. */
export interface Wording {
  readonly certainty: 'sentence' | 'word';
  /** Made when it is first looked for: of a thousand patterns a text needs a few. */
  readonly expression: () => RegExp;
  /** In small letters; a text without it does not match. Empty where the pattern has none. */
  readonly literal: string;
}

export function compileWording(source: string, certainty: Wording['certainty']): Wording {
  let made: RegExp | undefined;
  const expression = (): RegExp => {
    made ??= new RegExp(anyQuote(source), 'i');
    return made;
  };
  return { certainty, expression, literal: longestLiteral(source) };
}

/** Programs quote the same words with ', " or `. */
function anyQuote(source: string): string {
  let inClass = false;
  return source.replace(/\\.|[[\]'"]/g, (one) => {
    if (one === '[' || one === ']') inClass = one === '[';
    return (one === '"' || one === "'") && !inClass ? '[\'"`]' : one;
  });
}

const plain = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ ,:;=/<>!&%#@~-');

/** The longest run of plain characters that every match holds. */
function longestLiteral(source: string): string {
  // Half of them are nothing but words.
  if (/^[\w ,:;=/<>!&%#@~-]*$/.test(source)) return source.toLowerCase();
  let [longest, run, depth] = ['', '', 0];
  const end = (): void => {
    if (run.length > longest.length) longest = run;
    run = '';
  };
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    let literal = '';
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) return '';
    else if (char === '[') at = endOfClass(source, at);
    else if (char === '{') at = source.indexOf('}', at);
    else if (char === '\\') {
      const escaped = source.charAt(++at);
      literal = /[A-Za-z0-9]/.test(escaped) ? '' : escaped;
    } else if (plain.has(char)) literal = char;
    if (literal !== '' && depth === 0 && !/[*+?{]/.test(source.charAt(at + 1))) run += literal;
    else end();
  }
  end();
  return longest.toLowerCase();
}

function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at;
}
