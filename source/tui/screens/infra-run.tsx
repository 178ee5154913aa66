import { Box } from 'ink';
import type { Session } from '../../session/session.ts';
import { useKey } from '../around/key-hints.tsx';
import { Waits } from '../findings/progress.tsx';
import { Marked } from '../text/arranged.tsx';
import { Prose } from '../text/text.tsx';

/** The `infra` program here: offered, asked about, running, or how it went. */
export function InfraRun({ session: { connect } }: { readonly session: Session }) {
  const key = useKey('run-infra');
  const { run, program } = connect;
  switch (run.is) {
    case 'idle':
      if (program.is !== 'found' || !key) return null;
      return <Prose as="dim">{`The infra program is here, so this can run it for you: ${key.shown}`}</Prose>;
    case 'confirming':
      return (
        <Marked verdict="warn">This adds the provider to Infra now. The secret goes by environment.</Marked>
      );
    case 'running':
      return (
        <Box flexDirection="column">
          <Waits>running infra…</Waits>
          <Output text={run.output} />
        </Box>
      );
    default: {
      const code = run.is === 'failed' && run.exitCode !== undefined ? ` (exit code ${run.exitCode})` : '';
      const verdict = run.is === 'done' ? 'pass' : 'fail';
      return (
        <Box flexDirection="column">
          <Marked verdict={verdict} as={verdict}>
            {run.is === 'done' ? 'connected' : `infra did not add it${code}`}
          </Marked>
          <Output text={run.output} />
        </Box>
      );
    }
  }
}

/** A program's output row by row; blank lines at the ends are dropped. */
function Output({ text }: { readonly text: string }) {
  const trimmed = text.trimEnd().replace(/^\s*\n/, '');
  return (trimmed === '' ? [] : trimmed.split(/\r?\n/)).map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row of output is its place
    <Prose key={index} as="dim" indent={2}>
      {row === '' ? ' ' : row}
    </Prose>
  ));
}
