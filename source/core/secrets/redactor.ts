import { withoutPasswords } from '../http/address.ts';
import type { Secret } from './secret.ts';
import { secretForms } from './secret-forms.ts';
import { createTextMatcher, type Spans, type TextMatcher, united } from './text-matcher.ts';
import { type Unescaped, unescaped } from './unescaped.ts';
import { shortestMasked, whyNotMasked } from './why-not-masked.ts';

const mask = '[secret]';

/** Shorter beginnings of a secret reveal nothing, and many complete texts end in one. */
const shortestBeginning = 8;

/** Levels of nested escapes: JSON in a URL in HTML. */
const mostNesting = 3;

/**
 * Removes every known secret and token of this process from text that leaves it: in plain, hexadecimal and base64 form,
 * also when encoded with adjacent text, and however escaped. Also masks passwords in addresses.
 */
export interface Redactor {
  learn(secret: Secret): void;
  /** Registers the person's public words, which stay readable: a secret contained in one cannot be hidden. */
  spare(publicWords: readonly string[]): void;
  redact(text: string): string;
}

interface Matchers {
  readonly plain: TextMatcher;
  /** For the text as normalised by `normalised`. */
  readonly normal: TextMatcher;
}

export function createRedactor(): Redactor {
  const values = new Set<string>();
  let spared: readonly string[] = [];
  let made: Matchers | undefined;
  return {
    learn(secret) {
      const value = secret.reveal();
      if (value.length < shortestMasked || values.has(value)) return;
      values.add(value);
      made = undefined;
    },
    spare(publicWords) {
      spared = publicWords;
      made = undefined;
    },
    redact(text) {
      if (text.length < shortestMasked) return text;
      if (values.size === 0) return withoutPasswords(text);
      const mayMask = (value: string) => whyNotMasked(value, spared) === undefined;
      made ??= matchers([...values], mayMask);
      const units = unitsOf(text);
      const spans = secretSpans(units, made.plain, mayMask);
      if (!/[\\%&+]/.test(text)) return withoutPasswords(masked(text, spans));
      const normal = normalised(units);
      const inNormal = secretSpans(normal.units, made.normal, mayMask).map((at) => normal.from[at] ?? 0);
      return withoutPasswords(masked(text, united(spans, inNormal)));
    },
  };
}

function matchers(values: readonly string[], mayMask: (value: string) => boolean): Matchers {
  const forms = values.filter(mayMask).flatMap((value) => secretForms(value, shortestMasked).map(unitsOf));
  const normal = forms.map((form) => normalised(form).units).filter((form) => mayMask(textOf(form)));
  return { plain: createTextMatcher(forms), normal: createTextMatcher(normal) };
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

function textOf(units: Uint16Array): string {
  return new TextDecoder('utf-16le').decode(units);
}

/**
 * Unescaped and lower-cased, with `+` as a blank, which it is in a form, because programs differ in what they write.
 * May hide slightly more than the secret, never less.
 */
function normalised(units: Uint16Array): Unescaped {
  let text = unescaped(units);
  for (let nesting = 1; nesting < mostNesting && text.units.length < units.length; nesting += 1) {
    const { units: inner, from } = unescaped(text.units);
    if (inner.length === text.units.length) break;
    text = { units: inner, from: from.map((at) => text.from[at] ?? 0) };
  }
  const small = text.units.map((unit) =>
    unit === 0x2b ? 0x20 : unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit,
  );
  return { units: small, from: text.from };
}

/** Spans of secrets, including the beginning of one at the end of a text, where it may have been cut. */
function secretSpans(units: Uint16Array, matcher: TextMatcher, mayMask: (value: string) => boolean): Spans {
  const { spans, unfinished } = matcher.search(units);
  if (unfinished < shortestBeginning) return spans;
  const begin = units.length - unfinished;
  return mayMask(textOf(units.subarray(begin))) ? united(spans, [begin, units.length]) : spans;
}

function masked(text: string, spans: Spans): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let kept = 0;
  for (let index = 0; index < spans.length; index += 2) {
    parts.push(text.slice(kept, spans[index]), mask);
    kept = spans[index + 1] ?? text.length;
  }
  return parts.join('') + text.slice(kept);
}
