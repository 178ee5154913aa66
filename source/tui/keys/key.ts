import type { Key as InkKey } from 'ink';

/** One key. Chords never carry text. */
export type Key =
  | { readonly name: NamedKey }
  | { readonly name: 'text'; readonly text: string }
  | { readonly name: 'ctrl'; readonly letter: string }
  | { readonly name: 'meta'; readonly letter: string };

/** By the flag that Ink sets for each. */
export const namedKeys = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'return'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof InkKey, string])[];

export type NamedKey = (typeof namedKeys)[number][1] | 'shift-tab' | `word-${'left' | 'right' | 'backspace'}`;

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
