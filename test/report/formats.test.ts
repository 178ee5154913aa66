import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../source/core/check.ts';
import { advise } from '../../source/core/vendors/advise.ts';
import { toJson } from '../../source/report/json.ts';
import { toJunit } from '../../source/report/junit.ts';
import { toMarkdown } from '../../source/report/markdown.ts';
import { toText } from '../../source/report/text.ts';
import { vendors } from '../../source/vendors/index.ts';
import { report } from './fixture.ts';

const noCurl = { placeholders: [], notes: [], commands: [], leftOut: 0 };
const plain = { columns: 80, colour: false, unicode: true };
const terminalCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

describe('the JSON report', () => {
  test('is the report, with acting characters escaped', () => {
    const json = toJson(report);
    expect(JSON.parse(json)).toEqual(report);
    expect(json).not.toMatch(terminalCharacters);
  });
});

describe('the text report', () => {
  const text = toText(report, plain);

  test('names trouble with both values, what Infra does, and the remedy', () => {
    for (const part of [
      'Issuer: fail',
      'expected  https://id.acme.dev/',
      'found     https://id.acme.dev',
      'invalid provider url',
      'Use the issuer as it is.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('keeps what is to be copied whole on a line of its own', () => {
    expect(text.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'https://id.acme.dev/',
        "infra providers add acme --url 'https://id.acme.dev/'",
      ]),
    );
  });

  test('lists what is to be mended by whom, in a line each', () => {
    expect(text).toMatch(/To change at the provider\n {2}! Login: x/);
    expect(text).toContain('To change in Infra, or in what it is given\n  ✖ Issuer: https://id.acme.dev/\n');
    expect(text).not.toContain('To change on this machine');
  });

  test('ends with the verdict and the way on', () => {
    expect(text).toMatch(/Infra will not work with this provider yet.*\(1 fail, 1 warn, 1 blocked, 1 pass\)/);
    expect(
      text.trimEnd().endsWith('infra providers add acme --url https://id.acme.dev/ --client-id infra'),
    ).toBe(true);
  });

  test('holds no colour where none is wanted, and ASCII marks where Unicode is not', () => {
    expect(text).not.toContain('\u001b');
    expect(toText(report, { ...plain, unicode: false })).toContain('  x  Issuer: fail');
    expect(toText(report, { ...plain, colour: true })).toContain('\u001b[31m✖\u001b[0m');
  });

  test('lets nothing of a login act on the terminal', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/ada\u200b|ad\u200bmins/);
    expect(text).toContain('ad\\u{200b}mins');
  });
});

describe('a finding in the words of a provider', () => {
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
    remedy: { say: 'Let the client have refresh tokens.' },
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

describe('the Markdown report', () => {
  const markdown = toMarkdown(report, {
    ...noCurl,
    commands: ['curl -sS -i https://id.acme.dev/.well-known/openid-configuration'],
  });

  test('takes any number of backticks', () => {
    const issuer = '`a'.repeat(500_000);
    expect(toMarkdown({ ...report, provider: { ...report.provider, issuer } }, noCurl)).toContain(
      '| Issuer | `` `a`a',
    );
  });

  test('says for whom each change is', () => {
    const [, forProvider = '', forInfra = ''] =
      /For whoever administers the provider([\s\S]*)For whoever administers Infra([\s\S]*)Once that is fixed/.exec(
        markdown,
      ) ?? [];
    expect(forProvider).toContain('Assign them');
    expect(forInfra).toContain('Use the issuer');
  });

  test('lets no text of a provider become HTML, a link or a table cell', () => {
    expect(markdown).not.toContain('<script>');
    expect(markdown).not.toMatch(/[^\\]\[click[^\\]\]\(/);
  });

  test('holds the requests to make again', () => {
    expect(markdown).toContain('curl -sS -i');
  });
});

describe('the JUnit report', () => {
  const xml = toJunit(report);

  test('counts failures and skipped ones', () => {
    expect(xml).toContain('<testsuites tests="4" failures="1">');
    expect(xml).toContain('skipped="1"');
  });

  test('says who can mend a failure and what it is about', () => {
    expect(xml).toContain(
      '<properties><property name="owner" value="relying-party"/><property name="subject.issuer" value="https://id.acme.dev/"/></properties><failure',
    );
  });

  test('is well-formed whatever a provider says', () => {
    expect(xml).not.toContain('<script>');
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});
