import type { EventOf } from '../event.ts';
import type { Answered } from '../question.ts';
import type { Connect, Session } from '../session.ts';
import { notify } from '../timers.ts';

/** Asked for; it runs when that is confirmed. */
export function askToRunInfra(session: Session): Session {
  return withRun(session, { is: 'confirming' });
}

const mostOutput = 65_536;

export function onInfraOutput(session: Session, { text }: EventOf<'infra-output'>): Session {
  const { run } = session.connect;
  if (run.is !== 'running') return session;
  return withRun(session, { is: 'running', output: (run.output + text).slice(-mostOutput) });
}

export function onInfraEnded(session: Session, { answer: exitCode }: Answered<'run-infra'>): Session {
  const { run } = session.connect;
  if (run.is !== 'running') return session;
  const { output } = run;
  return exitCode === 0
    ? notify(withRun(session, { is: 'done', output }), 'Infra took the provider.', 'good')
    : withRun(session, { is: 'failed', output, ...(exitCode !== undefined && { exitCode }) });
}

function withRun(session: Session, run: Connect['run']): Session {
  return { ...session, connect: { ...session.connect, run } };
}
