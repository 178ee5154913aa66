import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isObject, parseJson, stringMember } from '../../source/core/json-value.ts';
import { discovered, judgeAll, textsOf } from './discovered.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);

/** What must fail in Infra, by the document's facts; everything else in the corpus works. */
const expected: Readonly<Record<string, readonly string[]>> = {};

function files(folder: string): readonly string[] {
  const place = new URL(`${folder}/`, corpus);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`);
}

const documents = ['discovery', 'discovery-derived', 'discovery-oauth-as', 'discovery-samples'].flatMap(
  files,
);

describe.skipIf(documents.length === 0)('real discovery documents, as if typed by their own issuer', () => {
  it.each(documents)('%s', (file) => {
    const text = readFileSync(new URL(file, corpus), 'utf8');
    const value = parseJson(text);
    const issuer = isObject(value) ? stringMember(value, 'issuer') : undefined;
    const results = judgeAll(discovered(issuer ?? 'https://id.acme.dev', text));
    for (const result of results) {
      expect(result.code, result.summary).not.toBe('check-crashed');
      for (const said of textsOf(result))
        expect(said, result.id).not.toMatch(/\{(?!tenantid\})[a-z][a-zA-Z]*\}/);
    }
    const failed = results.filter(({ verdict }) => verdict === 'fail').map(({ id, code }) => `${id}/${code}`);
    expect(failed).toEqual(expected[file] ?? []);
  });
});
