import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
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

  test('counts a mostly blocked message as not tried, whatever else passed', () => {
    const [passed, , blocked] = report.checks;
    const result = (from: typeof passed) => ({ ...(from ?? passed), phase: 'credentials' }) as CheckResult;
    const checks = [result(passed), result(blocked), result(blocked)];
    expect(loginSequence({ checks })[4]?.verdict).toBe('blocked');
    expect(loginSequence({ checks: checks.slice(0, 2) })[4]?.verdict).toBe('pass');
  });

  test.each([
    ['pass', 'login/completed', 'Secret and code for tokens'],
    ['fail', 'login/denied', 'Client secret'],
    ['warn', 'login/addition-refused', 'Client secret'],
    ['skipped', 'login/skipped', 'Client secret'],
    ['warn', 'token-response/fewer-scopes', 'Secret and code for tokens'],
    ['fail', 'token-response/code-refused', 'Secret and code for tokens'],
    ['warn', 'token-response/not-exchanged', 'Client secret'],
    ['pass', 'callback-issuer/right', 'Client secret'],
  ] as const)('after a %s of %s claims no more than was tried', (verdict, outcome, label) => {
    const [id = '', code = ''] = outcome.split('/');
    const [passed] = report.checks;
    const checks = [
      ...(id === 'token-response' ? [{ ...passed, id: 'login', phase: 'login', verdict: 'pass' }] : []),
      { ...passed, id, code, phase: 'login', verdict },
      { ...passed, phase: 'credentials', verdict: 'pass' },
    ] as CheckResult[];
    expect(loginSequence({ checks })[4]).toMatchObject({ label, verdict: 'pass' });
  });

  test('does not stop if nothing failed', () => {
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
      '<span class="soft">you typed</span> <code>https://id.acme.dev/</code>',
      '<span class="soft">the issuer is</span> <code>https://id.acme.dev</code>',
      'http://localhost:8301',
      'ada@example.com',
      'infra providers add acme --url https://id.acme.dev/ --client-id infra',
    ])
      expect(html).toContain(part);
  });

  test('is one file without scripts, handlers or external resources', () => {
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
