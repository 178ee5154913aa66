import { createRedactor, type Redactor } from '../core/secrets/redactor.ts';
import { printable } from '../core/text/printable.ts';
import { version } from '../core/version.ts';
import type { Commands } from './commands.ts';
import type { ExitCode } from './context.ts';
import { interrupt } from './interrupt.ts';
import { parse } from './parse.ts';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const satisfies Partial<
  Record<NodeJS.Signals, ExitCode>
>;

/** The only owner of the process: signals, streams and the exit code. */
export async function main(commands: Commands): Promise<void> {
  const unwritten = watchStreams();
  const redactor = createRedactor();
  const stopped = listenForSignals(redactor);
  let code: ExitCode;
  try {
    code = await run(commands, stopped.signal, redactor);
    const bug = stopped.bug();
    if (bug) throw bug.error;
  } catch (error) {
    reportBug(error, redactor);
    code = 3;
  }
  await flushed(process.stdout);
  // Errors of standard output are reported there.
  await flushed(process.stderr);
  process.exit(stopped.code() ?? unwritten() ?? code);
}

/**
 * Expected trouble is a value, so this is a bug. Its message may contain anything; the stack says where it happened.
 */
function reportBug(error: unknown, redactor: Redactor): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = redactor
    .redact(stack)
    .split('\n')
    .map((line) => printable(line));
  process.stderr.write(`oidc-wizard stopped with an internal error:\n${lines.join('\n')}\n`);
}

async function run(commands: Commands, signal: AbortSignal, redactor: Redactor): Promise<ExitCode> {
  const parsed = parse(process.argv.slice(2));
  const { stdout, stderr } = process;
  if (!parsed.ok) {
    stderr.write(`${parsed.failure.message} See oidc-wizard --help.\n`);
    return 2;
  }
  const { command, flags, words } = parsed.value;
  if (flags.version) {
    stdout.write(`${version}\n`);
    return 0;
  }
  const asksForHelp = flags.help && command !== 'help';
  const start = await commands[asksForHelp ? 'help' : command]();
  return start({
    flags,
    words: asksForHelp ? [command] : words,
    environment: process.env,
    stdin: () => process.stdin,
    stdout,
    stderr,
    redactor,
    signal,
  });
}

interface Stopped {
  readonly signal: AbortSignal;
  code(): ExitCode | undefined;
  bug(): { readonly error: unknown } | undefined;
}

/**
 * The first signal cancels, so that ports are closed and the terminal is restored; a second one exits at once. An
 * uncaught error, for instance in a key handler, cancels too.
 */
function listenForSignals(redactor: Redactor): Stopped {
  const controller = new AbortController();
  let code: ExitCode | undefined;
  let bug: { readonly error: unknown } | undefined;
  for (const [name, exit] of Object.entries(signals)) {
    process.on(name, () => {
      if (code !== undefined) process.exit(exit);
      code = exit;
      controller.abort(name === 'SIGINT' ? interrupt : undefined);
      // Nothing that hangs after a cancel may keep the process alive.
      setTimeout(() => process.exit(exit), 900).unref();
    });
  }
  const onBug = (error: unknown): void => {
    if (bug) return;
    bug = { error };
    controller.abort();
    setTimeout(() => {
      reportBug(error, redactor);
      process.exit(3);
    }, 2_500).unref();
  };
  process.on('uncaughtException', onBug);
  // Node turns an unhandled rejection into an uncaught exception; Bun, in the executable, would only print it.
  process.on('unhandledRejection', onBug);
  return { signal: controller.signal, code: () => code, bug: () => bug };
}

/**
 * Returns a function for the exit code if the report could not be written. `oidc-wizard check | head` closes the pipe,
 * and a closed terminal answers EIO: nobody reads on. Errors of standard error change nothing, since it is only for the
 * person.
 */
function watchStreams(): () => ExitCode | undefined {
  let code: ExitCode | undefined;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (code === undefined && error.code !== 'EPIPE' && error.code !== 'EIO') {
      process.stderr.write(`The report could not be written to standard output (${error.code}).\n`);
    }
    code = 3;
  });
  process.stderr.on('error', () => {});
  return () => code;
}

/**
 * Waits even if nothing is buffered: the stream reports the last write a moment later. Standard output is ended,
 * because in the executable (Bun) an empty write calls back before earlier data is out.
 */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.destroyed) return;
  await new Promise<void>((resolve) => {
    if (stream === process.stdout) stream.end(() => setImmediate(resolve));
    else stream.write('', () => resolve());
    stream.once('error', () => resolve());
  });
}
