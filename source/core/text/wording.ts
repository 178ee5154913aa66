/** A pattern of the error catalogue, ready to be looked for. */
export interface Wording {
  readonly certainty: 'sentence' | 'word';
  readonly expression: RegExp;
  /** In small letters; a text without it does not match. Empty where the pattern has none. */
  readonly literal: string;
}

export function compileWording(source: string, certainty: Wording['certainty']): Wording {
  return { certainty, expression: new RegExp(anyQuote(source), 'i'), literal: longestLiteral(source) };
}

/** Programs quote the same words with ', " or `. */
function anyQuote(source: string): string {
  let inClass = false;
  return source.replace(/\\.|[[\]'"]/g, (one) => {
    if (one === '[' || one === ']') inClass = one === '[';
    return (one === '"' || one === "'") && !inClass ? '[\'"`]' : one;
  });
}

/** The longest run of plain characters that every match holds. */
function longestLiteral(source: string): string {
  let [longest, run, depth, place] = ['', '', 0, 0];
  const end = (): void => {
    if (run.length > longest.length) longest = run;
    run = '';
  };
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|./gs)) {
    place += token.length;
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) return '';
    const plain = /^(?:[\w ,:;=/<>!&%#@~-]|\\[^A-Za-z0-9])$/.test(token);
    const repeated = /^[*+?{]/.test(source.slice(place, place + 1));
    if (plain && depth === 0 && !repeated) run += token.slice(-1);
    else end();
  }
  end();
  return longest.toLowerCase();
}
