import { member } from '../../../core/json/json-value.ts';
import { celCompared, celEquals } from './equals.ts';
import { celFunction } from './functions.ts';
import { isOptionalPackage, macros, typeNames } from './names.ts';
import type { CelNode } from './parse.ts';
import {
  type CelResult,
  type CelScope,
  type CelValue,
  error,
  fromJson,
  isList,
  isMap,
  isOptional,
  value,
} from './value.ts';

/** Evaluates an expression (CEL specification, Evaluation), with cel-go’s optional types, which Kubernetes enables. */
export function evaluateCel(node: CelNode, scope: CelScope): CelResult {
  switch (node.is) {
    case 'literal':
      return value(node.value);
    case 'name':
      if (Object.hasOwn(scope, node.name)) return value(scope[node.name] ?? null);
      return typeNames.has(node.name) ? value({ type: node.name }) : { is: 'unknown', what: node.name };
    case 'list':
      return all(node.items, scope, value);
    case 'select':
      return select(node, scope);
    case 'choice': {
      const when = evaluateCel(node.when, scope);
      if (when.is !== 'value') return when;
      if (typeof when.value !== 'boolean') return error('chooses by what is neither true nor false');
      return evaluateCel(when.value ? node.then : node.otherwise, scope);
    }
    case 'unary':
      return all([node.of], scope, ([one]) => {
        if (node.operator === '!' && typeof one === 'boolean') return value(!one);
        if (node.operator === '-' && (typeof one === 'bigint' || typeof one === 'number')) return value(-one);
        return error(`has no ${node.operator} for what it is given`);
      });
    case 'binary':
      return node.operator === '&&' || node.operator === '||'
        ? logical(node, scope)
        : all([node.left, node.right], scope, ([left, right]) => binary(node.operator, left, right));
    case 'call':
      return call(node, scope);
  }
}

/** Passes the values of all nodes to `then`, or returns the first result that has none. */
function all(
  nodes: readonly CelNode[],
  scope: CelScope,
  then: (values: readonly CelValue[]) => CelResult,
): CelResult {
  const values: CelValue[] = [];
  for (const node of nodes) {
    const result = evaluateCel(node, scope);
    if (result.is !== 'value') return result;
    values.push(result.value);
  }
  return then(values);
}

function select(
  { of, key, optional }: Extract<CelNode, { readonly is: 'select' }>,
  scope: CelScope,
): CelResult {
  return all([of, key], scope, ([given, name]) => {
    const isChained = isOptional(given);
    const holder = isChained ? given.optional : given;
    if (isList(holder) && typeof name === 'string') return error('asks a list for a member by its name');
    const found = holder === undefined ? undefined : memberOf(holder, name);
    if (isChained || optional) return value({ optional: found });
    return found === undefined ? error(`finds no ${String(name)} (“no such key”)`) : value(found);
  });
}

function memberOf(holder: CelValue, name: CelValue | undefined): CelValue | undefined {
  if (isList(holder) && (typeof name === 'bigint' || typeof name === 'number')) return holder[Number(name)];
  if (!isMap(holder) || typeof name !== 'string') return undefined;
  const found = member(holder.map, name);
  return found === undefined ? undefined : fromJson(found);
}

/** If one side decides, an error in the other does not matter. */
function logical(
  { operator, left, right }: Extract<CelNode, { readonly is: 'binary' }>,
  scope: CelScope,
): CelResult {
  const decides = operator === '||';
  const results = [evaluateCel(left, scope), evaluateCel(right, scope)];
  if (results.some((one) => one.is === 'value' && one.value === decides)) return value(decides);
  const open = results.find((one) => one.is === 'unknown') ?? results.find((one) => one.is === 'error');
  if (open) return open;
  const isBoolean = results.every((one) => one.is === 'value' && typeof one.value === 'boolean');
  return isBoolean ? value(!decides) : error(`joins by ${operator} what is neither true nor false`);
}

