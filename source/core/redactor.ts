import { escapedPattern, maySpellEscaped } from './escaped-pattern.ts';
import type { Secret } from './secret.ts';

const mask = '[secret]';

/** Shorter values would blank out ordinary words; Infra and providers issue secrets far longer than this. */
const shortest = 4;

/**
 * Knows every secret and token of this run and takes each out of text that came from outside,
 * in plain, hexadecimal and escaped form, and in base64 and base64url, also where other text was encoded with it.
 */
export interface Redactor {
  learn(secret: Secret): void;
  redact(text: string): string;
}

export function createRedactor(): Redactor {
  const forms = new Set<string>();
  const escaped = new Map<string, RegExp>();
  let longestFirst: readonly string[] = [];
  return {
    learn(secret) {
      const value = secret.reveal();
      if (value.length < shortest) return;
      if (forms.has(value)) return;
      for (const form of formsOf(value)) forms.add(form);
      const pattern = escapedPattern(value);
      if (pattern) escaped.set(value, pattern);
      // A long form may contain a short one; replacing the short one first would leave the rest readable.
      longestFirst = [...forms].sort((a, b) => b.length - a.length);
    },
    redact(text) {
      let clean = text;
      for (const form of longestFirst) {
        if (clean.includes(form)) clean = clean.replaceAll(form, mask);
      }
      if (maySpellEscaped(clean))
        for (const pattern of escaped.values()) clean = clean.replace(pattern, mask);
      return clean;
    },
  };
}

function formsOf(value: string): readonly string[] {
  const bytes = new TextEncoder().encode(value);
  const base64 = toBase64(bytes);
  const unpadded = base64.replace(/=+$/, '');
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    value,
    base64,
    ...[unpadded, ...withinBase64(bytes)].flatMap((form) => [form, urlSafe(form)]),
    hex,
    hex.toUpperCase(),
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams([['', value]]).toString().slice(1),
    JSON.stringify(value).slice(1, -1),
  ].filter((form) => form.length >= shortest);
}

/** What base64 makes of the value behind one or two other bytes, without the characters that others have a part in. */
function withinBase64(bytes: Uint8Array): readonly string[] {
  const forms = [1, 2].map((before) => {
    const shifted = toBase64(shiftedBy(before, bytes));
    return shifted.slice(before + 1, Math.floor(((before + bytes.length) * 4) / 3));
  });
  const inFront = toBase64(bytes).slice(0, Math.floor((bytes.length * 4) / 3));
  return [inFront, ...forms].filter((form) => form.length >= 2 * shortest);
}

function shiftedBy(before: number, bytes: Uint8Array): Uint8Array {
  const shifted = new Uint8Array(before + bytes.length);
  shifted.set(bytes, before);
  return shifted;
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
