import type { Failure } from '../../core/http/failure.ts';
import type { IgnoredRequest, PasteRefusal, SignInEvent } from '../../core/run/ports.ts';

/** How far the test login under way is. */
export type SignIn =
  /** The run has begun and nothing was heard of it yet. */
  | { readonly is: 'starting' }
  /** Waiting until the port is free; `failure.detail` names the holder where it can be known. */
  | { readonly is: 'port-busy'; readonly port: number; readonly failure: Failure }
  | Invited
  /** The provider sent the person back. */
  | { readonly is: 'returned'; readonly withCode: boolean }
  /** The same login once more, as Infra sends it, in the browser that has just signed in. */
  | { readonly is: 'repeating' }
  | { readonly is: 'exchanging' }
  /** Nobody came back, and nobody is waited for any more; the rest of the run only judges that. */
  | { readonly is: 'ended' };

type Invitation = Extract<SignInEvent, { readonly type: 'invitation' }>;

/** Waiting for the person to sign in at `url`. Not `listening`: the port was given up, and only a pasted address can end the wait. */
export interface Invited extends Omit<Invitation, 'type'> {
  readonly is: 'invited';
  readonly browser: 'not-opened' | 'opened' | 'failed';
  /** The latest ones; `ignoredCount` counts them all. */
  readonly ignoredRequests: readonly IgnoredRequest[];
  readonly ignoredCount: number;
  readonly pasteRefused?: PasteRefusal;
}

/** Whether a person has to do something before it goes on: sign in, or free the port. */
export function awaitsPerson({ run }: { readonly run?: { readonly signIn?: SignIn } }): boolean {
  return run?.signIn?.is === 'invited' || run?.signIn?.is === 'port-busy';
}

/** The invitation that is open. */
export function invitationOf({ run }: { readonly run?: { readonly signIn?: SignIn } }): Invited | undefined {
  return run?.signIn?.is === 'invited' ? run.signIn : undefined;
}
