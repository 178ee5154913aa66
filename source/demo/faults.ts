import { nearestWord } from '../core/text/nearest-word.ts';
import { printable } from '../core/text/printable.ts';
import { differingRelyingParties } from './differing-relying-parties.ts';
import type { Fault } from './fault.ts';
import { addressFaults } from './faults/address.ts';
import { credentialFaults } from './faults/credentials.ts';
import { discoveryAnswerFaults } from './faults/discovery-answer.ts';
import { groupFaults } from './faults/groups.ts';
import { idTokenFaults } from './faults/id-token.ts';
import { idTokenClaimFaults } from './faults/id-token-claims.ts';
import { keyFaults } from './faults/keys.ts';
import { loginFaults } from './faults/login.ts';
import { metadataFaults } from './faults/metadata.ts';
import { registrationFaults } from './faults/registration.ts';
import { sessionFaults } from './faults/session.ts';
import { tokenAnswerFaults } from './faults/token-answer.ts';
import { userinfoFaults } from './faults/userinfo.ts';

/** Every fault, in the order of a run. */
export const faults: readonly Fault[] = [
  addressFaults,
  discoveryAnswerFaults,
  metadataFaults,
  keyFaults,
  credentialFaults,
  registrationFaults,
  loginFaults,
  tokenAnswerFaults,
  idTokenFaults,
  idTokenClaimFaults,
  userinfoFaults,
  groupFaults,
  sessionFaults,
].flatMap((table) =>
  Object.entries(table).map(([id, fault]) => {
    const differing = differingRelyingParties[id];
    return { id, ...fault, ...(differing && { differing }) };
  }),
);

/** An error message for the first unknown fault; `undefined` if all are known. */
export function unknownFault(ids: readonly string[]): string | undefined {
  const known = faults.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return undefined;
  const near = nearestWord(unknown, known);
  return `There is no fault ${printable(unknown)}; ${near ? `did you mean ${near}?` : 'oidc-wizard demo --list-faults prints them.'}`;
}

export function findFault(id: string): Fault | undefined {
  return faults.find((fault) => fault.id === id);
}
