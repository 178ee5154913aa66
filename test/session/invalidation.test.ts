import { describe, expect, it, test } from 'vitest';
import type { FactName } from '../../source/core/facts/facts.ts';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import type { FieldName } from '../../source/session/fields/fields.ts';
import { forget, type Input, invalidatedBy } from '../../source/session/runs/invalidation.ts';
import { loginTried } from '../../source/session/steps/step-results.ts';
import { stepFacts } from '../../source/session/steps/steps.ts';
import { discovery } from '../support/facts.ts';
import {
  answered,
  at,
  begin,
  ending,
  full,
  play,
  playOn,
  result,
  ringing,
  signedIn,
  solved,
  type Wizard,
  wants,
} from './play.ts';

const all: readonly FactName[] = Object.values(stepFacts).flat();
const beforeLogin = stepFacts.provider;

test.each<[Input, readonly FactName[]]>([
  ['name', all],
  ['kind', [...beforeLogin, 'clientAuthentication', 'infraServer']],
  ['url', ['infraServer']],
  ['provider', []],
  ['saved', []],
  ['clientId', [...beforeLogin, 'infraServer']],
  ['clientSecret', [...beforeLogin, 'authorization', 'furtherAuthorization', 'infraServer']],
  [
    'infraServer',
    [...beforeLogin, 'clientAuthentication', 'login', 'tokens', 'userinfo', 'refresh', 'directoryGroups'],
  ],
])('a change of %s keeps the facts %o', (input, kept) => {
  const gone = invalidatedBy(input);
  expect(all.filter((fact) => !gone.includes(fact)).toSorted()).toEqual([...kept].toSorted());
});

test.each<[FieldName, readonly string[]]>([
  ['name', ['discovery', 'credentials', 'registration', 'login', 'userinfo', 'groups']],
  ['url', []],
  ['clientId', ['discovery']],
  ['clientSecret', ['discovery', 'registration']],
  ['infraServer', ['discovery', 'credentials', 'login', 'userinfo', 'groups']],
])('typing into %s keeps the results of %o', (field, kept) => {
  const session = playOn({ ...at('claims'), step: stepOf(field), focus: field }, 'x');
  expect([...new Set(session.results.map(({ phase }) => phase))]).toEqual(kept);
});

test('moving the cursor forgets nothing', () => {
  const claims = { ...at('claims'), step: 'provider', focus: 'url' } as const;
  expect(playOn(claims, '←→‹home›‹end›').facts).toBe(claims.facts);
});

describe('a run under way', () => {
  const credentials = at('credentials');
  const tried = playOn(credentials, '⏎');

  it('goes on where a change does not concern it', () => {
    const provider = { ...tried, step: 'provider', focus: 'name' } as const;
    expect(play(provider, 'x').effects.map(({ type: kind }) => kind)).toEqual(['later']);
  });

  it('is stopped where the change takes away what it is after', () => {
    const changed = play(tried, 'x');
    expect(changed.effects).toContainEqual({ type: 'cancel-run', run: tried.runs });
    expect(changed.session).toMatchObject({ submitted: false });
    expect(changed.session.run).toBeUndefined();
  });

  it('brings no result back that a change has outdated meanwhile', () => {
    const looking = playOn({ ...at('registration'), step: 'provider', focus: 'list' }, 'r');
    const changed = playOn({ ...looking, step: 'credentials', focus: 'clientId' }, 'x');
    expect(changed.run?.id).toBe(looking.run?.id);
    const ended = playOn(
      changed,
      {
        type: 'progress',
        run: changed.runs,
        progress: { type: 'judged', results: [result('credentials-check', 'credentials', 'pass')] },
      },
      ending(),
    );
    expect(ended.results.map(({ phase }) => phase)).toEqual(['discovery']);
    expect(ended.facts.clientAuthentication).toBeUndefined();
  });
});

test('only what is not known is asked for again', () => {
  const claims = at('claims');
  const changed = play({ ...claims, step: 'credentials', focus: 'clientSecret' }, 'x⏎');
  expect(wants(changed.effects)).toEqual([['clientAuthentication']]);
  const [run] = changed.effects.filter(({ type: kind }) => kind === 'diagnose');
  expect(run?.type === 'diagnose' && Object.keys(run.have).toSorted()).toEqual(
    [...beforeLogin, 'authorization'].toSorted(),
  );
});

