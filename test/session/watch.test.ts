import { describe, expect, it, test } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { factsOfProvider } from '../../source/core/run/fact-sources.ts';
import { steps } from '../../source/session/steps/steps.ts';
import { longestWatch, watchPause } from '../../source/session/watch.ts';
import type { Wizard as Session } from './play.ts';
import { at, ending, kinds, play, playOn, result, ringing, wants } from './play.ts';

const credentials = at('credentials');
const tried = playOn(credentials, '⏎');
const arrived = playOn(tried, ending());
const failing = playOn(arrived, ending({ registration: 'fail' }));

const again = (session: Session, now = session.now) => play(session, ringing('watch', now));

test('the pauses grow from 3 to 30 seconds', () => {
  expect([0, 1, 2, 5, 6, 60].map(watchPause)).toEqual([3000, 4500, 6750, 22_781, 30_000, 30_000]);
});

describe('where the registration fails', () => {
  it('begins by itself', () => {
    expect(failing).toMatchObject({ step: 'registration', watch: { on: true, attempt: 0 } });
  });

  it('repeats only what the step is about', () => {
    expect(wants(again(failing).effects)).toEqual([['authorization']]);
  });

  it('keeps what is shown until the new answer is there', () => {
    expect(again(failing).session.results).toEqual(failing.results);
  });

  it('waits longer each time', () => {
    let session = failing;
    const pauses = [];
    for (let turn = 0; turn < 3; turn += 1) {
      session = again(session).session;
      const ended = play(session, ending({ registration: 'fail' }));
      session = ended.session;
      pauses.push(
        ...ended.effects.flatMap((effect) => (effect.type === 'later' ? [effect.milliseconds] : [])),
      );
    }
    expect(pauses).toEqual([4500, 6750, 10_125]);
  });

  it('ends when nothing fails any more, says so, and stays for the person to go on', () => {
    const looking = again(failing).session;
    const session = playOn(looking, ending());
    expect(session).toMatchObject({ step: 'registration', watch: { on: false, ended: 'all-green' } });
    expect(session.notice?.tone).toBe('good');
    expect(playOn(session, ringing('watch')).run).toBeUndefined();
  });

  it('goes on after a look that the person asked for in the middle of its own', () => {
    const looking = again(failing).session;
    const rechecked = playOn({ ...looking, focus: 'list' }, 'r');
    const still = play(rechecked, ending({ registration: 'fail' }));
    expect(still.session.watch).toMatchObject({ on: true, nextAt: expect.any(Number) });
    expect(wants(again(still.session).effects)).toEqual([['authorization']]);
    expect(playOn(rechecked, ending()).watch).toMatchObject({ on: false, ended: 'all-green' });
  });

  it('ends after its time', () => {
    const ended = again(failing, failing.now + longestWatch + 1);
    expect(ended.session.watch).toMatchObject({ on: false, ended: 'time-is-up' });
    expect(wants(ended.effects)).toEqual([]);
  });

  it('ends with w, and does not begin by itself again', () => {
    const off = playOn({ ...failing, focus: 'list' }, 'w');
    expect(off.watch.on).toBe(false);
    expect(playOn(off, 'r', ending({ registration: 'fail' })).watch.on).toBe(false);
    expect(playOn(off, 'w').watch.on).toBe(true);
  });

  it('ends with the wizard, also in the middle of a look', () => {
    const left = playOn({ ...again(failing).session, focus: 'list' }, '‹ctrl+c›');
    expect(left).toMatchObject({ finished: { exitCode: 130 }, watch: { on: false } });
    expect(left.run).toBeUndefined();
  });

  it('ends when the step is left', () => {
    const left = playOn({ ...failing, focus: 'list' }, '⎋');
    expect(left.watch.on).toBe(false);
    expect(kinds(play(left, ringing('watch')).effects)).toEqual([]);
  });
});

test('there is nothing to watch where nothing failed', () => {
  expect(playOn({ ...at('registration'), focus: 'list' }, 'w').watch.on).toBe(false);
});

function allFailing(session: Session): Session {
  const results = session.results.map((one) => ({ ...one, verdict: 'fail' as const }));
  return { ...session, results, judged: results };
}

describe('on Provider', () => {
  const arrived = playOn({ ...at('credentials'), step: 'provider', focus: 'list' }, 'r');
  const found = (...results: readonly CheckResult[]) => {
    const { run } = arrived;
    if (!run) throw new Error('No run is under way.');
    const diagnosis = { gathered: arrived.facts, results };
    return playOn(arrived, { type: 'diagnosed', run: run.id, diagnosis, now: arrived.now });
  };
  const watched = (session: Session) => wants(again(session).effects)[0];
  const all = factsOfProvider.filter((fact) => fact !== 'repeatedDiscovery');
  const steady = result('discovery-stability', 'discovery', 'pass');

  it.each([
    ['the keys', result('keys', 'keys', 'fail')],
    ['the issuer', result('issuer-match', 'discovery', 'fail')],
  ])('where %s failed, all is asked for again, for each address may have changed', (_, failing) => {
    expect(watched(found(failing, steady))).toEqual(all);
  });

  it.each(['warn', 'blocked'] as const)('the timings are measured again where they are %s', (verdict) => {
    const failing = result('discovery-document', 'discovery', 'fail');
    expect(watched(found(failing, { ...steady, verdict }))?.toSorted()).toEqual(
      [...all, 'repeatedDiscovery'].toSorted(),
    );
  });

  it('nothing is watched where only what is given to Infra has to change', () => {
    const typed = { ...result('issuer-match', 'discovery', 'fail'), owner: 'relying-party' } as const;
    expect(found(typed).watch.on).toBe(false);
    expect(found({ ...typed, owner: 'provider' }).watch.on).toBe(true);
  });
});

test('the credentials are never tried by the watch', () => {
  for (const step of steps) {
    let session = playOn(allFailing({ ...at(step), focus: 'list' }), 'w');
    for (let turn = 0; turn < 20; turn += 1) {
      const rung = again(session, session.now + 1000);
      expect(wants(rung.effects).flat()).not.toContain('clientAuthentication');
      expect(wants(rung.effects).flat()).not.toContain('login');
      session = rung.session.run
        ? playOn(rung.session, ending({ discovery: 'fail', credentials: 'fail', registration: 'fail' }))
        : rung.session;
    }
    expect(session.credentialTries).toBe(at(step).credentialTries);
  }
});
