import { type Change, chain, withoutEffects } from '../change.ts';
import type { Connect, Session } from '../session.ts';
import { notify } from '../timers.ts';

/** Asked for; it runs when that is confirmed. */
export function askToRunInfra(session: Session): Session {
  return withRun(session, { is: 'confirming' });
}

const mostOutput = 65_536;

export function onInfraOutput(session: Session, text: string): Session {
  const { run } = session.connect;
  if (run.is !== 'running') return session;
  return withRun(session, { is: 'running', output: (run.output + text).slice(-mostOutput) });
}

export function onInfraEnded(session: Session, exitCode: number | undefined): Change {
  const { run } = session.connect;
  if (run.is !== 'running') return withoutEffects(session);
  const { output } = run;
  if (exitCode === 0)
    return chain(withoutEffects(withRun(session, { is: 'done', output })), (now) =>
      notify(now, 'Infra took the provider.', 'good'),
    );
  return withoutEffects(
    withRun(session, { is: 'failed', output, ...(exitCode !== undefined && { exitCode }) }),
  );
}

function withRun(session: Session, run: Connect['run']): Session {
  return { ...session, connect: { ...session.connect, run } };
}
