import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relyingPartiesPage } from '../../build/relying-parties-page.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { placeholders } from '../../source/core/text/template.ts';
import { formOpinion } from '../../source/relying-parties/form-opinion.ts';
import { readOpinionSettings } from '../../source/relying-parties/opinion-settings.ts';
import type { AnySecondOpinion, LoginRequestRules } from '../../source/relying-parties/second-opinion.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { goOidcFindings } from '../../source/relying-parties/shared/go-oidc-findings.ts';
import { loginFindings } from '../../source/relying-parties/shared/login.ts';
import { requestTrouble } from '../../source/relying-parties/shared/request.ts';
import { requestFindings } from '../../source/relying-parties/shared/request-findings.ts';
import { factsOf, opinionOn, type Row } from './opinion-rows.ts';

const tables = new Map<string, readonly Row[]>();
for (const { id } of secondOpinions) tables.set(id, (await import(`./${id}/rows.ts`)).rows);
const tableOf = ({ id }: AnySecondOpinion): readonly Row[] => tables.get(id) ?? [];
const shared = { ...goOidcFindings('v3.20.0'), ...loginFindings, ...requestFindings };

describe.each(secondOpinions)('$label', (opinion) => {
  test.for(tableOf(opinion))('%s', ([, given, gives, , told = {}]) => {
    const report = opinionOn(opinion, given);
    expect([report.verdict, ...report.findings.map(({ code }) => code)]).toEqual(gives);
    expect(report).toMatchObject(told);
  });

  test('has forty or more rows, each with its own source', () => {
    expect(tableOf(opinion).length).toBeGreaterThanOrEqual(40);
    expect(tableOf(opinion).filter(([, , , by]) => !/\.go|\.rb/.test(by))).toEqual([]);
  });

  test('has a row for each finding of its own', () => {
    const met = new Set(tableOf(opinion).flatMap(([, , [, ...codes]]) => codes));
    const own = Object.keys(opinion.findings).filter((code) => !Object.hasOwn(shared, code));
    expect(own.filter((code) => !met.has(code))).toEqual([]);
  });

  test('fills in every text of every row', () => {
    const texts = tableOf(opinion)
      .flatMap(([, given]) => opinionOn(opinion, given).findings)
      .flatMap(({ summary, remedy }) => [summary, remedy.say, remedy.value ?? '', ...(remedy.steps ?? [])]);
    expect(texts.filter((text) => placeholders(text).length > 0 || text.includes('(empty)'))).toEqual([]);
  });

  test('cites project, version, file and function, or a clause', () => {
    const cited = Object.values(opinion.findings).flatMap(({ cites }) => cites);
    const form = /^[\w.-]+\/[\w.-]+ v[\d.]+: [\w./-]+ \([\w.]+\)$|^RFC \d+, |^OpenID Connect \w+ 1\.0, /;
    expect(cited.filter((cite) => !form.test(cite))).toEqual([]);
  });

  test('is in a folder of its name, next to its rows', () => {
    expect(existsSync(new URL(`../../source/relying-parties/${opinion.id}/index.ts`, import.meta.url))).toBe(
      true,
    );
    expect(readdirSync(new URL(`./${opinion.id}`, import.meta.url))).toContain('rows.ts');
    expect(opinion.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

test.each([
  ['in its request', { request: () => fails() }],
  ['in its judgement', { judge: () => fails() }],
  ['by a code that it does not declare', { judge: () => ({ found: [{ code: 'toString' }] }) }],
])('one that throws %s is a finding, not a crash', (_, broken) => {
  for (const opinion of secondOpinions) {
    const { verdict, findings } = opinionOn({ ...opinion, ...broken }, {});
    expect([verdict, findings.map(({ code }) => code)]).toEqual(['unknown', ['opinion-crashed']]);
  }
});

test('docs/relying-parties.md matches the declarations', () => {
  const page = readFileSync(new URL('../../docs/relying-parties.md', import.meta.url), 'utf8');
  expect(page).toBe(relyingPartiesPage(secondOpinions));
});

test('ids and exports are unique', () => {
  for (const names of [
    secondOpinions.map(({ id }) => id),
    secondOpinions.flatMap(({ exports }) => exports.map(({ id }) => id)),
  ])
    expect(new Set(names).size).toBe(names.length);
});

test('an opinion contains no secret from a claim', () => {
  const secret = 'kTq81-vXm2_dYw0.Zr5sQb7';
  const redactor = createRedactor();
  redactor.learn(new Secret(secret));
  const hidden = { groups: [secret, { name: secret }], email_verified: secret, aud: [secret], iss: secret };
  for (const opinion of secondOpinions)
    for (const claims of [
      { groups: [secret], email: `${secret}@acme.dev` },
      hidden,
      { ...hidden, iss: undefined },
    ]) {
      const told = JSON.stringify(opinionOn(opinion, { claims }, redactor));
      expect(told).not.toContain(secret);
    }
});

function fails(): never {
  throw new Error('on purpose');
}

const basicOnly = (clientAuthentication: LoginRequestRules['clientAuthentication']) => {
  const facts = factsOf({ failed: ['client-authentication-method/basic-only'] });
  const request = {
    redirectUris: [],
    scopes: [],
    pkce: true,
    nonce: true,
    formPost: 'refused',
    clientAuthentication,
  } as const;
  return requestTrouble(facts, request).map(({ code }) => code);
};

test('a program with one authentication method needs the provider to accept it', () => {
  expect(basicOnly('client_secret_post')).toEqual(['client-authentication-refused']);
  expect(basicOnly('client_secret_basic')).toEqual([]);
  expect(basicOnly('detected')).toEqual([]);
});

test.each(secondOpinions)('$id assigns what keeps everybody out to whoever can mend it', (opinion) => {
  const facts = factsOf({
    facts: { tokens: { absent: 'declined', why: 'nobody signed in' } },
    failed: ['dns/unknown'],
  });
  const results = facts.results.map((result) => ({ ...result, owner: 'this-machine' as const }));
  const read = readOpinionSettings(opinion, []);
  if (!read.ok) throw new Error(read.failure.message);
  const { findings } = formOpinion(opinion, { ...facts, results }, read.value);
  expect(findings.map(({ code, owner }) => [code, owner])).toContainEqual(['login-refused', 'this-machine']);
});

test('every shared finding has a row in some opinion', () => {
  const met = new Set([...tables.values()].flatMap((rows) => rows.flatMap(([, , [, ...codes]]) => codes)));
  expect(Object.keys(shared).filter((code) => !met.has(code))).toEqual([]);
});
