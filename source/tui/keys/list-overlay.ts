import { relyingPartyAddress } from '../../session/registration/relying-parties.ts';
import type { Demo, DemoFault, Session } from '../../session/session.ts';
import { type Step, stepNumber } from '../../session/steps/steps.ts';
import { editText } from '../editing/text-edit.ts';
import type { ListOverlay, Overlay } from '../ui-state.ts';
import type { Key } from './key.ts';

/** The list with a selected row; a relying party's present address can be edited. */
export function listOverlay(
  session: Session,
  { is, typed }: Omit<ListOverlay, 'selected'>,
  row: number,
): ListOverlay {
  const { demo, relyingPartyChoices = [] } = session;
  const rows = is === 'faults' ? choices(demo, typed).rows : relyingPartyChoices;
  const selected = Math.max(0, Math.min(rows.length - 1, row));
  const { added } = relyingPartyAt(session, selected) ?? {};
  return { is, selected, typed: is === 'faults' ? typed : (added?.address ?? '') };
}

/** The choice in a row of the list, and what was added of it. */
export function relyingPartyAt({ relyingPartyChoices = [], relyingParties }: Session, row: number) {
  const choice = relyingPartyChoices[row];
  return choice && { choice, added: relyingParties.find(({ id }) => id === choice.id) };
}

/** The intent of Enter, given the typed address; undefined if that has to be typed first. */
export function actOn({ choice, added }: NonNullable<ReturnType<typeof relyingPartyAt>>, typed: string) {
  const isSame = (relyingPartyAddress(typed) ?? '') === (added?.address ?? '');
  if (added) return isSame ? 'remove' : 'change its address';
  return choice.example !== undefined && typed.trim() === '' ? undefined : 'add';
}

/** The overlay after a key that is text there: a filter, or a required address. */
export function typedInto(session: Session, overlay: Overlay, key: Key): Overlay {
  if (!('typed' in overlay)) return overlay;
  const edited = editText({ text: overlay.typed, cursor: overlay.typed.length }, key);
  if (!edited) return overlay;
  if (overlay.is === 'faults') return { ...overlay, typed: edited.text, selected: 0 };
  const takesAddress = relyingPartyAt(session, overlay.selected)?.choice.example !== undefined;
  return takesAddress ? { ...overlay, typed: edited.text } : overlay;
}

/** A row of the list of faults; without a fault the provider does everything right. */
export interface FaultChoice {
  readonly fault?: DemoFault;
  /** The step where it shows, on that step's first row. */
  readonly heading?: Step;
}

/** The demo's faults by step, if all words of the filter occur in the text shown for them. */
export function choices(demo: Demo | undefined, filter: string) {
  const faults = (demo?.faults ?? []).toSorted((a, b) => stepNumber(a.step) - stepNumber(b.step));
  const words = filter.toLowerCase().split(' ');
  const found = faults.filter(({ id, title, story, differing = '' }) => {
    const text = `${id} ${title} ${story} ${differing}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const rows: readonly FaultChoice[] = [
    ...(filter === '' ? [{}] : []),
    ...found.map((fault, index) => ({
      fault,
      ...(found[index - 1]?.step !== fault.step && { heading: fault.step }),
    })),
  ];
  const on = rows.findIndex(({ fault }) => fault?.id === demo?.fault);
  // The active row, and the number of rows without a filter, including none.
  return { rows, on: Math.max(0, on), of: faults.length + 1 };
}
