import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../source', import.meta.url));

/** Files whose names differ from their exports, with the reason. This list may only shrink. */
const namedOtherwise: Readonly<Record<string, string>> = {
  'cli/headless-commands.ts': 'the commands that load as one',
  'cli/wizard/after-first-frame.ts': 'what loads as one, and when',
  'core/facts/relying-party-server.ts': 'what is learned of a relying party’s own server',
  'probes/client/endpoint-audience.ts':
    'what a secret gets from its functions, which read `forTokenEndpoint(secret)`',
  'probes/infra-server/infra-answers.ts': 'what its functions read',
  'probes/login/openid-client-verdict.ts': 'what its functions come to',
  'probes/infra-server/for-connecting.ts': 'what connecting asks with, as one way in',
  'report/sign-in-words.ts': 'the words of one moment, by what happens in it',
  'session/connect/by-api.ts': 'what its functions do together',
  'session/steps/navigation.ts': 'what its functions do together',
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.d)\.tsx?$/.test(file) && !/^index\.ts$/.test(basename(file)),
);

test('a file is named after what it exports', () => {
  const others = files.filter((file) => {
    const names = exportedNames(readFileSync(join(source, file), 'utf8'));
    return names.length > 0 && !isNamedAfter(file, names);
  });
  expect(others.toSorted()).toEqual(Object.keys(namedOtherwise).toSorted());
});

describe('the name of a file', () => {
  test.each<[string, string, boolean]>([
    ['checks/discovery/response-types.ts', 'export const responseTypes = 1;', true],
    ['cli/engine.ts', 'export async function createEngine() {}', true],
    ['error-catalog/providers/okta.ts', 'export const oktaErrors = [];', true],
    ['probes/infra-server/infra-access-key.ts', 'export function checkAccessKey() {}', true],
    ['session/runs/invalidation.ts', 'export type { invalidatedBy } from "x";', true],
    ['core/values.ts', 'export const other = 1, values = 2;', false],
    ['core/values.ts', 'export interface Other {}\nconst values = 1;', false],
    ['core/core.ts', 'export const other = 1;', false],
  ])('%s of “%s”: %o', (file, text, expected) => {
    expect(isNamedAfter(file, exportedNames(text))).toBe(expected);
  });
});

function exportedNames(text: string): readonly string[] {
  const declared = text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm);
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [
    ...Array.from(declared, ([, name = '']) => name),
    ...Array.from(listed, ([, names = '']) => names.split(/[\s,]+/).filter(Boolean)).flat(),
  ];
}

/** Each word of the name begins like one of an export or of its folders, and at least one like an export. */
function isNamedAfter(file: string, names: readonly string[]): boolean {
  const said = names.flatMap(wordsOf);
  const folders = dirname(file).split('/').flatMap(wordsOf);
  const own = wordsOf(basename(file).replace(/\.tsx?$/, ''));
  const isIn = (words: readonly string[]) => (word: string) => words.some((other) => beginAlike(word, other));
  return own.every(isIn([...said, ...folders])) && own.some(isIn(said));
}

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
    .split('-');
}

function beginAlike(one: string, other: string): boolean {
  const length = Math.min(4, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
