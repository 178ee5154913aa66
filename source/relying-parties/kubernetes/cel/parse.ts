import { type CelToken, celTokens } from './tokens.ts';

export type CelNode =
  | { readonly is: 'literal'; readonly value: string | bigint | number | boolean | null }
  | { readonly is: 'list'; readonly items: readonly CelNode[] }
  | { readonly is: 'name'; readonly name: string }
  /** `optional`: `.?name` or `[?key]`; `byName`: a field, not an index. */
  | {
      readonly is: 'select';
      readonly of: CelNode;
      readonly key: CelNode;
      readonly optional: boolean;
      readonly byName: boolean;
    }
  | { readonly is: 'call'; readonly name: string; readonly of?: CelNode; readonly given: readonly CelNode[] }
  | { readonly is: 'unary'; readonly operator: string; readonly of: CelNode }
  | { readonly is: 'binary'; readonly operator: string; readonly left: CelNode; readonly right: CelNode }
  | { readonly is: 'choice'; readonly when: CelNode; readonly then: CelNode; readonly otherwise: CelNode };

/** From the weakest to the strongest binding (CEL specification, Syntax). */
const precedence: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];

const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Expressions beyond these limits are not parsed. */
const longest = 2_000;
const deepest = 50;

/** Parses an expression into a tree; `undefined` if it is invalid or uses unknown syntax. */
export function parseCel(text: string): CelNode | undefined {
  const tokens = text.length > longest ? undefined : celTokens(text);
  if (!tokens) return undefined;
  const parser = new Parser(tokens);
  const node = parser.choice();
  return parser.isAtEnd ? node : undefined;
}

/** Each rule returns `undefined` if the text does not match it; the whole parse then fails. */
class Parser {
  #at = 0;
  #depth = 0;
  readonly #tokens: readonly CelToken[];

  constructor(tokens: readonly CelToken[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  choice(): CelNode | undefined {
    return this.#below(() => {
      const when = this.#binary(0);
      if (!when || !this.#takes('?')) return when;
      const then = this.#binary(0);
      const otherwise = then && this.#takes(':') ? this.choice() : undefined;
      return then && otherwise && { is: 'choice', when, then, otherwise };
    });
  }

  #below(rule: () => CelNode | undefined): CelNode | undefined {
    if (this.#depth >= deepest) return undefined;
    this.#depth += 1;
    const node = rule();
    this.#depth -= 1;
    return node;
  }

  #binary(level: number): CelNode | undefined {
    const operators = precedence[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (let operator = this.#takes(...operators); left && operator; operator = this.#takes(...operators)) {
      const right = this.#binary(level + 1);
      left = right && { is: 'binary', operator, left, right };
    }
    return left;
  }

  #unary(): CelNode | undefined {
    const operator = this.#takes('!', '-');
    if (operator === undefined) return this.#member();
    const of = this.#below(() => this.#unary());
    return of && { is: 'unary', operator, of };
  }

  #member(): CelNode | undefined {
    let node = this.#primary();
    while (node) {
      const operator = this.#takes('.', '.?', '[', '[?');
      if (operator === undefined) return node;
      node = operator.startsWith('[') ? this.#index(node, operator) : this.#field(node, operator);
    }
    return node;
  }

  #index(of: CelNode, operator: string): CelNode | undefined {
    const key = this.choice();
    const optional = operator === '[?';
    return key && this.#takes(']') ? { is: 'select', of, key, optional, byName: false } : undefined;
  }

  #field(of: CelNode, operator: string): CelNode | undefined {
    const name = this.#name();
    if (name === undefined) return undefined;
    if (operator === '.' && this.#takes('(')) return this.#call(name, of);
    const key = { is: 'literal', value: name } as const;
    return { is: 'select', of, key, optional: operator === '.?', byName: true };
  }

  #primary(): CelNode | undefined {
    const token = this.#tokens[this.#at];
    if (token && 'value' in token) {
      this.#at += 1;
      return { is: 'literal', value: token.value };
    }
    if (this.#takes('(')) {
      const node = this.choice();
      return this.#takes(')') ? node : undefined;
    }
    if (this.#takes('[')) {
      const items = this.#list(']');
      return items && { is: 'list', items };
    }
    const name = this.#name();
    if (name === undefined) return undefined;
    if (this.#takes('(')) return this.#call(name);
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    return word === undefined ? { is: 'name', name } : { is: 'literal', value: word };
  }

  #call(name: string, of?: CelNode): CelNode | undefined {
    const given = this.#list(')');
    return given && { is: 'call', name, ...(of && { of }), given };
  }

  #list(end: string): readonly CelNode[] | undefined {
    const items: CelNode[] = [];
    if (this.#takes(end)) return items;
    do {
      const item = this.choice();
      if (!item) return undefined;
      items.push(item);
    } while (this.#takes(','));
    return this.#takes(end) ? items : undefined;
  }

  #name(): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.is !== 'name' || token.text === 'in') return undefined;
    this.#at += 1;
    return token.text;
  }

  #takes(...texts: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (!token || !('text' in token) || !texts.includes(token.text)) return undefined;
    if (token.is === 'name' && token.text !== 'in') return undefined;
    this.#at += 1;
    return token.text;
  }
}
