import type { Connect, Session } from '../session.ts';
import type { ApiConnect } from './api-connect.ts';

export function withApi(session: Session, api: ApiConnect): Session {
  return { ...session, connect: { ...session.connect, api } };
}

/** Back from what was asked; what is under way is waited for, and what was done stays. */
export function withoutAsking(session: Session): Session {
  return idleWhere(session, (is) => is === 'looking' || is === 'confirming' || is === 'stopped');
}

/** Other answers than those that were connected. */
export function withoutConnecting(session: Session): Session {
  return idleWhere(session, (is) => is !== 'writing' && is !== 'running');
}

function idleWhere(
  session: Session,
  isOver: (is: ApiConnect['is'] | Connect['run']['is']) => boolean,
): Session {
  const { connect } = session;
  const idle = { is: 'idle' } as const;
  const api = isOver(connect.api.is) ? idle : connect.api;
  const run = isOver(connect.run.is) ? idle : connect.run;
  return api === connect.api && run === connect.run
    ? session
    : { ...session, connect: { ...connect, api, run } };
}
