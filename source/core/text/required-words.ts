/** Alternatives, in lower case: every matching text contains at least one. */
type Clause = readonly string[];

const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const groupStart = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const characterClass = /\[(?:[^\]\\]|\\.)*\]/y;
/** Escapes other than classes, word boundaries and literal characters; their letters would be misread as text. */
const furtherEscape = /\\(?![bBdDsSwW]|\W)/;
/** Literal characters, except one before a quantifier, which is read separately. */
const plainRun = /[\w !"#%&',/:;<=>@`~-]+(?![*+?{])/y;
const nothing: readonly Clause[] = [];

/**
 * Words that any match of a regular expression must contain, as far as its literal letters tell. A text without them
 * need not be searched, nor the expression compiled, which costs far more than this.
 */
export function requiredWords(source: string): readonly Clause[] {
  if (furtherEscape.test(source)) return [];
  let at = 0;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? '';
    at += found.length;
    return found;
  };

  function alternatives(): readonly Clause[] {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    if (all.length === 1) return all[0] ?? [];
    // One clause of each, since any alternative may match.
    const most = all.flatMap((clauses) =>
      clauses.toSorted((one, other) => shortest(other) - shortest(one)).slice(0, 1),
    );
    return most.length === all.length ? [most.flat()] : [];
  }

  function sequence(): readonly Clause[] {
    const clauses: Clause[] = [];
    let word = '';
    const endWord = (): void => {
      if (word !== '') clauses.push([word.toLowerCase()]);
      word = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const run = read(plainRun);
      word += run;
      if (run !== '') continue;
      const one = atom();
      const times = '*+?{'.includes(source[at] ?? ' ') ? read(quantifier) : '';
      const mayLack = times !== '' && /^(?:[*?]|\{0)/.test(times);
      if (typeof one === 'string' && !mayLack) word += one;
      if (typeof one !== 'string' || times !== '') endWord();
      if (typeof one !== 'string' && !mayLack) clauses.push(...one);
    }
    endWord();
    return clauses;
  }

  /** A literal letter, or what a group requires. */
  function atom(): string | readonly Clause[] {
    const first = source.charAt(at);
    if (first === '(') {
      const start = read(groupStart);
      const inner = alternatives();
      at++;
      // The context of a lookaround is not part of the match.
      return /[=!]$/.test(start) ? nothing : inner;
    }
    if (first === '[' && read(characterClass) !== '') return nothing;
    const isEscaped = first === '\\';
    const letter = isEscaped ? source.charAt(at + 1) : first;
    at += isEscaped ? 2 : 1;
    // Letters beyond ASCII may have more than two case forms.
    const isAscii = letter >= ' ' && letter <= '~';
    return isAscii && !(isEscaped ? /\w/.test(letter) : '.^$'.includes(letter)) ? letter : nothing;
  }

  return alternatives();
}

/** Whether a lower-case text contains one word of each clause. */
export function holdsOneOfEach(clauses: readonly Clause[], lower: string): boolean {
  return clauses.every((words) => words.some((word) => lower.includes(word)));
}

function shortest(words: Clause): number {
  return Math.min(...words.map(({ length }) => length));
}
