import type { Redactor } from '../core/secrets/redactor.ts';
import type { Flags } from './flags.ts';

/** What a command gets of the process it runs in; tests pass their own. */
export interface Context {
  readonly flags: Flags;
  /** What stood on the command line besides the command and its options. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Node makes of it what reads files, and line by line: for who reads it. */
  readonly stdin: () => NodeJS.ReadStream;
  /** The report, and nothing else. */
  readonly stdout: NodeJS.WriteStream;
  /** Everything for the person's eye meanwhile. */
  readonly stderr: NodeJS.WriteStream;
  /** Knows every secret of this process; whatever leaves it passes through, a crash as well. */
  readonly redactor: Redactor;
  /** Aborted by the first signal; the process ends by itself soon after. */
  readonly signal: AbortSignal;
}

/** 0 no check failed, 1 at least one did, 2 wrong usage, 3 could not finish, 130 and the like: ended by a signal. */
export type ExitCode = 0 | 1 | 2 | 3 | 129 | 130 | 143;

export type Command = (context: Context) => Promise<ExitCode>;
