import { providerKinds } from '../../core/run/configuration.ts';
import {
  type Attention,
  type Command,
  type CommandId,
  commands,
  nextCopyable,
} from '../../session/commands.ts';
import { configurationsToCopy, vendorValues } from '../../session/connect/copyables.ts';
import { fieldProblem, stepProblems } from '../../session/fields/field-problems.ts';
import { type FieldName, fieldsOf, isFieldEmpty } from '../../session/fields/fields.ts';
import type { Intent } from '../../session/intents.ts';
import { lostByQuitting } from '../../session/steps/navigation.ts';
import { without } from '../../session/without.ts';
import {
  focusedField,
  focusesOf,
  type ListOverlay,
  type Overlay,
  type Shown,
  selectableResults,
  selectedResult,
  type UiState,
} from '../ui-state.ts';
import { actOn, choices, listOverlay, relyingPartyAt } from './list-overlay.ts';
import { moveInSaved, moveOverlay, scroll, selectResult } from './scrolling.ts';

/** A key that works now, with its action here. */
export interface Binding {
  /** The ids of the keys. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly label: string;
  readonly action: string;
  /** Only in help, because the footer lacks room. */
  readonly quiet?: true;
  /** The effect of the key, by its id. */
  act(key: string): Act;
}

/** The change of the screen, and the session's intents. */
export interface Act {
  readonly ui: UiState;
  readonly intents: readonly Intent[];
}

/**
 * The keys that work now; the first match decides. Hints, help and key presses all use this list, so they cannot
 * differ. Other keys are typed into the focused field.
 */
