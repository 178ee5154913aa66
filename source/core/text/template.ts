import type { Remedy } from '../checks/remedy.ts';
import { noCommand, shellQuoted } from '../shell/shell-quoted.ts';
import { printable } from './printable.ts';

/** Values for a template. They may be hostile: filling in makes them printable. */
export type TemplateValues = Readonly<Record<string, string | number | undefined>>;

/** Includes a full stop after the placeholder, because a value may already end in one. */
const placeholderAndStop = /("?)\{([a-zA-Z][a-zA-Z0-9]*)\}(\.(?!\.))?/g;
const placeholder = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;

/** ` {...name}` inserts words that are already quoted, or nothing. */
const commandPlaceholder = / \{\.\.\.([a-zA-Z]+)\}|\{([a-zA-Z][a-zA-Z0-9]*)\}/g;

/**
 * Replaces each `{name}` by its value; unknown names are kept, so that a test can find them. A blank value becomes
 * `empty`, except in straight quotes, which quote a log.
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

/** Where a word could be mistaken for an option: it is a separate word and not an option's value. */
const standsAlone = /(?:^|\s)(?<!\s-\S*\s+)$/;

/**
 * As `fill`, but quotes each value for a shell; undefined if a value cannot be quoted or a program would read it as an
 * option.
 */
export function fillCommand(template: string, values: TemplateValues): string | undefined {
  let whole = true;
  const command = template.replace(commandPlaceholder, (named, words: string, name: string, at: number) => {
    if (words !== undefined) return values[words] ? ` ${values[words]}` : '';
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const word = value === undefined ? named : shellQuoted(String(value));
    whole &&= word !== undefined && !(word.startsWith('-') && standsAlone.test(template.slice(0, at)));
    return word ?? named;
  });
  return whole ? command : undefined;
}

export function fillRemedy(remedy: Remedy, values: TemplateValues): Remedy {
  const say = fill(remedy.say, values);
  const command = remedy.command === undefined ? undefined : fillCommand(remedy.command, values);
  const isLeftOut = remedy.command !== undefined && command === undefined;
  return {
    say: isLeftOut ? `${say} ${noCommand}` : say,
    ...(remedy.steps && { steps: remedy.steps.map((step) => fill(step, values)) }),
    ...(remedy.value !== undefined && { value: fill(remedy.value, values, 4000, '') }),
    ...(command !== undefined && { command }),
    ...(remedy.link !== undefined && { link: fill(remedy.link, values, 2000, '') }),
  };
}

/** The names of a template's placeholders. */
export function placeholders(template: string): readonly string[] {
  return Array.from(template.matchAll(placeholder), (match) => match[1] ?? '');
}

/** Redacts values. Must happen before they are cut, because half a secret would not be recognised. */
export function cleaned(values: TemplateValues, clean: (text: string) => string): TemplateValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]),
  );
}
