import type { Failure } from '../../core/http/failure.ts';
import type { IgnoredRequest, PasteRefusal, SignInEvent } from '../../core/run/ports.ts';

/** The progress of the test login. */
export type SignIn =
  /** The run has begun without any news yet. */
  | { readonly is: 'starting' }
  /** Waiting until the port is free; `failure.detail` names its holder if known. */
  | { readonly is: 'port-busy'; readonly port: number; readonly failure: Failure }
  | Invited
  /** The provider sent the person back. */
  | { readonly is: 'returned'; readonly withCode: boolean }
  /** Repeating the login as Infra sends it, in the browser that has just signed in. */
  | { readonly is: 'repeating' }
  | { readonly is: 'exchanging' }
  /** Nobody came back, and waiting has ended; the rest of the run only judges that. */
  | { readonly is: 'ended' };

type Invitation = Extract<SignInEvent, { readonly type: 'invitation' }>;

/**
 * Waiting for the person to sign in at `url`. Not `listening`: the port was given up, and only a pasted address can end
 * the wait.
 */
export interface Invited extends Omit<Invitation, 'type'> {
  readonly is: 'invited';
  readonly browser: 'not-opened' | 'opened' | 'failed';
  /** The latest ones; `ignoredCount` counts all of them. */
  readonly ignoredRequests: readonly IgnoredRequest[];
  readonly ignoredCount: number;
  readonly pasteRefused?: PasteRefusal;
}

/** Whether a person has to act before it continues: sign in, or free the port. */
export function awaitsPerson({ run }: { readonly run?: { readonly signIn?: SignIn } }): boolean {
  return run?.signIn?.is === 'invited' || run?.signIn?.is === 'port-busy';
}

/** The open invitation. */
export function invitationOf({ run }: { readonly run?: { readonly signIn?: SignIn } }): Invited | undefined {
  return run?.signIn?.is === 'invited' ? run.signIn : undefined;
}
