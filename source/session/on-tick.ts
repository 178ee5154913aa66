import { hostOf, isLoopbackHost, typedAddress } from '../core/address.ts';
import { rules } from '../relying-parties/rules.ts';
import { type Change, without, withoutEffects } from './change.ts';
import type { SessionEvent } from './event.ts';
import { fieldProblem } from './field-problems.ts';
import { startRun } from './runs.ts';
import type { Session } from './session.ts';
import { missingFacts } from './step-results.ts';
import { startTimer, typingPause } from './timers.ts';
import { watchAgain } from './watch.ts';

/** A timer rang. One that was set anew or silenced meanwhile does not count. */
export function onTick(session: Session, tick: SessionEvent & { readonly type: 'tick' }): Change {
  if (session.timers[tick.timer] !== tick.id) return withoutEffects(session);
  const timed: Session = { ...session, now: tick.now };
  switch (tick.timer) {
    case 'typing':
      return lookAtTyped(timed);
    case 'watch':
      return watchAgain(timed);
    case 'second':
      return startTimer(timed, 'second', 1000);
    case 'notice':
      return withoutEffects(without(timed, 'notice'));
  }
}

/** The keyboard rests: what was typed so far is looked at, without a word about what is not typed yet. */
function lookAtTyped(session: Session): Change {
  if (session.step !== 'provider' || !looksWhole(session)) return withoutEffects(session);
  return session.run
    ? startTimer(session, 'typing', typingPause)
    : startRun(session, missingFacts(session), 'typing');
}

/** A host of one word is mostly the beginning of a longer one; Enter has it looked at all the same. */
function looksWhole(session: Session): boolean {
  if (fieldProblem(session, 'url') !== undefined) return false;
  const { fields, options } = session;
  const [first] = rules.typedUrl.candidates(fields.url.text, options.allowHttp);
  const host = first && typedAddress(first.issuer);
  return host !== undefined && (isLoopbackHost(hostOf(host)) || /[^.]\.[^.]|:/.test(hostOf(host)));
}
