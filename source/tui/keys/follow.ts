import { isFieldEmpty } from '../../session/fields/fields.ts';
import { adoptableIssuer } from '../../session/fields/suggested-issuer.ts';
import { invitationOf } from '../../session/login/sign-in.ts';
import type { Session } from '../../session/session.ts';
import { stepNumber, steps } from '../../session/steps/steps.ts';
import { without } from '../../session/without.ts';
import {
  arrivalFocus,
  type Focus,
  focusedField,
  focusesOf,
  selectableResults,
  type UiState,
} from '../ui-state.ts';

/** The screen after the session has changed: the keyboard goes where the person is needed. */
export function follow(ui: UiState, before: Session, after: Session): UiState {
  const focus = followedFocus(ui, before, after);
  const moved: UiState = focus === ui.focus ? ui : { ...ui, focus };
  const ended = before.run && !after.run ? before.run : undefined;
  if (ended && !(ended.for === 'watch' && isRead(ui, after)))
    return { ...moved, selected: {}, scroll: without(ui.scroll, ...steps), copyIndex: undefined };
  return after.step === before.step ? moved : { ...moved, copyIndex: undefined };
}

function followedFocus(ui: UiState, before: Session, after: Session): Focus {
  const { focus } = ui;
  if (after.step !== before.step) {
    // Who came by a letter goes on by letters: they must not land in a field.
    const isBack = stepNumber(after.step) < stepNumber(before.step);
    return isBack && focus === 'list' ? 'list' : arrivalFocus(after);
  }
  // Who has begun to type is not interrupted.
  if (before.saved === undefined && focus === 'name' && arrivalFocus(after) === 'saved') return 'saved';
  // What to do about what failed is read, copied and repaired by letters.
  const hasGoneOn = before.submitted || !before.run;
  if (after.goOnAnyway && !before.goOnAnyway && hasGoneOn) return 'list';
  if (hasLookedAtGiven(ui, before, after) && selectableResults(after).length > 0) return 'list';
  const focuses = focusesOf(after);
  if (isRefused(after) && !isRefused(before) && focuses.includes('paste')) return 'paste';
  return focuses.includes(focus) ? focus : arrivalFocus(after);
}

/** Of what stood in the fields already, all is known now; nobody types there. */
function hasLookedAtGiven(ui: UiState, before: Session, after: Session): boolean {
  const field = focusedField(ui);
  const isTyped = field === undefined || isFieldEmpty(after.fields, field) || ui.carets[field] !== undefined;
  return before.run?.for === 'step' && !after.run && !isTyped && adoptableIssuer(after) === undefined;
}

function isRefused(session: Session): boolean {
  return invitationOf(session)?.pasteRefused !== undefined;
}

/** After a run the cursor goes to what failed first; a watch leaves it where somebody reads what still fails. */
function isRead({ selected }: UiState, { step, results }: Session): boolean {
  return results.some(({ id, verdict }) => id === selected[step] && verdict === 'fail');
}
