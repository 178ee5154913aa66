import { compile, TreeInterpreter } from '@jmespath-community/jmespath';
import { isObject, type JsonValue, parseJson } from '../../core/json/json-value.ts';
import { tooLargeForGo, tooLargeNumber } from '../shared/payload-claims.ts';

/** What an expression finds, as Grafana’s library has it. */
export type Searched =
  | { readonly is: 'value'; readonly value: JsonValue }
  /** The library refuses it, or the values that it meets. */
  | { readonly is: 'error'; readonly message: string }
  /** The two libraries may differ here. */
  | { readonly is: 'unknown'; readonly what: string };

/**
 * Where jmespath-community/go-jmespath v1.1.1 and the package of the same people for this language do not agree, found
 * by running both over some ten thousand expressions.
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
  // The other one reads on to the end where a quote is not closed.
  const quotes = expression.replaceAll("\\'", '');
  if (['`', "'"].some((quote) => quotes.split(quote).length % 2 === 0))
    return { is: 'unknown', what: 'a quotation mark without its counterpart' };
  const data = parseJson(text) ?? null;
  if (tooLargeNumber({ data }) !== undefined) return { is: 'error', message: tooLargeForGo };
  try {
    const node = compile(expression);
    const names = [...namesIn(node as unknown as JsonValue)];
    if (names.includes('Ternary')) return { is: 'error', message: "SyntaxError: Unknown char: '?'" };
    // The other one finds an empty text in an empty text.
    const differs = (name: string) => differing.has(name) || (name === 'split' && text.includes('""'));
    const other = names.find(differs);
    if (other !== undefined) return { is: 'unknown', what: other };
    const value = search(node, data);
    // Go goes through the members of an object in no order.
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

/** Types of nodes and names of functions, each as often as it stands there. */
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
