import { Box } from 'ink';
import type { Session } from '../../session/session.ts';
import { useKey } from '../around/keys.ts';
import { useDisplay } from '../display.ts';
import { Busy } from '../findings/progress.tsx';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';

/** The `infra` program here: offered, asked about, running, or how it went. */
export function InfraRun({ session: { connect } }: { readonly session: Session }) {
  const { verdict } = useDisplay().glyphs;
  const key = useKey('run-infra');
  const { run, program } = connect;
  switch (run.is) {
    case 'idle':
      if (program.is !== 'found' || !key) return null;
      return (
        <Prose as="dim">
          {'The infra program is here, so this can run it for you: '}
          <Printed as="key">{key.shown}</Printed>
        </Prose>
      );
    case 'confirming':
      return (
        <Marked mark={`${verdict.warn} `} markRole="warn">
          This adds the provider to Infra now. The secret goes by environment.
        </Marked>
      );
    case 'running':
      return (
        <Box flexDirection="column">
          <Box>
            <Busy />
            <OneLine as="busy"> running infra…</OneLine>
          </Box>
          <Output text={run.output} />
        </Box>
      );
    case 'done':
      return (
        <Box flexDirection="column">
          <OneLine as="pass">{`${verdict.pass} connected`}</OneLine>
          <Output text={run.output} />
        </Box>
      );
    case 'failed':
      return (
        <Box flexDirection="column">
          <OneLine>
            <Printed as="fail">{`${verdict.fail} infra did not add it`}</Printed>
            {run.exitCode !== undefined && <Printed as="dim">{` (exit code ${run.exitCode})`}</Printed>}
          </OneLine>
          <Output text={run.output} />
        </Box>
      );
  }
}

/** A program's output row by row; blank lines at the ends are dropped. */
function Output({ text }: { readonly text: string }) {
  const trimmed = text.trimEnd().replace(/^\s*\n/, '');
  if (trimmed === '') return null;
  return (
    <Box flexDirection="column" paddingLeft={2}>
      {trimmed.split(/\r?\n/).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of output is its place
        <Prose key={index} as="dim">
          {row === '' ? ' ' : row}
        </Prose>
      ))}
    </Box>
  );
}
