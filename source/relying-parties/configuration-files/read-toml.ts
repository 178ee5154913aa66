import { parse, TomlError } from 'smol-toml';
import { type ConfigurationNode, type MapNode, mapNode, textNode } from './configuration-node.ts';

export type ReadToml =
  | { readonly ok: true; readonly map: MapNode }
  | { readonly ok: false; readonly line: number; readonly why: string };

/** Reads TOML without tables, with the line of each key. */
export function readToml(text: string, first = 1): ReadToml {
  try {
    const parsed = parse(text);
    const places = new Map(text.split('\n').map((line, at) => [keyIn(line), at]));
    const members = Object.entries(parsed).map(([key, value]) => {
      const line = first + (places.get(key) ?? 0);
      return { key, line, value: nodeOf(value, line) };
    });
    return { ok: true, map: mapNode(members, first) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const why = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    return { ok: false, line: first + error.line - 1, why };
  }
}

function keyIn(line: string): string | undefined {
  return /^\s*["']?([\w-]+)["']?\s*=/.exec(line)?.[1];
}

function nodeOf(value: unknown, line: number): ConfigurationNode {
  if (Array.isArray(value)) return { is: 'list', items: value.map((one) => nodeOf(one, line)), line };
  if (typeof value === 'string') return textNode(value, line);
  if (typeof value === 'boolean') return { is: 'boolean', text: String(value), line };
  if (typeof value === 'number' || typeof value === 'bigint')
    return { is: 'number', text: String(value), line };
  const members = Object.entries(value ?? {}).map(([key, inner]) => ({
    key,
    line,
    value: nodeOf(inner, line),
  }));
  return mapNode(members, line);
}
