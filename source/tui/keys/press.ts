import { canPasteBack } from '../../session/commands.ts';
import { wantsServerOutput } from '../../session/connect/server-output.ts';
import { graphemesOf } from '../editing/graphemes.ts';
import { editText, insertText } from '../editing/text-edit.ts';
import { afterEdit, textUnderEdit } from '../editing/text-under-edit.ts';
import { focusedField, type Shown } from '../ui-state.ts';
import { type Act, bindingsOf } from './bindings.ts';
import { type Key, typed } from './key.ts';
import { typedInto } from './list-overlay.ts';

/** The result of one key. */
export function press(shown: Shown, key: Key): Act {
  const { session, ui } = shown;
  const { overlay, focus } = ui;
  if (session.finished) return { ui, intents: [] };
  const binding = bindingsOf(shown).find(({ keys }) => keys.includes(key.id));
  if (binding) return binding.act(key.id);
  if (overlay.is !== 'none') return { ui: { ...ui, overlay: typedInto(session, overlay, key) }, intents: [] };
  // Typing instead of choosing begins a new provider.
  const field = focus === 'saved' && key.text !== undefined ? 'name' : focusedField(ui);
  const edited = field && editText(textUnderEdit(shown, field), key);
  return field && edited ? afterEdit(shown, field, edited, false) : { ui, intents: [] };
}

/** More letters at once than fingers can type are a stray paste, not commands. */
const mostCommandsAtOnce = 3;

/** Letters that came in one read, where each of them is a command. */
export function singleKeys({ ui }: Shown, key: Key): readonly Key[] {
  const isField = focusedField(ui) !== undefined || ui.focus === 'saved';
  const isTyped = 'typed' in ui.overlay || (isField && ui.overlay.is !== 'help');
  if (key.text === undefined || key.text.length === 1 || isTyped) return [key];
  const letters = graphemesOf(key.text);
  return letters.length > mostCommandsAtOnce ? [] : letters.map(typed);
}

/** Pasted text goes to the focused field; during sign-in it can only be the redirected address. */
export function paste(shown: Shown, text: string): Act {
  const { session, ui } = shown;
  if (ui.overlay.is === 'relying-parties') return press(shown, typed(text.replace(/\s+/g, '')));
  const only = canPasteBack(session) ? 'paste' : wantsServerOutput(session) ? 'serverOutput' : undefined;
  const field = ui.focus === 'saved' ? 'url' : (focusedField(ui) ?? only);
  if (session.finished || ui.overlay.is !== 'none' || field === undefined) return { ui, intents: [] };
  // Several hosts may be on separate lines, and command output has many lines.
  const line = field === 'infraServer' || field === 'serverOutput' ? text.replace(/[\r\n]+/g, ' ') : text;
  return afterEdit(shown, field, insertText(textUnderEdit(shown, field), line), true);
}
