import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Returns the settings that differ from their defaults, as lines of a configuration. */
export function changedSettings<Schema extends SettingsSchema>(schema: Schema, settings: SettingsOf<Schema>) {
  return <Key extends keyof Schema & string>(keys: readonly Key[], comment?: string) =>
    keys.flatMap((key) =>
      String(settings[key]) === String(schema[key]?.default) ? [] : [[key, settings[key], comment] as const],
    );
}
