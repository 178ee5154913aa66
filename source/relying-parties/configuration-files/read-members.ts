import { nearestWord } from '../../core/text/nearest-word.ts';
import { parseGoInt } from '../../go/strconv/parse-int.ts';
import { parseDuration } from '../../go/time/parse-duration.ts';
import type { SettingsSchema } from '../opinion-facts.ts';
import type { FoundInConfiguration, ReadValue, SettingValue } from './configuration-file.ts';
import {
  type ConfigurationMember,
  type ConfigurationNode,
  isScalar,
  type MapNode,
  mapNode,
  nodeAt,
  type ScalarNode,
} from './configuration-node.ts';
import { type KeyRule, type KeyTable, type Kind, kindOf, kinds } from './key-table.ts';

/** How a program reads values in general. */
export interface ReadingRules {
  /** Precedes the name of each key. */
  readonly prefix: string;
  readonly schema: SettingsSchema;
  /** Use `refused` only if the table is known to hold every key of the cited release. */
  readonly unknown: 'refused' | 'ignored' | 'kept';
  /** The release that has these keys, if it is not the first cited one. */
  readonly release?: string;
  /** What a value of the wrong type does to the program or the key. */
  readonly mistyped: { readonly is: 'refused' | 'ignored'; readonly consequence: string };
  boolean(node: ScalarNode): boolean | undefined;
  /** Splits a list that is written as one string. */
  split?(text: string): readonly string[];
  readonly foldsCase?: true;
  /** Numbers and booleans are not strings, as in sigs.k8s.io/yaml. */
  readonly exactTexts?: true;
  /** Tells whether the value is filled in from elsewhere. */
  isReference?(text: string): boolean;
  /** References are filled in only as strings or lists. */
  readonly fillsStrings?: true;
}

export interface ReadMembers {
  readonly values: readonly ReadValue[];
  readonly found: readonly FoundInConfiguration[];
}

