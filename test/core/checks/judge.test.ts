import { describe, expect, it } from 'vitest';
import type { AnyCheck } from '../../../source/core/checks/check.ts';
import { defineCheck } from '../../../source/core/checks/define-check.ts';
import { judge } from '../../../source/core/checks/judge.ts';
import { errorCatalogOf } from '../../../source/core/errors/error-catalog-of.ts';
import { judgeContext } from '../../support/registry.ts';

const remedy = { say: 'Do this.' };

function check(id: string, finds: 'fine' | 'broken', causedBy: readonly string[] = []): AnyCheck {
  return defineCheck({
    id,
    phase: 'login',
    title: id,
    why: '',
    cites: [],
    requirements: [],
    owner: 'provider',
    needs: [],
    dependsOn: [],
    causedBy,
    outcomes: {
      fine: { verdict: 'pass', summary: 'Fine.' },
      broken: { verdict: 'fail', summary: 'Broken: {why}.', remedy },
    },
    judge: () => ({ code: finds, values: { why: 'It stopped.' } }),
  });
}

const judged = (one: AnyCheck, earlier: ReadonlyMap<string, ReturnType<typeof judge>> = new Map()) =>
  judge(one, {}, earlier, { ...judgeContext, consequences: {}, runValues: {} });

describe('a check that an earlier failure explains', () => {
  const cause = new Map([['cause', judged(check('cause', 'broken'))]]);

  it('is blocked if it fails too, so that one cause is one failure', () => {
    expect(judged(check('effect', 'broken', ['cause']), cause)).toMatchObject([
      { verdict: 'blocked', blockedBy: 'cause' },
    ]);
  });

  it('passes where it passes', () => {
    expect(judged(check('effect', 'fine', ['cause']), cause)).toMatchObject([{ verdict: 'pass' }]);
  });

  it('fails on its own if the other passed', () => {
    const passed = new Map([['cause', judged(check('cause', 'fine'))]]);
    expect(judged(check('effect', 'broken', ['cause']), passed)).toMatchObject([{ verdict: 'fail' }]);
  });
});

describe('a check without its fact', () => {
  const waiting = { ...check('waiting', 'fine'), needs: ['tokens'] as const, dependsOn: ['before'] };
  const absent = { tokens: { absent: 'needs-missing', why: 'There was no code.' } } as const;
  const behind = (...results: readonly object[]) => {
    const [before] = judged(check('before', 'fine'));
    if (!before) throw new Error('It finds something.');
    const earlier = new Map([['before', results.map((one) => ({ ...before, ...one }))]]);
    return judge(waiting, absent, earlier, { ...judgeContext, consequences: {}, runValues: {} })[0];
  };

  it.each([
    ['is not known', { verdict: 'unknown' }],
    ['is a warning that leaves something open', { verdict: 'warn', leavesOpen: 'whether it works' }],
  ])('is blocked by an earlier check whose result %s', (_, before) => {
    expect(behind(before)).toMatchObject({ verdict: 'blocked', blockedBy: 'before' });
  });

  it.each([
    ['passed', { verdict: 'pass' }],
    ['warned and went on', { verdict: 'warn' }],
  ])('is unknown on its own if the earlier check %s', (_, before) => {
    expect(behind(before)).toMatchObject({ verdict: 'unknown', summary: 'There was no code.' });
  });
});

describe('a check whose finding an earlier one has reported', () => {
  const again = (finds: 'fine' | 'broken') => ({ ...check('again', finds), saidBy: ['first'] });
  const first = (verdict: 'pass' | 'warn' | 'fail') =>
    new Map([['first', judged(check('first', 'broken')).map((one) => ({ ...one, verdict }))]]);

  it.each(['warn', 'fail'] as const)('is skipped and names the earlier check if that is a %s', (verdict) => {
    expect(judged(again('broken'), first(verdict))).toMatchObject([
      { verdict: 'skipped', code: 'does-not-apply', summary: '“first” says what this is about.' },
    ]);
  });

  it('is kept if the earlier check found nothing, and passes whatever it found', () => {
    expect(judged(again('broken'), first('pass'))).toMatchObject([{ verdict: 'fail' }]);
    expect(judged(again('fine'), first('warn'))).toMatchObject([{ verdict: 'pass' }]);
  });
});

it('a value that ends in a full stop does not get a second one', () => {
  expect(judged(check('one', 'broken'))[0]?.summary).toBe('Broken: It stopped.');
});

describe('the provider’s own words', () => {
  const explained = (cause?: string) => {
    const [entry] = errorCatalogOf({ 'pkce-required': { title: '', cause: 'In general.', say: '' } }, [
      { errors: { one: { codes: 'no_pkce', meaning: 'pkce-required', ...(cause && { cause }) } } },
    ]);
    return {
      explain: () =>
        entry ? [{ entry, matched: 'no_pkce', certainty: 'code' as const, score: 1, record: 0 }] : [],
    };
  };
  type Text = string | undefined;
  const refusing = (broken?: string, tells?: 'pkce-required'): AnyCheck => ({
    ...check('refusing', 'broken'),
    outcomes: { broken: { verdict: 'fail', summary: 'Refused.', remedy, ...(tells && { tells }) } },
    ...(broken && { says: { broken } }),
    judge: () => ({ code: 'broken', said: { code: 'no_pkce', text: '' } }),
  });

  it.each<[string, Text, Text, Text, 'pkce-required'?]>([
    ['are explained in general if nothing else does', undefined, undefined, 'In general.'],
    ['are not explained in general by a rule with its own consequence', undefined, 'It stops.', undefined],
    ['are not explained in general if the summary does', undefined, undefined, undefined, 'pkce-required'],
    [
      'that mean something in particular are always explained',
      'In this product.',
      'It stops.',
      'In this product.',
    ],
  ])('%s', (_, cause, consequence, meaning, tells) => {
    const context = {
      ...judgeContext,
      consequences: {},
      runValues: {},
      reference: { ...judgeContext.reference, ...explained(cause) },
    };
    expect(judge(refusing(consequence, tells), {}, new Map(), context)[0]?.meaning).toBe(meaning);
  });
});
