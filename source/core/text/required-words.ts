/** Of the words of a clause every text that matches holds one, in small letters. */
type Clause = readonly string[];

const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const groupStart = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const characterClass = /\[(?:[^\]\\]|\\.)*\]/y;
/** All but classes, edges of words and signs that stand for themselves: what follows would be read as letters. */
const furtherEscape = /\\(?![bBdDsSwW]|\W)/;
/** Letters that stand for themselves; what a quantifier follows is read by itself. */
const plainRun = /[\w !"#%&',/:;<=>@`~-]+(?![*+?{])/y;
const nothing: readonly Clause[] = [];

/**
 * What any match of a regular expression has to hold, as far as its plain letters tell: a text without it need not be
 * searched, and the expression not be compiled, which costs more than this by far.
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
    // One clause of each, since it is not known which of them matches.
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

  /** A letter that stands for itself, or what a group requires. */
  function atom(): string | readonly Clause[] {
    const first = source.charAt(at);
    if (first === '(') {
      const start = read(groupStart);
      const inner = alternatives();
      at++;
      // What stands around a match need not be in it.
      return /[=!]$/.test(start) ? nothing : inner;
    }
    if (first === '[' && read(characterClass) !== '') return nothing;
    const isEscaped = first === '\\';
    const letter = isEscaped ? source.charAt(at + 1) : first;
    at += isEscaped ? 2 : 1;
    // Of letters beyond ASCII the cases may be more than two.
    const isAscii = letter >= ' ' && letter <= '~';
    return isAscii && !(isEscaped ? /\w/.test(letter) : '.^$'.includes(letter)) ? letter : nothing;
  }

  return alternatives();
}

/** Whether a text in small letters holds one word of each clause. */
export function holdsOneOfEach(clauses: readonly Clause[], lower: string): boolean {
  return clauses.every((words) => words.some((word) => lower.includes(word)));
}

function shortest(words: Clause): number {
  return Math.min(...words.map(({ length }) => length));
}
