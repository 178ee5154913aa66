import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checksPage } from '../../build/checks-page.ts';
import { requirementIds, requirementsPage } from '../../build/requirements-page.ts';
import type { Outcome } from '../../source/core/checks/outcome.ts';
import { placeholders } from '../../source/core/text/template.ts';
import { tables } from '../checks/tables.ts';
import { checks, consequence, consequences } from '../support/registry.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const outcomes = checks.flatMap(({ id, outcomes: all }) =>
  Object.entries(all).map(([code, outcome]): readonly [string, string, Outcome] => [id, code, outcome]),
);

const saidOfInfra = checks.flatMap((check) =>
  Object.keys(check.outcomes).flatMap((code) => {
    const found = consequence(check, code);
    return found ? [{ name: `${check.id}/${code}`, infra: found.says, known: found.known }] : [];
  }),
);
/** A file of a project, a symbol, or a commit. */
const cited = /\.(?:go|js)\b|commit [0-9a-f]{7}|Go 1\.\d+/;
const hedged = /\b(?:probably|perhaps|may|might|if|unless|seems)\b/i;

describe('the registry of checks', () => {
  test('every id is used once and is the name of a file', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = ['checks', 'relying-parties/infra/checks'].flatMap((folder) =>
      readdirSync(at(`source/${folder}`), { recursive: true, encoding: 'utf8' }).map((file) =>
        basename(file),
      ),
    );
    expect(ids.filter((id) => !files.includes(`${id}.ts`))).toEqual([]);
  });

  test('every check cites its sources', () => {
    expect(checks.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('every outcome with something to do or find out has a remedy', () => {
    const without = outcomes.filter(
      ([, , { verdict, remedy }]) => verdict !== 'pass' && verdict !== 'skipped' && !remedy?.say,
    );
    expect(without.map(([id, code]) => `${id}/${code}`)).toEqual([]);
  });

  test('no text is only a placeholder, so that the documentation lists all texts', () => {
    const texts = outcomes.flatMap(([id, code, { summary, leavesOpen, remedy }]) =>
      [summary, leavesOpen, remedy?.say, ...(remedy?.steps ?? [])].map((text) => [`${id}/${code}`, text]),
    );
    const ofConsequences = saidOfInfra.map(({ name, infra }) => [name, infra]);
    expect([...texts, ...ofConsequences].filter(([, text]) => /^\{\w+\}[.]?$/.test(text ?? ''))).toEqual([]);
  });

  test('every failing outcome says what Infra does', () => {
    const said = new Set(saidOfInfra.map(({ name }) => name));
    const without = outcomes
      .filter(([, , { verdict }]) => verdict === 'fail')
      .map(([id, code]) => `${id}/${code}`)
      .filter((name) => !said.has(name));
    expect(without).toEqual([]);
  });

  test('every consequence belongs to an outcome', () => {
    const named = [
      ...Object.entries(consequences),
      ...checks.map((check) => [check.id, check] as const),
    ].flatMap(([id, { says = {} }]) => Object.keys(says).map((code) => `${id}/${code}`));
    const declared = new Set(outcomes.map(([id, code]) => `${id}/${code}`));
    expect(named.filter((name) => !declared.has(name))).toEqual([]);
  });

  test('every check says why it matters', () => {
    expect(checks.filter(({ id, why }) => (why ?? consequences[id]?.why) === undefined)).toEqual([]);
  });

  test('every sentence about Infra says how it is known', () => {
    const unknown = saidOfInfra.filter(({ known }) => known === undefined || known.at.length < 10);
    expect(unknown.map(({ name }) => name)).toEqual([]);
    const without = saidOfInfra.filter(({ known }) => known?.by === 'source' && !cited.test(known.at));
    expect(without.map(({ name, known }) => `${name}: ${known?.at}`)).toEqual([]);
  });

  test('assumptions about Infra, and only these, are worded as such', () => {
    const assumed = saidOfInfra.filter(({ known }) => known?.by === 'assumed');
    expect(
      assumed.filter(({ infra }) => !hedged.test(infra)).map(({ name, infra }) => `${name}: ${infra}`),
    ).toEqual([]);
    const certain = saidOfInfra.filter(({ known }) => known?.by !== 'assumed');
    expect(
      certain.filter(({ infra }) => /probably|perhaps|seems|usually/.test(infra)).map(({ name }) => name),
    ).toEqual([]);
  });

  test('every outcome is covered by a row of its check’s own table', () => {
    const met = new Set(
      tables.flatMap(({ id, cases }) => cases.flatMap(([, codes]) => codes).map((code) => `${id}/${code}`)),
    );
    expect(outcomes.map(([id, code]) => `${id}/${code}`).filter((name) => !met.has(name))).toEqual([]);
  });

  test('every table in test/ mirrors its check in source/', () => {
    expect(tables.filter(({ path }) => !existsSync(at(`source/${path}`))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('a check comes after those it waits for', () => {
    const ids = checks.map(({ id }) => id);
    const broken = checks.filter(({ id, dependsOn, causedBy = [], saidBy = [] }) =>
      [...dependsOn, ...causedBy.map((named) => named.replace(/\/.*/, '')), ...saidBy].some(
        (other) => !ids.slice(0, ids.indexOf(id)).includes(other),
      ),
    );
    expect(broken.map(({ id, dependsOn }) => `${id} after ${dependsOn.join(', ')}`)).toEqual([]);
  });

  test('phases are in the order of a run', async () => {
    const { phases } = await import('../../source/core/checks/check.ts');
    const order = checks.map(({ phase }) => phases.indexOf(phase));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('every row of what Infra demands is covered', () => {
    const covered = new Set(checks.flatMap(({ requirements }) => requirements));
    const page = readFileSync(at('docs/infra-requirements.md'), 'utf8');
    const all = requirementIds(page);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((row) => !covered.has(row))).toEqual([]);
    expect([...covered].filter((row) => !all.includes(row))).toEqual([]);
    expect(requirementsPage(page, checks)).toBe(page);
  });

  test('texts are plain: no exclamation marks, and only known placeholders', () => {
    const ofOutcomes = outcomes.flatMap(([id, code, { summary, remedy }]) =>
      [summary, remedy?.say ?? '', ...(remedy?.steps ?? [])].map((text) => [`${id}/${code}`, text] as const),
    );
    const texts = [...ofOutcomes, ...saidOfInfra.map(({ name, infra }) => [name, infra] as const)];
    expect(texts.filter(([, text]) => text.includes('!'))).toEqual([]);
    expect(texts.filter(([, text]) => /\{[^}]*\}/.test(text) && placeholders(text).length === 0)).toEqual([]);
  });

  test('docs/checks.md is current', () => {
    expect(readFileSync(at('docs/checks.md'), 'utf8')).toBe(checksPage(checks, consequences));
  });
});
