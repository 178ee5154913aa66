import { expect } from 'vitest';
import type { Gathered } from '../../source/core/facts.ts';
import { checks } from '../support/registry.ts';
import { judgeOne, textsOf } from './discovered.ts';
import { flawed } from './flawed.ts';

/** One line of a table: what is seen, the check's code, and the facts. */
export type Case = readonly [what: string, code: string, gathered: Gathered];

/** The codes of a check's findings, after its texts were looked at. */
export function codesOf(id: string, gathered: Gathered): readonly string[] {
  const results = judgeOne(id, gathered);
  for (const result of results) {
    for (const text of textsOf(result)) {
      expect(text).not.toMatch(/\{(?!tenantid\})[a-zA-Z]+\}/);
      expect(text).not.toMatch(flawed);
    }
    if (result.verdict === 'fail' || result.verdict === 'warn') {
      expect(result.infra, `${id}/${result.code} says what Infra does`).toBeTruthy();
      expect(result.remedy, `${id}/${result.code} says what to do`).toBeTruthy();
    }
    if (result.verdict === 'unknown')
      expect(result.remedy, `${id}/${result.code} says what settles it`).toBeTruthy();
  }
  return results.map(({ code }) => code);
}

/** Codes that a check can emit and the table does not show. */
export function unseenCodes(id: string, cases: readonly Case[]): readonly string[] {
  const check = checks.find((one) => one.id === id);
  const seen = new Set(cases.map(([, code]) => code));
  return Object.keys(check?.outcomes ?? { 'no such check': 0 }).filter((code) => !seen.has(code));
}
