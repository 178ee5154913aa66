import type { Session } from '../session.ts';
import type { ApiConnect } from './api-connect.ts';

export function withApi(session: Session, api: ApiConnect): Session {
  return { ...session, connect: { ...session.connect, api } };
}

/** Back from what was asked; what is being written is waited for, and what was done stays. */
export function withoutAsking(session: Session): Session {
  const { is } = session.connect.api;
  return is === 'looking' || is === 'confirming' || is === 'stopped'
    ? withApi(session, { is: 'idle' })
    : session;
}

/** Other answers than those that were written. */
export function withoutConnecting(session: Session): Session {
  const { is } = session.connect.api;
  return is === 'idle' || is === 'writing' ? session : withApi(session, { is: 'idle' });
}
