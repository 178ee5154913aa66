/** A JSON text as Go's scanner sees it: every member in its order, duplicates included. */
export type GoNode =
  | {
      readonly kind: 'object';
      readonly members: readonly GoMember[];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'array'; readonly items: readonly GoNode[]; readonly from: number; readonly to: number }
  | { readonly kind: 'string'; readonly value: string; readonly from: number; readonly to: number }
  | { readonly kind: 'number' | 'bool' | 'null'; readonly from: number; readonly to: number };

export interface GoMember {
  readonly key: string;
  readonly value: GoNode;
}

export type GoScan =
  | { readonly ok: true; readonly root: GoNode }
  | { readonly ok: false; readonly message: string };

/** encoding/json: scanner.go, maxNestingDepth. */
const deepest = 10_000;

type Open =
  | { readonly kind: 'object'; readonly members: GoMember[]; key: string; readonly from: number }
  | { readonly kind: 'array'; readonly items: GoNode[]; readonly from: number };

/** A reading at one place: where it ended, or what is wrong. */
type Step<T> = { readonly value: T; readonly to: number } | { readonly wrong: string };

/**
 * Scans JSON text with the messages of Go's encoding/json (scanner.go). Works with its own stack, so that depth
 * cannot exhaust the program's.
 */
export function scanGoJson(text: string): GoScan {
  const open: Open[] = [];
  let at = 0;
  while (true) {
    at = afterSpace(text, at);
    const from = at;
    const first = text[at];
    let node: GoNode;
    if (first === '{' || first === '[') {
      if (open.length >= deepest) return refuse(text, at, 'exceeded max depth');
      at = afterSpace(text, at + 1);
      const closing = first === '{' ? '}' : ']';
      if (text[at] === closing) {
        at += 1;
        node =
          first === '{'
            ? { kind: 'object', members: [], from, to: at }
            : { kind: 'array', items: [], from, to: at };
      } else if (first === '[') {
        open.push({ kind: 'array', items: [], from });
        continue;
      } else {
        const key = readKey(text, at);
        if ('wrong' in key) return { ok: false, message: key.wrong };
        open.push({ kind: 'object', members: [], key: key.value, from });
        at = key.to;
        continue;
      }
    } else {
      const scalar = readScalar(text, at);
      if ('wrong' in scalar) return { ok: false, message: scalar.wrong };
      node = scalar.value;
      at = scalar.to;
    }

    // The value is complete: hand it to what is open around it, and close what ends here.
    while (true) {
      at = afterSpace(text, at);
      const around = open.at(-1);
      if (!around) {
        return at < text.length ? refuse(text, at, 'after top-level value') : { ok: true, root: node };
      }
      if (around.kind === 'array') around.items.push(node);
      else around.members.push({ key: around.key, value: node });
      const next = text[at];
      if (next === ',') {
        at += 1;
        if (around.kind === 'array') break;
        const key = readKey(text, afterSpace(text, at));
        if ('wrong' in key) return { ok: false, message: key.wrong };
        around.key = key.value;
        at = key.to;
        break;
      }
      if (next !== (around.kind === 'array' ? ']' : '}')) {
        const where = around.kind === 'array' ? 'after array element' : 'after object key:value pair';
        return refuse(text, at, where);
      }
      at += 1;
      open.pop();
      node =
        around.kind === 'array'
          ? { kind: 'array', items: around.items, from: around.from, to: at }
          : { kind: 'object', members: around.members, from: around.from, to: at };
    }
  }
}

function refuse(text: string, at: number, where: string): GoScan {
  return { ok: false, message: wrong(text, at, where).wrong };
}

function readKey(text: string, at: number): Step<string> {
  if (text[at] !== '"') return wrong(text, at, 'looking for beginning of object key string');
  const key = readString(text, at);
  if ('wrong' in key) return key;
  const colon = afterSpace(text, key.to);
  if (text[colon] !== ':') return wrong(text, colon, 'after object key');
  return { value: key.value, to: colon + 1 };
}

function readScalar(text: string, from: number): Step<GoNode> {
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
        return wrong(text, from + index, `in literal ${literal} (expecting '${literal[index]}')`);
    }
    const to = from + literal.length;
    return { value: { kind: literal === 'null' ? 'null' : 'bool', from, to }, to };
  }
  if (first !== '-' && !isDigit(first)) return wrong(text, from, 'looking for beginning of value');
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

function readString(text: string, from: number): Step<string> {
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
    if (next !== '\\') return wrong(text, at, 'in string literal');
    const escaped = text[at + 1] ?? '';
    if (escaped === 'u') {
      for (let digit = 2; digit < 6; digit += 1) {
        if (!/^[0-9a-fA-F]$/.test(text[at + digit] ?? ''))
          return wrong(text, at + digit, 'in \\u hexadecimal character escape');
      }
      value += String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
      at += 6;
    } else {
      const meant = Object.hasOwn(escapes, escaped) ? escapes[escaped] : undefined;
      if (meant === undefined) return wrong(text, at + 1, 'in string escape code');
      value += meant;
      at += 2;
    }
  }
}

function readNumber(text: string, from: number): Step<undefined> {
  let at = text[from] === '-' ? from + 1 : from;
  if (!isDigit(text[at])) return wrong(text, at, 'in numeric literal');
  at = text[at] === '0' ? at + 1 : afterDigits(text, at);
  if (text[at] === '.') {
    if (!isDigit(text[at + 1])) return wrong(text, at + 1, 'after decimal point in numeric literal');
    at = afterDigits(text, at + 1);
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at += 1;
    if (text[at] === '+' || text[at] === '-') at += 1;
    if (!isDigit(text[at])) return wrong(text, at, 'in exponent of numeric literal');
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

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}

function wrong(text: string, at: number, where: string): { readonly wrong: string } {
  const point = text.codePointAt(at);
  // At the end Go hands its scanner one more space: inside a literal that is a wrong character (scanner.go, eof).
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

/** Go looks at bytes: of a character outside ASCII it names the first byte, so a byte order mark is 'ï' (scanner.go, quoteChar). */
function quotedByte(character: string): string {
  const byte = new TextEncoder().encode(character)[0] ?? 0;
  const shown = String.fromCharCode(byte);
  const hex = byte.toString(16).padStart(2, '0');
  if (Object.hasOwn(shortNames, shown)) return `'${shortNames[shown]}'`;
  if (byte < 0x20 || byte === 0x7f) return `'\\x${hex}'`;
  return `'${shown}'`;
}
