import { providerKinds } from '../../core/configuration.ts';
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
import type { Intent } from '../../session/intent.ts';
import { lostByQuitting } from '../../session/steps/finish.ts';
import {
  focusedField,
  focusesOf,
  type Overlay,
  type Shown,
  selectableResults,
  selectedResult,
  type UiState,
} from '../ui-state.ts';
import { atRelyingParty, chosenRelyingParty, type RelyingPartyOverlay } from './chosen-relying-party.ts';
import { choices } from './fault-choices.ts';
import { moveOverlay, type ScrollBy, scrollStep, selectResult } from './scrolling.ts';

/** A key that works now, named by what it does here. */
export interface Binding {
  /** As `keyId` names them. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly label: string;
  readonly action: string;
  /** Only in help, where the footer has no room for everything. */
  readonly quiet: 'quiet' | undefined;
  /** What the key comes to, by its id. */
  act(key: string): Act;
}

/** What changes on the screen, and what is asked of the session. */
export interface Act {
  readonly ui: UiState;
  readonly intents: readonly Intent[];
}

/**
 * The keys that work now; the first that fits decides. The screens draw their hints and help from it, and what is
 * pressed acts by it, so that what is said and what happens cannot differ. Other keys are typed into the focused field.
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
  const interrupt = row('interrupt', ['ctrl+c'], '^C', 'quit', () => act(ui, { type: 'interrupt' }));
  if (overlay.is === 'none') return [...here(shown), ...everywhere(shown), interrupt];
  const quiet = overlay.is === 'confirm-quit' ? 'quiet' : undefined;
  return [...overOverlay(shown, overlay), { ...interrupt, quiet }];
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

/** What the next copy takes. */
export function nextCopy(shown: Shown): ReturnType<typeof nextCopyable> {
  const { session, ui } = shown;
  const { is } = ui.overlay;
  if (is !== 'vendor-steps' && is !== 'opinions') return nextCopyable(session, attention(shown));
  const values = is === 'opinions' ? configurationsToCopy(session) : vendorValues(session);
  const index = ((ui.copyIndex ?? -1) + 1) % Math.max(1, values.length);
  const value = values[index];
  return value && { index, value };
}

function attention(shown: Shown): Attention {
  const { overlay, copyIndex } = shown.ui;
  const result =
    overlay.is === 'details'
      ? shown.session.results.find(({ id }) => id === overlay.checkId)
      : selectedResult(shown);
  return { result, copyIndex };
}

function overOverlay(shown: Shown, overlay: Overlay): readonly Binding[] {
  const { session, ui } = shown;
  const { consoleUrl } = session;
  const closed = show(ui, { is: 'none' });
  const close = (...others: readonly string[]) =>
    row('close', ['escape', ...others], 'esc', 'close', () => act(closed));
  const move = (by: ScrollBy) => act(moveOverlay(shown, by));
  const moves = (...alsoDown: readonly string[]) => [
    ...upAndDown(move),
    row('move', ['page-up'], 'PgUp', 'page up', () => move('page-up'), 'quiet'),
    row('move', ['page-down', ...alsoDown], 'PgDn', 'page down', () => move('page-down'), 'quiet'),
  ];
  switch (overlay.is) {
    case 'confirm-quit':
      return [
        row('quit', ['return', 'y'], 'y', 'quit', () => act(ui, { type: 'quit' })),
        row('stay', ['escape', 'n', 'b'], 'n', 'stay', () => act(closed)),
      ];
    case 'faults': {
      const chosen = choices(session.demo, overlay.filter).rows[overlay.selected];
      const intent: Intent = { type: 'choose-fault', ...(chosen?.fault && { fault: chosen.fault.id }) };
      const choose = row('choose', ['return'], '⏎', 'choose', () => act(closed, intent));
      return [...(chosen ? [choose] : []), ...moves(), close()];
    }
    case 'relying-parties':
      return [...relyingPartyRow(shown, overlay), ...moves(), close()];
    default:
      return [
        ...moves(' '),
        ...copyRow(shown),
        ...(overlay.is === 'vendor-steps' && consoleUrl !== undefined
          ? [row('open', ['o'], 'o', 'open console', () => act(ui, { type: 'open-url', url: consoleUrl }))]
          : []),
        close('return', 'q', 'b', '?', 'ctrl+g', 'v', 'd', 'f', 'l'),
      ];
  }
}

/** Enter adds the one under the cursor, or takes it out again; where its address is missing, typing comes first. */
function relyingPartyRow({ session, ui }: Shown, overlay: RelyingPartyOverlay): readonly Binding[] {
  const chosen = chosenRelyingParty(session, overlay);
  if (!chosen || chosen.act === 'address-first') return [];
  const { id, example } = chosen.choice;
  const { address } = overlay;
  const choose = (): Act =>
    chosen.act === 'remove'
      ? act(show(ui, { ...overlay, address: '' }), { type: 'remove-relying-party', id })
      : act(ui, { type: 'add-relying-party', id, ...(example !== undefined && { address }) });
  const label = chosen.act === 'change' ? 'change its address' : chosen.act;
  return [row('choose', ['return'], '⏎', label, choose)];
}

