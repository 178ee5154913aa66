import { describe, expect, it, test } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { presentFact } from '../../source/core/run/present-fact.ts';
import type { RecognisedVendor, Vendor } from '../../source/core/vendors/vendor.ts';
import { commands } from '../../source/session/commands.ts';
import type { Session } from '../../source/session/session.ts';
import type { SessionEvent } from '../../source/session/update.ts';
import { createUpdate } from '../../source/session/update.ts';
import { discovery } from '../support/facts.ts';
import { at, begin, full, lookups, result } from './play.ts';

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

describe('a kind that follows a vendor recognised in the middle of a run', () => {
  const byDocument = createUpdate({
    ...lookups,
    recognise: (_, facts) => (presentFact(facts, 'discovery') ? recognised : undefined),
  });
  const found = { discovery: discovery() };
  const came = (session: Session): SessionEvent => ({
    type: 'progress',
    run: session.runs,
    progress: { type: 'gathered', fact: 'discovery', gathered: found },
  });
  const { discovery: _, ...others } = at('registration').facts;

  it('has what rests on it asked again, as the new kind, and the person goes on', () => {
    const [asked] = byDocument({ ...at('registration'), facts: others }, { type: 'recheck' });
    const [session, effects] = byDocument({ ...asked, submitted: true }, came(asked));
    expect(session).toMatchObject({
      kind: 'okta',
      submitted: true,
      run: { id: asked.runs + 1, for: 'step' },
    });
    expect(session.facts).not.toHaveProperty('authorization');
    expect(effects).toContainEqual({ type: 'cancel-run', run: asked.runs });
    expect(effects).toContainEqual(
      expect.objectContaining({
        type: 'diagnose',
        want: asked.run?.want,
        configuration: expect.objectContaining({ kind: 'okta' }),
      }),
    );
    // The same document leads to no other kind.
    expect(byDocument(session, came(session))[0].runs).toBe(session.runs);
  });

  it('lets a run go on that is after nothing that rests on it', () => {
    const [asked] = byDocument({ ...at('claims'), step: 'provider', facts: others }, { type: 'recheck' });
    const [session, effects] = byDocument(asked, came(asked));
    expect(session).toMatchObject({ kind: 'okta', run: { id: asked.runs } });
    expect(effects.map(({ type }) => type)).not.toContain('cancel-run');
    expect(session.facts).not.toHaveProperty('authorization');
    expect(session.facts).toHaveProperty('clientAuthentication');
  });

  it('begins a login anew before anybody is invited to the old one', () => {
    const { login: __, ...before } = others;
    const [asked] = byDocument({ ...at('login'), facts: before }, { type: 'sign-in' });
    const [session] = byDocument(asked, came(asked));
    expect(session).toMatchObject({
      kind: 'okta',
      run: { for: 'login', signIn: { is: 'starting' }, id: asked.runs + 1 },
    });
  });
});
