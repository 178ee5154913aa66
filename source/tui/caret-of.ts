import type { Display } from './display.ts';
import { fieldText } from './fields/field-text.ts';
import { focusedField, type Shown } from './ui-state.ts';
import { topRow } from './window/top-row.ts';

/** Where on the screen the person types, once it is known where the field came out. */
export function caretOf(
  shown: Shown,
  display: Display,
): { readonly x: number; readonly y: number } | undefined {
  const { overlay, measured } = shown.ui;
  const field = focusedField(shown.ui);
  const { sight, y, window } = measured;
  if (overlay.is !== 'none' || field === undefined || !sight) return undefined;
  const row = sight.y - topRow(shown);
  if (row < 0 || row >= window) return undefined;
  return { x: Math.min(sight.x + fieldText(shown, field, display).caret, display.columns - 1), y: y + row };
}
