import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { advise } from '../../source/core/vendors/advise.ts';
import { toJson } from '../../source/report/json.ts';
import { toJunit } from '../../source/report/junit.ts';
import { toMarkdown } from '../../source/report/markdown.ts';
import { toSummary, toText } from '../../source/report/text.ts';
import { hyperlink } from '../../source/report/text-style.ts';
import { vendors } from '../../source/vendors/index.ts';
import { judgeOne } from '../checks/discovered.ts';
import { answered } from '../support/facts.ts';
import { report } from './fixture.ts';

const noCurl = { placeholders: [], notes: [], commands: [], leftOut: 0 };
const plain = { columns: 80, colour: false, unicode: true };
const terminalCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

describe('the JSON report', () => {
  test('is the report with terminal controls escaped', () => {
    const json = toJson(report);
    expect(JSON.parse(json)).toEqual(report);
    expect(json).not.toMatch(terminalCharacters);
  });
});

describe('the text report', () => {
  const text = toText(report, plain);

  test('describes trouble with both values, what Infra does, and the remedy', () => {
    for (const part of [
      'Issuer: fail',
      'you typed      https://id.acme.dev/',
      'the issuer is  https://id.acme.dev',
      'invalid provider url',
      'Use the issuer as it is.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('keeps whatever is copied on a line of its own', () => {
    expect(text.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'https://id.acme.dev/',
        "infra providers add acme --url 'https://id.acme.dev/'",
      ]),
    );
  });

  test.each([40, 80])('wraps only between words in %i columns', (columns) => {
    const word = /^ *\S+$/;
    const summary = toSummary(report, { columns, colour: true, unicode: true });
    const wide = [...toText(report, { ...plain, columns }).split('\n'), ...summary.split('\n')]
      .map((line) => line.replaceAll(/\u001b\[\d*m/g, ''))
      .filter((line) => line.length > columns && !word.test(line));
    // Commands and values stand whole, to be selected.
    expect(
      wide.filter(
        (line) => !/^ +(?:infra|stty|IFS=|read) |^ {6}(?:expected|found|you typed|the issuer is) /.test(line),
      ),
    ).toEqual([]);
  });

  test('begins with the verdict, then what failed, then what warns, and ends with the command', () => {
    const places = [
      '✖ Infra will not work with this provider yet. (1 fail, 1 warn, 1 blocked, 1\n  pass)',
      '✖ Issuer: fail, to change in Infra',
      '! Login: warn, to change at the provider',
      'The person who signed in',
      '· 1 check waits for “Issuer”',
      '✔ Network: 1 check passed',
      'infra providers add acme --url https://id.acme.dev/ --client-id infra',
    ].map((part) => text.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text.trimEnd().endsWith('--client-id infra')).toBe(true);
  });

  test('lists what passed, and what each check waits for, only if it is verbose', () => {
    expect(text).not.toContain('2 addresses');
    const verbose = toText(report, plain, undefined, true);
    expect(verbose).toContain('✔ DNS: id.acme.dev has 2 addresses.');
    expect(verbose).toContain('Keys, blocked: Waits for “Issuer”.');
  });

  test('folds checks that wait for one cause into one line', () => {
    const [, , waiting] = report.checks;
    const checks = [...report.checks, ...Array(15).fill(waiting)];
    expect(toText({ ...report, checks }, plain)).toContain('· 16 checks wait for “Issuer”\n');
  });

  test('has hyperlinks only if the terminal supports them, and always shows the address', () => {
    const linked = toText(report, { ...plain, hyperlinks: true });
    expect(linked).toContain(
      '\u001b]8;;https://example.com/docs\u001b\\https://example.com/docs\u001b]8;;\u001b\\',
    );
    expect(linked.replaceAll(/\u001b\]8;;[^\u001b]*\u001b\\/g, '')).toBe(text);
  });

  test.each([
    'javascript:alert(1)',
    'https://a.example/\u001b]0;x\u0007',
    'https://a.example/ b',
    'file:///etc/passwd',
  ])('does not turn %j into a hyperlink', (link) =>
    expect(hyperlink(link, { ...plain, hyperlinks: true })).toBe(link),
  );

  test('has no colour if none is wanted, and ASCII marks without Unicode', () => {
    expect(text).not.toContain('\u001b');
    expect(toText(report, { ...plain, unicode: false })).toContain('  x  Issuer: fail, to change in Infra');
    expect(toText(report, { ...plain, colour: true })).toContain('\u001b[31m✖\u001b[0m');
  });

  test('lets nothing from a login act on the terminal', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/ada\u200b|ad\u200bmins/);
    expect(text).toContain('ad\\u{200b}mins');
  });
});

describe('the summary after the wizard', () => {
  const summary = toSummary(report, plain);

  test('gives the verdict, what to do, who signed in and the command, and little else', () => {
    const lines = summary.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(35);
    for (const part of [
      'Infra will not work with this provider yet.',
      'Issuer: fail',
      'Use the issuer as it is.',
      'Login: warn',
      'Signed in: ',
      'groups: admins, ad\\u{200b}mins',
    ])
      expect(summary).toContain(part);
    expect(summary).not.toMatch(/expected {2}|Network|waits for “/);
    expect(lines.at(-1)).toBe('  infra providers add acme --url https://id.acme.dev/ --client-id infra');
  });
});

