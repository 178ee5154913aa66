import { printable } from '../core/printable.ts';
import { version } from '../core/version.ts';
import type { Command, ExitCode } from './context.ts';
import { help } from './help.ts';
import type { CommandName } from './options.ts';
import { parse } from './parse.ts';

const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  wizard: async () => (await import('./wizard-command.ts')).wizardCommand,
  demo: async () => (await import('./demo-command.ts')).demoCommand,
  check: async () => (await import('./headless-commands.ts')).checkCommand,
  explain: async () => (await import('./headless-commands.ts')).explainCommand,
  providers: async () => (await import('./headless-commands.ts')).providersCommand,
};

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const satisfies Partial<
  Record<NodeJS.Signals, ExitCode>
>;

/** The one owner of the process: signals, streams and the exit code. */
export async function main(): Promise<void> {
  const { code: byReader } = endQuietlyWhenNobodyReads();
  const stopped = listenForSignals();
  let code: ExitCode;
  try {
    code = await run(stopped.signal);
  } catch (error) {
    // Expected trouble is a value, so this is a bug; the words may hold anything, the stack tells where.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `oidc-wizard stopped with an error of its own:\n${stack
        .split('\n')
        .map((line) => printable(line))
        .join('\n')}\n`,
    );
    code = 3;
  }
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(byReader() ?? stopped.code() ?? code);
}

async function run(signal: AbortSignal): Promise<ExitCode> {
  const parsed = parse(process.argv.slice(2));
  const { stdin, stdout, stderr } = process;
  if (!parsed.ok) {
    stderr.write(`${parsed.sentence} See oidc-wizard --help.\n`);
    return 2;
  }
  const { command, given, words } = parsed;
  if (given.help) {
    stdout.write(help(command));
    return 0;
  }
  if (given.version) {
    stdout.write(`${version}\n`);
    return 0;
  }
  const start = await commands[command]();
  return start({ given, words, environment: process.env, stdin, stdout, stderr, signal });
}

/** The first signal cancels, so that ports are closed and the terminal restored; a second one ends at once. */
function listenForSignals(): { readonly signal: AbortSignal; code(): ExitCode | undefined } {
  const controller = new AbortController();
  let code: ExitCode | undefined;
  for (const [name, exit] of Object.entries(signals)) {
    process.on(name, () => {
      if (code !== undefined) process.exit(exit);
      code = exit;
      controller.abort();
      // Whatever hangs after a cancel must not keep the process.
      setTimeout(() => process.exit(exit), 2_500).unref();
    });
  }
  return { signal: controller.signal, code: () => code };
}

/** `oidc-wizard check | head` closes the pipe; that is no error. A terminal that is gone answers EIO. */
function endQuietlyWhenNobodyReads(): { code(): ExitCode | undefined } {
  let gone = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
      gone = true;
    });
  }
  return { code: () => (gone ? 3 : undefined) };
}

async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.writableLength === 0 || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    stream.write('', () => resolve());
    stream.once('error', () => resolve());
  });
}
