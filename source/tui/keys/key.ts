/** One key. Chords never carry text. */
export type Key =
  | { readonly name: NamedKey }
  | { readonly name: 'text'; readonly text: string }
  | { readonly name: 'ctrl'; readonly letter: string }
  | { readonly name: 'meta'; readonly letter: string };

export type NamedKey =
  | 'return'
  | 'tab'
  | 'shift-tab'
  | 'escape'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'backspace'
  | 'word-backspace'
  | 'delete';

/** As bindings name it. Text that came at once is no key, though it may read like the name of one. */
export function keyId(key: Key): string {
  switch (key.name) {
    case 'text':
      return key.text.length === 1 ? key.text : 'text';
    case 'ctrl':
    case 'meta':
      return `${key.name}+${key.letter}`;
    default:
      return key.name;
  }
}
