import type { TemplateValues } from '../../core/text/template.ts';
import type { OpinionFacts, Setting } from '../opinion-facts.ts';
import type { ConfigurationCode } from './configuration-findings.ts';
import { type ConfigurationNode, textAt } from './configuration-node.ts';
import type { ConfigurationText } from './configuration-text.ts';

export type SettingValue = Setting['default'];

/** How to read a program’s own configuration, for `check --config`. */
export interface ConfigurationFile {
  /** The files’ names for people. */
  readonly reads: readonly string[];
  /** Finds the program’s own configurations in the text. */
  find(text: ConfigurationText): readonly ReadConfiguration[];
  /** Names a text that looks like the program’s own but is something else. */
  instead?(text: ConfigurationText): string | undefined;
  /** The parts that are combined, later ones taking precedence. */
  readonly parts: readonly string[];
  /** The settings that play a part in every login. */
  readonly roles: SettingRoles;
  /** The setting behind a finding of the program, by code, unless its role tells. */
  readonly places?: Readonly<Record<string, string>>;
  /** Tells whether groups have any effect, so that the scope for them matters. */
  usesGroups?(settings: Readonly<Record<string, SettingValue>>): boolean;
  /** Judges combinations of keys, or of keys and facts; `false` and `undefined` are no findings. */
  judge?(
    configuration: WholeConfiguration,
    facts: OpinionFacts,
  ): readonly (FoundInConfiguration | false | undefined)[];
  /** Where the cited release reads its keys. */
  readonly cites: readonly [string, ...string[]];
}

export interface SettingRoles {
  readonly issuer?: string;
  readonly clientId?: string;
  readonly scopes?: string;
  readonly pkce?: string;
  readonly nonce?: string;
  readonly groups?: string;
  readonly user?: string;
  readonly clientAuthentication?: string;
}

/** One of a program’s files, or one of several providers in it. */
export interface ReadConfiguration {
  readonly part: string;
  /** Distinguishes it from others of the same part. */
  readonly name?: string;
  readonly values: readonly ReadValue[];
  readonly found: readonly FoundInConfiguration[];
  /** The issuer or an address of its, if no setting holds it. */
  readonly url?: string;
  /** The client id, if no setting holds it. */
  readonly clientId?: string;
}

/** A key that the program reads, whether it is set or not. */
export interface ReadValue {
  readonly key: string;
  /** Absent if the key is not set and the program’s default applies. */
  readonly line?: number;
  readonly setting?: string;
  /** The setting’s value; absent if the file does not tell. */
  readonly value?: SettingValue;
  readonly node?: ConfigurationNode;
  readonly isSecret?: true;
}

export interface PlacedValue extends ReadValue {
  readonly file: string;
}

export interface FoundInConfiguration {
  readonly code: ConfigurationCode;
  readonly key: string;
  readonly line?: number;
  readonly file?: string;
  readonly values?: TemplateValues;
}

/** All of a program’s files combined. */
export interface WholeConfiguration {
  readonly parts: readonly string[];
  readonly values: readonly PlacedValue[];
  readonly found: readonly FoundInConfiguration[];
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly url?: string;
  readonly clientId?: string;
}

/** Where a setting is, or would be. */
export function placeOf({ values }: WholeConfiguration, setting: string): PlacedValue | undefined {
  return values.find((one) => one.setting === setting);
}

/** A key that is set, by any of its names; if there are several, the one that wins. */
export function keyIn(
  { values }: WholeConfiguration,
  ...keys: readonly [string, ...string[]]
): PlacedValue | undefined {
  return values.findLast(({ key, line }) => line !== undefined && keys.includes(key));
}

/** A finding about a key, with its location. */
export function foundAt(
  { key, line, file }: Pick<PlacedValue, 'key' | 'line' | 'file'>,
  code: ConfigurationCode,
  values: TemplateValues = {},
): FoundInConfiguration {
  return { code, key, file, values, ...(line !== undefined && { line }) };
}

/** Missing keys without which the program does not start. */
export function missingSettings(
  configuration: WholeConfiguration,
  settings: readonly string[],
  consequence: string,
): readonly FoundInConfiguration[] {
  return settings.flatMap((setting) => {
    const place = placeOf(configuration, setting);
    return place && place.line === undefined ? [foundAt(place, 'config-key-missing', { consequence })] : [];
  });
}

/** Keys that change the login in a way that is not judged, unless they are empty or have one of these values. */
export function notJudged(
  { values }: WholeConfiguration,
  judged: Readonly<Record<string, readonly string[]>>,
): readonly FoundInConfiguration[] {
  return values.flatMap((value) => {
    const known = Object.hasOwn(judged, value.key) ? judged[value.key] : undefined;
    const actual = scalarsOf(value.node).find((one) => one !== '' && !known?.includes(one));
    return known === undefined || actual === undefined
      ? []
      : [foundAt(value, 'config-not-judged', { actual, use: 'Leave it out to have the rest judged.' })];
  });
}

function scalarsOf(node: ConfigurationNode | undefined): readonly string[] {
  if (node?.is === 'list') return node.items.flatMap((one) => textAt(one) ?? []);
  return [(node?.is === 'map' ? textAt(node, 'provider') : textAt(node)) ?? ''];
}
