import type { Display } from './display.ts';
import { fieldText } from './fields/field-text.ts';
import type { Place } from './screen-store.ts';
import { focusedField, type Shown } from './ui-state.ts';
import { topRow } from './window/top-row.ts';

/** Where on the screen the person types, once it is known where the field came out. */
export function caretOf(shown: Shown, place: Place | undefined, display: Display): Place | undefined {
  const { overlay, measured } = shown.ui;
  const field = focusedField(shown.ui);
  if (overlay.is !== 'none' || field === undefined || !place) return undefined;
  const y = place.y - topRow(shown);
  const isHidden = measured.window > 0 && (y < measured.y || y >= measured.y + measured.window);
  if (isHidden) return undefined;
  return { x: Math.min(place.x + fieldText(shown, field, display).caret, display.columns - 1), y };
}
