import type { Secret } from './secret.ts';

const mask = '[secret]';

/** Shorter values would blank out ordinary words; Infra and providers issue secrets far longer than this. */
const shortest = 4;

/**
 * Knows every secret and token of this run and takes each out of text that came from outside,
 * in plain, percent-encoded, base64, base64url and hexadecimal form.
 */
export interface Redactor {
  learn(secret: Secret): void;
  redact(text: string): string;
}

export function createRedactor(): Redactor {
  const forms = new Set<string>();
  let longestFirst: readonly string[] = [];
  return {
    learn(secret) {
      const value = secret.reveal();
      if (value.length < shortest) return;
      for (const form of formsOf(value)) forms.add(form);
      // A long form may contain a short one; replacing the short one first would leave the rest readable.
      longestFirst = [...forms].sort((a, b) => b.length - a.length);
    },
    redact(text) {
      let clean = text;
      for (const form of longestFirst) {
        if (clean.includes(form)) clean = clean.replaceAll(form, mask);
      }
      return clean;
    },
  };
}

function formsOf(value: string): readonly string[] {
  const bytes = new TextEncoder().encode(value);
  const base64 = toBase64(bytes);
  const unpadded = base64.replace(/=+$/, '');
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const percent = encodeURIComponent(value.toWellFormed());
  return [
    value,
    base64,
    unpadded,
    unpadded.replaceAll('+', '-').replaceAll('/', '_'),
    hex,
    hex.toUpperCase(),
    percent,
    new URLSearchParams([['', value]]).toString().slice(1),
    JSON.stringify(value).slice(1, -1),
  ].filter((form) => form.length >= shortest);
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
