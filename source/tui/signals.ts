import { printable } from '../core/text/printable.ts';
import { invitationOf } from '../session/login/sign-in.ts';
import type { Session } from '../session/session.ts';
import { loginTried, signingIn, stepFailed } from '../session/steps/step-results.ts';
import { stepTitles } from '../session/steps/steps.ts';
import type { SessionStore } from '../session/store.ts';

export interface Signals {
  /** Show the progress in the window's title. */
  readonly title: boolean;
  /** Ring a bell when something awaited has arrived. */
  readonly bell: boolean;
}

/** Signals to a person looking elsewhere, by the window's title and a bell. The returned function restores the title. */
export function startSignals(
  store: SessionStore,
  { title, bell }: Signals,
  write: (text: string) => void,
): () => void {
  let before = store.getState();
  let shown = '';
  const tell = () => {
    const now = store.getState();
    if (bell && hasCome(before, now)) write('\u0007');
    const words = titleOf(now);
    if (title && words !== shown) write(`\u001b]2;${words}\u0007`);
    shown = words;
    before = now;
  };
  // The terminal keeps titles on a stack (XTWINOPS 22 and 23).
  if (title) write('\u001b[22;2t');
  tell();
  const unsubscribe = store.subscribe(tell);
  return () => {
    unsubscribe();
    if (title) write('\u001b[23;2t');
  };
}

/** A login came back, or a watch turned green. */
export function hasCome(before: Session, now: Session): boolean {
  const isBack =
    invitationOf(before) !== undefined && !invitationOf(now) && (signingIn(now) || loginTried(now));
  return isBack || (before.watch.ended !== 'all-green' && now.watch.ended === 'all-green');
}

export function titleOf(session: Session): string {
  const { step, fields, run } = session;
  const state = () => {
    if (invitationOf(session)) return 'waiting for the sign-in';
    if (run && run.for !== 'watch') return 'checking';
    return stepFailed(session) ? 'failed' : '';
  };
  const parts = ['oidc-wizard', fields.name, stepTitles[step], state()];
  return printable(parts.filter((part) => part !== '').join(', '), 100);
}
