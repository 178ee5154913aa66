import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCalendar } from '../../source/report/calendar.ts';
import { expiryLines, type ProviderExpiries } from '../../source/report/expiries.ts';

const now = Date.UTC(2026, 0, 15, 12);
const day = 24 * 60 * 60 * 1000;
const providers: readonly ProviderExpiries[] = [
  {
    provider: 'acme',
    expiries: [
      { what: 'certificate', name: 'id.acme.dev', at: now + 40 * day },
      { what: 'signing-key', name: 'k1', at: now - day },
    ],
  },
  {
    provider: 'a\u001b[2J;\nb',
    expiries: [{ what: 'certificate', name: `${'long.'.repeat(40)}example.com`, at: now + day }],
  },
  { provider: 'none', expiries: [] },
];

describe('what expires', () => {
  test.each([
    [-day, 'expired'],
    [0, 'today'],
    [day - 1, 'today'],
    [day, 'in 1 day'],
    [40 * day, 'in 40 days'],
  ])('%i ms from now is %s', (from, words) => {
    const at = now + from;
    const line = expiryLines([{ provider: 'acme', expiries: [{ what: 'certificate', name: 'h', at }] }], now);
    expect(line).toEqual([`${new Date(at).toISOString().slice(0, 10)}\t${words}\tacme\tcertificate of h`]);
  });

  test('is listed for all providers, soonest first, without terminal controls', () => {
    const lines = expiryLines(providers, now);
    expect(lines.map((line) => line.split('\t')[1])).toEqual(['expired', 'in 1 day', 'in 40 days']);
    expect(lines[1]).toContain('a\\u{1b}[2J;\\nb');
  });

  test('is a calendar that another program reads, with an alarm two weeks before', () => {
    const text = toCalendar(providers, now);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'acme: certificate of id.acme.dev expires',
      'acme: certificate of signing key k1 expires',
      expect.stringContaining('certificate of long.long.'),
    ]);
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual([
      '2026-02-24',
      '2026-01-14',
      '2026-01-16',
    ]);
    expect(String(events[0]?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-P14D');
    expect(text).not.toContain('\u001b');
  });

  test('has the same ids each time, so that a calendar replaces earlier entries', () => {
    const ids = (at: number) => toCalendar(providers, at).match(/^UID:.*$/gm);
    expect(ids(now)).toEqual(ids(now + day));
  });
});