/** Reads the members of a map by the table of the program’s keys. */
export function readMembers(map: MapNode, table: KeyTable, rules: ReadingRules): ReadMembers {
  const values: ReadValue[] = [];
  const found: FoundInConfiguration[] = [];
  const names = Object.keys(table);
  const fold = (name: string) => (rules.foldsCase ? name.toLowerCase() : name);
  const known = new Set(names.map(fold));
  // Of duplicate keys, the last counts.
  const given = new Map(map.members.map((member) => [fold(member.key), member]));
  for (const [name, rule] of Object.entries(table)) {
    const member = given.get(fold(name));
    const key = `${rules.prefix}${name}`;
    if (member) add(key, rule, member);
    else if (rule.within) absent(`${key}.`, rule.within);
    else if (rule.setting !== undefined) values.push(absentValue(key, rule));
  }
  for (const { key, line } of map.members) {
    if (found.length >= mostFound) break;
    if (known.has(fold(key)) || rules.unknown === 'kept') continue;
    const near = nearestWord(key, names);
    const code = near === undefined ? 'unknown' : 'misspelt';
    const isRefused = rules.unknown === 'refused';
    found.push({
      code: isRefused
        ? code === 'unknown'
          ? 'config-key-refused'
          : 'config-key-misspelt-refused'
        : `config-key-${code}`,
      key: `${rules.prefix}${key}`,
      line,
      values: {
        near,
        consequence: rules.mistyped.consequence,
        ...(rules.release !== undefined && { release: rules.release }),
      },
    });
  }
  return { values, found };

  function absent(prefix: string, inner: KeyTable): void {
    for (const [name, rule] of Object.entries(inner)) {
      if (rule.within) absent(`${prefix}${name}.`, rule.within);
      else if (rule.setting !== undefined) values.push(absentValue(`${prefix}${name}`, rule));
    }
  }

  function absentValue(key: string, { setting = '', default: own }: KeyRule): ReadValue {
    const value = own ?? rules.schema[setting]?.default;
    return { key, setting, ...(value !== undefined && { value }) };
  }

  function add(key: string, rule: KeyRule, { line, value: node }: ConfigurationMember): void {
    const { each } = rule;
    const named =
      each && node.is === 'map' ? node.members.map((one) => [one.key, { within: each }]) : undefined;
    const within: KeyTable | undefined = named ? Object.fromEntries(named) : rule.within;
    if (within) {
      if (node.is === 'map') {
        const inner = readMembers(node, within, { ...rules, prefix: `${key}.` });
        values.push(...inner.values);
        found.push(...inner.found);
      } else {
        absent(`${key}.`, within);
        if (node.is !== 'null') mistyped(key, line, node, 'map');
      }
      return;
    }
    const { note } = rule;
    const isOn = !isScalar(node) || rules.boolean(node) === true;
    if (note && (!note.whenTrue || isOn)) {
      const said = { why: note.why, use: note.use ?? 'Remove it.' };
      found.push({ code: note.code, key, line, values: said });
    }
    const value = readValue(key, rule, line, node);
    values.push({
      key,
      line,
      node,
      ...(rule.setting !== undefined && { setting: rule.setting }),
      ...(value !== undefined && { value }),
      ...(rule.isSecret && { isSecret: true }),
    });
  }

  function readValue(
    key: string,
    rule: KeyRule,
    line: number,
    node: ConfigurationNode,
  ): SettingValue | undefined {
    const { setting, isSecret } = rule;
    const declared = setting === undefined ? undefined : rules.schema[setting];
    const kind = rule.takes ?? declared?.takes ?? kindOf(declared?.default);
    const taken = () => converted(kind, node, rule.anyTexts ? undefined : rules.exactTexts);
    if (refers(node) && !(rules.fillsStrings && taken() === undefined)) {
      if (setting !== undefined && !isSecret)
        found.push({ code: 'config-value-elsewhere', key, line, values: { setting } });
      return undefined;
    }
    if (rule.read) return rule.read(node);
    // An empty key counts as unset.
    if (node.is === 'null') return rule.default ?? declared?.default;
    const read = taken();
    if (read === undefined) {
      mistyped(key, line, node, kind);
      return rule.default ?? declared?.default;
    }
    if (rule.only && ![read].flat().every((one) => rule.only?.[0].test(String(one))))
      found.push(mistypedAs(key, line, described(node), rule.only[1]));
    if (setting === undefined) return undefined;
    const { oneOf } = declared ?? {};
    const other = [read].flat().find((one) => oneOf && typeof one === 'string' && !oneOf.includes(one));
    if (oneOf && other !== undefined) {
      const takes = oneOf.filter((one) => one !== '').join(' or ');
      found.push(mistypedAs(key, line, `“${other}”`, takes));
      return rule.default ?? declared?.default;
    }
    return read;
  }

  function refers(node: ConfigurationNode): boolean {
    if (node.is === 'list') return node.items.some(refers);
    if (node.is === 'map') return false;
    return (node.isReference ?? false) || (rules.isReference?.(node.text) ?? false);
  }

  function converted(kind: Kind, node: ConfigurationNode, exactTexts?: true): SettingValue | undefined {
    switch (kind) {
      case 'anything':
        return '';
      case 'map':
        return node.is === 'map' ? '' : undefined;
      case 'boolean':
        return isScalar(node) ? rules.boolean(node) : undefined;
      case 'number':
        return node.is === 'number' || (node.is === 'text' && parseGoInt(node.text) !== undefined)
          ? node.text
          : undefined;
      case 'duration':
        // A plain number means nanoseconds.
        if (node.is === 'number') return `${node.text}ns`;
        if (node.is === 'boolean') return node.text === 'true' ? '1ns' : '0';
        return node.is === 'text' && parseDuration(node.text) !== undefined ? node.text : undefined;
      case 'text':
        if (exactTexts && !isExactText(node)) return undefined;
        return isScalar(node) ? node.text : undefined;
      case 'list':
      case 'texts':
        if (node.is === 'map') return undefined;
        if (node.is !== 'list') return rules.split?.(node.text);
        if (kind === 'texts' && rules.mistyped.is === 'refused') {
          const isText = (item: ConfigurationNode) =>
            item.is === 'null' || (exactTexts ? isExactText(item) : isScalar(item));
          if (!node.items.every(isText)) return undefined;
        }
        return node.items.flatMap((item) =>
          isScalar(item) ? (rules.split?.(item.text) ?? [item.text]) : [],
        );
    }
  }

  function mistyped(key: string, line: number, node: ConfigurationNode, kind: Kind): void {
    found.push(mistypedAs(key, line, described(node), kinds[kind]));
  }

  function mistypedAs(key: string, line: number, has: string, takes: string): FoundInConfiguration {
    const { is, consequence } = rules.mistyped;
    const code = is === 'refused' ? 'config-value-type' : 'config-value-ignored';
    return { code, key, line, values: { has, takes, consequence } };
  }
}

/** Reads other sections by name; only keys that are set and in the table count. */
export function readBeside(
  file: ConfigurationNode,
  tables: Readonly<Record<string, KeyTable>>,
  rulesOf: (name: string) => ReadingRules,
): ReadMembers {
  const all = Object.entries(tables).map(([name, table]) => {
    const section = nodeAt(file, name);
    const map = section?.is === 'map' ? section : mapNode([]);
    const { values, found } = readMembers(map, table, { ...rulesOf(name), unknown: 'kept' });
    return { values: values.filter(({ line }) => line !== undefined), found };
  });
  return together(...all);
}

export function together(...all: readonly ReadMembers[]): ReadMembers {
  return { values: all.flatMap(({ values }) => values), found: all.flatMap(({ found }) => found) };
}

function isExactText(node: ConfigurationNode): boolean {
  return node.is === 'text' && !node.isTruthWord;
}

/** The maximum number of findings for one map; with more, it is probably another file. */
const mostFound = 50;

/** Describes a value by its type alone, because it may be a secret. */
function described({ is }: ConfigurationNode): string {
  switch (is) {
    case 'map':
      return 'keys of its own';
    case 'list':
      return 'a list';
    case 'null':
      return 'nothing';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'text':
      return 'a string';
  }
}
