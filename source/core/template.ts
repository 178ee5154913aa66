import { printable } from './printable.ts';
import type { Remedy } from './remedy.ts';

/** What a template may name. Values may be hostile: they are made printable when they are filled in. */
export type TemplateValues = Readonly<Record<string, string | number | undefined>>;

/** With the full stop behind it, for a value that is a sentence has one of its own. */
const placeholderAndStop = /("?)\{([a-zA-Z][a-zA-Z0-9]*)\}(\.(?!\.))?/g;
const placeholder = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;

/**
 * Fills `{name}` from the values; an unknown name stays as it is, so that a test can find it. A blank value reads as
 * `empty`, except in straight quotes, where a log is quoted.
 */
export function fill(template: string, values: TemplateValues, limit = 400, empty = '(empty)'): string {
  return template.replace(placeholderAndStop, (whole, quote: string, name: string, stop = '') => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    const given = printable(String(value), limit);
    const text = given.trim() === '' && quote === '' ? empty : given;
    return text.endsWith('.') ? `${quote}${text}` : `${quote}${text}${stop}`;
  });
}

/** As `fill`, with each value quoted for a POSIX shell. */
export function fillCommand(template: string, values: TemplateValues): string {
  return template.replace(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : shellQuoted(String(value));
  });
}

/** One word for a POSIX shell, whatever is in it; acting characters are written out first. */
export function shellQuoted(value: string): string {
  const safe = printable(value, 4000);
  return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
}

export function fillRemedy(remedy: Remedy, values: TemplateValues): Remedy {
  return {
    say: fill(remedy.say, values),
    ...(remedy.steps && { steps: remedy.steps.map((step) => fill(step, values)) }),
    ...(remedy.value !== undefined && { value: fill(remedy.value, values, 4000, '') }),
    ...(remedy.command !== undefined && { command: fillCommand(remedy.command, values) }),
    ...(remedy.link !== undefined && { link: fill(remedy.link, values, 2000, '') }),
  };
}

/** The names of a template's placeholders. */
export function placeholders(template: string): readonly string[] {
  return Array.from(template.matchAll(placeholder), (match) => match[1] ?? '');
}
