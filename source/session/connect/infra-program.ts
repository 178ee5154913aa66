import { printable } from '../../core/text/printable.ts';
import { asking } from '../effect.ts';
import { configurationOf } from '../fields/configuration-of.ts';
import type { Answered } from '../question.ts';
import type { Session } from '../session.ts';
import { notify } from '../timers.ts';
import { isConnectingUseful } from './by-api.ts';
import { bad, busy, type ConnectLine, dim, good, warn } from './connect-line.ts';
import { isUnderWay } from './connecting.ts';

/** Whether the `infra` program can connect here and now. */
export function canRunInfra(session: Session): boolean {
  const { step, connect, infraHere } = session;
  // A stored provider is not added again.
  const isFree = !isUnderWay(connect) && connect.is !== 'stored';
  return step === 'connect' && isConnectingUseful(session) && infraHere.hasProgram && isFree;
}

/** Requested; runs when confirmed. */
export function askToRunInfra(session: Session): Session {
  return canRunInfra(session) ? { ...session, connect: { is: 'program-asked' } } : session;
}

/** Confirmed. */
export function runInfra(session: Session): Session {
  const running: Session = { ...session, connect: { is: 'program-runs', output: '' } };
  const { plan } = session;
  return asking(running, { type: 'run-infra', plan, configuration: configurationOf(session) });
}

const mostOutput = 65_536;

/** Redacted and printable. */
export function onInfraOutput(session: Session, { text }: { readonly text: string }): Session {
  const { connect } = session;
  if (connect.is !== 'program-runs') return session;
  return { ...session, connect: { ...connect, output: (connect.output + text).slice(-mostOutput) } };
}

export function onInfraEnded(session: Session, { answer: exitCode }: Answered<'run-infra'>): Session {
  const { connect } = session;
  if (connect.is !== 'program-runs') return session;
  const { output } = connect;
  const failed = { is: 'program-failed', output, ...(exitCode !== undefined && { exitCode }) } as const;
  if (exitCode !== 0) return { ...session, connect: failed };
  return notify(
    { ...session, connect: { is: 'program-done', output } },
    'Infra accepted the provider.',
    'good',
  );
}

/** The state of the `infra` program here, for both shells: offered, asked about, running, or its result. */
export function programLines(session: Session): readonly ConnectLine[] {
  const { connect } = session;
  switch (connect.is) {
    case 'idle':
      return canRunInfra(session) ? [dim('The infra program is here: i runs it for you.')] : [];
    case 'program-asked':
      return [warn('This adds the provider to Infra now. The secret is passed in the environment.')];
    case 'program-runs':
      return [busy('Running infra …'), ...outputOf(connect)];
    case 'program-done':
      return [good('Connected.'), ...outputOf(connect)];
    case 'program-failed': {
      const code = connect.exitCode === undefined ? '' : ` (exit code ${connect.exitCode})`;
      return [bad(`infra did not add it${code}.`), ...outputOf(connect)];
    }
    default:
      return [];
  }
}

function outputOf({ output }: { readonly output: string }): readonly ConnectLine[] {
  const rows = output.split(/\r?\n/).filter((row) => row.trim() !== '');
  return rows.map((row) => dim(printable(row)));
}
