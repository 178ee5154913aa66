import { printable } from '../core/text/printable.ts';
import { canRunInfra } from './commands.ts';
import { bad, busy, type ConnectLine, dim, good, warn } from './connect/connect-line.ts';
import type { Session } from './session.ts';

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
