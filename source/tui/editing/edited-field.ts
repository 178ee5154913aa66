import { Secret } from '../../core/secrets/secret.ts';
import { type FieldName, isSecretField } from '../../session/fields/fields.ts';
import type { SetField } from '../../session/intent.ts';
import type { Shown, UiState } from '../ui-state.ts';
import { graphemeCount } from './graphemes.ts';
import type { TextUnderEdit } from './text-edit.ts';

/** A field as it is drawn: of a secret only how long it is, in graphemes, and where in it the caret stands. */
export type EditedField =
  | { readonly is: 'text'; readonly text: string; readonly caret: number }
  | { readonly is: 'secret'; readonly length: number; readonly caret: number };

export function editedField(shown: Shown, name: FieldName): EditedField {
  const { text, cursor } = textUnderEdit(shown, name);
  if (!isSecretField(name)) return { is: 'text', text, caret: cursor };
  return { is: 'secret', length: graphemeCount(text), caret: graphemeCount(text.slice(0, cursor)) };
}

export function textUnderEdit({ session: { fields }, ui }: Shown, name: FieldName): TextUnderEdit {
  const text = isSecretField(name) ? fields[name].reveal() : fields[name];
  const caret = ui.carets[name];
  return { text, cursor: caret?.of === fields[name] ? caret.at : text.length };
}

/** What came of an edit: the intent that sets the field, where it changed, and the caret in it. */
export function afterEdit(
  { session: { fields }, ui }: Shown,
  field: FieldName,
  { text, cursor }: TextUnderEdit,
  pasted: boolean,
): { readonly ui: UiState; readonly intents: readonly SetField[] } {
  const { intent, value } = setting(fields, field, text, pasted);
  return {
    ui: { ...ui, focus: field, carets: { ...ui.carets, [field]: { of: value, at: cursor } } },
    intents: intent ? [intent] : [],
  };
}

function setting(
  fields: Shown['session']['fields'],
  field: FieldName,
  text: string,
  pasted: boolean,
): { readonly value: string | Secret; readonly intent?: SetField } {
  if (isSecretField(field)) {
    const held = fields[field];
    if (held.reveal() === text) return { value: held };
    const value = new Secret(text);
    return { value, intent: { type: 'set-field', field, value, ...(pasted && { pasted }) } };
  }
  if (fields[field] === text) return { value: text };
  return { value: text, intent: { type: 'set-field', field, value: text } };
}
