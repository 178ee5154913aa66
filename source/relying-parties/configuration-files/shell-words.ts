import type { ScalarNode } from './configuration-node.ts';

/** One command of a script, manifest or unit file. */
export interface CommandLine {
  readonly words: readonly ScalarNode[];
  /** Standard input from a here-document. */
  readonly input?: ScalarNode;
}

/** Longer lines are not commands that somebody wrote. */
const longestLine = 20_000;

/** Expansions, whose values the file does not contain. */
const replaced = /\$(?:\w+|\{|\()|`/;

/** Reads lines as a shell does: quotes, comments, continued lines and here-documents. */
export function readCommandLines(text: string, first = 1): readonly CommandLine[] {
  const lines = text.split(/\r?\n/);
  const commands: CommandLine[] = [];
  const lastOf = new Map(lines.map((line, at) => [line.trim(), at]));
  for (let at = 0; at < lines.length; at++) {
    const start = at;
    let line = lines[at] ?? '';
    const parts = [{ line: first + at, text: line }];
    while (line.trimEnd().endsWith('\\') && at + 1 < lines.length) {
      at += 1;
      line = lines[at] ?? '';
      parts.push({ line: first + at, text: line });
    }
    const words = parts.flatMap((part) => shellWords(part.text.replace(/\\\s*$/, ''), part.line));
    const delimiter = /<<-?\s*(["']?)(\w+)\1/.exec(parts.map((part) => part.text).join(' '))?.[2];
    if (delimiter !== undefined && (lastOf.get(delimiter) ?? -1) > at) {
      let end = at + 1;
      while (lines[end]?.trim() !== delimiter) end += 1;
      const inner = lines.slice(at + 1, end).join('\n');
      const firstLine = first + at + 1;
      commands.push({ words, input: { is: 'text', text: inner, line: first + start, firstLine } });
      at = end;
    } else if (words.length > 0) commands.push({ words });
  }
  return commands;
}

export function shellWords(text: string, line: number): readonly ScalarNode[] {
  if (text.length > longestLine) return [];
  const words: ScalarNode[] = [];
  let word: string | undefined;
  let isReference = false;
  const end = () => {
    if (word !== undefined) words.push({ is: 'text', text: word, line, ...(isReference && { isReference }) });
    word = undefined;
    isReference = false;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) end();
    else if (character === '#' && word === undefined) break;
    else if (character === "'" || character === '"') {
      const close = closing(text, at);
      const inner = text.slice(at + 1, close);
      isReference ||= character === '"' && replaced.test(inner);
      word = (word ?? '') + (character === '"' ? inner.replace(/\\(["\\$`])/g, '$1') : inner);
      at = close;
    } else if (character === '$' && text[at + 1] === '(') {
      // Skips a command substitution.
      const close = text.indexOf(')', at);
      isReference = true;
      word = (word ?? '') + text.slice(at, close < 0 ? text.length : close + 1);
      at = close < 0 ? text.length : close;
    } else {
      const isEscape = character === '\\' && at + 1 < text.length;
      if (isEscape) at += 1;
      else isReference ||= replaced.test(text.slice(at, at + 3));
      word = (word ?? '') + (text[at] ?? '');
    }
  }
  end();
  return words;
}

function closing(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote) return at;
  }
  return text.length;
}
