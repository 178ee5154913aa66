import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
import { printable } from '../../core/text/printable.ts';
import { type FieldName, isSecretField } from '../../session/fields/fields.ts';
import type { Display } from '../display.ts';
import { graphemesOf } from '../editing/graphemes.ts';
import { textUnderEdit } from '../editing/text-under-edit.ts';
import type { Place } from '../screen-store.ts';
import { focusedField, type Shown } from '../ui-state.ts';
import { topRow } from '../window/top-row.ts';

/** The visible part of a text being edited. */
export interface FieldText {
  readonly text: string;
  /** Columns from its start to the caret. */
  readonly caret: number;
}

/** Columns that the label takes before a field. */
export function labelWidth({ narrow }: Pick<Display, 'narrow'>): number {
  return narrow ? 2 : 17;
}

/** The part of the field around the caret that fits; one column is kept for a caret at the end. */
export function fieldText(shown: Shown, name: FieldName, display: Display): FieldText {
  const { unicode, width } = display;
  const room = Math.max(1, width - labelWidth(display) - 1);
  const { text: given, cursor } = textUnderEdit(shown, name);
  // A secret shows only its length.
  const isSecret = isSecretField(name);
  const drawn = (part: string) =>
    isSecret ? (unicode ? '•' : '*').repeat(graphemesOf(part).length) : writtenOut(part);
  const whole = drawn(given);
  const caret = stringWidth(drawn(given.slice(0, cursor)));
  if (stringWidth(whole) <= room) return { text: whole, caret };
  // Without the focus, the beginning matters most.
  if (shown.ui.focus !== name)
    return { text: `${sliceAnsi(whole, 0, room - 1)}${isSecret ? '' : '…'}`, caret: 0 };
  const start = Math.max(0, caret - room);
  const text = sliceAnsi(whole, start, start + room);
  // A wide character cut by the edge is omitted.
  return { text, caret: stringWidth(sliceAnsi(whole, start, caret)) };
}

/** Each character separately escaped, so that none acts on the terminal and the caret is after its character. */
function writtenOut(text: string): string {
  return /^[ -~]*$/.test(text)
    ? text
    : graphemesOf(text)
        .map((one) => printable(one))
        .join('');
}

/** The caret's position on the screen, once the field's position is known. */
export function caretOf(shown: Shown, place: Place | undefined, display: Display): Place | undefined {
  const { overlay, measured } = shown.ui;
  const field = focusedField(shown.ui);
  if (overlay.is !== 'none' || field === undefined || !place) return undefined;
  const y = place.y - topRow(shown);
  const isHidden = measured.window > 0 && (y < measured.y || y >= measured.y + measured.window);
  if (isHidden) return undefined;
  return { x: Math.min(place.x + fieldText(shown, field, display).caret, display.columns - 1), y };
}