function copyRow(shown: Shown): readonly Binding[] {
  const next = nextCopy(shown);
  if (!next) return [];
  const { index, value } = next;
  const { ui } = shown;
  const keys = ui.overlay.is === 'opinions' ? ['x', 'c'] : ['c'];
  const copy = () => act({ ...ui, copyIndex: index }, { type: 'copy', ...value });
  return [row('copy', keys, keys[0] ?? '', `copy ${value.label}`, copy)];
}

function inSaved({ session, ui }: Shown): readonly Binding[] {
  const last = session.saved.is === 'offered' ? session.saved.providers.length - 1 : 0;
  const { savedSelected: index } = ui;
  return [
    row('choose', ['return'], '⏎', 'choose', () =>
      act({ ...ui, focus: 'url' }, { type: 'choose-saved', index }),
    ),
    ...upAndDown((by) => act({ ...ui, savedSelected: Math.max(0, Math.min(last, index + by)) })),
    row('focus', ['escape'], 'esc', 'a new provider', () => act({ ...ui, focus: 'name' })),
  ];
}

function inKind(shown: Shown): readonly Binding[] {
  const { session, ui } = shown;
  const change = (by: 1 | -1) => () =>
    act(ui, { type: 'choose-kind', kind: besides(providerKinds, session.kind, by) });
  return [
    row('kind', ['left', 'up'], '←→', 'change', change(-1)),
    row('kind', ['right', 'down', ' '], '→', 'change', change(1), 'quiet'),
    continueRow(shown),
  ];
}

function inField(shown: Shown, field: FieldName): readonly Binding[] {
  const { session, ui } = shown;
  const isOnList = field === 'paste' || field === 'serverOutput';
  return [
    enterRow(shown, field),
    row('focus', ['up'], '↑', 'previous field', () => moveFocus(shown, -1), 'quiet'),
    row('focus', ['down'], '↓', 'next field', () => moveFocus(shown, 1), 'quiet'),
    ...(isOnList ? [row('leave', ['escape'], 'esc', 'back', () => act({ ...ui, focus: 'list' }))] : []),
    ...(session.step === 'provider'
      ? []
      : [row('back', ['escape'], 'esc', 'back', () => act(ui, { type: 'go-back' }))]),
  ];
}

/** Enter takes the field, then goes to the one that is still empty, then goes on. */
function enterRow(shown: Shown, field: FieldName): Binding {
  const { session, ui } = shown;
  const { fields } = session;
  const left: UiState = { ...ui, focus: 'list' };
  if (field === 'paste')
    return row('send', ['return'], '⏎', 'send the address', () =>
      act(fields.paste.isEmpty ? ui : left, { type: 'deliver-address', address: fields.paste }),
    );
  if (field === 'serverOutput')
    return row('send', ['return'], '⏎', 'judge it', () =>
      act(left, { type: 'take-server-output', output: fields.serverOutput }),
    );
  const next = fieldsOf[session.step].find((other) => other !== field && isFieldEmpty(fields, other));
  const focus = next ?? (field === 'infraServer' ? 'list' : undefined);
  if (focus === undefined) return continueRow(shown);
  const isWrong = fieldProblem(session, field) !== undefined;
  return row('take', ['return'], '⏎', next ? 'next' : 'check', () =>
    act(isWrong ? ui : { ...ui, focus }, { type: 'fields-done', field }),
  );
}

function onList(shown: Shown): readonly Binding[] {
  const scroll = (by: ScrollBy) => act(scrollStep(shown, by));
  const rows =
    selectableResults(shown.session).length > 1
      ? upAndDown((by) => act(selectResult(shown, by)))
      : [
          row('move', ['up'], '↑', 'up', () => scroll(-1), 'quiet'),
          row('move', ['down'], '↓', 'move', () => scroll(1), 'quiet'),
        ];
  return [
    continueRow(shown),
    ...listCommands(shown).flatMap((one) => commandRows(shown, one)),
    ...rows,
    row('page', ['home'], 'Home', 'to the start', () => scroll('start'), 'quiet'),
    row('page', ['end'], 'End', 'to the end', () => scroll('end'), 'quiet'),
  ];
}

function listCommands(shown: Shown): readonly Command[] {
  return commands(shown.session, attention(shown));
}

/** Keys besides the letter of a command. */
const otherKeys: Readonly<Partial<Record<CommandId, readonly string[]>>> = {
  back: ['escape', 'left'],
  'stop-sign-in': ['escape', 'left'],
};

/** Which field a command leads into. */
const pasteFields: Readonly<Partial<Record<CommandId, FieldName>>> = {
  paste: 'paste',
  'paste-output': 'serverOutput',
};

