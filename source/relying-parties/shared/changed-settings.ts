import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Gives settings as lines of a configuration, but for those that are as the program has them by itself. */
export function changedSettings<Schema extends SettingsSchema>(schema: Schema, settings: SettingsOf<Schema>) {
  return <Key extends keyof Schema & string>(keys: readonly Key[], comment?: string) =>
    keys.flatMap((key) =>
      String(settings[key]) === String(schema[key]?.default) ? [] : [[key, settings[key], comment] as const],
    );
}
