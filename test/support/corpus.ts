import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type JsonValue, parseJson } from '../../source/core/json/json-value.ts';

/** Captures of real providers, which are not part of the repository; `test/fixtures/` covers what they show. */
const place = new URL('../../../shared/corpus/', import.meta.url);

export interface Recorded {
  /** Its folder and name. */
  readonly file: string;
  readonly text: string;
}

/** Every recording in these folders; empty if there are no captures. */
export function recordings(...folders: readonly string[]): readonly Recorded[] {
  return folders.flatMap((folder) => {
    const from = new URL(`${folder}/`, place);
    return existsSync(from)
      ? readdirSync(from)
          .filter((name) => name.endsWith('.json'))
          .map((name) => ({
            file: `${folder}/${name}`,
            text: readFileSync(new URL(name, from), 'utf8'),
          }))
      : [];
  });
}

export function recordedJson({ text }: Recorded): JsonValue | undefined {
  return parseJson(text);
}

/** The provider of each recording, by file. */
export function recordedLabels(...folders: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    folders.flatMap((folder) => {
      const index = new URL(`${folder}/index.tsv`, place);
      return existsSync(index)
        ? readFileSync(index, 'utf8')
            .trim()
            .split('\n')
            .slice(1)
            .map((line) => {
              const [file = '', label = ''] = line.split('\t');
              return [`${folder}/${file}`, label] as const;
            })
        : [];
    }),
  );
}
