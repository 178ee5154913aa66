import { hostOf, isLoopbackHost, typedAddress } from '../core/address.ts';
import { rules } from '../relying-parties/rules.ts';
import { type Change, without, withoutEffects } from './change.ts';
import type { SessionEvent } from './event.ts';
import { fieldProblem, problemsSoFar } from './fields/field-problems.ts';
import { startRun } from './runs/start-run.ts';
import type { Session } from './session.ts';
import { missingFacts } from './steps/step-results.ts';
import { startTimer, typingPause } from './timers.ts';
import { watchAgain } from './watch.ts';

/** A timer rang. One that was set anew or silenced meanwhile does not count. */
export function onTick(session: Session, tick: SessionEvent & { readonly type: 'tick' }): Change {
  if (session.timers[tick.timer] !== tick.id) return withoutEffects(session);
  switch (tick.timer) {
    case 'typing':
      return lookAtTyped(session);
    case 'watch':
      return watchAgain(session);
    case 'clock':
      return withoutEffects(without(session, 'clock'));
    case 'notice':
      return withoutEffects(without(session, 'notice'));
  }
}

/** The person rests: what was given so far is judged, without a word about what is not given yet. */
function lookAtTyped(session: Session): Change {
  const judged: Session = { ...session, problems: problemsSoFar(session) };
  if (judged.step === 'provider') {
    if (!looksWhole(judged)) return withoutEffects(judged);
    return judged.run
      ? startTimer(judged, 'typing', typingPause)
      : startRun(judged, missingFacts(judged), 'typing');
  }
  // The form of a secret is seen without asking anybody.
  const isSeen = judged.step === 'credentials' && !judged.fields.clientSecret.isEmpty && !judged.run;
  return isSeen ? startRun(judged, [], 'typing') : withoutEffects(judged);
}

/** A host of one word is mostly the beginning of a longer one; going on has it looked at all the same. */
function looksWhole(session: Session): boolean {
  if (fieldProblem(session, 'url') !== undefined) return false;
  const { fields, options } = session;
  const [first] = rules.typedUrl.candidates(fields.url, options.allowHttp);
  const host = first && typedAddress(first.issuer);
  return host !== undefined && (isLoopbackHost(hostOf(host)) || /[^.]\.[^.]|:/.test(hostOf(host)));
}
