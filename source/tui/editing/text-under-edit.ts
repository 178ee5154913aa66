import { Secret } from '../../core/secrets/secret.ts';
import { type FieldName, isSecretField } from '../../session/fields/fields.ts';
import type { Intent } from '../../session/intents.ts';
import type { Act } from '../keys/bindings.ts';
import type { Shown } from '../ui-state.ts';
import type { TextUnderEdit } from './text-edit.ts';

export function textUnderEdit({ session: { fields }, ui }: Shown, name: FieldName): TextUnderEdit {
  const text = isSecretField(name) ? fields[name].reveal() : fields[name];
  const caret = ui.carets[name];
  return { text, cursor: caret?.of === fields[name] ? caret.at : text.length };
}

/** The result of an edit: the intent that sets the field if it changed, and its caret. */
export function afterEdit(
  shown: Shown,
  field: FieldName,
  { text, cursor }: TextUnderEdit,
  pasted: boolean,
): Act {
  const { ui, session } = shown;
  const holding = (of: string | Secret, ...intents: readonly Intent[]): Act => ({
    ui: { ...ui, focus: field, carets: { ...ui.carets, [field]: { of, at: cursor } } },
    intents,
  });
  if (textUnderEdit(shown, field).text === text) return holding(session.fields[field]);
  if (!isSecretField(field)) return holding(text, { type: 'set-field', field, value: text });
  const value = new Secret(text);
  return holding(value, { type: 'set-field', field, value, ...(pasted && { pasted }) });
}
