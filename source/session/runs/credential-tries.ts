import type { Session } from '../session.ts';

/** Providers lock a client, or the address of the asker, after a few wrong secrets. */
export const mostCredentialTries = 3;

/** Whether the credentials may be sent once more on their own. The demo's own provider locks nobody out. */
export function mayTryCredentials({ credentialTries, demo }: Session): boolean {
  return credentialTries < mostCredentialTries || demo !== undefined;
}
