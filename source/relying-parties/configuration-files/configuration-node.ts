/** A configuration file’s contents in any format; each value has the line that it begins on. */
export type ConfigurationNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly is: 'text' | 'boolean' | 'number' | 'null';
  /** As spelled in the file, without quotes. */
  readonly text: string;
  readonly line: number;
  /** An unquoted yes, no, on or off, which is a boolean in YAML 1.1. */
  readonly isTruthWord?: true;
  /** The line of the first line of a text that the file contains literally over several lines. */
  readonly firstLine?: number;
  /** True for base64, in which the text’s lines are not the file’s. */
  readonly isEncoded?: true;
  /** True for a reference to something outside the file, such as `ENV['SECRET']` in Ruby. */
  readonly isReference?: true;
}

export interface ListNode {
  readonly is: 'list';
  readonly items: readonly ConfigurationNode[];
  readonly line: number;
}

export interface MapNode {
  readonly is: 'map';
  readonly members: readonly ConfigurationMember[];
  readonly line: number;
  /** The line of a key that is itself a list or map; such a key is not among the members. */
  readonly otherKeyLine?: number;
}

export interface ConfigurationMember {
  readonly key: string;
  readonly line: number;
  readonly value: ConfigurationNode;
}

export function mapNode(members: readonly ConfigurationMember[], line = members[0]?.line ?? 1): MapNode {
  return { is: 'map', members, line };
}

export function textNode(text: string, line: number): ScalarNode {
  return { is: 'text', text, line };
}

export function isScalar(node: ConfigurationNode | undefined): node is ScalarNode {
  return node !== undefined && node.is !== 'list' && node.is !== 'map';
}

/** The member at a path; of duplicate keys the last, as most programs read it. */
export function memberAt(
  node: ConfigurationNode | undefined,
  ...path: readonly string[]
): ConfigurationMember | undefined {
  const [key, ...rest] = path;
  const found = node?.is === 'map' ? node.members.findLast((one) => one.key === key) : undefined;
  return rest.length === 0 ? found : memberAt(found?.value, ...rest);
}

export function nodeAt(
  node: ConfigurationNode | undefined,
  ...path: readonly string[]
): ConfigurationNode | undefined {
  return memberAt(node, ...path)?.value;
}

/** The text of a scalar of any type. */
export function textAt(node: ConfigurationNode | undefined, ...path: readonly string[]): string | undefined {
  const found = path.length === 0 ? node : nodeAt(node, ...path);
  return isScalar(found) && found.is !== 'null' ? found.text : undefined;
}

/** The items of a list; otherwise empty. */
export function itemsAt(
  node: ConfigurationNode | undefined,
  ...path: readonly string[]
): readonly ConfigurationNode[] {
  const found = path.length === 0 ? node : nodeAt(node, ...path);
  return found?.is === 'list' ? found.items : [];
}

/** Every map at any depth, except in kubectl’s records of earlier states. */
export function mapsIn(nodes: readonly ConfigurationNode[]): readonly MapNode[] {
  return nodes.flatMap((node): readonly MapNode[] => {
    if (node.is === 'list') return mapsIn(node.items);
    if (node.is !== 'map') return [];
    const inner = node.members.filter(({ key }) => key !== 'metadata' && key !== 'status');
    return [node, ...mapsIn(inner.map(({ value }) => value))];
  });
}
