import type { Redactor } from '../core/secrets/redactor.ts';
import type { Flags } from './flags.ts';

/** What a command gets from its process; tests pass their own. */
export interface Context {
  readonly flags: Flags;
  /** Words on the command line other than the command and its options. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A function, because Node loads modules for files and lines on first use. */
  readonly stdin: () => NodeJS.ReadStream;
  /** For the report and nothing else. */
  readonly stdout: NodeJS.WriteStream;
  /** For everything else that the person sees. */
  readonly stderr: NodeJS.WriteStream;
  /** Knows every secret of this process; all output passes through it, even after a crash. */
  readonly redactor: Redactor;
  /** Aborted by the first signal; the process ends soon after. */
  readonly signal: AbortSignal;
}

/**
 * 0: no check failed, 1: at least one did, 2: usage error, 3: could not finish, 130 and the like: ended by a signal.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 129 | 130 | 143;

export type Command = (context: Context) => Promise<ExitCode>;
