/** One key. Chords and named keys carry no text. */
export interface Key {
  /** As bindings name it: a character, the name of a key, or `ctrl+` and `meta+` with a letter. */
  readonly id: string;
  readonly text?: string;
}

/** Text that came at once is no key, though it may read like the name of one. */
export function typed(text: string): Key {
  return { id: text.length === 1 ? text : 'text', text };
}
