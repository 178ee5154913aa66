import type { GoNode } from './json-node.ts';
import { syntaxError } from './syntax-error.ts';

/** A value read at one position and where it ended, or the error. */
export type Step<T> = { readonly value: T; readonly to: number } | { readonly wrong: string };

/** Reads a string, number, true, false or null, with the messages of Go's scanner (encoding/json: scanner.go). */
export function readScalar(text: string, from: number): Step<GoNode> {
  const first = text[from] ?? '';
  if (first === '"') {
    const string = readString(text, from);
    if ('wrong' in string) return string;
    return { value: { kind: 'string', value: string.value, from, to: string.to }, to: string.to };
  }
  for (const literal of ['true', 'false', 'null']) {
    if (first !== literal[0]) continue;
    for (let index = 1; index < literal.length; index += 1) {
      if (text[from + index] !== literal[index])
        return syntaxError(text, from + index, `in literal ${literal} (expecting '${literal[index]}')`);
    }
    const to = from + literal.length;
    return { value: { kind: literal === 'null' ? 'null' : 'bool', from, to }, to };
  }
  if (first !== '-' && !isDigit(first)) return syntaxError(text, from, 'looking for beginning of value');
  const number = readNumber(text, from);
  return 'wrong' in number ? number : { value: { kind: 'number', from, to: number.to }, to: number.to };
}

const quote = 0x22;
const backslash = 0x5c;
const shortEscapes = new Set(Array.from('"\\/bfnrt', (character) => character.charCodeAt(0)));

/** Scans each character once; JSON.parse undoes the escapes, which are the same in Go. */
export function readString(text: string, from: number): Step<string> {
  let at = from + 1;
  let escapes = false;
  while (true) {
    const unit = text.charCodeAt(at);
    if (unit === quote) break;
    // Past the end the code is NaN, for which every comparison is false.
    if (!(unit >= 0x20)) return syntaxError(text, at, 'in string literal');
    at += 1;
    if (unit !== backslash) continue;
    escapes = true;
    const escaped = text.charCodeAt(at);
    if (escaped === 0x75) {
      for (const end = at + 4; at < end; ) {
        at += 1;
        if (!isHexDigit(text.charCodeAt(at)))
          return syntaxError(text, at, 'in \\u hexadecimal character escape');
      }
    } else if (!shortEscapes.has(escaped)) return syntaxError(text, at, 'in string escape code');
    at += 1;
  }
  const value = escapes ? String(JSON.parse(text.slice(from, at + 1))) : text.slice(from + 1, at);
  // Go replaces invalid UTF-8 and lone surrogates by U+FFFD (decode.go, unquoteBytes).
  return { value: value.toWellFormed(), to: at + 1 };
}

function isHexDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}

function readNumber(text: string, from: number): Step<undefined> {
  let at = text[from] === '-' ? from + 1 : from;
  if (!isDigit(text[at])) return syntaxError(text, at, 'in numeric literal');
  at = text[at] === '0' ? at + 1 : afterDigits(text, at);
  if (text[at] === '.') {
    if (!isDigit(text[at + 1])) return syntaxError(text, at + 1, 'after decimal point in numeric literal');
    at = afterDigits(text, at + 1);
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at += 1;
    if (text[at] === '+' || text[at] === '-') at += 1;
    if (!isDigit(text[at])) return syntaxError(text, at, 'in exponent of numeric literal');
    at = afterDigits(text, at);
  }
  return { value: undefined, to: at };
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text[at])) at += 1;
  return at;
}

export function afterSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}
