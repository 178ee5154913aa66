/** What stands in a configuration file, whatever its format, each value with the line that it begins on. */
export type ConfigurationNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly is: 'text' | 'boolean' | 'number' | 'null';
  /** As it is spelt, without quotes. */
  readonly text: string;
  readonly line: number;
  /** yes, no, on or off without quotation marks: true or false to YAML 1.1. */
  readonly isTruthWord?: true;
  /** Of a text of several lines that stand in the file as they are: the line of the first. */
  readonly firstLine?: number;
  /** Its lines are none of the file’s, where it stands in base64. */
  readonly isEncoded?: true;
  /** What the file refers to and does not hold, as `ENV['SECRET']` in Ruby. */
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
  /** Where a list or a map stands as a key, which is no member. */
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

/** A member that may be nested; of a key that stands there twice the last, as most programs read it. */
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

/** The text of a scalar, however it is spelt. */
export function textAt(node: ConfigurationNode | undefined, ...path: readonly string[]): string | undefined {
  const found = path.length === 0 ? node : nodeAt(node, ...path);
  return isScalar(found) && found.is !== 'null' ? found.text : undefined;
}

/** What a list holds; anything else is none. */
export function itemsAt(
  node: ConfigurationNode | undefined,
  ...path: readonly string[]
): readonly ConfigurationNode[] {
  const found = path.length === 0 ? node : nodeAt(node, ...path);
  return found?.is === 'list' ? found.items : [];
}

/** Every map in them, wherever it stands; what kubectl keeps of earlier states is left out. */
export function mapsIn(nodes: readonly ConfigurationNode[]): readonly MapNode[] {
  return nodes.flatMap((node): readonly MapNode[] => {
    if (node.is === 'list') return mapsIn(node.items);
    if (node.is !== 'map') return [];
    const inner = node.members.filter(({ key }) => key !== 'metadata' && key !== 'status');
    return [node, ...mapsIn(inner.map(({ value }) => value))];
  });
}