const quietCommands: readonly CommandId[] = ['quit', 'ticket', 'page', 'request'];

function commandRows(shown: Shown, { id, letters, label, intent }: Command): readonly Binding[] {
  const { ui } = shown;
  if (id === 'copy') return copyRow(shown);
  // Both have rows of their own, in fields too.
  if (id === 'help' || id === 'continue') return [];
  const [first = ''] = letters;
  const keys = [...letters, ...(otherKeys[id] ?? [])];
  const name = id === 'stop-sign-in' ? 'esc' : letters.length > 1 ? `${first}-${letters.at(-1)}` : first;
  const perform = (key: string): Act => {
    const intents = intent ? [intent(key)] : [];
    const overlay = overlayOf(id, shown);
    return overlay
      ? open(shown, overlay, ...intents)
      : act({ ...ui, focus: pasteFields[id] ?? ui.focus }, ...intents);
  };
  return [row(id, keys, name, label, perform, quietCommands.includes(id) ? 'quiet' : undefined)];
}

/** What a command opens over the step. */
function overlayOf(id: CommandId, shown: Shown): Overlay | undefined {
  const { session } = shown;
  switch (id) {
    case 'vendor-steps':
    case 'opinions':
      return { is: id, scroll: 0 };
    case 'relying-parties':
      return atRelyingParty(session, 0);
    case 'details':
      return { is: 'details', checkId: selectedResult(shown)?.id ?? '', scroll: 0 };
    case 'faults':
      return { is: 'faults', filter: '', selected: choices(session.demo, '').on };
    case 'quit': {
      const losing = lostByQuitting(session);
      return losing && { is: 'confirm-quit', losing };
    }
    default:
      return undefined;
  }
}

/** Nobody wants the page turned behind what they are reading. */
function open({ session, ui }: Shown, overlay: Overlay, ...intents: readonly Intent[]): Act {
  return act(show(ui, overlay), ...(session.submitted ? [{ type: 'stay' } as const] : []), ...intents);
}

/** Goes on, or to the field that stands in the way. */
function continueRow(shown: Shown): Binding {
  const { session, ui } = shown;
  const going = listCommands(shown).find(({ id }) => id === 'continue');
  const submit = () => {
    const problems = stepProblems(session);
    const wrong = fieldsOf[session.step].find((field) => problems[field] !== undefined);
    return act({ ...ui, focus: wrong ?? ui.focus }, { type: 'submit' });
  };
  return going
    ? row('continue', ['return'], '⏎', going.label, submit)
    : row('waiting', ['return'], '⏎', 'waiting', submit, 'quiet');
}

function everywhere(shown: Shown): readonly Binding[] {
  const { session, ui } = shown;
  const isTyped = focusedField(ui) !== undefined;
  const tabs = [
    row('focus', ['tab'], 'tab', isTyped || ui.focus === 'kind' ? 'next' : 'edit', () => moveFocus(shown, 1)),
    row('focus', ['shift-tab'], '⇧tab', 'previous', () => moveFocus(shown, -1), 'quiet'),
  ];
  return [
    ...(focusesOf(session).length > 1 ? tabs : []),
    row('page', ['page-up'], 'PgUp', 'page up', () => act(scrollStep(shown, 'page-up')), 'quiet'),
    row('page', ['page-down'], 'PgDn', 'page down', () => act(scrollStep(shown, 'page-down')), 'quiet'),
    row('help', isTyped ? ['ctrl+g'] : ['?', 'ctrl+g'], isTyped ? '^G' : '?', 'help', () =>
      open(shown, { is: 'help', scroll: 0 }),
    ),
  ];
}

function moveFocus({ session, ui }: Shown, by: 1 | -1): Act {
  const moved: UiState = { ...ui, focus: besides(focusesOf(session), ui.focus, by) };
  return focusedField(ui) === undefined ? act(moved) : act(moved, { type: 'fields-done' });
}

/** The next or previous one, around the ends. */
function besides<One>(all: readonly One[], one: One, by: 1 | -1): One {
  return all.at((all.indexOf(one) + by) % all.length) ?? one;
}

/** What is copied begins anew with what is shown. */
function show(ui: UiState, overlay: Overlay): UiState {
  return { ...ui, overlay, copyIndex: undefined };
}

function act(ui: UiState, ...intents: readonly Intent[]): Act {
  return { ui, intents };
}

/** The first of the two names both. */
function upAndDown(move: (by: 1 | -1) => Act): readonly Binding[] {
  return [
    row('move', ['up'], '↑↓', 'move', () => move(-1)),
    row('move', ['down'], '↓', 'move', () => move(1), 'quiet'),
  ];
}

function row(
  action: string,
  keys: readonly string[],
  shown: string,
  label: string,
  act: Binding['act'],
  quiet?: 'quiet',
): Binding {
  return { keys, action, shown, label, act, quiet };
}
