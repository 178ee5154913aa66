import { failed, type Result } from '../core/http/failure.ts';
import type { ConfigurationFile, WholeConfiguration } from './configuration-files/configuration-file.ts';
import { textAt } from './configuration-files/configuration-node.ts';
import { type ConfigurationText, configurationText } from './configuration-files/configuration-text.ts';
import {
  issuerIn,
  type PlacedConfiguration,
  wholeConfiguration,
} from './configuration-files/whole-configuration.ts';
import type { AnySecondOpinion } from './second-opinion.ts';

/** An opinion about a program whose own configuration can be read. */
export interface ConfiguredOpinion extends AnySecondOpinion {
  readonly configurationFile: ConfigurationFile;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface FoundConfiguration {
  readonly opinion: ConfiguredOpinion;
  readonly configuration: WholeConfiguration;
  /** Names or issuers of other configurations, which are not judged. */
  readonly leftOut: readonly string[];
  /** The name or issuer of the judged one. */
  readonly chosen: string;
}

export interface ReadConfigurations {
  readonly found: readonly FoundConfiguration[];
  readonly secrets: readonly PlacedSecret[];
}

/** A secret found in a file, which is neither shown nor sent. */
export interface PlacedSecret {
  readonly text: string;
  readonly place: string;
}

/** Finds each program’s configuration in the files. `given` is the requested issuer, if any. */
export function readConfigurations(
  opinions: readonly AnySecondOpinion[],
  files: readonly NamedText[],
  given: string | undefined,
): Result<ReadConfigurations> {
  const readers = opinions.filter(isConfigured);
  const texts = files.map(({ name, text }) => ({ name, content: configurationText(text) }));
  const placed = readers.map((opinion) => ({
    opinion,
    all: texts.flatMap(({ name, content }): readonly PlacedConfiguration[] =>
      content.yaml.ok || !looksLikeYaml(content)
        ? opinion.configurationFile.find(content).map((read) => ({ file: name, read }))
        : [],
    ),
  }));
  for (const { name, content } of texts) {
    if (placed.some(({ all }) => all.some(({ file }) => file === name))) continue;
    return failed(notUnderstood(name, content, readers));
  }
  const found = placed.flatMap(({ opinion, all }): readonly FoundConfiguration[] => {
    if (all.length === 0) return [];
    const { configurationFile: file } = opinion;
    const { configuration, leftOut, of } = wholeConfiguration(file, all, given);
    const nameOf = ({ read }: PlacedConfiguration) => read.name ?? issuerIn(file, read) ?? read.part;
    const chosen = of.filter(({ read }) => leftOut.some((one) => one.read.part === read.part));
    return [{ opinion, configuration, leftOut: leftOut.map(nameOf), chosen: chosen.map(nameOf).join(', ') }];
  });
  return { ok: true, value: { found, secrets: found.flatMap(secretsIn) } };
}

function isConfigured(opinion: AnySecondOpinion): opinion is ConfiguredOpinion {
  return opinion.configurationFile !== undefined;
}

function secretsIn({ configuration }: FoundConfiguration): readonly PlacedSecret[] {
  return configuration.values.flatMap(({ isSecret, node, file, line, key }) => {
    const text = isSecret && node?.is === 'text' && !node.isReference ? textAt(node) : undefined;
    return text === undefined || text === '' || /^\$/.test(text)
      ? []
      : [{ text, place: `${file} line ${line}, ${key}` }];
  });
}

function looksLikeYaml({ text }: ConfigurationText): boolean {
  return (
    /^(?:apiVersion|kind|data|oidc|server_url|users|providers|jwt|clientID|issuer|services|global):/m.test(
      text,
    ) || /^\s*(?:\{|\[\s*[{"[])/.test(text)
  );
}

function notUnderstood(
  name: string,
  content: ConfigurationText,
  readers: readonly ConfiguredOpinion[],
): string {
  const { yaml } = content;
  if (!yaml.ok && looksLikeYaml(content) && !/^\[[\w. "]+\]$/m.test(content.text))
    return `${name} line ${yaml.line} cannot be read: ${yaml.why}.`;
  for (const { configurationFile: file } of readers) {
    const other = file.instead?.(content);
    if (other !== undefined) return `${name}: ${other}`;
  }
  const known = readers.map(({ label, configurationFile: { reads } }) => `${label} (${reads.join('; ')})`);
  return `${name} holds no configuration that is understood here. Understood are: ${known.join(', ')}.`;
}
