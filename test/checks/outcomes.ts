import { expect } from 'vitest';
import { judging } from '../../source/cli/engine.ts';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { judge, type RunValues } from '../../source/core/checks/judge.ts';
import type { Gathered } from '../../source/core/facts/facts.ts';
import { runValues } from '../../source/relying-parties/infra/run-values.ts';
import { input } from '../support/facts.ts';
import { checkCalled, judgeContext } from '../support/registry.ts';
import { textsOf } from './discovered.ts';
import { flawed } from './flawed.ts';

/** One row of a check's table: what is seen, the expected code or codes, and the facts. */
export type Case = readonly [what: string, code: string | readonly string[], facts: Gathered];

/** The results of a check alone for these facts, with the default run values or others. */
export function judgeCase(id: string, facts: Gathered, values?: RunValues): readonly CheckResult[] {
  const gathered = { input: input(), ...facts };
  const reference = { ...judging.reference(gathered), ...judgeContext.reference };
  const context = { ...judgeContext, reference, runValues: values ?? runValues(gathered) };
  return judge(checkCalled(id), gathered, new Map(), context);
}

/** The codes of a check alone, after verifying its texts. */
export function codesOf(id: string, facts: Gathered): readonly string[] {
  const results = judgeCase(id, facts, judgeContext.runValues);
  // The run values must fit the texts, and without them nothing may be left to fill in.
  for (const result of [...results, ...judgeCase(id, facts)]) {
    for (const text of textsOf(result)) {
      expect(text).not.toMatch(/\{(?!tenantid\})[a-zA-Z][a-zA-Z0-9]*\}/);
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