function binary(operator: string, left: CelValue = null, right: CelValue = null): CelResult {
  const refused = error(`has no ${operator} for what it is given (“no such overload”)`);
  switch (operator) {
    case '==':
      return value(celEquals(left, right));
    case '!=':
      return value(!celEquals(left, right));
    case 'in':
      if (isList(right)) return value(right.some((one) => celEquals(one, left)));
      return isMap(right) && !right.isLazy && typeof left === 'string'
        ? value(Object.hasOwn(right.map, left))
        : refused;
    case '+':
      if (typeof left === 'string' && typeof right === 'string') return value(left + right);
      if (isList(left) && isList(right)) return value([...left, ...right]);
      if (typeof left === 'bigint' && typeof right === 'bigint') return value(left + right);
      return typeof left === 'number' && typeof right === 'number' ? value(left + right) : refused;
    case '-':
      if (typeof left === 'bigint' && typeof right === 'bigint') return value(left - right);
      return typeof left === 'number' && typeof right === 'number' ? value(left - right) : refused;
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const order = celCompared(left, right);
      if (order === undefined) return refused;
      return value(
        operator === '<'
          ? order < 0
          : operator === '<='
            ? order <= 0
            : operator === '>'
              ? order > 0
              : order >= 0,
      );
    }
    default:
      return { is: 'unknown', what: operator };
  }
}

/** Macros and functions, including those called on a receiver. */
function call(node: Extract<CelNode, { readonly is: 'call' }>, scope: CelScope): CelResult {
  const { name, of, given } = node;
  const [first, second, third] = given;
  if (name === 'has' && !of && first?.is === 'select')
    return all([first.of, first.key], scope, ([holder = null, key]) =>
      isMap(holder) ? value(memberOf(holder, key) !== undefined) : error('asks has() of what has no members'),
    );
  const isMacro = of && first?.is === 'name' && second && macros.has(name);
  // A macro with two variables.
  if (isMacro && third && name !== 'map') return { is: 'unknown', what: `${name}() with two variables` };
  if (isMacro)
    return all([of], scope, ([range = null]) => {
      if (isMap(range) && range.isLazy) return { is: 'unknown', what: `${name}() of all claims` };
      const list = isMap(range) ? Object.keys(range.map) : range;
      if (!isList(list)) return error(`asks ${name}() of no list`);
      if (!third) return overEach(name, list, first.name, second, scope);
      const chosen = overEach('filter', list, first.name, second, scope);
      return chosen.is === 'value' && isList(chosen.value)
        ? overEach('map', chosen.value, first.name, third, scope)
        : chosen;
    });
  if (of && first?.is === 'name' && second && (name === 'optMap' || name === 'optFlatMap'))
    return all([of], scope, ([held = null]) => {
      if (!isOptional(held)) return error(`asks ${name}() of what is there for certain`);
      if (held.optional === undefined) return value(held);
      const inner = evaluateCel(second, { ...scope, [first.name]: held.optional });
      if (inner.is !== 'value') return inner;
      if (name === 'optMap') return value({ optional: inner.value });
      return isOptional(inner.value) ? inner : error('gives optFlatMap() what is there for certain');
    });
  const isOfOptional = isOptionalPackage(of, scope);
  if (isOfOptional && name === 'of') return all(given, scope, ([one]) => value({ optional: one }));
  if (isOfOptional && name === 'none') return value({ optional: undefined });
  return all([...(of ? [of] : []), ...given], scope, (values) => celFunction(name, values));
}

function overEach(
  name: string,
  list: readonly CelValue[],
  variable: string,
  body: CelNode,
  scope: CelScope,
): CelResult {
  const results = list.map((item) => evaluateCel(body, { ...scope, [variable]: item }));
  const decides = name === 'exists';
  if ((name === 'all' || decides) && results.some((one) => one.is === 'value' && one.value === decides))
    return value(decides);
  const open = results.find((one) => one.is !== 'value');
  if (open) return open;
  const values = results.flatMap((one) => (one.is === 'value' ? [one.value] : []));
  if (name === 'map') return value(values);
  if (name === 'exists_one') return value(values.filter((one) => one === true).length === 1);
  return name === 'filter' ? value(list.filter((_, index) => values[index] === true)) : value(!decides);
}
