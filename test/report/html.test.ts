import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../source/core/check.ts';
import { htmlStyle, htmlStyleHash } from '../../source/report/html/html-style.ts';
import { loginSequence } from '../../source/report/html/login-sequence.ts';
import { toHtml } from '../../source/report/html/to-html.ts';
import { report } from './fixture.ts';

test('the policy names the style of the page by its hash', () => {
  expect(htmlStyleHash).toBe(`sha256-${createHash('sha256').update(htmlStyle).digest('base64')}`);
});

describe('the login as a sequence', () => {
  test('stops at the first message that failed', () => {
    const messages = loginSequence(report);
    expect(messages.filter(({ stops }) => stops).map(({ label, findings }) => [label, findings])).toEqual([
      ['Discovery document', ['Issuer']],
    ]);
    expect(messages.find(({ label }) => label === 'Signing keys')?.verdict).toBe('blocked');
    expect(messages.find(({ label }) => label === 'ID token')?.verdict).toBe('skipped');
  });

  test('counts as not tried what is mostly blocked, whatever passed beside it', () => {
    const [passed, , blocked] = report.checks;
    const result = (from: typeof passed) => ({ ...(from ?? passed), phase: 'credentials' }) as CheckResult;
    const checks = [result(passed), result(blocked), result(blocked)];
    expect(loginSequence({ checks })[4]?.verdict).toBe('blocked');
    expect(loginSequence({ checks: checks.slice(0, 2) })[4]?.verdict).toBe('pass');
  });

  test.each([
    ['pass', 'Secret and code for tokens'],
    ['fail', 'Client secret'],
    ['skipped', 'Client secret'],
  ] as const)(
    'after a login that came out as %s says of the secret no more than was tried',
    (verdict, label) => {
      const checks = (['login', 'credentials'] as const).map(
        (phase) =>
          ({ ...report.checks[0], phase, verdict: phase === 'login' ? verdict : 'pass' }) as CheckResult,
      );
      expect(loginSequence({ checks })[4]).toMatchObject({ label, verdict: 'pass' });
    },
  );

  test('stops nowhere where nothing failed', () => {
    const checks = report.checks.filter(({ verdict }) => verdict !== 'fail');
    expect(loginSequence({ checks }).some(({ stops }) => stops)).toBe(false);
  });
});

describe('the HTML report', () => {
  const html = toHtml(report);

  test('holds the verdict, what to do, the values, who signed in and the command', () => {
    for (const part of [
      'Infra will not work with this provider yet.',
      'Use the issuer as it is.',
      '<pre>https://id.acme.dev/</pre>',
      'http://localhost:8301',
      'ada@example.com',
      'infra providers add acme --url https://id.acme.dev/ --client-id infra',
    ])
      expect(html).toContain(part);
  });

  test('is one file: no script, nothing from outside, no handler', () => {
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object|embed|form|base)\b/i);
    expect(html).not.toMatch(/<[^>]+\son\w+=|(?:src|style)=|url\(|@import/i);
    const { length } = html.matchAll(/href="([^"]*)"/g).toArray();
    expect(length).toBe(html.match(/href="https?:\/\/[^"<>]*" rel="noreferrer noopener"/g)?.length);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a"onclick="x', ' https://a.example'])(
    'makes no link of %j',
    (link) => {
      const checks = report.checks.map((one) => (one.remedy ? { ...one, remedy: { say: 'x', link } } : one));
      expect(toHtml({ ...report, checks })).not.toContain('href="');
    },
  );
});
