import { expect, test } from 'vitest';
import type { CheckResult, Verdict } from '../../source/core/checks/check.ts';
import type { OpinionReport } from '../../source/core/report/opinion-report.ts';
import { assembleReport } from '../../source/core/report/report.ts';
import { worstWords } from '../../source/report/worst-words.ts';
import { nothingGiven } from '../support/nothing-given.ts';

const check = (verdict: Verdict, summary: string): CheckResult => ({
  id: summary,
  phase: 'discovery',
  title: summary,
  verdict,
  code: 'any',
  summary,
  cites: [],
});

const opinion = (summary: string): OpinionReport => ({
  id: 'kubernetes',
  label: 'Kubernetes',
  version: '1',
  verdict: 'fail',
  redirectUris: [],
  scopes: [],
  findings: [
    { code: 'any', verdict: 'fail', summary, owner: 'provider', remedy: { say: 'Mend it.' }, cites: [] },
  ],
});

const report = (results: readonly CheckResult[], relyingParties: readonly OpinionReport[] = []) => ({
  ...assembleReport({
    version: '1',
    demo: false,
    configuration: { ...nothingGiven, url: 'https://id.acme.dev' },
    results,
    infra: { url: '', scopes: [], redirectUris: [], command: '' },
  }),
  relyingParties,
});

test.each([
  [
    'nothing if nothing is wrong',
    [check('pass', 'Fine.'), check('unknown', 'Not seen.')],
    [],
    'Nothing to change.',
  ],
  [
    'all that failed',
    [check('fail', 'One.'), check('warn', 'Two.'), check('fail', 'Three.')],
    [],
    'One. Three.',
  ],
  ['a warning if that is the worst', [check('warn', 'Two.'), check('pass', 'Fine.')], [], 'Two.'],
  ['what a further relying party refuses', [check('warn', 'Two.')], [opinion('Refused.')], 'Refused.'],
] as const)('the worst words of a report are %s', (_, results, opinions, words) => {
  expect(worstWords(report(results, opinions))).toBe(words);
});
