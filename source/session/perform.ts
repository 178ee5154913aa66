import { providerKinds } from '../core/configuration.ts';
import { type Change, chain, withEffects, without, withoutEffects } from './change.ts';
import { copyNext } from './copying.ts';
import { chooseFault, openFaults, repair } from './demo.ts';
import { invalidate } from './editing.ts';
import type { Key } from './event.ts';
import { fieldProblem } from './field-problems.ts';
import { interrupt, quit } from './finish.ts';
import { focusMoved } from './focus.ts';
import { type Action, urlToOpen } from './keys.ts';
import { pasteBack, signInAs, startLogin, stopLogin } from './login.ts';
import { arrive, goBack } from './navigation.ts';
import { recheck } from './recheck.ts';
import { chooseSaved, moveSaved } from './saved-providers.ts';
import { moveOverlay, scrollStep, selectResult } from './scrolling.ts';
import type { Overlay, Session } from './session.ts';
import { selectedResult } from './step-results.ts';
import { checkMissing, submit } from './submit.ts';
import { startWatch, stopWatch } from './watch.ts';

/** What each action of the key table does. */
export function perform(session: Session, action: Action, key: Key): Change {
  switch (action) {
    case 'interrupt':
      return interrupt(session);
    case 'quit':
      return quit(session);
    case 'stay':
    case 'close':
      return withoutEffects(show(session, { is: 'none' }));
    case 'overlay-up':
      return withoutEffects(moveOverlay(session, 'up'));
    case 'overlay-down':
      return withoutEffects(moveOverlay(session, 'down'));
    case 'overlay-page-up':
      return withoutEffects(moveOverlay(session, 'page-up'));
    case 'overlay-page-down':
      return withoutEffects(moveOverlay(session, 'page-down'));
    case 'choose-fault':
      return chooseFault(session);
    case 'help':
      return withoutEffects(show(session, { is: 'help', scroll: 0 }));
    case 'vendor-steps':
      return withoutEffects(show(session, { is: 'vendor-steps', scroll: 0 }));
    case 'details':
      return details(session);
    case 'faults':
      return openFaults(session);
    case 'repair':
      return repair(session);
    case 'continue':
      return submit(session);
    case 'back':
      return back(session);
    case 'stop-login':
      return stopLogin(session);
    case 'focus-next':
      return moveFocus(session, 1);
    case 'focus-previous':
      return moveFocus(session, -1);
    case 'saved-up':
      return withoutEffects(moveSaved(session, -1));
    case 'saved-down':
      return withoutEffects(moveSaved(session, 1));
    case 'saved-choose':
      return chooseSaved(session);
    case 'kind-next':
      return changeKind(session, 1);
    case 'kind-previous':
      return changeKind(session, -1);
    case 'select-up':
      return withoutEffects(selectResult(session, -1));
    case 'select-down':
      return withoutEffects(selectResult(session, 1));
    case 'page-up':
      return withoutEffects(scrollStep(session, 'page-up'));
    case 'page-down':
      return withoutEffects(scrollStep(session, 'page-down'));
    case 'page-start':
      return withoutEffects(scrollStep(session, 'start'));
    case 'page-end':
      return withoutEffects(scrollStep(session, 'end'));
    case 'copy':
      return copyNext(session);
    case 'open': {
      const url = urlToOpen(session);
      return url === undefined
        ? withoutEffects(session)
        : withEffects(withoutEffects(session), { type: 'open-url', url });
    }
    case 'watch':
      return session.watch.on ? withoutEffects(stopWatch(session, 'declined')) : startWatch(session);
    case 'recheck':
      return again(session);
    case 'login-as-infra': {
      const options = { ...session.options, asInfra: true };
      return startLogin({ ...arrive(session, 'login'), options });
    }
    case 'person':
      return signInAs(session, key.name === 'text' ? Number(key.text) - 1 : -1);
    case 'paste-back':
      return pasteBack(session);
    case 'run-infra':
      return withoutEffects({ ...session, connect: { ...session.connect, run: { is: 'confirming' } } });
  }
}

function details(session: Session): Change {
  const result = selectedResult(session);
  if (result === undefined) return withoutEffects(session);
  return withoutEffects(show(session, { is: 'details', checkId: result.id, scroll: 0 }));
}

/** A login once more, also from its claims; elsewhere the step's checks. */
function again(session: Session): Change {
  if (session.step === 'claims') return startLogin(arrive(session, 'login'));
  return session.step === 'login' ? startLogin(session) : recheck(session);
}

/** What `c` copies begins anew with what is shown. */
function show(session: Session, overlay: Overlay): Session {
  return { ...without(session, 'copyIndex'), overlay };
}

/** Out of what was begun first, then to the step before. */
function back(session: Session): Change {
  if (session.focus === 'paste') return withoutEffects({ ...session, focus: 'list' });
  if (session.connect.run.is === 'confirming')
    return withoutEffects({ ...session, connect: { ...session.connect, run: { is: 'idle' } } });
  return goBack(session);
}

function moveFocus(session: Session, by: 1 | -1): Change {
  const moved: Session = { ...session, focus: focusMoved(session, by) };
  if (session.focus !== 'infraServer') return withoutEffects(moved);
  // Leaving the dashboard's hosts is as good as Enter there: the list shows what is known of them.
  const problem = fieldProblem(session, 'infraServer');
  if (problem === undefined) return checkMissing(moved);
  return withoutEffects({ ...moved, problems: { ...session.problems, infraServer: problem } });
}

function changeKind(session: Session, by: 1 | -1): Change {
  const index = (providerKinds.indexOf(session.kind) + by + providerKinds.length) % providerKinds.length;
  const kind = providerKinds[index] ?? 'oidc';
  return chain(withoutEffects({ ...session, kind, kindChosen: true }), (now) => invalidate(now, 'kind'));
}
