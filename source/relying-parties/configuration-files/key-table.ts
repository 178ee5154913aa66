import type { SettingValue } from './configuration-file.ts';
import type { ConfigurationNode } from './configuration-node.ts';

/** What a key takes and is. */
export interface KeyRule {
  readonly setting?: string;
  /** That of the setting, unless it is said. */
  readonly takes?: Kind;
  /** Where the setting is not there, and the program has another default than the table of settings. */
  readonly default?: SettingValue;
  readonly within?: KeyTable;
  /** The same of keys of any name. */
  readonly each?: KeyTable;
  /** Numbers count as texts here, whatever the rules say. */
  readonly anyTexts?: true;
  readonly isSecret?: true;
  /** Texts that it takes, and in words. */
  readonly only?: readonly [texts: RegExp, takes: string];
  readonly note?: KeyNote;
  /** For a value that is not the setting’s as it stands. */
  readonly read?: (node: ConfigurationNode) => SettingValue | undefined;
}

export type KeyTable = Readonly<Record<string, KeyRule>>;
export type Kind = 'text' | 'boolean' | 'number' | 'duration' | 'list' | 'texts' | 'map' | 'anything';

/** What is to be said of a key that is there. */
export interface KeyNote {
  readonly code:
    | 'config-key-ignored'
    | 'config-key-removed'
    | 'config-key-deprecated'
    | 'config-insecure'
    | 'config-tls-verification-off';
  readonly why?: string;
  readonly use?: string;
  /** Not said where it is turned off. */
  readonly whenTrue?: true;
}

export function keysOf(names: string, rule: KeyRule = {}): KeyTable {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, rule]));
}

/** Keys that are each the setting of that name. */
export function settingKeys(names: string): KeyTable {
  return Object.fromEntries(names.split(' ').map((setting) => [setting, { setting }]));
}

/** What each takes, in words. */
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
