import type { GoNode } from './go-json-node.ts';
import { syntaxError } from './go-json-syntax-error.ts';

/** A reading at one place: where it ended, or what is wrong. */
export type Step<T> = { readonly value: T; readonly to: number } | { readonly wrong: string };

/** A text, number, true, false or null, with the messages of Go's scanner (encoding/json: scanner.go). */
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

const plain = /[^"\\\u0000-\u001f]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

export function readString(text: string, from: number): Step<string> {
  let value = '';
  let at = from + 1;
  while (true) {
    plain.lastIndex = at;
    const run = plain.exec(text)?.[0] ?? '';
    value += run;
    at += run.length;
    const next = text[at];
    // Go turns what is not UTF-8, and half a surrogate pair, into U+FFFD (decode.go, unquoteBytes).
    if (next === '"') return { value: value.toWellFormed(), to: at + 1 };
    if (next !== '\\') return syntaxError(text, at, 'in string literal');
    const escaped = text[at + 1] ?? '';
    if (escaped === 'u') {
      for (let digit = 2; digit < 6; digit += 1) {
        if (!/^[0-9a-fA-F]$/.test(text[at + digit] ?? ''))
          return syntaxError(text, at + digit, 'in \\u hexadecimal character escape');
      }
      value += String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
      at += 6;
    } else {
      const meant = Object.hasOwn(escapes, escaped) ? escapes[escaped] : undefined;
      if (meant === undefined) return syntaxError(text, at + 1, 'in string escape code');
      value += meant;
      at += 2;
    }
  }
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
