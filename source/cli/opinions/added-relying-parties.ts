import type { Setting } from '../../relying-parties/second-opinion.ts';
import { secondOpinions } from '../../relying-parties/second-opinions.ts';
import type { AddedRelyingParty, RelyingPartyChoice } from '../../session/session.ts';
import { type AskedOpinion, askedOpinions } from './asked-opinions.ts';

/** The relying parties that the wizard can add. */
export function relyingPartyChoices(): readonly RelyingPartyChoice[] {
  return secondOpinions.map(({ id, label, address, settings }) => {
    const example = address && settings[address.setting]?.default;
    return { id, label, ...(typeof example === 'string' && { example: hostIn(example) }) };
  });
}

/** The added relying parties or all, with default settings except for the given addresses and `--set`. */
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

/**
 * The relying parties that the demo starts with, at the addresses from `--set` or placeholders, and their redirect
 * URIs.
 */
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
