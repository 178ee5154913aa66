import { trimGoSpace } from '../../../go/strings/trim-space.ts';
import { celEquals } from './equals.ts';
import { type CelResult, type CelValue, error, isList, isMap, isOptional, value } from './value.ts';

/**
 * Functions of the CEL standard, of cel-go’s strings, lists and optional libraries, and of Kubernetes’ own for lists
 * (kubernetes/apiserver v0.36.3: pkg/cel/environment/base.go, baseOpts); all others are unknown.
 */
export function celFunction(
  name: string,
  [of = null, given, more, ...others]: readonly CelValue[],
): CelResult {
  const unknown = { is: 'unknown', what: `${name}()` } as const;
  const refused = error(`has no ${name}() for what it is given (“no such overload”)`);
  const text = typeof of === 'string' ? of : undefined;
  const word = typeof given === 'string' ? given : undefined;
  switch (name) {
    case 'dyn':
      return value(of);
    case 'orValue':
      return isOptional(of) ? value(of.optional === undefined ? (given ?? null) : of.optional) : refused;
    case 'or':
      return isOptional(of) && isOptional(given) ? value(of.optional === undefined ? given : of) : refused;
    case 'hasValue':
      return isOptional(of) ? value(of.optional !== undefined) : refused;
    case 'size':
      if (text !== undefined) return value(BigInt([...text].length));
      if (isList(of)) return value(BigInt(of.length));
      return isMap(of) && !of.isLazy ? value(BigInt(Object.keys(of.map).length)) : refused;
    case 'startsWith':
      return text === undefined || word === undefined ? refused : value(text.startsWith(word));
    case 'endsWith':
      return text === undefined || word === undefined ? refused : value(text.endsWith(word));
    case 'contains':
      return text === undefined || word === undefined ? refused : value(text.includes(word));
    case 'lowerAscii':
      return text === undefined ? refused : value(text.replace(/[A-Z]+/g, (part) => part.toLowerCase()));
    case 'upperAscii':
      return text === undefined ? refused : value(text.replace(/[a-z]+/g, (part) => part.toUpperCase()));
    case 'split':
      if (more !== undefined) return unknown;
      return text === undefined || word === undefined ? refused : value(text.split(word));
    case 'replace':
      if (others.length > 0) return unknown;
      return text === undefined || word === undefined || typeof more !== 'string'
        ? refused
        : value(text.replaceAll(word, () => more));
    case 'join':
      return isList(of) && of.every((one) => typeof one === 'string') ? value(of.join(word ?? '')) : refused;
    case 'value':
      return isOptional(of) ? (of.optional === undefined ? absent : value(of.optional)) : refused;
    case 'first':
      return isList(of) ? value({ optional: of[0] }) : refused;
    case 'last':
      return isList(of) ? value({ optional: of.at(-1) }) : refused;
    case 'trim':
      return text === undefined ? refused : value(trimGoSpace(text));
    case 'charAt':
    case 'substring':
      return text === undefined || typeof given !== 'bigint'
        ? refused
        : cut(name, [...text], Number(given), typeof more === 'bigint' ? Number(more) : undefined);
    case 'type':
      return value({ type: typeName(of) });
    case 'distinct':
      return isList(of) ? distinct(of) : refused;
    case 'reverse':
      return isList(of) ? value(of.toReversed()) : refused;
    case 'indexOf':
    case 'lastIndexOf':
      if (text !== undefined && word !== undefined && more === undefined) {
        const at = name === 'indexOf' ? text.indexOf(word) : text.lastIndexOf(word);
        return value(BigInt(at < 0 ? at : [...text.slice(0, at)].length));
      }
      return name === 'indexOf' && isList(of) && given !== undefined
        ? value(BigInt(indexIn(of, given)))
        : unknown;
    case 'flatten':
      if (!isList(of) || given !== undefined) return unknown;
      return value(of.flatMap((one) => (isList(one) ? one : [one])));
    case 'slice':
      return isList(of) && typeof given === 'bigint' && typeof more === 'bigint'
        ? sliced(of, Number(given), Number(more))
        : refused;
    case 'sort': {
      const texts = isList(of) ? textsIn(of) : undefined;
      return texts ? value(texts.toSorted(byCodePoints)) : unknown;
    }
    case 'string':
      if (text !== undefined) return value(text);
      return typeof of === 'boolean' || typeof of === 'bigint'
        ? value(String(of))
        : { is: 'unknown', what: name };
    default:
      return unknown;
  }
}

const absent = error('asks value() of what is not there (“optional.none() dereference”)');

/** A simple limit in place of the API server’s cost budget (pkg/apis/cel/config.go, PerCallLimit). */
const mostCompared = 1_000;

function distinct(list: readonly CelValue[]): CelResult {
  const texts = textsIn(list);
  if (texts) return value([...new Set(texts)]);
  return list.length > mostCompared
    ? { is: 'unknown', what: `distinct() of ${list.length} values` }
    : value(list.filter((one, at) => indexIn(list, one) === at));
}

function indexIn(list: readonly CelValue[], wanted: CelValue): number {
  return list.findIndex((one) => celEquals(one, wanted));
}

/** google/cel-go v0.26.0: ext/strings.go, charAt and substrRange, by code points. */
function cut(name: 'charAt' | 'substring', text: readonly string[], start: number, end?: number): CelResult {
  const stop = name === 'charAt' ? Math.min(start + 1, text.length) : (end ?? text.length);
  return start < 0 || start > stop || stop > text.length
    ? error(`asks ${name}() for what is out of range`)
    : value(text.slice(start, stop).join(''));
}

function typeName(of: CelValue): string {
  if (of === null) return 'null_type';
  if (isList(of)) return 'list';
  if (isMap(of)) return 'map';
  if (isOptional(of)) return 'optional_type';
  switch (typeof of) {
    case 'bigint':
      return 'int';
    case 'number':
      return 'double';
    case 'boolean':
      return 'bool';
    default:
      return typeof of === 'string' ? 'string' : 'type';
  }
}

/** google/cel-go v0.26.0: ext/lists.go, slice. */
function sliced(list: readonly CelValue[], start: number, end: number): CelResult {
  return start < 0 || start > end || end > list.length
    ? error(`slices (${start}, ${end}) out of a list of ${list.length}`)
    : value(list.slice(start, end));
}

function textsIn(list: readonly CelValue[]): readonly string[] | undefined {
  return list.every((one) => typeof one === 'string') ? list : undefined;
}

/** Go compares UTF-8 bytes, which sort like code points. */
function byCodePoints(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
