import type { SettingValue } from './configuration-file.ts';
import type { ConfigurationNode } from './configuration-node.ts';

/** The type and meaning of a key. */
export interface KeyRule {
  readonly setting?: string;
  /** By default the setting’s type. */
  readonly takes?: Kind;
  /** The program’s default for this key, if it differs from the setting’s. */
  readonly default?: SettingValue;
  readonly within?: KeyTable;
  /** Like `within`, for keys of any name. */
  readonly each?: KeyTable;
  /** Accepts numbers as strings despite the rules’ `exactTexts`. */
  readonly anyTexts?: true;
  readonly isSecret?: true;
  /** The accepted strings, as a pattern and in words. */
  readonly only?: readonly [texts: RegExp, takes: string];
  readonly note?: KeyNote;
  /** Converts a value that is not yet the setting’s. */
  readonly read?: (node: ConfigurationNode) => SettingValue | undefined;
}

export type KeyTable = Readonly<Record<string, KeyRule>>;
export type Kind = 'text' | 'boolean' | 'number' | 'duration' | 'list' | 'texts' | 'map' | 'anything';

/** A finding about a key that is set. */
export interface KeyNote {
  readonly code:
    | 'config-key-ignored'
    | 'config-key-removed'
    | 'config-key-deprecated'
    | 'config-insecure'
    | 'config-tls-verification-off';
  readonly why?: string;
  readonly use?: string;
  /** Reported only if the key is true. */
  readonly whenTrue?: true;
}

export function keysOf(names: string, rule: KeyRule = {}): KeyTable {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, rule]));
}

/** Keys that have the same name as their setting. */
export function settingKeys(names: string): KeyTable {
  return Object.fromEntries(names.split(' ').map((setting) => [setting, { setting }]));
}

/** Each type in words. */
export const kinds: Readonly<Record<Kind, string>> = {
  text: 'a string',
  boolean: 'true or false',
  number: 'a number',
  duration: 'a duration such as 1h30m',
  list: 'a list',
  texts: 'a list of strings',
  map: 'keys of its own',
  anything: 'anything',
};

export function kindOf(value: SettingValue | undefined): Kind {
  if (value === undefined) return 'anything';
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : 'texts';
}
