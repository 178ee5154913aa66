import {
  type ConfigurationMember,
  type ConfigurationNode,
  type MapNode,
  mapNode,
} from './configuration-node.ts';

/** The maximum nesting of brackets. */
const deepest = 40;

/**
 * Reads the settings of a gitlab.rb by name: `external_url '…'` and `gitlab_rails['…'] = …`. Ruby is never run: only
 * literals are read, and anything else counts as a reference.
 */
export function readRuby(text: string, first = 1): MapNode {
  let at = 0;
  let line = first;
  const members: ConfigurationMember[] = [];
  while (at < text.length) {
    blanks();
    const start = line;
    const rest = text.slice(at, at + 200);
    const [whole, call, object, index] =
      /^(?:(external_url)[ \t]+(?=["'])|(\w+)\[\s*["':]?(\w+)["']?\s*\]\s*=(?!=)[ \t]*)/.exec(rest) ?? [];
    if (whole === undefined) skipLine();
    else {
      at += whole.length;
      const key = call ?? (object === 'gitlab_rails' ? (index ?? '') : `${object}.${index}`);
      members.push({ key, line: start, value: value(0) });
    }
  }
  return mapNode(members, first);

  function step(count = 1): void {
    for (let n = 0; n < count && at < text.length; n++) {
      if (text[at] === '\n') line += 1;
      at += 1;
    }
  }

  function skipLine(): void {
    const end = text.indexOf('\n', at);
    step(end < 0 ? text.length - at : end - at + 1);
  }

  function blanks(): void {
    while (at < text.length) {
      if (/\s/.test(text[at] ?? '')) step();
      else if (text[at] === '#') skipLine();
      else return;
    }
  }

  function value(depth: number): ConfigurationNode {
    blanks();
    const begin = line;
    const character = text[at] ?? '';
    if (depth > deepest) return reference();
    if (character === '[') return list(depth);
    if (character === '{') return hash(depth);
    const read = literal();
    if (!read) return reference();
    // A literal with a method call or an operator is an expression.
    return /^[ \t]*(?:[.+]|\?)/.test(text.slice(at, at + 20)) ? reference() : { ...read, line: begin };
  }

  function literal(): ConfigurationNode | undefined {
    const rest = text.slice(at, at + 100);
    const character = text[at] ?? '';
    if (character === '"' || character === "'") return quoted(character);
    const list = /^%[wi]([[({])/.exec(rest);
    if (list) {
      const close = { '[': ']', '(': ')', '{': '}' }[list[1] ?? '['] ?? ']';
      const end = text.indexOf(close, at);
      const words = text.slice(at + 3, end < 0 ? text.length : end).split(/\s+/);
      const items = words.filter((one) => one !== '').map((one) => scalar('text', one));
      step((end < 0 ? text.length : end + 1) - at);
      return { is: 'list', items, line };
    }
    const [word = '', symbol, plain] = /^(?::(\w+)|(true|false|nil|-?\d[\d_.]*)\b)/.exec(rest) ?? [];
    if (word === '') return undefined;
    step(word.length);
    if (symbol !== undefined) return scalar('text', symbol);
    if (plain === 'nil') return scalar('null', '');
    return scalar(plain === 'true' || plain === 'false' ? 'boolean' : 'number', plain ?? '');
  }

  function scalar(is: 'text' | 'boolean' | 'number' | 'null', words: string): ConfigurationNode {
    return { is, text: words, line };
  }

  function quoted(quote: string): ConfigurationNode {
    let inner = '';
    let isReference = false;
    step();
    while (at < text.length && text[at] !== quote) {
      if (text[at] === '\\' && at + 1 < text.length) {
        step();
        const isEscape = quote === '"' || text[at] === '\\' || text[at] === quote;
        inner += isEscape ? (text[at] === 'n' && quote === '"' ? '\n' : text[at]) : `\\${text[at]}`;
      } else {
        isReference ||= quote === '"' && text.startsWith('#{', at);
        inner += text[at];
      }
      step();
    }
    step();
    return { is: 'text', text: inner, line, ...(isReference && { isReference }) };
  }

  function list(depth: number): ConfigurationNode {
    const begin = line;
    const items: ConfigurationNode[] = [];
    step();
    while (true) {
      blanks();
      if (at >= text.length) break;
      if (text[at] === ']') {
        step();
        break;
      }
      const before = at;
      if (text[at] !== ',') items.push(value(depth + 1));
      // Skips a comma or a stray closing bracket.
      if (at === before) step();
    }
    return { is: 'list', items, line: begin };
  }

  function hash(depth: number): ConfigurationNode {
    const begin = line;
    const own: ConfigurationMember[] = [];
    step();
    while (true) {
      blanks();
      if (at >= text.length) break;
      if (text[at] === '}') {
        step();
        break;
      }
      const start = line;
      const [whole, bare, dq, sq, symbol] =
        /^(?:(\w+):(?!:)|"([^"]*)"\s*(?:=>|:)|'([^']*)'\s*(?:=>|:)|:(\w+)\s*=>)/.exec(
          text.slice(at, at + 300),
        ) ?? [];
      if (whole === undefined) step();
      else {
        step(whole.length);
        own.push({ key: bare ?? dq ?? sq ?? symbol ?? '', line: start, value: value(depth + 1) });
      }
    }
    return { is: 'map', members: own, line: begin };
  }

  /** Skips to the end of an expression, whose value only the program knows. */
  function reference(): ConfigurationNode {
    const begin = line;
    let open = 0;
    const start = at;
    while (at < text.length) {
      const character = text[at] ?? '';
      if (character === '"' || character === "'") {
        quoted(character);
        continue;
      }
      if (open === 0 && /[\]},\n#]/.test(character)) break;
      if (/[([{]/.test(character)) open += 1;
      if (/[)\]}]/.test(character)) open -= 1;
      step();
    }
    return { is: 'text', text: text.slice(start, at).trim(), line: begin, isReference: true };
  }
}
