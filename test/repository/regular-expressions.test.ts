import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import type { AddressPattern } from '../../source/core/vendors/vendor-address.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';
import { vendors } from '../../source/vendors/index.ts';

const source = fileURLToPath(new URL('../../source', import.meta.url));

interface Pattern {
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
  /** The highest permitted power of the text's length in the matching time. */
  readonly mostDegree: 1 | 2;
}

/** In milliseconds, a minute at most on a small machine; undecided expressions are reported but do not fail. */
const patience = 1500;
const atATime = 4;
const cannotTell: string[] = [];

/** The demo provider reads only its own pages. */
const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('demo/'))
  .flatMap((file): readonly Pattern[] =>
    literalsOf(parseAst(readFileSync(join(source, file), 'utf8'), { lang: 'tsx' })).map((literal) => ({
      where: file,
      ...literal,
      mostDegree: 1,
    })),
  );
const fromDictionary = errorCatalog.flatMap(({ id, sentences = [], words = [] }) =>
  [...sentences, ...words].map(
    (pattern): Pattern => ({ where: `dictionary: ${id}`, pattern, flags: 'i', mostDegree: 1 }),
  ),
);
/** `recogniseVendor` compares addresses of at most 2,000 characters. */
const fromVendors = vendors.flatMap(({ id, recognise, issuers = [], wrongAddresses = [] }) =>
  [
    ...recognise.flatMap(({ endpoints = {} }) => Object.values(endpoints)),
    ...[...recognise, ...issuers, ...wrongAddresses].flatMap((one: AddressPattern) => [
      one.host,
      one.path,
      one.rest,
    ]),
  ]
    .filter((pattern) => pattern !== undefined)
    .map(
      (pattern): Pattern => ({
        where: `vendor: ${id}`,
        pattern: `^(?:${pattern})$`,
        flags: 'i',
        mostDegree: 2,
      }),
    ),
);

test('finds the regular expressions in the source', () => {
  expect(written.length).toBeGreaterThan(200);
  expect(fromDictionary.length).toBeGreaterThan(200);
  expect(fromVendors.length).toBeGreaterThan(50);
});

test('detects one that is worse than linear', async () => {
  expect(await faultOf({ where: 'here', pattern: '^-+|-+$', flags: 'g', mostDegree: 1 })).toMatch(
    /polynomial/,
  );
  expect(await faultOf({ where: 'here', pattern: '^(a|a)*$', flags: '', mostDegree: 2 })).toMatch(
    /exponential/,
  );
});

test('no regular expression takes more than linear time', { timeout: 240_000 }, async ({ annotate }) => {
  const all = [...written, ...fromDictionary, ...fromVendors].filter(({ pattern }) => repeats(pattern));
  const todo = [...new Map(all.map((one) => [`${one.pattern}/${one.flags}`, one])).values()];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = todo.shift(); next; next = todo.shift()) {
      const fault = await faultOf(next);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  for (const pattern of cannotTell) await annotate(`Not told in time: ${pattern}`);
  expect(faults).toEqual([]);
});

async function faultOf({ where, pattern, flags, mostDegree }: Pattern): Promise<string | undefined> {
  const found = await check(pattern, flags, { checker: 'automaton', timeout: patience });
  if (found.status === 'unknown') cannotTell.push(`${where}: /${pattern}/${flags}`);
  if (found.status !== 'vulnerable') return undefined;
  const { complexity } = found;
  if (complexity.type === 'polynomial' && complexity.degree <= mostDegree) return undefined;
  return `${where}: /${pattern}/${flags} is ${complexity.summary}`;
}

/** Without an unbounded repetition the time depends only on the pattern. */
function repeats(pattern: string): boolean {
  return /[*+]|\{\d+,\}/.test(pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

function literalsOf(node: unknown): readonly Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [node.regex as Literal]; // ESTree: RegExpLiteral
  return Object.values(node).flatMap(literalsOf);
}
