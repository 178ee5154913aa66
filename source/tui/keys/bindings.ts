import { providerKinds } from '../../core/configuration.ts';
import {
  type Attention,
  type Command,
  type CommandId,
  commands,
  nextCopyable,
} from '../../session/commands.ts';
import { type Copyable, configurationsToCopy, vendorValues } from '../../session/connect/copyables.ts';
import { fieldProblem, stepProblems } from '../../session/fields/field-problems.ts';
import { type FieldName, fieldsOf, isFieldEmpty } from '../../session/fields/fields.ts';
import type { Intent } from '../../session/intent.ts';
import type { Session } from '../../session/session.ts';
import { lostByQuitting } from '../../session/steps/finish.ts';
import {
  type Focus,
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
import { moveOverlay, scrollStep, selectResult } from './scrolling.ts';

/** A key that works now, named by what it does here. */
export interface Binding {
  /** As `keyId` names them. */
  readonly keys: readonly string[];
  readonly shown: string;
  readonly label: string;
  readonly action: string;
  /** Only in help, where the footer has no room for everything. */
  readonly quiet?: true;
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
  const interrupt = row('interrupt', ['ctrl+c'], '^C', 'quit', () => intend(shown, { type: 'interrupt' }));
  const { overlay, focus } = shown.ui;
  if (overlay.is !== 'none') {
    const isAsking = overlay.is === 'confirm-quit';
    return [...overOverlay(shown, overlay), { ...interrupt, ...(isAsking && { quiet: true as const }) }];
  }
  const here = () => {
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
  };
  return [...here(), ...everywhere(shown), help(shown), interrupt];
}

/** What the next copy takes. */
export function nextCopy(shown: Shown): Copyable | undefined {
  return nextValue(shown)?.value;
}

function nextValue(shown: Shown): ReturnType<typeof nextCopyable> {
  const { session, ui } = shown;
  const { is } = ui.overlay;
  if (is !== 'vendor-steps' && is !== 'opinions') return nextCopyable(session, attention(shown));
  const values = is === 'opinions' ? configurationsToCopy(session) : vendorValues(session);
  const index = ((ui.copyIndex ?? -1) + 1) % Math.max(1, values.length);
  const value = values[index];
  return value && { index, value };
}

function attention({ session, ui }: Shown): Attention {
  const { overlay, copyIndex } = ui;
  const result =
    overlay.is === 'details'
      ? session.results.find(({ id }) => id === overlay.checkId)
      : selectedResult({ session, ui });
  return { result, copyIndex };
}

function overOverlay(shown: Shown, overlay: Overlay): readonly Binding[] {
  const { session, ui } = shown;
  const close = () => done(show(ui, { is: 'none' }));
  if (overlay.is === 'confirm-quit')
    return [
      row('quit', ['return', 'y'], 'y', 'quit', () => intend(shown, { type: 'quit' })),
      row('stay', ['escape', 'n', 'b'], 'n', 'stay', close),
    ];
  const move = (by: Parameters<typeof moveOverlay>[1]) => () => done(moveOverlay(shown, by));
  const moves = [
    row('move', ['up'], '↑↓', 'move', move('up')),
    row('move', ['down'], '↓', 'move', move('down'), 'quiet'),
    row('move', ['page-up'], 'PgUp', 'page up', move('page-up'), 'quiet'),
    row('move', ['page-down'], 'PgDn', 'page down', move('page-down'), 'quiet'),
  ];
  if (overlay.is === 'faults') {
    const { rows } = choices(session.demo, overlay.filter);
    const chosen = rows[overlay.selected];
    return [
      ...(chosen
        ? [
            row('choose', ['return'], '⏎', 'choose', () =>
              intend(
                { session, ui: show(ui, { is: 'none' }) },
                {
                  type: 'choose-fault',
                  ...(chosen.fault && { fault: chosen.fault.id }),
                },
              ),
            ),
          ]
        : []),
      ...moves,
      row('close', ['escape'], 'esc', 'close', close),
    ];
  }
  if (overlay.is === 'relying-parties')
    return [...relyingPartyRow(shown, overlay), ...moves, row('close', ['escape'], 'esc', 'close', close)];
  const { consoleUrl } = session;
  return [
    ...moves,
    row('move', [' '], 'space', 'page down', move('page-down'), 'quiet'),
    ...copyRow(shown),
    ...(overlay.is === 'vendor-steps' && consoleUrl !== undefined
      ? [row('open', ['o'], 'o', 'open console', () => intend(shown, { type: 'open-url', url: consoleUrl }))]
      : []),
    row('close', ['escape', 'return', 'q', 'b', '?', 'ctrl+g', 'v', 'd', 'f', 'l'], 'esc', 'close', close),
  ];
}

/** Enter adds the one under the cursor, or takes it out again; where its address is missing, typing comes first. */
function relyingPartyRow(shown: Shown, overlay: RelyingPartyOverlay): readonly Binding[] {
  const chosen = chosenRelyingParty(shown.session, overlay);
  if (!chosen || chosen.act === 'address-first') return [];
  const { choice, act } = chosen;
  const { id } = choice;
  const { address } = overlay;
  const intent: Intent =
    act === 'remove'
      ? { type: 'remove-relying-party', id }
      : { type: 'add-relying-party', id, ...(choice.example !== undefined && { address }) };
  const emptied: UiState = act === 'remove' ? show(shown.ui, { ...overlay, address: '' }) : shown.ui;
  const label = act === 'change' ? 'change its address' : act;
  return [row('choose', ['return'], '⏎', label, () => intend({ ...shown, ui: emptied }, intent))];
}

function copyRow(shown: Shown): readonly Binding[] {
  const next = nextValue(shown);
  if (!next) return [];
  const { index, value } = next;
  const keys = shown.ui.overlay.is === 'opinions' ? ['x', 'c'] : ['c'];
  return [
    row('copy', keys, keys[0] ?? '', `copy ${value.label}`, () =>
      intend({ ...shown, ui: { ...shown.ui, copyIndex: index } }, { type: 'copy', ...value }),
    ),
  ];
}

function inSaved(shown: Shown): readonly Binding[] {
  const { session, ui } = shown;
  const last = session.saved.is === 'offered' ? session.saved.providers.length - 1 : 0;
  const move = (by: 1 | -1) => () =>
    done({ ...ui, savedSelected: Math.max(0, Math.min(last, ui.savedSelected + by)) });
  return [
    row('choose', ['return'], '⏎', 'choose', () =>
      intend({ session, ui: { ...ui, focus: 'url' } }, { type: 'choose-saved', index: ui.savedSelected }),
    ),
    row('move', ['up'], '↑↓', 'move', move(-1)),
    row('move', ['down'], '↓', 'move', move(1), 'quiet'),
    row('focus', ['escape'], 'esc', 'a new provider', () => done({ ...ui, focus: 'name' })),
  ];
}

function inKind(shown: Shown): readonly Binding[] {
  const change = (by: 1 | -1) => () => {
    const index = providerKinds.indexOf(shown.session.kind) + by + providerKinds.length;
    const kind = providerKinds[index % providerKinds.length] ?? 'oidc';
    return intend(shown, { type: 'choose-kind', kind });
  };
  return [
    row('kind', ['left', 'up'], '←→', 'change', change(-1)),
    row('kind', ['right', 'down', ' '], '→', 'change', change(1), 'quiet'),
    continueRow(shown),
  ];
}

function inField(shown: Shown, field: FieldName): readonly Binding[] {
  const { session, ui } = shown;
  return [
    enterRow(shown, field),
    row('focus', ['up'], '↑', 'previous field', () => moveFocus(shown, -1), 'quiet'),
    row('focus', ['down'], '↓', 'next field', () => moveFocus(shown, 1), 'quiet'),
    ...(field === 'paste' || field === 'serverOutput'
      ? [row('leave', ['escape'], 'esc', 'back', () => done({ ...ui, focus: 'list' }))]
      : session.step === 'provider'
        ? []
        : [row('back', ['escape'], 'esc', 'back', () => intend(shown, { type: 'go-back' }))]),
  ];
}

/** Enter takes the field, then goes to the one that is still empty, then goes on. */
function enterRow(shown: Shown, field: FieldName): Binding {
  const { session, ui } = shown;
  if (field === 'paste')
    return row('send', ['return'], '⏎', 'send the address', () =>
      intend(
        { session, ui: session.fields.paste.isEmpty ? ui : { ...ui, focus: 'list' } },
        { type: 'deliver-address', address: session.fields.paste },
      ),
    );
  const output = session.fields.serverOutput;
  if (field === 'serverOutput')
    return row('send', ['return'], '⏎', 'judge it', () =>
      intend({ session, ui: { ...ui, focus: 'list' } }, { type: 'take-server-output', output }),
    );
  const next = fieldsOf[session.step].find((other) => other !== field && isFieldEmpty(session.fields, other));
  const isWrong = fieldProblem(session, field) !== undefined;
  const to = next ?? (field === 'infraServer' ? 'list' : undefined);
  if (to === undefined) return continueRow(shown);
  return row('take', ['return'], '⏎', next ? 'next' : 'check', () =>
    intend({ session, ui: isWrong ? ui : { ...ui, focus: to } }, { type: 'fields-done', field }),
  );
}

function onList(shown: Shown): readonly Binding[] {
  const { session } = shown;
  const isMovable = selectableResults(session).length > 1;
  const move = (by: 1 | -1) => () =>
    done(isMovable ? selectResult(shown, by) : scrollStep(shown, by < 0 ? 'up' : 'down'));
  return [
    ...listCommands(shown).flatMap((one) => commandRows(shown, one)),
    ...(isMovable
      ? [row('move', ['up'], '↑↓', 'move', move(-1))]
      : [row('move', ['up'], '↑', 'up', move(-1), 'quiet')]),
    row('move', ['down'], '↓', 'move', move(1), 'quiet'),
    row('page', ['home'], 'Home', 'to the start', () => done(scrollStep(shown, 'start')), 'quiet'),
    row('page', ['end'], 'End', 'to the end', () => done(scrollStep(shown, 'end')), 'quiet'),
    row('waiting', ['return'], '⏎', 'waiting', () => intend(shown, { type: 'submit' }), 'quiet'),
  ];
}

function listCommands({ session, ui }: Shown): readonly Command[] {
  return commands(session, attention({ session, ui }));
}

/** Keys besides the letter of a command. */
const otherKeys: Readonly<Partial<Record<CommandId, readonly string[]>>> = {
  continue: ['return'],
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
  const { session, ui } = shown;
  if (id === 'continue') return [continueRow(shown)];
  if (id === 'copy') return copyRow(shown);
  if (id === 'help') return [];
  const [first = ''] = letters;
  const keys = [...letters, ...(otherKeys[id] ?? [])];
  const name = id === 'stop-sign-in' ? 'esc' : letters.length > 1 ? `${first}-${letters.at(-1)}` : first;
  const act = (key: string): Act => {
    const after = overlayOf(id, shown);
    if (after) return opened(session, show(ui, after), intent?.(key));
    const focused: UiState = { ...ui, focus: pasteFields[id] ?? ui.focus };
    return { ui: focused, intents: intent ? [intent(key)] : [] };
  };
  return [row(id, keys, name, label, act, quietCommands.includes(id) ? 'quiet' : undefined)];
}

/** What a command opens over the step. */
function overlayOf(id: CommandId, shown: Shown): Overlay | undefined {
  const { session } = shown;
  switch (id) {
    case 'vendor-steps':
      return { is: 'vendor-steps', scroll: 0 };
    case 'opinions':
      return { is: 'opinions', scroll: 0 };
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

function help(shown: Shown): Binding {
  const isTyped = focusedField(shown.ui) !== undefined;
  const act = () => opened(shown.session, show(shown.ui, { is: 'help', scroll: 0 }));
  return row('help', isTyped ? ['ctrl+g'] : ['?', 'ctrl+g'], isTyped ? '^G' : '?', 'help', act);
}

/** Nobody wants the page turned behind what they are reading. */
function opened(session: Session, ui: UiState, intent?: Intent): Act {
  return {
    ui,
    intents: [...(session.submitted ? [{ type: 'stay' } as const] : []), ...(intent ? [intent] : [])],
  };
}

/** Goes on, or to the field that stands in the way. */
function continueRow(shown: Shown): Binding {
  const { session, ui } = shown;
  const going = listCommands(shown).find(({ id }) => id === 'continue');
  const act = () => {
    const problems = stepProblems(session);
    const wrong = fieldsOf[session.step].find((field) => problems[field] !== undefined);
    return intend({ session, ui: wrong ? { ...ui, focus: wrong } : ui }, { type: 'submit' });
  };
  return going
    ? row('continue', ['return'], '⏎', going.label, act)
    : row('continue', ['return'], '⏎', 'waiting', act, 'quiet');
}

function everywhere(shown: Shown): readonly Binding[] {
  const { session, ui } = shown;
  const isField = focusedField(ui) !== undefined || ui.focus === 'kind';
  const page = (by: 'page-up' | 'page-down') => () => done(scrollStep(shown, by));
  return [
    ...(focusesOf(session).length > 1
      ? [
          row('focus', ['tab'], 'tab', isField ? 'next' : 'edit', () => moveFocus(shown, 1)),
          row('focus', ['shift-tab'], '⇧tab', 'previous', () => moveFocus(shown, -1), 'quiet'),
        ]
      : []),
    row('page', ['page-up'], 'PgUp', 'page up', page('page-up'), 'quiet'),
    row('page', ['page-down'], 'PgDn', 'page down', page('page-down'), 'quiet'),
    ...(ui.focus === 'kind' && session.step !== 'provider'
      ? [row('back', ['escape'], 'esc', 'back', () => intend(shown, { type: 'go-back' }))]
      : []),
  ];
}

function moveFocus(shown: Shown, by: 1 | -1): Act {
  const { session, ui } = shown;
  const focuses = focusesOf(session);
  const index = (focuses.indexOf(ui.focus) + by + focuses.length) % focuses.length;
  const focus: Focus = focuses[index] ?? 'list';
  const moved = { session, ui: { ...ui, focus } };
  return focusedField(ui) === undefined ? done(moved.ui) : intend(moved, { type: 'fields-done' });
}

/** What is copied begins anew with what is shown. */
function show({ copyIndex: _, ...ui }: UiState, overlay: Overlay): UiState {
  return { ...ui, overlay };
}

function done(ui: UiState): Act {
  return { ui, intents: [] };
}

function intend({ ui }: Shown, ...intents: readonly Intent[]): Act {
  return { ui, intents };
}

function row(
  action: string,
  keys: readonly string[],
  shown: string,
  label: string,
  act: Binding['act'],
  quiet?: 'quiet',
): Binding {
  return { keys, action, shown, label, act, ...(quiet && { quiet: true }) };
}
