import { describe, expect, it, test } from 'vitest';
import type { FactName } from '../../source/core/facts.ts';
import type { FieldName } from '../../source/session/fields/fields.ts';
import { type Input, invalidation, withoutInvalidated } from '../../source/session/runs/invalidation.ts';
import { stepFacts } from '../../source/session/steps/steps.ts';
import { at, ending, key, play, press, result, type, wants } from './play.ts';

const all: readonly FactName[] = Object.values(stepFacts).flat();
const beforeLogin = stepFacts.provider;

test.each<[Input, readonly FactName[]]>([
  ['name', all],
  ['kind', all],
  ['url', []],
  ['provider', []],
  ['clientId', [...beforeLogin, 'infraServer']],
  ['clientSecret', [...beforeLogin, 'authorization', 'infraServer']],
  ['infraServer', [...beforeLogin, 'clientAuthentication', 'login', 'tokens', 'userinfo', 'refresh']],
])('a change of %s keeps the facts %o', (input, kept) => {
  const gone = invalidation[input].facts;
  expect(all.filter((fact) => !gone.includes(fact)).toSorted()).toEqual([...kept].toSorted());
});

test.each<[FieldName, readonly string[]]>([
  ['name', ['discovery', 'credentials', 'registration', 'login', 'userinfo', 'groups']],
  ['url', []],
  ['clientId', ['discovery']],
  ['clientSecret', ['discovery', 'registration']],
  ['infraServer', ['discovery', 'credentials', 'login', 'userinfo', 'groups']],
])('typing into %s keeps the results of %o', (field, kept) => {
  const { session } = play({ ...at('claims'), step: stepOf(field), focus: field }, ...type('x'));
  expect([...new Set(session.results.map(({ phase }) => phase))]).toEqual(kept);
});

test('moving the cursor forgets nothing', () => {
  const claims = { ...at('claims'), step: 'provider', focus: 'url' } as const;
  expect(play(claims, ...press('left', 'right', 'home', 'end')).session.facts).toBe(claims.facts);
});

describe('a run under way', () => {
  const credentials = at('credentials');
  const tried = play(credentials, ...press('return')).session;

  it('goes on where a change does not concern it', () => {
    const provider = { ...tried, step: 'provider', focus: 'name' } as const;
    expect(play(provider, ...type('x')).effects.map(({ type: kind }) => kind)).toEqual(['later']);
  });

  it('is stopped where the change takes away what it is after', () => {
    const changed = play(tried, ...type('x'));
    expect(changed.effects).toContainEqual({ type: 'cancel-run', run: tried.runs });
    expect(changed.session).toMatchObject({ submitted: false });
    expect(changed.session.run).toBeUndefined();
  });

  it('brings no result back that a change has outdated meanwhile', () => {
    const looking = play({ ...at('registration'), step: 'provider', focus: 'list' }, ...type('r')).session;
    const changed = play({ ...looking, step: 'credentials', focus: 'clientId' }, ...type('x')).session;
    expect(changed.run?.id).toBe(looking.run?.id);
    const judged = play(changed, {
      type: 'progress',
      run: changed.runs,
      progress: { type: 'judged', results: [result('credentials-check', 'credentials', 'pass')] },
    }).session;
    const ended = play(judged, ending(judged)).session;
    expect(ended.results.map(({ phase }) => phase)).toEqual(['discovery']);
    expect(ended.facts.clientAuthentication).toBeUndefined();
  });
});

test('only what is not known is asked for again', () => {
  const claims = at('claims');
  const changed = play(
    { ...claims, step: 'credentials', focus: 'clientSecret' },
    ...type('x'),
    ...press('return'),
  );
  expect(wants(changed.effects)).toEqual([['clientAuthentication']]);
  const [run] = changed.effects.filter(({ type: kind }) => kind === 'diagnose');
  expect(run?.type === 'diagnose' && Object.keys(run.have).toSorted()).toEqual(
    [...beforeLogin, 'authorization'].toSorted(),
  );
});

test('a login that is outdated has to be done anew', () => {
  expect(withoutInvalidated(at('claims'), 'clientSecret').signIn.is).toBe('idle');
  expect(withoutInvalidated(at('claims'), 'infraServer').signIn.is).toBe('done');
});

test('the watch ends with any change', () => {
  const failed = [result('issuer-match', 'discovery', 'fail')];
  const watching = play(
    { ...at('provider'), focus: 'list', results: failed, judged: failed },
    ...type('w'),
  ).session;
  expect(watching.watch.on).toBe(true);
  expect(play(watching, key({ name: 'tab' }), ...type('x')).session.watch.on).toBe(false);
});

function stepOf(field: FieldName) {
  if (field === 'name' || field === 'url') return 'provider';
  return field === 'infraServer' ? 'registration' : 'credentials';
}
