import type { Key as InkKey } from 'ink';

/** One key. Chords and named keys have no text. */
export interface Key {
  /** As bindings name it: a character, the name of a key, or `ctrl+` and `meta+` with a letter. */
  readonly id: string;
  readonly text?: string;
}

/** Text that arrived at once is not a key, even if it reads like the name of one. */
export function typed(text: string): Key {
  return { id: text.length === 1 ? text : 'text', text };
}

const arrows = ['upArrow', 'downArrow', 'leftArrow', 'rightArrow'] as const;
const places = ['pageUp', 'pageDown', 'home', 'end'] as const;
const others = ['return', 'escape', 'tab', 'backspace', 'delete'] as const;
/** Keys that Ink sets a flag for; bindings name the arrows by their directions. */
const flags = [...arrows, ...places, ...others];

/**
 * The keys in one input of Ink. A fast typist's `abc⏎`, or several keys in one read, arrive as one string: each becomes
 * a separate key, in order. Chords are never typed as letters.
 */
export function inputKeys(input: string, key: Partial<InkKey>): readonly Key[] {
  const chord = key.ctrl ? 'ctrl' : key.meta ? 'meta' : undefined;
  const id = flags.find((flag) => key[flag])?.replace('Arrow', '');
  if (id === 'tab' && key.shift) return [{ id: 'shift+tab' }];
  if (chord && (id === 'left' || id === 'right' || id === 'backspace')) return [{ id: `word-${id}` }];
  if (id !== undefined) return [{ id }];
  if (!chord) return keysIn(input);
  return /^[a-z]$/i.test(input) ? [{ id: `${chord}+${input.toLowerCase()}` }] : [];
}

const pasteMarks = /\u001b?\[20[01]~/g;
const escapeSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[^\u001b])?/gu;
/** Text, a line end, or one control character (C0, DEL, C1). */
const parts = /\r\n|\p{Cc}|\P{Cc}+/gu;

function keysIn(input: string): readonly Key[] {
  const clean = input.replace(pasteMarks, '').replace(escapeSequence, '');
  return Array.from(clean.matchAll(parts), ([part]) => part).flatMap((part): readonly Key[] => {
    const id = controlKeys[part];
    if (id !== undefined) return [{ id }];
    if (!/^\p{Cc}/u.test(part)) return [typed(part)];
    // Ctrl and a letter among other keys of one read.
    const code = part.charCodeAt(0);
    return code >= 1 && code <= 26 ? [{ id: `ctrl+${String.fromCharCode(code + 96)}` }] : [];
  });
}

const controlKeys: Readonly<Partial<Record<string, string>>> = {
  '\r\n': 'return',
  '\r': 'return',
  '\n': 'return',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
};
