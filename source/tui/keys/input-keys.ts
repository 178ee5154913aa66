import type { Key as InkKey } from 'ink';
import type { Key, NamedKey } from './key.ts';

/**
 * What one input of Ink means. A fast typist's `abc⏎`, or several keys in one read, arrive as one string:
 * each of them becomes a key of its own, in order. Chords are never typed as letters.
 */
export function inputKeys(input: string, key: Partial<InkKey>): readonly Key[] {
  if (key.eventType === 'release') return [];
  const special = namedKey(key);
  if (special) return [{ name: special }];
  if (key.super || key.hyper) return [];
  if (key.ctrl) return chord('ctrl', input);
  if (key.meta) return chord('meta', input);
  return isUnknownSequence(input) ? [] : typed(input);
}

function namedKey(key: Partial<InkKey>): NamedKey | undefined {
  const byWord = key.ctrl || key.meta;
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return byWord ? 'word-left' : 'left';
  if (key.rightArrow) return byWord ? 'word-right' : 'right';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'return';
  if (key.escape) return 'escape';
  if (key.tab) return key.shift ? 'shift-tab' : 'tab';
  if (key.backspace) return byWord ? 'word-backspace' : 'backspace';
  return key.delete ? 'delete' : undefined;
}

function chord(name: 'ctrl' | 'meta', input: string): readonly Key[] {
  if (!/^[a-z]$/i.test(input)) return [];
  return [{ name, letter: input.toLowerCase() }];
}

/** Ink hands on what it does not know without its escape character: `[I` for a focus report, `[200~` for a stray paste mark. */
function isUnknownSequence(input: string): boolean {
  return /^\[[\d;:<=>?]*[A-Za-z~^$@]$/.test(input);
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