describe('a finding in a provider’s words', () => {
  const okta = vendors.find(({ id }) => id === 'okta');
  const documentation = okta?.documentation ?? 'none';
  const finding: CheckResult = {
    id: 'refresh-token',
    phase: 'session',
    title: 'Refresh token',
    verdict: 'warn',
    code: 'not-given',
    summary: 'No refresh token came.',
    owner: 'provider',
    remedy: { say: 'Allow the client refresh tokens.' },
    cites: [],
  };
  const checks = advise([finding], okta && { vendor: okta, by: 'address', captures: {} }, {});

  test.each<[string, string, string]>([
    ['text', toText({ ...report, checks }, plain), `\n           ${documentation}\n`],
    ['Markdown', toMarkdown({ ...report, checks }, noCurl), `<${documentation}>`],
    ['JUnit', toJunit({ ...report, checks }), documentation],
  ])('links to the provider’s documentation in the %s report', (_, written, link) => {
    expect(written).toContain('tick Refresh Token');
    expect(written).toContain(link);
  });
});

describe('a finding without a known owner', () => {
  const checks = judgeOne('clock', {
    typedUrlDiscovery: answered('', 200, { date: 'Thu, 15 Jan 2026 11:50:00 GMT' }),
  });

  test('is assigned to nobody, and is in every report', () => {
    expect(checks).toMatchObject([{ code: 'differs', verdict: 'warn' }]);
    expect(toText({ ...report, checks }, plain)).toContain('Clocks: warn\n');
    expect(toMarkdown({ ...report, checks }, noCurl)).toContain(
      '## For anyone investigating the cause\n\n### Clocks',
    );
  });
});

describe('the Markdown report', () => {
  const markdown = toMarkdown(report, {
    ...noCurl,
    commands: ['curl -sS -i https://id.acme.dev/.well-known/openid-configuration'],
  });

  test('accepts any number of backticks', () => {
    const issuer = '`a'.repeat(500_000);
    expect(toMarkdown({ ...report, provider: { ...report.provider, issuer } }, noCurl)).toContain(
      '| Issuer | `` `a`a',
    );
  });

  test('says who makes each change', () => {
    const [, forProvider = '', forInfra = ''] =
      /For the provider’s administrator([\s\S]*)For Infra’s administrator([\s\S]*)Once that is fixed/.exec(
        markdown,
      ) ?? [];
    expect(forProvider).toContain('Assign them');
    expect(forInfra).toContain('Use the issuer');
  });

  test('says whose values the two are', () => {
    expect(markdown).toContain('- you typed `https://id.acme.dev/`\n- the issuer is `https://id.acme.dev`\n');
  });

  test('shows a value with a bar verbatim outside a table, and escaped inside one', () => {
    const checks = report.checks.map((check) => ({ ...check, expected: 'a', actual: 'auth0|42' }));
    const written = toMarkdown(
      { ...report, checks, provider: { ...report.provider, clientId: 'in|fra' } },
      noCurl,
    );
    expect(written).toContain('- found `auth0|42`\n');
    expect(written).toContain('| Client id | `in\\|fra` |');
  });

  test('lets no provider’s text become HTML, a link or a table cell', () => {
    expect(markdown).not.toContain('<script>');
    expect(markdown).not.toMatch(/[^\\]\[click[^\\]\]\(/);
  });

  test('contains the requests to repeat', () => {
    expect(markdown).toContain('curl -sS -i');
  });
});

describe('the JUnit report', () => {
  const xml = toJunit(report);

  test('counts failures and skipped checks', () => {
    expect(xml).toContain('<testsuites tests="4" failures="1">');
    expect(xml).toContain('skipped="1"');
  });

  test('says who can mend a failure and what it is about', () => {
    expect(xml).toContain(
      '<properties><property name="owner" value="relying-party"/><property name="subject.issuer" value="https://id.acme.dev/"/></properties><failure',
    );
  });

  test('gives the reason why a relying party refuses, and every other finding once', () => {
    const finding = { owner: 'provider', remedy: { say: 'Mend it.' }, cites: ['RFC 6749'] } as const;
    const refused = toJunit({
      ...report,
      relyingParties: [
        {
          id: 'kubernetes',
          label: 'Kubernetes',
          version: '1',
          verdict: 'fail',
          redirectUris: [],
          scopes: [],
          findings: [
            { ...finding, code: 'a-warning', verdict: 'warn', summary: 'It warns.' },
            { ...finding, code: 'the-reason', verdict: 'fail', summary: 'It refuses.' },
          ],
        },
      ],
    });
    expect(refused).toContain('<failure type="the-reason" message="It refuses. It warns."');
  });

  test('is well-formed whatever a provider says', () => {
    expect(xml).not.toContain('<script>');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
