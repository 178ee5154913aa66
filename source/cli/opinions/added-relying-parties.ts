import { secondOpinions } from '../../relying-parties/second-opinions.ts';
import type {
  AddedRelyingParty,
  RelyingPartyChoice,
} from '../../session/registration/added-relying-party.ts';
import { type AskedOpinion, askedOpinions } from './asked-opinions.ts';

/** Those that can be added in the wizard. */
export function relyingPartyChoices(): readonly RelyingPartyChoice[] {
  return secondOpinions.map(({ id, label, address, settings }) => {
    const example = address && settings[address.setting]?.default;
    return { id, label, ...(typeof example === 'string' && { example: hostIn(example) }) };
  });
}

/** These, or all, as they come, but for the addresses that were given. */
export function addedRelyingParties(
  added: readonly AddedRelyingParty[],
  which: 'these' | 'all',
): readonly AskedOpinion[] {
  const set = secondOpinions.flatMap(({ id, address: at }) => {
    const address = added.find((one) => one.id === id)?.address;
    return at && address !== undefined ? [`${id}.${at.setting}=${at.from?.(address) ?? address}`] : [];
  });
  const asked = askedOpinions({ for: which === 'all' ? 'all' : added.map(({ id }) => id).join(), set });
  return asked.ok ? asked.value : [];
}

function hostIn(address: string): string {
  return URL.parse(address)?.host ?? address;
}
