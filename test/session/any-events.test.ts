import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Secret } from '../../source/core/secrets/secret.ts';
import type { SessionEffect } from '../../source/session/effect.ts';
import type { FieldName } from '../../source/session/fields/fields.ts';
import { signingIn } from '../../source/session/steps/step-results.ts';
import { stepNumber, steps } from '../../source/session/steps/steps.ts';
import { boundaryFrom } from '../../source/tui/editing/graphemes.ts';
import { textUnderEdit } from '../../source/tui/editing/text-under-edit.ts';
import { bindingsOf } from '../../source/tui/keys/bindings.ts';
import { focusesOf } from '../../source/tui/ui-state.ts';
import { canary, happening } from './happenings.ts';
import { aFault, at, begin, full, type Happening, parts, play, type Wizard as Session } from './play.ts';

/** A loaded machine looks at fewer of them. */
const longEnough = 8000;
const fields: readonly FieldName[] = ['name', 'url', 'clientId', 'infraServer', 'clientSecret', 'paste'];
const demo = {
  people: [{ name: 'Ann', groups: [] }],
  faults: [aFault('f', 'provider')],
};
const start = fc.constantFrom<Session>(
  begin(),
  ...steps.map((step) => at(step)),
  begin({ ...full, clientSecret: new Secret(canary) }),
  begin(full, { demo }),
  { ...at('login'), demo: { ...demo, busy: false } },
);

test('no sequence of events brings the wizard into a state that it cannot be in', () => {
  fc.assert(
    fc.property(
      start,
      fc.array(happening, { minLength: 20, maxLength: 150, size: 'max' }),
      (first, happenings) => {
        let session = first;
        const effects: SessionEffect[] = [];
        for (const happen of happenings) {
          const before = session;
          const event = happen(session);
          const played = play(session, event);
          session = played.session;
          effects.push(...played.effects);
          const broken = impossible(session);
          if (broken.length > 0) throw new Error(broken.join(', '));
          if (before.finished && event.type !== 'measured' && !isOfItsRun(before, event))
            expect(played).toEqual({ session: before, effects: [] });
        }
        const runs = effects.flatMap((effect) => (effect.type === 'diagnose' ? [effect] : []));
        expect(runs.map(({ run }) => run)).toEqual(runs.map((_, index) => first.runs + index + 1));
        if (!session.demo)
          expect(runs.filter(({ want }) => want.includes('clientAuthentication')).length).toBeLessThanOrEqual(
            3,
          );
      },
    ),
    { numRuns: 250, interruptAfterTimeLimit: longEnough },
  );
});

/** What a run found that was under way at the end is taken in all the same. */
function isOfItsRun({ run }: Session, event: Happening): boolean {
  return event.type === 'diagnosed' && event.run === run?.id;
}

/** What cannot be, and is. One comparison for each event: thousands of matchers would take most of the time. */
function impossible(session: Session): readonly string[] {
  const { finished, focus, run, watch, scroll, step, reached } = session;
  const isTorn = (name: FieldName) => {
    const { text, cursor } = textUnderEdit(parts(session), name);
    return boundaryFrom(text, cursor) !== cursor;
  };
  const rules = {
    'a step beyond the furthest': stepNumber(step) > stepNumber(reached),
    'a focus that is not on the step': !focusesOf(session).includes(focus),
    'a caret within a character': fields.some(isTorn),
    'a window above the content': (scroll[step] ?? 0) < 0,
    'a watch where nothing can turn green': watch.on && step !== 'provider' && step !== 'registration',
    'a watch that waits for nothing': watch.on && !run && watch.nextAt === undefined,
    'a login without a run, or a run without its login':
      !finished && (run?.for === 'login') !== signingIn(session),
    'a key without a name': bindingsOf(parts(session)).some(({ label }) => label === ''),
  };
  return Object.entries(rules).flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

test('what went into a secret field is in no text made of the session', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 80, size: 'max' }), (happenings) => {
      let session: Session = {
        ...begin({ ...full, clientSecret: new Secret(canary) }),
        step: 'credentials',
        reached: 'credentials',
        focus: 'clientSecret',
      };
      for (const happen of happenings) {
        const event = happen(session);
        // Into a field that is shown, a person may paste anything.
        const shownField = !['clientSecret', 'paste', 'list'].includes(session.focus);
        if (event.type === 'paste' && shownField) continue;
        const played = play(session, event);
        session = played.session;
        expect(JSON.stringify([session, played.effects])).not.toContain(canary);
      }
    }),
    { numRuns: 200, interruptAfterTimeLimit: longEnough },
  );
});