test('a login that is outdated has to be done anew', () => {
  expect(loginTried(forget(at('claims'), 'clientSecret'))).toBe(false);
  expect(loginTried(forget(at('claims'), 'infraServer'))).toBe(true);
});

describe('another kind', () => {
  const claims: Wizard = { ...at('claims', { kind: 'google' }), step: 'provider', focus: 'list' };
  const session = playOn(claims, { type: 'choose-kind', kind: 'oidc' });

  it('makes the requests of authorization and login outdated: Infra sends others to Google', () => {
    expect(session.facts).not.toHaveProperty('authorization');
    expect(session.facts).not.toHaveProperty('login');
    expect(session.results.map(({ phase }) => phase)).toEqual(['discovery', 'credentials']);
  });

  it('has the new request sent and the login done anew', () => {
    const registration = play(session, { type: 'go-to', step: 'registration' }, '⏎');
    expect(wants(registration.effects)).toEqual([['authorization']]);
    const registered = playOn(registration.session, ending());
    expect(wants(play({ ...registered, step: 'login' }, { type: 'submit' }).effects)).toEqual([
      stepFacts.login.filter((fact) => fact !== 'infraUsers'),
    ]);
  });

  it('is no other where the person confirms the one that follows the vendor', () => {
    const confirmed = play({ ...at('claims'), step: 'provider' }, { type: 'choose-kind', kind: 'oidc' });
    expect(confirmed.session).toMatchObject({ kindChosen: true });
    expect(confirmed.session.facts).toHaveProperty('login');
  });
});

test('a saved provider that is chosen while another one is looked at gets nothing of that one', () => {
  const kept = { name: 'kept', url: 'https://kept.example', kind: 'oidc', infraServers: [] } as const;
  const asked = playOn(
    begin(full),
    answered('load-saved', { providers: [kept] }),
    { type: 'started' },
    ringing('typing'),
    ringing('typing'),
  );
  expect(asked.run).toBeDefined();
  const chosen = play(asked, { type: 'choose-saved', index: 0 });
  expect(chosen.effects).toContainEqual({ type: 'cancel-run', run: asked.runs });
  const late = playOn(chosen.session, ending({}, solved('https://id.acme.dev'))(asked));
  expect(late.facts).toEqual({});
});

describe('a document that is looked at again', () => {
  const first = at('claims', {});
  const claims: Wizard = { ...first, facts: { ...first.facts, discovery: discovery() }, step: 'provider' };
  const lookedAt = (document: JsonObject) => {
    return playOn(claims, { type: 'recheck' }, ending({}, { ...signedIn, discovery: discovery(document) }));
  };

  it('keeps what was learned by the same one', () => {
    const again = lookedAt({ service_documentation: 'https://id.acme.dev/help' });
    expect(Object.keys(again.facts).toSorted()).toEqual(Object.keys(claims.facts).toSorted());
  });

  it('outdates what was learned at other endpoints as soon as it comes', () => {
    const looking = playOn(claims, { type: 'recheck' });
    const gathered = { discovery: discovery({ token_endpoint: 'https://id.acme.dev/other/token' }) };
    const came = { type: 'gathered', fact: 'discovery', gathered } as const;
    const session = playOn(looking, { type: 'progress', run: looking.runs, progress: came });
    expect(session.facts).not.toHaveProperty('authorization');
    expect(session.run?.outdated).toContain('registration');
  });

  it('outdates what was learned at other endpoints', () => {
    const again = lookedAt({ token_endpoint: 'https://id.acme.dev/other/token' });
    const kept = [...beforeLogin, 'infraServer'].filter((fact) => fact in claims.facts);
    expect(Object.keys(again.facts).toSorted()).toEqual(kept.toSorted());
    expect(again.results.map(({ phase }) => phase)).toEqual(['discovery']);
  });
});

test('the watch ends with any change', () => {
  const failed = [result('issuer-match', 'discovery', 'fail')];
  const watching = playOn({ ...at('provider'), focus: 'list', results: failed, judged: failed }, 'w');
  expect(watching.watch.on).toBe(true);
  expect(playOn(watching, '⇥x').watch.on).toBe(false);
});

function stepOf(field: FieldName) {
  if (field === 'name' || field === 'url') return 'provider';
  return field === 'infraServer' ? 'registration' : 'credentials';
}
