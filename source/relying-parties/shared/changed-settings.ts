import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Gives a setting as a line of a configuration, with a comment; nothing where it is as the program has it by itself. */
export function changedSettings<Schema extends SettingsSchema>(schema: Schema, settings: SettingsOf<Schema>) {
  return <Key extends keyof Schema & string>(key: Key, comment?: string) =>
    String(settings[key]) === String(schema[key]?.default) ? [] : [[key, settings[key], comment] as const];
}
