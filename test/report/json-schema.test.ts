import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { phases } from '../../source/core/checks/check.ts';
import { owners } from '../../source/core/checks/owner.ts';
import { areas, type ComparisonReport } from '../../source/core/report/comparison-report.ts';
import type { OpinionReport } from '../../source/core/report/opinion-report.ts';
import type { Report } from '../../source/core/report/report.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { toJson } from '../../source/report/json.ts';
import { configured, type FileRow } from '../relying-parties/configured.ts';
import { opinionOn, type Row } from '../relying-parties/opinion-rows.ts';
import { report } from './fixture.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
) as AnySchemaObject;

/** Additions are allowed to the report, but not without a word in the schema. */
const closed = JSON.parse(JSON.stringify(schema), (_, value) =>
  typeof value === 'object' && value !== null && 'properties' in value && !Array.isArray(value)
    ? { ...value, additionalProperties: false }
    : value,
) as AnySchemaObject;
const validate = new Ajv({ allErrors: true }).compile(closed);

function departures(value: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const opinions: OpinionReport[] = [];
for (const opinion of secondOpinions) {
  const rows = (await import(`../relying-parties/${opinion.id}/rows.ts`)).rows as readonly Row[];
  opinions.push(...rows.map(([, given]) => opinionOn(opinion, given)));
  const files = (await import(`../relying-parties/${opinion.id}/configuration-rows.ts`))
    .rows as readonly FileRow[];
  opinions.push(...files.flatMap((row) => configured(row).reports));
}
const comparison = {
  before: { at: '2026-01-15T12:00:00.000Z' },
  after: { at: '2026-01-16T12:00:00.000Z', user: 'ada@acme.dev' },
  samePerson: true,
  changes: [
    {
      area: 'userinfo',
      subject: { kind: 'claim', value: 'groups' },
      before: '["a"]',
      after: '["b"]',
      missing: ['a'],
      added: ['b'],
    },
  ],
  checks: [
    {
      id: 'groups',
      title: 'Groups',
      before: { verdict: 'pass', code: 'found' },
      after: { verdict: 'warn', code: 'none', summary: 'There are none.' },
      because: [{ kind: 'claim', value: 'groups' }],
    },
  ],
  notCompared: ['keys'],
} as const satisfies ComparisonReport;
const whole: Report = { ...report, relyingParties: opinions, comparison };

describe('docs/report.schema.json', () => {
  test('accepts a report with and without further relying parties', () => {
    expect(departures(JSON.parse(toJson(report)))).toEqual([]);
    expect(opinions.length).toBeGreaterThan(80);
    expect(departures(JSON.parse(toJson(whole)))).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['another schema', { ...whole, schema: 2 }],
    ['a key without a word in it', { ...whole, more: true }],
    ['a verdict that there is not', { ...whole, verdict: 'unknown' }],
    ['a login left out', { ...whole, login: undefined }],
    ['a finding without an owner', { ...whole, relyingParties: [{ ...opinions[0], findings: [{}] }] }],
    ['a change without a subject', { ...whole, comparison: { ...comparison, changes: [{ area: 'keys' }] } }],
    ['a user that is null', { ...whole, relyingParties: [{ ...opinions[0], user: null }] }],
  ])('refuses %s', (_, value) => expect(departures(value)).not.toEqual([]));

  test('names all phases, owners and areas', () => {
    expect(schema['definitions'].area.enum).toEqual([...areas]);
    expect(schema['definitions'].check.properties.phase.enum).toEqual([...phases]);
    expect(schema['definitions'].owner.enum).toEqual([...owners]);
  });
});
