import type { Setting } from '../../relying-parties/second-opinion.ts';
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

/** These, or all, as they come, but for the addresses that were given and what `--set` says of them. */
export function addedRelyingParties(
  added: readonly AddedRelyingParty[],
  which: 'these' | 'all',
  given: readonly string[] = [],
): readonly AskedOpinion[] {
  const addresses = secondOpinions.flatMap(({ id, address: at }) => {
    const address = added.find((one) => one.id === id)?.address;
    return at && address !== undefined ? [`${id}.${at.setting}=${at.from?.(address) ?? address}`] : [];
  });
  const kept = given.filter((words) => which === 'all' || added.some(({ id }) => words.startsWith(`${id}.`)));
  const set = [...addresses, ...kept];
  const asked = askedOpinions({ for: which === 'all' ? 'all' : added.map(({ id }) => id).join(), set });
  return asked.ok ? asked.value : [];
}

/** Those that the demo begins with, at the addresses that `--set` gives them, or at some; and what its client needs for them. */
export function chosenRelyingParties(asked: readonly AskedOpinion[], given: readonly string[] = []) {
  const chosen = asked.map(({ opinion: { id, label, address, settings: schema }, settings }) => {
    if (!address) return { id, label };
    const all: Readonly<Record<string, Setting['default']>> = settings;
    const set = all[address.setting];
    const isGiven = typeof set === 'string' && set !== schema[address.setting]?.default;
    const at = isGiven ? set.replace(address.from?.('') ?? '', '') : `https://${id}.example.org`;
    return { id, label, address: at.replace(/\/$/, '') };
  });
  const known = { issuer: '', clientId: '', results: [] };
  const redirectUris = addedRelyingParties(chosen, 'these', given).flatMap(
    ({ opinion, settings }) => opinion.request(known, settings).redirectUris,
  );
  return { chosen, redirectUris };
}

function hostIn(address: string): string {
  return URL.parse(address)?.host ?? address;
}
