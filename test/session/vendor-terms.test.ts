import { expect, test } from 'vitest';
import type { CheckResult } from '../../source/core/check.ts';
import type { RecognisedVendor, Vendor } from '../../source/core/vendors/vendor.ts';
import { commands } from '../../source/session/commands.ts';
import { createUpdate } from '../../source/session/update.ts';
import { begin, full, lookups, result } from './play.ts';

const nothing = { steps: [], confirmed: false } as const;
const vendor: Vendor = {
  id: 'acme-id',
  label: 'Acme ID',
  kind: 'okta',
  fit: 'works',
  recognise: [],
  address: 'The tenant.',
  registration: nothing,
  clientAuthentication: { choose: 'either', why: 'Both work.' },
  email: nothing,
  groups: nothing,
  refresh: { ...nothing, rotates: 'unknown' },
  remedies: [{ answers: ['issuer-match/issuer-match-fail'], say: 'Open {tenant} in the console.' }],
  console: 'https://console.acme.example/{tenant}',
};
const recognised: RecognisedVendor = { vendor, by: 'address', captures: { tenant: 't1' } };
const update = createUpdate({
  ...lookups,
  recognise: ({ url }) => (url.startsWith('https://id.acme.dev') ? recognised : undefined),
});

const mismatch: CheckResult = {
  ...result('issuer-match', 'discovery', 'fail'),
  remedy: { say: 'Use the issuer.', value: 'https://id.acme.dev/' },
};

function looked() {
  let [session] = update(begin(full), { type: 'started' });
  [session] = update(session, { type: 'submit' });
  const diagnosis = { gathered: {}, results: [mismatch] };
  return update(session, { type: 'diagnosed', run: session.runs, diagnosis })[0];
}

test('a recognised vendor words the remedies, and the general ones are kept for the report', () => {
  const session = looked();
  expect(session.results[0]?.remedy).toEqual({
    say: 'Open t1 in the console.',
    value: 'https://id.acme.dev/',
  });
  expect(session.judged[0]?.remedy?.say).toBe('Use the issuer.');
});

test('its console can be opened', () => {
  const open = commands(looked()).find(({ id }) => id === 'open');
  expect(open?.label).toBe('open console');
  expect(open?.intent?.('o')).toEqual({ type: 'open-url', url: 'https://console.acme.example/t1' });
});

test('the kind is the vendor’s, until the person chooses', () => {
  const session = looked();
  expect(session).toMatchObject({ kind: 'okta', kindChosen: false });
  const [other] = update(session, { type: 'set-field', field: 'url', value: '' });
  expect(other).toMatchObject({ kind: 'oidc' });
  expect(other.vendor).toBeUndefined();
  const [chosen] = update(session, { type: 'choose-kind', kind: 'oidc' });
  expect(chosen).toMatchObject({ kind: 'oidc', kindChosen: true });
});
