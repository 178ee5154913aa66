import type { Key as InkKey } from 'ink';
import type { Key, NamedKey } from './key.ts';

/**
 * What one input of Ink means. A fast typist's `abc⏎`, or several keys in one read, arrive as one string:
 * each of them becomes a key of its own, in order. Chords are never typed as letters.
 */
export function inputKeys(input: string, key: Partial<InkKey>): readonly Key[] {
  const byWord = key.ctrl || key.meta;
  if (key.tab && key.shift) return [{ name: 'shift-tab' }];
  if (byWord && key.leftArrow) return [{ name: 'word-left' }];
  if (byWord && key.rightArrow) return [{ name: 'word-right' }];
  if (byWord && key.backspace) return [{ name: 'word-backspace' }];
  const special = named.find(([flag]) => key[flag]);
  if (special) return [{ name: special[1] }];
  if (key.ctrl) return chord('ctrl', input);
  return key.meta ? chord('meta', input) : typed(input);
}

const named: readonly (readonly [keyof InkKey, NamedKey])[] = [
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
];

function chord(name: 'ctrl' | 'meta', input: string): readonly Key[] {
  if (!/^[a-z]$/i.test(input)) return [];
  return [{ name, letter: input.toLowerCase() }];
}

const pasteMarks = /\u001b?\[20[01]~/g;
const escapeSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[^\u001b])?/gu;
/** Text, a line end, or one control character (C0, DEL, C1). */
const parts = /\r\n|\p{Cc}|\P{Cc}+/gu;

function typed(input: string): readonly Key[] {
  const clean = input.replace(pasteMarks, '').replace(escapeSequence, '');
  return Array.from(clean.matchAll(parts), ([part]) => part).flatMap((part): readonly Key[] => {
    const key = controlKeys[part];
    if (key) return [{ name: key }];
    if (!/^\p{Cc}/u.test(part)) return [{ name: 'text', text: part }];
    // Ctrl and a letter among other keys of one read.
    const code = part.charCodeAt(0);
    return code >= 1 && code <= 26 ? [{ name: 'ctrl', letter: String.fromCharCode(code + 96) }] : [];
  });
}

const controlKeys: Readonly<Partial<Record<string, NamedKey>>> = {
  '\r\n': 'return',
  '\r': 'return',
  '\n': 'return',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
};
