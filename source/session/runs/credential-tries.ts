import { type Absent, type FactName, type Gathered, isAbsent } from '../../core/facts.ts';
import type { Session } from '../session.ts';

/** Providers lock a client, or the address of the asker, after a few wrong secrets. */
export const mostCredentialTries = 3;

const declined: Absent = {
  absent: 'declined',
  why: `The credentials were tried ${mostCredentialTries} times. They are not tried again on their own, because a provider may lock the client after repeated wrong secrets; the test login will show whether they work.`,
};

export interface Wanted {
  readonly want: readonly FactName[];
  readonly have: Gathered;
  readonly tries: number;
}

/** Takes the credential probe out of a run where it was sent often enough. The demo's own provider locks nobody out. */
export function withinTries(session: Session, want: readonly FactName[], have: Gathered): Wanted {
  const tries = session.credentialTries;
  if (!want.includes('clientAuthentication')) return { want, have, tries };
  if (tries < mostCredentialTries || session.demo) return { want, have, tries: tries + 1 };
  const last = session.facts.clientAuthentication;
  return {
    want: want.filter((fact) => fact !== 'clientAuthentication'),
    have: { ...have, clientAuthentication: last !== undefined && !isAbsent(last) ? last : declined },
    tries,
  };
}
