import type { CheckResult } from '../core/checks/check.ts';
import type { Secret } from '../core/secrets/secret.ts';
import { troublesIn } from '../report/troubles.ts';
import { canPasteBack } from '../session/commands.ts';
import { wantsServerOutput } from '../session/connect/server-output.ts';
import { type FieldName, fieldsOf, isFieldEmpty } from '../session/fields/fields.ts';
import type { Session } from '../session/session.ts';
import { stepResults } from '../session/steps/step-results.ts';
import type { Step } from '../session/steps/steps.ts';

/** What belongs to the screen alone: where the keyboard is, and what part of everything is in sight. */
export interface UiState {
  readonly focus: Focus;
  readonly carets: Readonly<Partial<Record<FieldName, Caret>>>;
  readonly overlay: Overlay;
  /** The row of each step’s content, and of what lies over it, that somebody scrolled to; else the window follows the focus. */
  readonly scroll: Readonly<Partial<Record<Step | 'overlay', number>>>;
  readonly measured: Measured;
  /** Id of the result that has the list's cursor on each step; absent = the first that needs attention. */
  readonly selected: Readonly<Partial<Record<Step, string>>>;
  /** The row of the list of saved providers, from 0. */
  readonly savedSelected: number;
  /** Which of the values to copy was taken last. */
  readonly copyIndex: number | undefined;
  readonly terminal: { readonly columns: number; readonly rows: number };
}

/** Rows of the content and of the window on it, as last drawn; zeros where all of it is in sight. */
export interface Measured {
  readonly content: number;
  readonly window: number;
  /** The window’s first row on the screen. */
  readonly y: number;
  /** What has the focus: its first column on the screen, and its rows in the content. */
  readonly sight?: { readonly x: number; readonly y: number; readonly height: number };
}

export const allInSight: Measured = { content: 0, window: 0, y: 0 };

/** A field, or `saved` (saved providers), `kind` (the choice), `list` (results; letters are commands). */
export type Focus = FieldName | 'saved' | 'kind' | 'list';

/** Holds as long as the field holds this; otherwise the caret stands at the end. */
export interface Caret {
  readonly of: string | Secret;
  /** Offset in UTF-16 units, always between two graphemes. */
  readonly at: number;
}

export type Overlay =
  /** `opinions`: what further relying parties make of the login. */
  | { readonly is: 'none' | 'help' | 'vendor-steps' | 'opinions' }
  | ListOverlay
  /** All results of the step, those that passed too; first those of this id. */
  | { readonly is: 'details'; readonly checkId: string }
  /** What would be lost. */
  | { readonly is: 'confirm-quit'; readonly losing: 'sign-in' | 'secret' };

/** To choose from, the cursor on a row, from 0: faults, as what was typed filters them; relying parties, with what was typed as the address of that one. */
export interface ListOverlay {
  readonly is: 'faults' | 'relying-parties';
  readonly typed: string;
  readonly selected: number;
}

/** What a screen is a function of. */
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

/** What Tab goes through on this step. */
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

/** Where the focus goes on arriving: the first field that is still empty, otherwise where Enter goes on. */
export function arrivalFocus({ step, fields, saved }: Session): Focus {
  const isUntouched = isFieldEmpty(fields, 'name') && isFieldEmpty(fields, 'url');
  if (step === 'provider' && saved?.length && isUntouched) return 'saved';
  const last = step === 'registration' ? undefined : fieldsOf[step].at(-1);
  return fieldsOf[step].find((field) => isFieldEmpty(fields, field)) ?? last ?? 'list';
}

export function focusedField({ focus }: UiState): FieldName | undefined {
  return focus === 'saved' || focus === 'kind' || focus === 'list' ? undefined : focus;
}

/** Those that the list's cursor goes through: what needs attention, the worst first. */
export function selectableResults(session: Session): readonly CheckResult[] {
  return troublesIn(stepResults(session)).map(({ result }) => result);
}

/** The result under the list's cursor: what the person chose, or what needs attention first. */
export function selectedResult({ session, ui }: Shown): CheckResult | undefined {
  const results = selectableResults(session);
  return results.find(({ id }) => id === ui.selected[session.step]) ?? results[0];
}
