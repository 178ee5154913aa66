import type { CheckResult } from '../core/check.ts';
import { type Copyable, copyables } from '../session/copyables.ts';
import type { FieldName } from '../session/fields.ts';
import { activeBindings, bindingLabel } from '../session/keys.ts';
import type { Session } from '../session/session.ts';
import { selectedResult as selectedIn } from '../session/step-results.ts';
import type { Step } from '../session/steps.ts';

/** What belongs to the screen alone: where the keyboard is, and what part of everything is in sight. */
export interface UiState {
  readonly focus: Focus;
  /** Offset of the caret in each field, in UTF-16 units, always between two graphemes. */
  readonly carets: Readonly<Record<FieldName, number>>;
  readonly overlay: Overlay;
  /** First row shown of each step's content. */
  readonly scroll: Readonly<Record<Step, number>>;
  /** Rows of the content and of the window on it, as last drawn. */
  readonly measured: { readonly content: number; readonly window: number };
  /** Id of the result that has the list's cursor on each step; absent = the first that needs attention. */
  readonly selected: Readonly<Partial<Record<Step, string>>>;
  /** The row of the list of saved providers, from 0. */
  readonly savedSelected: number;
  /** Which of the values to copy the last `c` took. */
  readonly copyIndex?: number;
  readonly terminal: { readonly columns: number; readonly rows: number };
}

/** A field, or `saved` (saved providers), `kind` (the choice), `list` (results; letters are commands). */
export type Focus = FieldName | 'saved' | 'kind' | 'list';

export type Overlay =
  | { readonly is: 'none' }
  | { readonly is: 'help'; readonly scroll: number }
  | { readonly is: 'vendor-steps'; readonly scroll: number }
  /** All results of the step, those that passed too; first the one of this id. */
  | { readonly is: 'details'; readonly checkId: string; readonly scroll: number }
  /** `filter` is what was typed; `selected` counts the rows that it leaves, from 0. */
  | { readonly is: 'faults'; readonly filter: string; readonly selected: number }
  /** What would be lost. */
  | { readonly is: 'confirm-quit'; readonly losing: 'sign-in' | 'secret' };

/** What a screen is a function of. */
export interface Shown {
  readonly session: Session;
  readonly ui: UiState;
}

/** A key that works now, named by what it does here. */
export interface KeyHint {
  readonly shown: string;
  readonly label: string;
  readonly action: string;
  /** Only in help, where the footer has no room for everything. */
  readonly quiet?: boolean;
}

export function bindingsOf(shown: Shown): readonly KeyHint[] {
  const session = merged(shown);
  return activeBindings(session).map((binding) => ({ ...binding, label: bindingLabel(binding, session) }));
}

/** What the next `c` takes. */
export function nextCopy(shown: Shown): Copyable | undefined {
  const all = copyables(merged(shown));
  return all[((shown.ui.copyIndex ?? -1) + 1) % all.length];
}

/** The result under the list's cursor. */
export function selectedResult(shown: Shown): CheckResult | undefined {
  return selectedIn(merged(shown));
}

/** A field as it is drawn: of a secret only how long it is. Carets and lengths of secrets are in graphemes. */
export type EditedField =
  | { readonly is: 'text'; readonly text: string; readonly caret: number }
  | { readonly is: 'secret'; readonly length: number; readonly caret: number };

export function editedField({ session: { fields } }: Shown, name: FieldName): EditedField {
  if (name === 'clientSecret' || name === 'paste') {
    const { length, cursor } = fields[name];
    return { is: 'secret', length, caret: cursor };
  }
  const { text, cursor } = fields[name];
  return { is: 'text', text, caret: cursor };
}

/** Until the screen keeps its own state: what the session holds of it. */
export function uiStateOf(session: Session): UiState {
  const { focus, fields, overlay, scroll, measured, selected, copyIndex, terminal, saved } = session;
  return {
    focus,
    carets: {
      name: fields.name.cursor,
      url: fields.url.cursor,
      clientId: fields.clientId.cursor,
      infraServer: fields.infraServer.cursor,
      clientSecret: fields.clientSecret.cursor,
      paste: fields.paste.cursor,
    },
    overlay:
      overlay.is === 'faults'
        ? { ...overlay, filter: '' }
        : overlay.is === 'confirm-quit'
          ? { ...overlay, losing: 'sign-in' }
          : overlay,
    scroll,
    measured,
    selected,
    savedSelected: saved.is === 'offered' ? saved.selected : 0,
    ...(copyIndex !== undefined && { copyIndex }),
    terminal,
  };
}

function merged({ session, ui }: Shown): Session {
  const { saved } = session;
  return {
    ...session,
    focus: ui.focus,
    overlay: ui.overlay,
    selected: ui.selected,
    ...(ui.copyIndex !== undefined && { copyIndex: ui.copyIndex }),
    saved: saved.is === 'offered' ? { ...saved, selected: ui.savedSelected } : saved,
  };
}
