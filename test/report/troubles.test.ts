import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { inInfra } from '../../source/report/in-infra.ts';
import { troublesIn } from '../../source/report/troubles.ts';

const client = { kind: 'client', value: 'infra' } as const;
const use = (value: string) => ({ say: 'Use this value.', value });

function finding(id: string, verdict: CheckResult['verdict'], rest: Partial<CheckResult> = {}): CheckResult {
  return { id, phase: 'session', title: id, verdict, code: id, summary: id, cites: [], ...rest };
}

describe('results that need attention', () => {
  test.each<[string, readonly CheckResult[], readonly string[]]>([
    [
      'a warning about a failure’s subject belongs to the failure',
      [finding('form', 'warn', { subject: client }), finding('secret', 'fail', { subject: client })],
      ['secret: form'],
    ],
    [
      'a warning with a failure’s value belongs to the failure, in whatever phase',
      [
        finding('url', 'warn', { phase: 'url', remedy: { say: 'Cut it.', value: 'https://a.dev' } }),
        finding('issuer', 'fail', { phase: 'discovery', remedy: use('https://a.dev') }),
      ],
      ['issuer: url'],
    ],
    [
      'unknown results with the same remedy are shown as one',
      [
        finding('scopes', 'unknown', { remedy: { say: 'Check again.' } }),
        finding('pkce', 'unknown', { remedy: { say: 'Check again.' } }),
      ],
      ['scopes: pkce'],
    ],
    [
      'different values stay apart',
      [
        finding('one', 'warn', { remedy: { say: 'A.', value: 'a' } }),
        finding('two', 'warn', { remedy: use('b') }),
      ],
      ['one', 'two'],
    ],
    [
      'what another person has to change stays apart',
      [
        finding('one', 'warn', { owner: 'provider', remedy: use('a') }),
        finding('two', 'warn', { owner: 'relying-party', remedy: use('a') }),
      ],
      ['one', 'two'],
    ],
    [
      'a failure is never part of another result',
      [finding('one', 'fail', { remedy: use('a') }), finding('two', 'fail', { remedy: use('a') })],
      ['one', 'two'],
    ],
  ])('%s', (_, results, shown) => {
    const told = troublesIn(results).map(({ result, related }) =>
      [result.id, ...related.map(({ id }) => id)].join(': '),
    );
    expect(told).toEqual(shown);
  });

  test.each([
    ['Infra refuses it.', 'Infra refuses it.'],
    ['Every login fails.', 'In Infra: Every login fails.'],
  ])('what Infra does names Infra once: %s', (consequence, words) => {
    expect(inInfra(consequence)).toBe(words);
  });
});
