import { ownResults } from '../../core/checks/own-results.ts';
import { hasUser, isHttp, typedAddress } from '../../core/http/address.ts';
import { printable } from '../../core/text/printable.ts';
import { asking } from '../effect.ts';
import { lookForMissing } from '../runs/look.ts';
import { cancelRun } from '../runs/start-run.ts';
import type { AddedRelyingParty, Session } from '../session.ts';
import { notify, stopWatch } from '../timers.ts';
import { without } from '../without.ts';

/** Requested once, because the list does not change. */
export function listRelyingParties(session: Session): Session {
  return session.relyingPartyChoices ? session : asking(session, { type: 'list-relying-parties' });
}

/** The problem with a typed address, in one sentence. */
export function addressProblem(typed: string): string | undefined {
  return relyingPartyAddress(typed) === undefined
    ? `“${printable(typed, 80)}” is not an address: enter the host where people open it, for example argocd.example.com.`
    : undefined;
}

/** Adds one, or changes its address, and asks the provider about it at once. */
export function addRelyingParty(
  session: Session,
  { id, address: typed = '' }: { readonly id: string; readonly address?: string },
): Session {
  const { relyingPartyChoices: choices = [], relyingParties: before } = session;
  const choice = choices.find((one) => one.id === id);
  if (!choice) return session;
  const address = choice.example === undefined ? undefined : relyingPartyAddress(typed);
  if (choice.example !== undefined && address === undefined)
    return notify(session, addressProblem(typed) ?? '', 'bad');
  const { label } = choice;
  const added: AddedRelyingParty = { id, label, ...(address !== undefined && { address }) };
  const others = before.filter((one) => one.id !== id);
  const order = choices.map((one) => one.id);
  return tryThem(
    session,
    [...others, added].toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  );
}

export function removeRelyingParty(session: Session, { id }: { readonly id: string }): Session {
  return tryThem(
    session,
    session.relyingParties.filter((one) => one.id !== id),
  );
}

function tryThem(session: Session, relyingParties: Session['relyingParties']): Session {
  const forgotten: Session = {
    ...stopWatch(session),
    relyingParties,
    facts: without(session.facts, 'furtherAuthorization'),
    judged: ownResults(session.judged),
    submitted: false,
    goOnAnyway: false,
  };
  const looking = lookForMissing(forgotten);
  if (looking !== forgotten) return looking;
  const isAfterThem = session.run?.want.includes('furtherAuthorization') ?? false;
  return isAfterThem ? cancelRun(forgotten) : forgotten;
}

/** The stored form: https unless another scheme is given, no trailing slash; undefined if it is not an address. */
export function relyingPartyAddress(typed: string): string | undefined {
  const url = typedAddress(typed.trim());
  if (!url || !isHttp(url) || hasUser(url)) return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/$/, '');
}

/** Their redirect URIs that the provider does not accept. */
export function unregisteredUris({ judged }: Session): readonly string[] {
  return judged.flatMap(({ further, subject, verdict }) =>
    further && subject?.kind === 'redirect-uri' && (verdict === 'fail' || verdict === 'warn')
      ? [subject.value]
      : [],
  );
}
