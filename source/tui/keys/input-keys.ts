import type { Key as InkKey } from 'ink';
import { type Key, type NamedKey, namedKeys } from './key.ts';

/**
 * What one input of Ink means. A fast typist's `abc⏎`, or several keys in one read, arrive as one string:
 * each of them becomes a key of its own, in order. Chords are never typed as letters.
 */
export function inputKeys(input: string, key: Partial<InkKey>): readonly Key[] {
  const chord = key.ctrl ? 'ctrl' : key.meta ? 'meta' : undefined;
  const name = namedKeys.find(([flag]) => key[flag])?.[1];
  if (name === 'tab' && key.shift) return [{ name: 'shift-tab' }];
  if (chord && (name === 'left' || name === 'right' || name === 'backspace'))
    return [{ name: `word-${name}` }];
  if (name) return [{ name }];
  if (!chord) return typed(input);
  return /^[a-z]$/i.test(input) ? [{ name: chord, letter: input.toLowerCase() }] : [];
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
