import { canPasteBack } from '../../session/commands.ts';
import { wantsServerOutput } from '../../session/connect/server-output.ts';
import type { FieldName } from '../../session/fields/fields.ts';
import { afterEdit, textUnderEdit } from '../editing/edited-field.ts';
import { graphemeCount, graphemesOf } from '../editing/graphemes.ts';
import { editText, insertText } from '../editing/text-edit.ts';
import { focusedField, type Shown, type UiState } from '../ui-state.ts';
import { type Act, bindingsOf } from './bindings.ts';
import { editAddress } from './chosen-relying-party.ts';
import { type Key, keyId } from './key.ts';

/** What one key comes to. */
export function press(shown: Shown, key: Key): Act {
  const { session, ui } = shown;
  if (session.finished) return { ui, intents: [] };
  const id = keyId(key);
  const binding = bindingsOf(shown).find(({ keys }) => keys.includes(id));
  if (binding) return binding.act(id);
  if (ui.overlay.is === 'faults') return filterFaults(shown, key);
  if (ui.overlay.is === 'relying-parties')
    return { ui: { ...ui, overlay: editAddress(session, ui.overlay, key) ?? ui.overlay }, intents: [] };
  if (ui.overlay.is !== 'none') return { ui, intents: [] };
  // Typing instead of choosing begins a new provider.
  const field = ui.focus === 'saved' && key.name === 'text' ? 'name' : focusedField(ui);
  const edited = field && editText(textUnderEdit(shown, field), key);
  return field && edited ? afterEdit(shown, field, edited, false) : { ui, intents: [] };
}

/** Letters that arrive together are commands only as far as fingers are that fast; more is a stray paste. */
const mostCommandsAtOnce = 3;

/** Letters that came in one read, where each of them is a command. */
export function singleKeys({ ui }: Shown, key: Key): readonly Key[] {
  const isTyped = focusedField(ui) !== undefined || ui.focus === 'saved' || takesText(ui);
  if (key.name !== 'text' || key.text.length === 1 || (isTyped && ui.overlay.is !== 'help')) return [key];
  if (graphemeCount(key.text) > mostCommandsAtOnce) return [];
  return graphemesOf(key.text).map((text) => ({ name: 'text', text }));
}

/** Text that came at once goes to the focused field; during the sign-in it can only be the redirected address. */
export function paste(shown: Shown, text: string): Act {
  const { session, ui } = shown;
  const field = pastedInto(shown);
  if (ui.overlay.is === 'relying-parties')
    return press(shown, { name: 'text', text: text.replace(/\s+/g, '') });
  if (session.finished || ui.overlay.is !== 'none' || field === undefined) return { ui, intents: [] };
  // Several hosts may come one on a line, and what a command printed has many.
  const line = field === 'infraServer' || field === 'serverOutput' ? text.replace(/[\r\n]+/g, ' ') : text;
  return afterEdit(shown, field, insertText(textUnderEdit(shown, field), line), true);
}

function takesText({ overlay }: UiState): boolean {
  return overlay.is === 'faults' || overlay.is === 'relying-parties';
}

function pastedInto({ session, ui }: Shown): FieldName | undefined {
  if (ui.focus === 'saved') return 'url';
  const only = canPasteBack(session) ? 'paste' : wantsServerOutput(session) ? 'serverOutput' : undefined;
  return focusedField(ui) ?? only;
}

function filterFaults({ ui }: Shown, key: Key): Act {
  const { overlay } = ui;
  if (overlay.is !== 'faults') return { ui, intents: [] };
  const edited = editText({ text: overlay.filter, cursor: overlay.filter.length }, key);
  if (!edited) return { ui, intents: [] };
  return { ui: { ...ui, overlay: { is: 'faults', filter: edited.text, selected: 0 } }, intents: [] };
}
