import { printable } from '../../core/text/printable.ts';
import type { EventOf } from '../event.ts';
import type { Answered } from '../question.ts';
import type { Connect, Session } from '../session.ts';
import { notify } from '../timers.ts';
import { isUnderWay } from './api-connect.ts';
import { isConnectingUseful } from './by-api.ts';
import { bad, busy, type ConnectLine, dim, good, warn } from './connect-line.ts';

/** Whether the `infra` program can do it here and now. */
export function canRunInfra(session: Session): boolean {
  const { hasProgram, run, api } = session.connect;
  const free = run.is !== 'running' && !isUnderWay(api);
  return session.step === 'connect' && isConnectingUseful(session) && hasProgram && free;
}

/** Asked for; it runs when that is confirmed. */
export function askToRunInfra(session: Session): Session {
  return canRunInfra(session) ? withRun(session, { is: 'confirming' }) : session;
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

/** The `infra` program here, for both shells: offered, asked about, running, or how it went. */
export function programLines(session: Session): readonly ConnectLine[] {
  const { run } = session.connect;
  switch (run.is) {
    case 'idle':
      return canRunInfra(session) ? [dim('The infra program is here: i runs it for you.')] : [];
    case 'confirming':
      return [warn('This adds the provider to Infra now. The secret goes by the environment.')];
    case 'running':
      return [busy('Running infra …'), ...outputOf(run)];
    case 'done':
      return [good('Connected.'), ...outputOf(run)];
    case 'failed': {
      const code = run.exitCode === undefined ? '' : ` (exit code ${run.exitCode})`;
      return [bad(`infra did not add it${code}.`), ...outputOf(run)];
    }
  }
}

function outputOf({ output }: { readonly output: string }): readonly ConnectLine[] {
  const rows = output.split(/\r?\n/).filter((row) => row.trim() !== '');
  return rows.map((row) => dim(printable(row)));
}
