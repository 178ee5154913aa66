import { atLine } from './at-line.ts';
import {
  type ConfigurationMember,
  type ConfigurationNode,
  isScalar,
  type MapNode,
  mapNode,
  type ScalarNode,
  textNode,
} from './configuration-node.ts';
import { assigned, readEnvironment } from './read-environment.ts';
import { type GoIni, readGoIni } from './read-go-ini.ts';
import { readRuby } from './read-ruby.ts';
import { type ReadToml, readToml } from './read-toml.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { withSecretData } from './secret-data.ts';
import { type CommandLine, readCommandLines, shellWords } from './shell-words.ts';

/** A file as each format would read it; each program knows which of them it uses. */
export interface ConfigurationText {
  readonly text: string;
  /** YAML documents or JSON values; empty if it is neither. */
  readonly documents: readonly ConfigurationNode[];
  readonly yaml: ReadYaml;
  /** Sections of keys, by the rules of gopkg.in/ini.v1. */
  readonly ini: GoIni;
  readonly toml: ReadToml;
  /** Variables from lines, units, manifests and compose files. */
  readonly environment: MapNode;
  readonly commands: readonly CommandLine[];
  readonly ruby: MapNode;
  /** Files within the file, such as under `data` of a ConfigMap, with their keys. */
  readonly embedded: readonly EmbeddedText[];
  /** A value that is a file of its own, read as one. */
  within(node: ScalarNode): ConfigurationText;
}

export interface EmbeddedText {
  readonly key: string;
  readonly content: ConfigurationText;
}

/** Finds in the text itself, then in the files within it. */
export function inEachText<Found>(
  text: ConfigurationText,
  find: (one: ConfigurationText) => readonly Found[],
): readonly Found[] {
  return [...find(text), ...text.embedded.flatMap(({ content }) => inEachText(content, find))];
}

const deepestText = 3;

/** `first` is the line of the file on which the text begins, or `only` the one on which all of it is. */
export function configurationText(text: string, first = 1, depth = 0, only?: number): ConfigurationText {
  const within = (node: ScalarNode) => {
    const line = only ?? (node.isEncoded ? node.line : undefined);
    return configurationText(node.text, node.firstLine ?? node.line, depth + 1, line);
  };
  function placed<T>(value: T): T {
    return only === undefined ? value : atLine(value, only);
  }
  const found = once(() => foundIn(read.documents));
  const isStructured = () => read.documents.length > 0;
  const read: ConfigurationText = withOnce({
    text: () => text,
    within: () => within,
    yaml: () => placed(readYaml(text, first)),
    documents: () =>
      read.yaml.ok
        ? read.yaml.documents.filter(({ is }) => is === 'map' || is === 'list').map(withSecretData)
        : [],
    ini: () => placed(readGoIni(text, first)),
    toml: () => placed(readToml(text, first)),
    ruby: () => placed(readRuby(text, first)),
    commands: () => (isStructured() ? found().commands : placed(readCommandLines(text, first))),
    environment: () =>
      isStructured() ? mapNode(found().variables, first) : readEnvironment(read.commands, first),
    embedded: () =>
      depth >= deepestText ? [] : found().texts.map(({ key, value }) => ({ key, content: within(value) })),
  });
  return read;
}

/** Memoizes `make`. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object whose members are each computed on first use. */
function withOnce<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const getters = Object.entries<() => unknown>(makers).map(
    ([key, make]) => [key, { get: once(make) }] as const,
  );
  return Object.defineProperties({}, Object.fromEntries(getters)) as T;
}

/** kubectl’s records of an earlier state, which must not be read as the present one. */
const notRead: ReadonlySet<string> = new Set(['metadata', 'status']);

interface Found {
  readonly variables: ConfigurationMember[];
  readonly commands: CommandLine[];
  readonly texts: { readonly key: string; readonly value: ScalarNode }[];
}

/** Variables, commands and files at any depth of a manifest or a compose file. */
function foundIn(documents: readonly ConfigurationNode[]): Found {
  const found: Found = { variables: [], commands: [], texts: [] };
  // Skips texts that an alias repeats.
  const seen = new Set<string>();
  for (const document of documents) walk(document, '');
  return found;

  function walk(node: ConfigurationNode, key: string): void {
    if (node.is === 'list') list(node.items, key);
    else if (node.is === 'map') {
      const named = node.members.filter(({ value }) => isScalar(value));
      const [name, value] = ['name', 'value'].map((one) => named.find((each) => each.key === one));
      const variableName = name?.value.is === 'text' ? name.value.text : '';
      if (value) variable(variableName, value);
      else if (name && node.members.some((one) => one.key === 'valueFrom'))
        variable(variableName, { ...name, value: { ...textNode('', name.line), isReference: true } });
      // kubectl oidc-login in a kubeconfig, or a container’s command with its arguments.
      const words = ['command', 'args'].flatMap((one) => wordsOf(node.members.find((m) => m.key === one)));
      if (words.length > 0) found.commands.push({ words });
      for (const member of node.members) {
        if (notRead.has(member.key)) continue;
        if (member.key === 'command' || member.key === 'args') {
          inner(member);
          continue;
        }
        if (isVariable(member.key)) variable(member.key, member);
        walk(member.value, member.key);
        inner(member);
      }
    }
  }

  /** A multi-line string is a file of its own. */
  function inner({ key, value }: ConfigurationMember): void {
    if (value.is !== 'text' || !value.text.includes('\n') || seen.has(value.text)) return;
    seen.add(value.text);
    found.texts.push({ key, value });
  }

  function list(items: readonly ConfigurationNode[], key: string): void {
    for (const item of items) {
      if (item.is === 'text') found.variables.push(...assigned(item));
      else walk(item, key);
    }
    const texts = items.filter((item): item is ScalarNode => item.is === 'text');
    if (texts.some(({ text }) => text.startsWith('-'))) found.commands.push({ words: texts });
  }

  function variable(name: string, { line, value }: ConfigurationMember): void {
    if (isVariable(name) && isScalar(value))
      found.variables.push({ key: name, line, value: { ...value, is: 'text' } });
  }
}

function isVariable(name: string): boolean {
  return /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|(?:GITEA|FORGEJO)__\w+)$/.test(name);
}

/** A list of words, or a line in a compose file. */
function wordsOf(member: ConfigurationMember | undefined): readonly ScalarNode[] {
  const value = member?.value;
  if (value?.is === 'list') return value.items.filter((item): item is ScalarNode => item.is === 'text');
  return value?.is === 'text' ? shellWords(value.text.replaceAll('\n', ' '), value.line) : [];
}
