import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import type { ConfigurationMember, ConfigurationNode } from './configuration-node.ts';

export type ReadYaml =
  | { readonly ok: true; readonly documents: readonly ConfigurationNode[] }
  | { readonly ok: false; readonly line: number; readonly why: string };

/** The maximum number of values, aliases resolved: a small file of anchors could expand to billions. */
const mostNodes = 50_000;
const deepest = 64;
const mostAliases = 500;
const mostBrackets = 200;

/** Reads YAML documents, or consecutive JSON values, with lines counted from `first`. */
export function readYaml(text: string, first = 1): ReadYaml {
  if (!looksLikeYaml(text)) return { ok: true, documents: [] };
  const documents: ConfigurationNode[] = [];
  const anchors = new Map<string, Node>();
  let left = mostNodes;
  let aliases = mostAliases;
  for (const part of jsonValues(text) ?? [{ text, line: 0 }]) {
    const lines = new LineCounter();
    const parsed = parsedDocuments(part.text, lines);
    if (!parsed) return { ok: false, line: first, why: 'its values are nested too deeply' };
    for (const document of parsed) {
      const [error] = document.errors;
      if (error) {
        const line = first + part.line + lines.linePos(error.pos[0]).line - 1;
        return { ok: false, line, why: firstSentence(error.message) };
      }
      const lineOf = (node: Node | null | undefined) =>
        first + part.line + (node?.range ? lines.linePos(node.range[0]).line - 1 : 0);
      const read = nodeOf(document.contents, lineOf, 0);
      if (left <= 0) return { ok: false, line: first, why: 'it contains too many values' };
      if (read) documents.push(read);
    }
  }
  return { ok: true, documents };

  function nodeOf(
    node: Node | null | undefined,
    lineOf: (node: Node | null | undefined) => number,
    depth: number,
  ): ConfigurationNode | undefined {
    left -= 1;
    if (left <= 0 || depth > deepest) {
      left = 0;
      return undefined;
    }
    const line = lineOf(node);
    if (isAlias(node)) {
      aliases -= 1;
      if (aliases <= 0) left = 0;
      if (left <= 0) return undefined;
      const read = nodeOf(anchors.get(node.source), lineOf, depth + 1);
      return read && { ...read, line };
    }
    if (node && 'anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    if (isMap(node)) {
      const members = node.items.flatMap((pair) => membersOf(pair as Pair<Node, Node | null>));
      const other = node.items.find(({ key }) => isMap(key) || isSeq(key));
      return { is: 'map', members, line, ...(other && { otherKeyLine: lineOf(other.key as Node) }) };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => nodeOf(item as Node, lineOf, depth + 1) ?? []);
      return { is: 'list', items, line };
    }
    if (!isScalar(node)) return { is: 'null', text: '', line };
    const { value, type, source } = node;
    if (value === null) return { is: 'null', text: '', line };
    if (typeof value === 'boolean') return { is: 'boolean', text: String(value), line };
    // A `!!binary` value.
    if (value instanceof Uint8Array) return { is: 'text', text: new TextDecoder().decode(value), line };
    if (type === 'PLAIN' && underscored.test(String(value)))
      return { is: 'number', text: String(value), line };
    if (typeof value !== 'string') return { is: 'number', text: source ?? String(value), line };
    if (type === 'PLAIN' && truthWord.test(value))
      return { is: 'text', text: value, line, isTruthWord: true };
    // The lines of `|` are the file’s own, starting below the bar.
    return { is: 'text', text: value, line, ...(type === 'BLOCK_LITERAL' && { firstLine: line + 1 }) };

    function membersOf({ key, value: inner }: Pair<Node, Node | null>): readonly ConfigurationMember[] {
      const read = nodeOf(inner, lineOf, depth + 1);
      const name = isScalar(key) ? String(key.value) : undefined;
      if (!read || name === undefined) return [];
      if (name === '<<' && read.is === 'map') return read.members;
      const keyLine = lineOf(key);
      // An empty value has no position of its own.
      return [{ key: name, line: keyLine, value: read.is === 'null' ? { ...read, line: keyLine } : read }];
    }
  }
}

/** go.yaml.in/yaml v2: resolve.go. */
const underscored = /^[-+]?(?=\w*_)(?:0b[01_]+|0x[\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?)$/;
const truthWord = /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;

/** Pretty errors each search for their line again. */
const quiet = { logLevel: 'silent', prettyErrors: false } as const;

/** Matches the first significant line of YAML; other beginnings belong to other formats. */
const begins = /^(?:-(?:\s|$)|[[{?&!]|["'\w][^:]{0,200}:(?:\s|$))/;

function looksLikeYaml(text: string): boolean {
  const line = text.split('\n', 1_000).find((one) => !/^\s*(?:#|---|$)/.test(one));
  return line !== undefined && begins.test(line.trimStart().slice(0, 300));
}

/** `undefined` if the text is nested deeper than any real configuration. */
function parsedDocuments(text: string, lineCounter: LineCounter): readonly Document[] | undefined {
  if (isTooDeep(text)) return undefined;
  // Go takes the last of duplicate keys or refuses them; the rest is worth reading either way.
  const parsed = parseAllDocuments(text, { lineCounter, uniqueKeys: false, ...quiet });
  return Array.isArray(parsed) ? parsed : [];
}

/** Counts levels beforehand, since the parser recurses for each: brackets, and nested items on one line. */
function isTooDeep(text: string): boolean {
  let brackets = 0;
  let items = 0;
  for (const character of text) {
    if (character === '[' || character === '{') brackets += 1;
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    if (character === '-' || character === '?' || character === ':') items += 1;
    else if (character !== ' ') items = 0;
    if (brackets > mostBrackets || items > mostBrackets) return true;
  }
  return false;
}

/** Drops the excerpt of the file. */
function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

/** Consecutive JSON values, such as several answers in one file; `undefined` if the text is anything else. */
function jsonValues(text: string): readonly { readonly text: string; readonly line: number }[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const values: { text: string; line: number }[] = [];
  let depth = 0;
  let start = 0;
  let line = 0;
  let startLine = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') line += 1;
    if (isQuoted) {
      if (character === '\\') at += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '{' || character === '[') {
      if (depth === 0) [start, startLine] = [at, line];
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth < 0) return undefined;
      if (depth === 0) values.push({ text: text.slice(start, at + 1), line: startLine });
    } else if (depth === 0 && !/\s/.test(character ?? '')) return undefined;
  }
  return depth === 0 && !isQuoted ? values : undefined;
}
