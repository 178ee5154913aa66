import { isOptionalPackage, macros, typeNames } from './names.ts';
import type { CelNode } from './parse.ts';

/** `unknown`: the type cannot be determined here. The composite types hold values of their second member. */
export type CelType =
  | ('any' | 'dyn' | 'unknown' | 'bool' | 'string' | 'int' | 'double' | 'null' | 'type' | 'user')
  | readonly ['list' | 'map' | 'optional', CelType];

/** The message completes “the expression …”. */
class Mistyped extends Error {}
/** The type depends on another one that is unknown. */
class Untyped extends Error {}

/**
 * The type of an expression in which `claims` maps strings to any value (kubernetes/apiserver v0.36.3:
 * pkg/authentication/cel/compile.go), as google/cel-go v0.26.0 determines it (checker/checker.go), or why it is
 * refused.
 */
export function celType(
  node: CelNode,
  variables: Scope = { claims: ['map', 'any'] },
): { readonly type: CelType } | { readonly refused: string } {
  try {
    return { type: typeOf(node, variables) };
  } catch (error) {
    if (error instanceof Mistyped) return { refused: error.message };
    if (error instanceof Untyped) return { type: 'unknown' };
    throw error;
  }
}

type Scope = Readonly<Record<string, CelType>>;

const packages = 'dyn timestamp duration optional net sets format strings lists google quantity semver'.split(
  ' ',
);

function typeOf(node: CelNode, scope: Scope): CelType {
  const of = (one: CelNode) => typeOf(one, scope);
  switch (node.is) {
    case 'literal':
      return typeOfLiteral(node.value);
    case 'name':
      if (Object.hasOwn(scope, node.name)) return scope[node.name] ?? 'unknown';
      if (typeNames.has(node.name)) return 'type';
      if (packages.includes(node.name)) return 'unknown';
      throw new Mistyped(`uses ${node.name}, which is not there`);
    case 'list':
      return ['list', node.items.map(of).reduce(sameItem, 'unknown')];
    case 'select': {
      const found = member(of(node.of), node);
      return node.optional && found[0] !== 'optional' ? ['optional', found] : found;
    }
    case 'choice': {
      need(of(node.when), 'bool', 'chooses by');
      return joined(of(node.then), of(node.otherwise), 'gives either');
    }
    case 'unary': {
      const type = of(node.of);
      if (node.operator === '!') return need(type, 'bool', 'negates');
      return isOpen(type) ? 'dyn' : type === 'double' ? type : need(type, 'int', 'negates');
    }
    case 'binary':
      return typeOfBinary(node.operator, of(node.left), of(node.right));
    case 'call':
      return typeOfCall(node, scope);
  }
}

function typeOfLiteral(value: Extract<CelNode, { readonly is: 'literal' }>['value']): CelType {
  if (value === null) return 'null';
  const name = typeof value;
  return name === 'bigint' ? 'int' : name === 'number' ? 'double' : name === 'string' ? name : 'bool';
}

function isOpen(type: CelType): boolean {
  if (type === 'unknown') throw new Untyped();
  return type === 'any' || type === 'dyn';
}

function need(type: CelType, wanted: 'bool' | 'int' | 'string', does: string): typeof wanted {
  if (type !== wanted && !isOpen(type)) throw new Mistyped(`${does} ${worded(type)}, not by ${wanted}`);
  return wanted;
}

/** The common type of both. */
function joined(left: CelType, right: CelType, does: string): CelType {
  const [leftIsOpen, rightIsOpen] = [isOpen(left), isOpen(right)];
  if (leftIsOpen && rightIsOpen && right === 'dyn') return right;
  if (leftIsOpen || rightIsOpen) return leftIsOpen ? left : right;
  if (left === right) return left;
  if (typeof left !== 'string' && typeof right !== 'string' && left[0] === right[0]) {
    const inner =
      left[1] === 'unknown' ? right[1] : right[1] === 'unknown' ? left[1] : joined(left[1], right[1], does);
    return [left[0], inner];
  }
  throw new Mistyped(`${does} ${worded(left)} and ${worded(right)}`);
}

/** All items of a list have one type, which may be `any`. */
function sameItem(first: CelType, next: CelType, at: number): CelType {
  if (at === 0 || worded(first) === worded(next)) return next;
  if (!isOpen(first) && !isOpen(next)) return joined(first, next, 'lists');
  throw new Mistyped(`lists ${worded(first)} and ${worded(next)}`);
}

/** pkg/authentication/cel/compile.go, buildUserType. */
const userFields = new Map<string, CelType>([
  ['username', 'string'],
  ['uid', 'string'],
  ['groups', ['list', 'string']],
  ['extra', ['map', ['list', 'string']]],
]);

function member(holder: CelType, { key, byName }: Extract<CelNode, { readonly is: 'select' }>): CelType {
  if (isOpen(holder)) return 'dyn';
  if (holder === 'user' && byName && key.is === 'literal') {
    const field = userFields.get(String(key.value));
    if (field === undefined)
      throw new Mistyped(`asks the user for ${String(key.value)}, which it does not have`);
    return field;
  }
  const index = key.is === 'literal' ? typeOfLiteral(key.value) : 'dyn';
  if (typeof holder !== 'string') {
    const [kind, type] = holder;
    if (kind === 'optional')
      return ['optional', member(type, { is: 'select', of: key, key, byName, optional: false })];
    const fits = kind === 'map' ? index === 'string' : !byName && index !== 'string';
    if (fits || index === 'dyn') return type;
  }
  throw new Mistyped(`asks ${worded(holder)} for a member`);
}

