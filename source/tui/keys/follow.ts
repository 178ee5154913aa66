import type { Session } from '../../session/session.ts';
import { stepNumber } from '../../session/steps/steps.ts';
import { arrivalFocus, type Focus, focusesOf, type UiState } from '../ui-state.ts';

/** The screen after the session has changed: the keyboard goes where the person is needed. */
export function follow(ui: UiState, before: Session, after: Session): UiState {
  const focus = followedFocus(ui.focus, before, after);
  const moved: UiState = focus === ui.focus ? ui : { ...ui, focus };
  if (after.step !== before.step) return withoutCopy(moved);
  return before.run && !after.run ? afterRun(moved, before, after) : moved;
}

function followedFocus(focus: Focus, before: Session, after: Session): Focus {
  if (after.step !== before.step) {
    // Who came by a letter goes on by letters: they must not land in a field.
    const isBack = stepNumber(after.step) < stepNumber(before.step);
    return isBack && focus === 'list' ? 'list' : arrivalFocus(after);
  }
  // Who has begun to type is not interrupted.
  if (before.saved.is === 'loading' && focus === 'name' && arrivalFocus(after) === 'saved') return 'saved';
  // What to do about what failed is read, copied and repaired by letters.
  const hasGoneOn = before.submitted || !before.run;
  if (after.goOnAnyway && !before.goOnAnyway && hasGoneOn) return 'list';
  if (isRefused(after) && !isRefused(before)) return 'paste';
  return focusesOf(after).includes(focus) ? focus : arrivalFocus(after);
}

function isRefused({ signIn }: Session): boolean {
  return signIn.is === 'invited' && signIn.pasteRefused !== undefined;
}

/** The cursor goes to what failed first; a watch leaves it where somebody reads what still fails. */
function afterRun(ui: UiState, { run }: Session, { step, results }: Session): UiState {
  const isRead = results.some(({ id, verdict }) => id === ui.selected[step] && verdict === 'fail');
  if (run?.for === 'watch' && isRead) return ui;
  const { [step]: _, ...selected } = ui.selected;
  const { [step]: __, ...scroll } = ui.scroll;
  return withoutCopy({ ...ui, selected, scroll });
}

function withoutCopy({ copyIndex: _, ...ui }: UiState): UiState {
  return ui;
}