export function bindingsOf(shown: Shown): readonly Binding[] {
  const taken = new Set<string>();
  return allBindings(shown).filter(({ keys }) => {
    if (keys.every((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}

function allBindings(shown: Shown): readonly Binding[] {
  const { ui } = shown;
  const { overlay } = ui;
  const interrupt = row('interrupt', ['ctrl+c'], 'quit', act(ui, { type: 'interrupt' }));
  if (overlay.is === 'none') return [...here(shown), ...everywhere(shown), interrupt];
  return [...overOverlay(shown, overlay), overlay.is === 'confirm-quit' ? quiet(interrupt) : interrupt];
}

function here(shown: Shown): readonly Binding[] {
  const { focus } = shown.ui;
  switch (focus) {
    case 'saved':
      return inSaved(shown);
    case 'kind':
      return inKind(shown);
    case 'list':
      return onList(shown);
    default:
      return inField(shown, focus);
  }
}

/** The value that is copied next. */
export function nextCopy(shown: Shown): ReturnType<typeof nextCopyable> {
  return nextCopyable(shown.session, attention(shown));
}

function attention(shown: Shown): Attention {
  const { session, ui } = shown;
  const { overlay, copyIndex } = ui;
  switch (overlay.is) {
    case 'details':
      return { result: session.results.find(({ id }) => id === overlay.checkId), copyIndex };
    case 'vendor-steps':
      return { values: vendorValues(session), copyIndex };
    case 'opinions':
      return { values: configurationsToCopy(session), copyIndex };
    default:
      return { result: selectedResult(shown), copyIndex };
  }
}

function overOverlay(shown: Shown, overlay: Overlay): readonly Binding[] {
  const { session, ui } = shown;
  const { consoleUrl } = session;
  const closed = show(ui, { is: 'none' });
  const close = (...others: readonly string[]) => row('close', ['escape', ...others], 'close', act(closed));
  const move = (key: string) => act(moveOverlay(shown, key));
  const moves = [upOrDown('move', move), quiet(page(move))];
  switch (overlay.is) {
    case 'confirm-quit':
      return [
        row('quit', ['y', 'return'], 'quit', act(ui, { type: 'quit' })),
        row('stay', ['n', 'escape', 'b'], 'stay', act(closed)),
      ];
    case 'faults':
      return [...faultRow(shown, overlay), ...moves, close()];
    case 'relying-parties':
      return [...relyingPartyRow(shown, overlay), ...moves, close()];
    default:
      return [
        ...moves,
        quiet(row('page', [' '], 'page down', move, 'space')),
        ...copyRow(shown),
        ...(overlay.is === 'vendor-steps' && consoleUrl !== undefined
          ? [row('open', ['o'], 'open console', act(ui, { type: 'open-url', url: consoleUrl }))]
          : []),
        close('return', 'q', 'b', '?', 'ctrl+g', 'v', 'd', 'f', 'l'),
      ];
  }
}

function faultRow({ session, ui }: Shown, { typed, selected }: ListOverlay): readonly Binding[] {
  const chosen = choices(session.demo, typed).rows[selected];
  const intent: Intent = { type: 'choose-fault', ...(chosen?.fault && { fault: chosen.fault.id }) };
  return chosen ? [row('choose', ['return'], 'choose', act(show(ui, { is: 'none' }), intent))] : [];
}

/** Enter adds the selected relying party, or removes it; if its address is missing, it has to be typed first. */
function relyingPartyRow({ session, ui }: Shown, overlay: ListOverlay): readonly Binding[] {
  const { typed, selected } = overlay;
  const at = relyingPartyAt(session, selected);
  const does = at && actOn(at, typed);
  if (!does) return [];
  const { id, example } = at.choice;
  const choose =
    does === 'remove'
      ? act(show(ui, { ...overlay, typed: '' }), { type: 'remove-relying-party', id })
      : act(ui, { type: 'add-relying-party', id, ...(example !== undefined && { address: typed }) });
  return [row('choose', ['return'], does, choose)];
}

function copyRow(shown: Shown): readonly Binding[] {
  const next = nextCopy(shown);
  if (!next) return [];
  const { index, value } = next;
  const { ui } = shown;
  const keys = ui.overlay.is === 'opinions' ? ['x', 'c'] : ['c'];
  const copy = act({ ...ui, copyIndex: index }, { type: 'copy', ...value });
  return [row('copy', keys, `copy ${value.label}`, copy)];
}

function inSaved(shown: Shown): readonly Binding[] {
  const { ui } = shown;
  const { savedSelected: index } = ui;
  const move = (key: string) => act(moveInSaved(shown, key));
  return [
    row('choose', ['return'], 'choose', act({ ...ui, focus: 'url' }, { type: 'choose-saved', index })),
    upOrDown('move', move),
    row('focus', ['escape'], 'a new provider', act({ ...ui, focus: 'name' })),
    quiet(page(move)),
  ];
}

function inKind(shown: Shown): readonly Binding[] {
  const { session, ui } = shown;
  const change = (key: string) => {
    const by = key === 'left' || key === 'up' ? -1 : 1;
    return act(ui, { type: 'choose-kind', kind: besides(providerKinds, session.kind, by) });
  };
  return [row('kind', ['left', 'right', 'up', 'down', ' '], 'change', change, '←→'), continueRow(shown)];
}

function inField(shown: Shown, field: FieldName): readonly Binding[] {
  const { session, ui } = shown;
  const isOnList = field === 'paste' || field === 'serverOutput';
  const move = (key: string) => moveFocus(shown, key === 'up' ? -1 : 1);
  return [
    enterRow(shown, field),
    quiet(upOrDown('other field', move)),
    ...(isOnList ? [row('leave', ['escape'], 'back', act({ ...ui, focus: 'list' }))] : []),
    ...(session.step === 'provider' ? [] : [row('back', ['escape'], 'back', act(ui, { type: 'go-back' }))]),
  ];
}

/** Enter leaves the field, then goes to an empty one, then continues. */
function enterRow(shown: Shown, field: FieldName): Binding {
  const { session, ui } = shown;
  const { fields } = session;
  const left: UiState = { ...ui, focus: 'list' };
  if (field === 'paste')
    return row(
      'send',
      ['return'],
      'send the address',
      act(fields.paste.isEmpty ? ui : left, { type: 'deliver-address', address: fields.paste }),
    );
  if (field === 'serverOutput')
    return row(
      'send',
      ['return'],
      'judge it',
      act(left, { type: 'take-server-output', output: fields.serverOutput }),
    );
  const next = fieldsOf[session.step].find((other) => other !== field && isFieldEmpty(fields, other));
  const focus = next ?? (field === 'infraServer' ? 'list' : undefined);
  if (focus === undefined) return continueRow(shown);
  const isWrong = fieldProblem(session, field) !== undefined;
  const taken = act(isWrong ? ui : { ...ui, focus }, { type: 'fields-done', field });
  return row('take', ['return'], next ? 'next' : 'check', taken);
}

function onList(shown: Shown): readonly Binding[] {
  const move = (key: string) => act(scroll(shown, key));
  const rows =
    selectableResults(shown.session).length > 1
      ? upOrDown('move', (key) => act(selectResult(shown, key === 'up' ? -1 : 1)))
      : quiet(upOrDown('move', move));
  const all = listCommands(shown);
  return [
    continueRow(shown, all),
    ...all.flatMap((one) => commandRows(shown, one)),
    rows,
    quiet(row('page', ['home', 'end'], 'to the start or end', move, 'Home/End')),
  ];
}

function listCommands(shown: Shown): readonly Command[] {
  return commands(shown.session, attention(shown));
}

/** What a command has on this screen besides its letter. */
interface OnScreen {
  /** Further keys for it; the first is named before the letter. */
  readonly keys?: readonly string[];
  /** The field that it leads to. */
  readonly field?: FieldName;
  readonly quiet?: true;
  /** The overlay that it opens. */
  readonly opens?: (shown: Shown) => Overlay | undefined;
}

const onScreen: Readonly<Partial<Record<CommandId, OnScreen>>> = {
  back: { keys: ['b', 'escape', 'left'] },
  'stop-sign-in': { keys: ['escape', 'left'] },
  paste: { field: 'paste' },
  'paste-output': { field: 'serverOutput' },
  ticket: { quiet: true },
  page: { quiet: true },
  request: { quiet: true },
  'vendor-steps': { opens: () => ({ is: 'vendor-steps' }) },
  opinions: { opens: () => ({ is: 'opinions' }) },
  'relying-parties': {
    opens: ({ session }) => listOverlay(session, { is: 'relying-parties', typed: '' }, 0),
  },
  details: { opens: (shown) => ({ is: 'details', checkId: selectedResult(shown)?.id ?? '' }) },
  faults: {
    opens: ({ session: { demo } }) => ({ is: 'faults', typed: '', selected: choices(demo, '').on }),
  },
  quit: {
    quiet: true,
    opens({ session }) {
      const losing = lostByQuitting(session);
      return losing && { is: 'confirm-quit', losing };
    },
  },
};

function commandRows(shown: Shown, { id, letters, label, intent }: Command): readonly Binding[] {
  const { ui } = shown;
  if (id === 'copy') return copyRow(shown);
  // Both have rows of their own, in fields too.
  if (id === 'help' || id === 'continue') return [];
  const { keys = [], field, opens, quiet: isQuiet } = onScreen[id] ?? {};
  const perform = (key: string): Act => {
    const intents = intent ? [intent(key)] : [];
    const overlay = opens?.(shown);
    return overlay ? open(shown, overlay, ...intents) : act({ ...ui, focus: field ?? ui.focus }, ...intents);
  };
  const several = letters.length > 1 ? `${letters[0]}-${letters.at(-1)}` : undefined;
  const one = row(id, [...new Set([...keys, ...letters])], label, perform, several);
  return [isQuiet ? quiet(one) : one];
}

/** The step must not change behind an open overlay. */
function open({ session, ui }: Shown, overlay: Overlay, ...intents: readonly Intent[]): Act {
  return act(show(ui, overlay), ...(session.submitted ? [{ type: 'stay' } as const] : []), ...intents);
}

/** Continues, or goes to the field with a problem. */
function continueRow(shown: Shown, all: readonly Command[] = listCommands(shown)): Binding {
  const { session, ui } = shown;
  const going = all.find(({ id }) => id === 'continue');
  const submit = () => {
    const problems = stepProblems(session);
    const wrong = fieldsOf[session.step].find((field) => problems[field] !== undefined);
    return act({ ...ui, focus: wrong ?? ui.focus }, { type: 'submit' });
  };
  return going
    ? row('continue', ['return'], going.label, submit)
    : quiet(row('waiting', ['return'], 'waiting', submit));
}

function everywhere(shown: Shown): readonly Binding[] {
  const { session, ui } = shown;
  const isTyped = focusedField(ui) !== undefined;
  const tabs = [
    row('focus', ['tab'], isTyped || ui.focus === 'kind' ? 'next' : 'edit', moveFocus(shown, 1)),
    quiet(row('focus', ['shift+tab'], 'previous', moveFocus(shown, -1))),
  ];
  return [
    ...(focusesOf(session).length > 1 ? tabs : []),
    quiet(page((key) => act(scroll(shown, key)))),
    row('help', isTyped ? ['ctrl+g'] : ['?', 'ctrl+g'], 'help', open(shown, { is: 'help' })),
  ];
}

function moveFocus({ session, ui }: Shown, by: 1 | -1): Act {
  const moved: UiState = { ...ui, focus: besides(focusesOf(session), ui.focus, by) };
  return focusedField(ui) === undefined ? act(moved) : act(moved, { type: 'fields-done' });
}

/** The next or previous element, wrapping around. */
function besides<One>(all: readonly One[], one: One, by: 1 | -1): One {
  return all.at((all.indexOf(one) + by) % all.length) ?? one;
}

/** A new overlay resets copying and scrolling. */
function show(ui: UiState, overlay: Overlay): UiState {
  return { ...ui, overlay, scroll: without(ui.scroll, 'overlay'), copyIndex: undefined };
}

function act(ui: UiState, ...intents: readonly Intent[]): Act {
  return { ui, intents };
}

function upOrDown(label: string, move: Binding['act']): Binding {
  return row('move', ['up', 'down'], label, move, '↑↓');
}

function page(move: Binding['act']): Binding {
  return row('page', ['pageUp', 'pageDown'], 'a page up or down', move, 'PgUp/PgDn');
}

/** Named by its first key, as it is labelled on keyboards. */
function row(
  action: string,
  keys: readonly string[],
  label: string,
  does: Act | Binding['act'],
  shown: string = keyNames[keys[0] ?? ''] ?? keys[0] ?? '',
): Binding {
  return { keys, action, shown, label, act: typeof does === 'function' ? does : () => does };
}

const keyNames: Readonly<Partial<Record<string, string>>> = {
  return: '⏎',
  escape: 'esc',
  'shift+tab': '⇧tab',
  'ctrl+c': '^C',
  'ctrl+g': '^G',
};

function quiet(binding: Binding): Binding {
  return { ...binding, quiet: true };
}
