import type { Remedy } from '../checks/remedy.ts';
import { noCommand, shellQuoted } from '../shell/shell-quoted.ts';
import { printable } from './printable.ts';

/** What a template may name. Values may be hostile: they are made printable when they are filled in. */
export type TemplateValues = Readonly<Record<string, string | number | undefined>>;

/** With the full stop behind it, for a value that is a sentence has one of its own. */
const placeholderAndStop = /("?)\{([a-zA-Z][a-zA-Z0-9]*)\}(\.(?!\.))?/g;
const placeholder = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;

/** The other form, ` {...name}`, is for words that are quoted already, or none. */
const commandPlaceholder = / \{\.\.\.([a-zA-Z]+)\}|\{([a-zA-Z][a-zA-Z0-9]*)\}/g;

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

/** What a program may take for an option: a word of its own that no option stands before. */
const standsAlone = /(?:^|\s)(?<!\s-\S*\s+)$/;

/**
 * As `fill`, with each value quoted for a shell; no command where a value may not stand in one, or where a program would
 * take it for an option.
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

/** To be done before values are cut to what fits: half a secret would not be known as one. */
export function cleaned(values: TemplateValues, clean: (text: string) => string): TemplateValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]),
  );
}
