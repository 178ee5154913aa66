import type { RelyingPartyChoice } from '../../session/registration/added-relying-party.ts';
import { relyingPartyAddress } from '../../session/registration/relying-parties.ts';
import type { Session } from '../../session/session.ts';
import { editText } from '../editing/text-edit.ts';
import type { Overlay } from '../ui-state.ts';
import type { Key } from './key.ts';

export type RelyingPartyOverlay = Overlay & { readonly is: 'relying-parties' };

export interface ChosenRelyingParty {
  readonly choice: RelyingPartyChoice;
  /** What Enter does. */
  readonly act: 'add' | 'change' | 'remove' | 'address-first';
}

/** The row under the cursor. */
export function chosenRelyingParty(
  { relyingPartyChoices = [], relyingParties }: Session,
  { selected, address }: RelyingPartyOverlay,
): ChosenRelyingParty | undefined {
  const choice = relyingPartyChoices[selected];
  if (!choice) return undefined;
  const added = relyingParties.find(({ id }) => id === choice.id);
  const isSame = (relyingPartyAddress(address) ?? '') === (added?.address ?? '');
  if (added) return { choice, act: isSame ? 'remove' : 'change' };
  const isOpen = choice.example !== undefined && address.trim() === '';
  return { choice, act: isOpen ? 'address-first' : 'add' };
}

/** With the cursor on another row, whose address can be edited. */
export function atRelyingParty(
  { relyingPartyChoices = [], relyingParties }: Session,
  row: number,
): RelyingPartyOverlay {
  const selected = Math.max(0, Math.min(relyingPartyChoices.length - 1, row));
  const id = relyingPartyChoices[selected]?.id;
  const address = relyingParties.find((one) => one.id === id)?.address ?? '';
  return { is: 'relying-parties', selected, address };
}

/** What is typed goes into the address, where one is needed. */
export function editAddress(session: Session, overlay: RelyingPartyOverlay, key: Key): RelyingPartyOverlay {
  const { address, selected } = overlay;
  if (session.relyingPartyChoices?.[selected]?.example === undefined) return overlay;
  const edited = editText({ text: address, cursor: address.length }, key);
  return edited ? { ...overlay, address: edited.text } : overlay;
}
