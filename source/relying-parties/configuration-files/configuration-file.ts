import type { TemplateValues } from '../../core/text/template.ts';
import type { OpinionFacts, Setting } from '../opinion-facts.ts';
import type { ConfigurationCode } from './configuration-findings.ts';
import { type ConfigurationNode, textAt } from './configuration-node.ts';
import type { ConfigurationText } from './configuration-text.ts';

export type SettingValue = Setting['default'];

/** How a program's own configuration is read, for `check --config`. */
export interface ConfigurationFile {
  /** The files, as people call them. */
  readonly reads: readonly string[];
  /** What of the text is the program's own; none where nothing is. */
  find(text: ConfigurationText): readonly ReadConfiguration[];
  /** What a text is that looks like its own and is something else. */
  instead?(text: ConfigurationText): string | undefined;
  /** The parts that are read together, the weakest first. */
  readonly parts: readonly string[];
  /** Which of its settings are what every login needs. */
  readonly roles: SettingRoles;
  /** The setting that a finding of the program is about, where its role does not say it. */
  readonly places?: Readonly<Record<string, string>>;
  /** Whether groups decide about anything, so that the scope that brings them matters. */
  usesGroups?(settings: Readonly<Record<string, SettingValue>>): boolean;
  /** What several keys come to, or a key and the facts; what is false or undefined is no finding. */
  judge?(
    configuration: WholeConfiguration,
    facts: OpinionFacts,
  ): readonly (FoundInConfiguration | false | undefined)[];
  /** Where its keys are read, in the cited release. */
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

/** One of a program's files, or one of several providers in it. */
export interface ReadConfiguration {
  readonly part: string;
  /** What tells it from others of the same part. */
  readonly name?: string;
  readonly values: readonly ReadValue[];
  readonly found: readonly FoundInConfiguration[];
  /** The issuer or an address of it, where no setting holds it. */
  readonly url?: string;
  /** The client, where no setting holds it. */
  readonly clientId?: string;
}

/** A key that the program reads, there or not. */
export interface ReadValue {
  readonly key: string;
  /** Absent where the key is not there, and the program's default counts. */
  readonly line?: number;
  readonly setting?: string;
  /** Of the setting; absent where it cannot be told from the file. */
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

/** All of a program's files, as one. */
export interface WholeConfiguration {
  readonly parts: readonly string[];
  readonly values: readonly PlacedValue[];
  readonly found: readonly FoundInConfiguration[];
  readonly settings: Readonly<Record<string, SettingValue>>;
  readonly url?: string;
  readonly clientId?: string;
}

/** Where a setting stands, or would. */
export function placeOf({ values }: WholeConfiguration, setting: string): PlacedValue | undefined {
  return values.find((one) => one.setting === setting);
}

/** A key that stands in a file, by its names there; of several the one that wins. */
export function keyIn(
  { values }: WholeConfiguration,
  ...keys: readonly [string, ...string[]]
): PlacedValue | undefined {
  return values.findLast(({ key, line }) => line !== undefined && keys.includes(key));
}

/** A finding about a key, with its place. */
export function foundAt(
  { key, line, file }: Pick<PlacedValue, 'key' | 'line' | 'file'>,
  code: ConfigurationCode,
  values: TemplateValues = {},
): FoundInConfiguration {
  return { code, key, file, values, ...(line !== undefined && { line }) };
}

/** Keys without which the program does not start. */
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

/** Keys that, unless they are empty or one of these, change the login itself in a way that is not judged. */
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