function typeOfBinary(operator: string, left: CelType, right: CelType): CelType {
  const open = [left, right].map(isOpen).includes(true);
  switch (operator) {
    case '&&':
    case '||':
      need(left, 'bool', `joins by ${operator}`);
      return need(right, 'bool', `joins by ${operator}`);
    case '==':
    case '!=':
      joined(left, right, 'compares');
      return 'bool';
    case 'in':
      if (isOpen(right)) return 'bool';
      if (typeof right === 'string') throw new Mistyped(`looks into ${right}`);
      joined(left, right[0] === 'map' ? 'string' : right[1], `looks into a ${right[0]} for`);
      return 'bool';
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (!open && !(isNumber(left) && isNumber(right))) joined(left, right, 'compares');
      return 'bool';
    default: {
      if (isOpen(left) && isOpen(right)) return 'dyn';
      const type = isOpen(left) ? right : isOpen(right) ? left : joined(left, right, `has ${operator} for`);
      if (isNumber(type) || (operator === '+' && /^(?:string|list)/.test(worded(type)))) return type;
      throw new Mistyped(`has ${operator} for ${worded(type)}`);
    }
  }
}

function isNumber(type: CelType): boolean {
  return type === 'int' || type === 'double';
}

function typeOfCall({ name, of, given }: Extract<CelNode, { readonly is: 'call' }>, scope: Scope): CelType {
  const [first, second, third] = given;
  // Only its list may mix types, and it is checked against the format string (google/cel-go v0.26.0: cel/validator.go).
  if (name === 'format') return 'unknown';
  if (of && first?.is === 'name' && second && macros.has(name)) {
    const item = itemOf(typeOf(of, scope));
    // A macro with two variables.
    if (third && name !== 'map') return 'unknown';
    const inner = { ...scope, [first.name]: item };
    const body = typeOf(second, inner);
    // The body is not evaluated if the list is empty.
    if (body === 'unknown' && second.is === 'call') throw new Untyped();
    if (name === 'map' && !third) return ['list', body];
    need(body, 'bool', `${name}() decides by`);
    return name === 'map' && third
      ? ['list', typeOf(third, inner)]
      : name === 'filter'
        ? ['list', item]
        : 'bool';
  }
  if (of && first?.is === 'name' && second && /^opt(?:Flat)?Map$/.test(name)) {
    const held = typeOf(of, scope);
    if (typeof held === 'string' || held[0] !== 'optional') return 'unknown';
    const body = typeOf(second, { ...scope, [first.name]: held[1] });
    return name === 'optMap' ? ['optional', body] : body[0] === 'optional' ? body : 'unknown';
  }
  // Unknown macros declare variables of their own.
  if (of && first?.is === 'name' && second) return 'unknown';
  if (isOptionalPackage(of, scope) && first && name === 'of') return ['optional', typeOf(first, scope)];
  // A function of a package, whose type is unknown.
  if (of?.is === 'name' && !Object.hasOwn(scope, of.name)) {
    for (const one of [of, ...given]) typeOf(one, scope);
    return 'unknown';
  }
  const [on, ...others] = [...(of ? [of] : []), ...given].map((one) => typeOf(one, scope));
  return on === undefined ? 'unknown' : typeOfFunction(name, on, others);
}

function itemOf(range: CelType): CelType {
  if (range === 'dyn' || range === 'unknown') return range;
  if (typeof range !== 'string' && range[0] !== 'optional') return range[0] === 'map' ? 'string' : range[1];
  throw new Mistyped(`goes over ${worded(range)}; write dyn(…) around it`);
}

function typeOfFunction(name: string, on: CelType, [given]: readonly CelType[]): CelType {
  const does = `asks ${name}() of`;
  switch (name) {
    case 'dyn':
      return 'dyn';
    case 'has':
    case 'hasValue':
      return 'bool';
    case 'size':
      if (typeof on === 'string') return need(on === 'string' ? 'dyn' : on, 'string', does) && 'int';
      return 'int';
    case 'startsWith':
    case 'endsWith':
    case 'contains':
    case 'matches':
      need(on, 'string', does);
      return need(given ?? 'dyn', 'string', does) && 'bool';
    case 'lowerAscii':
    case 'upperAscii':
    case 'trim':
    case 'charAt':
    case 'substring':
    case 'replace':
      return need(on, 'string', does);
    case 'split':
      return ['list', need(on, 'string', does)];
    case 'distinct':
    case 'reverse':
    case 'slice':
    case 'sort':
      return ['list', itemIn(on, does)];
    case 'first':
    case 'last':
      return ['optional', itemIn(on, does)];
    case 'type':
      return 'type';
    case 'or':
      return joined(on, given ?? 'unknown', does);
    case 'flatten':
      if (!given && typeof on !== 'string' && on[0] === 'list' && typeof on[1] === 'string' && !isOpen(on[1]))
        throw new Mistyped(`${does} ${worded(on)}`);
      return 'unknown';
    case 'join':
      joined(on, ['list', 'string'], does);
      return need(given ?? 'dyn', 'string', does);
    case 'string':
      if (typeof on !== 'string') throw new Mistyped(`${does} ${worded(on)}`);
      return 'string';
    case 'orValue':
      if (isOpen(on)) return given ?? 'unknown';
      if (typeof on === 'string' || on[0] !== 'optional')
        throw new Mistyped(`${does} ${worded(on)}, which is there for certain`);
      return joined(on[1], given ?? 'unknown', does);
    default:
      return 'unknown';
  }
}

/** The item type of a list of unknown type follows from its use. */
function itemIn(on: CelType, does: string): CelType {
  if (isOpen(on)) return 'unknown';
  if (typeof on !== 'string' && on[0] === 'list') return on[1];
  throw new Mistyped(`${does} ${worded(on)}`);
}

function worded(type: CelType): string {
  return typeof type === 'string' ? type : `${type[0]}(${worded(type[1])})`;
}
