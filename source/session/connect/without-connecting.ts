import type { Session } from '../session.ts';

/** Back from what was asked; what is written is waited for, and what was done stays. */
export function withoutAsking(session: Session): Session {
  const { is } = session.connect;
  const isAsked = is === 'looking' || is === 'confirming' || is === 'stopped' || is === 'program-asked';
  return isAsked ? { ...session, connect: { is: 'idle' } } : session;
}

/** Other answers than those that were connected. */
export function withoutConnecting(session: Session): Session {
  const { is } = session.connect;
  return is === 'writing' || is === 'program-runs' ? session : { ...session, connect: { is: 'idle' } };
}
