import {
  type ConfigurationMember,
  type ConfigurationNode,
  type MapNode,
  mapNode,
  type ScalarNode,
} from './configuration-node.ts';

/**
 * The flags in a command’s words: `--name=value`, `--name value` or `--name` alone; repeated ones become a list. Names
 * with a single dash count too, or keep the dash if the program reads them as letters.
 */
export function flagsOf(
  words: readonly ScalarNode[],
  takesNoValue: (name: string) => boolean,
  oneDash: 'counts' | 'is kept' = 'counts',
): MapNode {
  const members = new Map<string, ConfigurationMember>();
  const repeated = new Map<string, ConfigurationNode[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const [, dashes, name = '', value] = /^(--?)([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(word?.text ?? '') ?? [];
    if (!word || dashes === undefined) continue;
    const key = dashes === '-' && name.length > 1 && oneDash === 'is kept' ? `-${name}` : name;
    const next = words[at + 1];
    if (value !== undefined) add(key, word.line, { ...word, text: value });
    else if (takesNoValue(key)) add(key, word.line, { is: 'boolean', text: 'true', line: word.line });
    else if (!next || next.text.startsWith('--'))
      add(key, word.line, { is: 'null', text: '', line: word.line });
    else {
      add(key, word.line, next);
      at += 1;
    }
  }
  return mapNode([...members.values()], words[0]?.line ?? 1);

  function add(key: string, line: number, value: ConfigurationNode): void {
    const before = members.get(key);
    const items = repeated.get(key);
    if (items) items.push(value);
    else if (before) {
      const both = [before.value, value];
      repeated.set(key, both);
      members.set(key, { ...before, value: { is: 'list', items: both, line: before.line } });
    } else members.set(key, { key, line, value });
  }
}
