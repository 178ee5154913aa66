import type { CheckResult } from '../core/checks/check.ts';
import type { Secret } from '../core/secrets/secret.ts';
import { troublesIn } from '../report/troubles.ts';
import { canPasteBack } from '../session/commands.ts';
import { wantsServerOutput } from '../session/connect/server-output.ts';
import { type FieldName, fieldsOf, isFieldEmpty } from '../session/fields/fields.ts';
import type { Session } from '../session/session.ts';
import { stepResults } from '../session/steps/step-results.ts';
import type { Step } from '../session/steps/steps.ts';

/** State of the screen alone: the keyboard focus, and which part is visible. */
export interface UiState {
  readonly focus: Focus;
  readonly carets: Readonly<Partial<Record<FieldName, Caret>>>;
  readonly overlay: Overlay;
  /** The scrolled row of each step’s content and of the overlay; if absent, the window follows the focus. */
  readonly scroll: Readonly<Partial<Record<Step | 'overlay', number>>>;
  readonly measured: Measured;
  /** Id of the selected result on each step; absent = the first that needs attention. */
  readonly selected: Readonly<Partial<Record<Step, string>>>;
  /** The row of the list of saved providers, from 0. */
  readonly savedSelected: number;
  /** Index of the last copied value. */
  readonly copyIndex: number | undefined;
  readonly terminal: { readonly columns: number; readonly rows: number };
}

/** Rows of the content and of its window, as last drawn; zeros if everything is visible. */
export interface Measured {
  readonly content: number;
  readonly window: number;
  /** The window’s first row on the screen. */
  readonly y: number;
  /** The focused element: its first column on the screen, and its rows in the content. */
  readonly sight?: { readonly x: number; readonly y: number; readonly height: number };
}

export const allInSight: Measured = { content: 0, window: 0, y: 0 };

/** A field, or `saved` (saved providers), `kind` (the choice), `list` (results; letters are commands). */
export type Focus = FieldName | 'saved' | 'kind' | 'list';

/** Valid while the field has this value; otherwise the caret is at the end. */
export interface Caret {
  readonly of: string | Secret;
  /** Offset in UTF-16 units, always between two graphemes. */
  readonly at: number;
}

export type Overlay =
  /** `opinions`: the login as further relying parties judge it. */
  | { readonly is: 'none' | 'help' | 'vendor-steps' | 'opinions' }
  | ListOverlay
  /** All results of the step, including passes; those with this id first. */
  | { readonly is: 'details'; readonly checkId: string }
  /** What would be lost. */
  | { readonly is: 'confirm-quit'; readonly losing: 'sign-in' | 'secret' };

/**
 * A list to choose from, with a selected row from 0: faults, filtered by the typed text; relying parties, with the
 * typed text as the address of that row.
 */
export interface ListOverlay {
  readonly is: 'faults' | 'relying-parties';
  readonly typed: string;
  readonly selected: number;
}

/** The input of drawing a screen. */
export interface Shown {
  readonly session: Session;
  readonly ui: UiState;
}

export function initialUi(session: Session, { columns, rows }: UiState['terminal']): UiState {
  return {
    focus: arrivalFocus(session),
    carets: {},
    overlay: { is: 'none' },
    scroll: {},
    measured: allInSight,
    selected: {},
    savedSelected: 0,
    copyIndex: undefined,
    terminal: { columns, rows },
  };
}

/** The order of Tab on this step. */
export function focusesOf(session: Session): readonly Focus[] {
  switch (session.step) {
    case 'provider':
      return [...(session.saved?.length ? ['saved' as const] : []), 'name', 'url', 'kind', 'list'];
    case 'login':
      return canPasteBack(session) ? ['list', 'paste'] : ['list'];
    case 'connect':
      return wantsServerOutput(session) ? ['list', 'serverOutput'] : ['list'];
    default:
      return [...fieldsOf[session.step], 'list'];
  }
}

/** The focus on arrival: the first empty field, otherwise where Enter continues. */
export function arrivalFocus({ step, fields, saved }: Session): Focus {
  const isUntouched = isFieldEmpty(fields, 'name') && isFieldEmpty(fields, 'url');
  if (step === 'provider' && saved?.length && isUntouched) return 'saved';
  const last = step === 'registration' ? undefined : fieldsOf[step].at(-1);
  return fieldsOf[step].find((field) => isFieldEmpty(fields, field)) ?? last ?? 'list';
}

export function focusedField({ focus }: UiState): FieldName | undefined {
  return focus === 'saved' || focus === 'kind' || focus === 'list' ? undefined : focus;
}

/** The selectable results: those that need attention, worst first. */
export function selectableResults(session: Session): readonly CheckResult[] {
  return troublesIn(stepResults(session)).map(({ result }) => result);
}

/** The selected result: the person's choice, otherwise the first that needs attention. */
export function selectedResult({ session, ui }: Shown): CheckResult | undefined {
  const results = selectableResults(session);
  return results.find(({ id }) => id === ui.selected[session.step]) ?? results[0];
}
