import { failed, type Result } from '../core/http/failure.ts';
import { printable } from '../core/text/printable.ts';
import { parseDuration } from '../go/time/parse-duration.ts';
import type { AnySecondOpinion, Setting, SettingsSchema } from './second-opinion.ts';

type Value = Setting['default'];

/** Matches the schema of the opinion that they were read for. */
export type OpinionSettings = Result<never>;

/**
 * Merges the given settings, the program’s own configuration and the defaults, in that order of precedence; `given` are
 * the `KEY=VALUE` parts of `ID.KEY=VALUE`.
 */
export function readOpinionSettings(
  opinion: AnySecondOpinion,
  given: readonly string[],
  configured: Readonly<Record<string, Value>> = {},
): OpinionSettings {
  const { id, settings: schema } = opinion;
  const values: Record<string, Value> = Object.fromEntries(
    Object.entries(schema).map(([key, setting]) => [key, configured[key] ?? setting.default]),
  );
  for (const words of given) {
    const at = words.indexOf('=');
    const key = at < 0 ? words : words.slice(0, at);
    const setting = Object.hasOwn(schema, key) ? schema[key] : undefined;
    if (!setting) return failed(unknownKey(id, key, schema));
    const value = at < 0 ? undefined : parsed(setting, words.slice(at + 1));
    if (value === undefined) return failed(`${id}.${key} takes ${kindOf(setting)}.`);
    values[key] = value;
  }
  // Each key holds a value of its schema’s type, by default or as parsed.
  return { ok: true, value: values as never };
}

function parsed({ default: initial, oneOf, takes }: Setting, text: string): Value | undefined {
  const value = valueIn(initial, text);
  if (oneOf && ![value].flat().every((one) => oneOf.some((known) => known === one))) return undefined;
  if (takes === 'duration' && text !== '' && parseDuration(text) === undefined) return undefined;
  return value;
}

function valueIn(initial: Value, text: string): Value | undefined {
  if (typeof initial === 'string') return text;
  if (typeof initial === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  return text.split(',').filter((item) => item !== '');
}

function kindOf({ default: initial, oneOf, takes }: Setting): string {
  if (oneOf) {
    const known = `${oneOf.slice(0, -1).join(', ')} or ${oneOf.at(-1)}`;
    return typeof initial === 'object' ? `a list of ${known}` : known;
  }
  if (takes === 'duration') return 'a duration: KEY=1h30m';
  if (typeof initial === 'boolean') return 'true or false';
  return typeof initial === 'string' ? 'a value: KEY=VALUE' : 'a list: KEY=ONE,TWO';
}

function unknownKey(id: string, key: string, schema: SettingsSchema): string {
  const keys = Object.keys(schema).join(', ');
  return `${id} has no setting “${printable(key)}”; it has ${keys}.`;
}
