import { compile, TreeInterpreter } from '@jmespath-community/jmespath';
import { isObject, type JsonValue, parseJson } from '../../core/json/json-value.ts';
import { tooLargeForGo, tooLargeNumber } from '../shared/payload-claims.ts';

/** An expression’s result in Grafana’s library. */
export type Searched =
  | { readonly is: 'value'; readonly value: JsonValue }
  /** The library refuses the expression, or a value that it encounters. */
  | { readonly is: 'error'; readonly message: string }
  /** The two libraries may differ. */
  | { readonly is: 'unknown'; readonly what: string };

/**
 * Nodes and functions in which jmespath-community/go-jmespath v1.1.1 and the same project’s package for this language
 * differ, found by running some ten thousand expressions through both.
 */
const differing: ReadonlySet<string> = new Set([
  'merge',
  'zip',
  'max_by',
  'min_by',
  'sort_by',
  'group_by',
  'to_number',
  'Arithmetic',
  'Unary',
]);

/** grafana/grafana: pkg/util/json.go, searchJSONForAttr. `text` is JSON. */
export function searchJmespath(expression: string, text: string): Searched {
  // Grafana’s library reads to the end if a quote is not closed.
  const quotes = expression.replaceAll("\\'", '');
  if (['`', "'"].some((quote) => quotes.split(quote).length % 2 === 0))
    return { is: 'unknown', what: 'a quotation mark without its counterpart' };
  const data = parseJson(text) ?? null;
  if (tooLargeNumber({ data }) !== undefined) return { is: 'error', message: tooLargeForGo };
  try {
    const node = compile(expression);
    const names = [...namesIn(node as unknown as JsonValue)];
    if (names.includes('Ternary')) return { is: 'error', message: "SyntaxError: Unknown char: '?'" };
    // Grafana’s library finds an empty string in an empty string.
    const differs = (name: string) => differing.has(name) || (name === 'split' && text.includes('""'));
    const other = names.find(differs);
    if (other !== undefined) return { is: 'unknown', what: other };
    const value = search(node, data);
    // Go iterates over an object’s members in random order.
    return typeof value === 'string' && search(node, reversed(data)) !== value
      ? { is: 'unknown', what: 'the order of an object’s members' }
      : { is: 'value', value };
  } catch (error) {
    return { is: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

function search(node: ReturnType<typeof compile>, data: JsonValue): JsonValue {
  return (TreeInterpreter.search(node, data as Parameters<typeof TreeInterpreter.search>[1]) ??
    null) as JsonValue;
}

/** Node types and function names, with repetitions. */
function* namesIn(node: JsonValue): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* namesIn(one);
  if (!isObject(node) || node['type'] === 'Literal') return;
  if (typeof node['type'] === 'string') yield node['type'];
  if (node['type'] === 'Function' && typeof node['name'] === 'string') yield node['name'];
  for (const one of Object.values(node)) yield* namesIn(one);
}

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}
