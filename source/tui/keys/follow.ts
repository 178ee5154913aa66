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

/** The screen after a change of the session: the focus goes where the person is needed. */
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
    // After commands by letter, letters must not land in a field.
    const isBack = stepNumber(after.step) < stepNumber(before.step);
    return isBack && focus === 'list' ? 'list' : arrivalFocus(after);
  }
  // Typing that has begun is not interrupted.
  if (before.saved === undefined && focus === 'name' && arrivalFocus(after) === 'saved') return 'saved';
  // Remedies are read, copied and repaired by letters.
  const hasGoneOn = before.submitted || !before.run;
  if (after.goOnAnyway && !before.goOnAnyway && hasGoneOn) return 'list';
  if (hasLookedAtGiven(ui, before, after) && selectableResults(after).length > 0) return 'list';
  const focuses = focusesOf(after);
  if (isRefused(after) && !isRefused(before) && focuses.includes('paste')) return 'paste';
  return focuses.includes(focus) ? focus : arrivalFocus(after);
}

/** Whether everything about the given values is known while nobody types. */
function hasLookedAtGiven(ui: UiState, before: Session, after: Session): boolean {
  const field = focusedField(ui);
  const isTyped = field === undefined || isFieldEmpty(after.fields, field) || ui.carets[field] !== undefined;
  return before.run?.for === 'step' && !after.run && !isTyped && adoptableIssuer(after) === undefined;
}

function isRefused(session: Session): boolean {
  return invitationOf(session)?.pasteRefused !== undefined;
}

/** Whether the selected result still fails: a watch keeps it selected, while a run selects the first failure. */
function isRead({ selected }: UiState, { step, results }: Session): boolean {
  return results.some(({ id, verdict }) => id === selected[step] && verdict === 'fail');
}
