import type { GoNode } from './json-node.ts';
import { afterSpace, readScalar, readString, type Step } from './scalar.ts';
import { syntaxError } from './syntax-error.ts';

export type GoScan =
  | { readonly ok: true; readonly root: GoNode }
  | { readonly ok: false; readonly message: string };

/** encoding/json: scanner.go, maxNestingDepth. */
const deepest = 10_000;

type Open =
  | {
      readonly kind: 'object';
      readonly members: { readonly key: string; readonly value: GoNode }[];
      key: string;
      readonly from: number;
    }
  | { readonly kind: 'array'; readonly items: GoNode[]; readonly from: number };

/**
 * Scans JSON text with the messages of Go's encoding/json (scanner.go). Uses its own stack, so that nesting cannot
 * exhaust the call stack. Of the outermost object only wanted members are kept.
 */
export function scanGoJson(text: string, isWanted: (key: string) => boolean = () => true): GoScan {
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

    // The value is complete: add it to the enclosing value, and close what ends here.
    while (true) {
      at = afterSpace(text, at);
      const around = open.at(-1);
      if (!around) {
        return at < text.length ? refuse(text, at, 'after top-level value') : { ok: true, root: node };
      }
      if (around.kind === 'array') around.items.push(node);
      else if (open.length > 1 || isWanted(around.key)) around.members.push({ key: around.key, value: node });
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
  return { ok: false, message: syntaxError(text, at, where).wrong };
}

function readKey(text: string, at: number): Step<string> {
  if (text[at] !== '"') return syntaxError(text, at, 'looking for beginning of object key string');
  const key = readString(text, at);
  if ('wrong' in key) return key;
  const colon = afterSpace(text, key.to);
  if (text[colon] !== ':') return syntaxError(text, colon, 'after object key');
  return { value: key.value, to: colon + 1 };
}
