import { createInterface } from 'node:readline';
import { failed, type Result } from '../../core/http/failure.ts';
import type { JsonObject } from '../../core/json/json-value.ts';
import { printable } from '../../core/text/printable.ts';
import type { ServedProvider } from '../../demo/serve/index.ts';
import { readFileOrPipe } from '../../system/files/input-file.ts';
import { writeOutputFile } from '../../system/files/output-file.ts';
import { beginLineAfterInterrupt } from '../begin-line-after-interrupt.ts';
import type { Command, Context } from '../context.ts';
import { usageError } from '../usage-error.ts';
import { readServeSettings, type ServeSettings } from './serve-settings.ts';
import { faultsLine, servedJson, servedText } from './serve-text.ts';

/** `oidc-wizard serve`: the demo provider as a server for another program, until it is stopped. */
export const serveCommand: Command = async (context) => {
  const { flags, signal, stdin, stdout, stderr } = context;
  beginLineAfterInterrupt(context);
  const settings = await readServeSettings(context);
  if (!settings.ok) return usageError(context, settings.failure.message);
  const served = await start(settings.value);
  if (!served.ok) return usageError(context, served.failure.message);
  const provider = served.value;
  try {
    const { value } = settings;
    stdout.write(flags.json ? servedJson(provider, value) : servedText(provider, value));
    provider.onChange(() => stderr.write(`${faultsLine(provider)}\n`));
    if (stdin().isTTY) takeFaults(context, provider);
    await stopped(signal);
    return 0;
  } finally {
    await provider.close();
  }
};

async function start(settings: ServeSettings): Promise<Result<ServedProvider>> {
  const { loadServe } = await import('../../demo/index.ts');
  const { people: usualPeople, personOfClaims, makeCertificate, serveProvider } = await loadServe();
  const { tlsFile, peopleFile, issuer, address, port } = settings;
  const people = peopleFile === undefined ? undefined : await readPeople(peopleFile);
  if (people && !people.ok) return people;
  const tls = tlsFile === undefined ? undefined : await makeCertificate(hostsOf(issuer, address));
  if (tls && tlsFile !== undefined) {
    const written = await writeOutputFile(tlsFile, tls.authority);
    if (!written.ok) return written;
  }
  try {
    return await serveProvider({
      ...settings,
      people: people?.value.map(personOfClaims) ?? usualPeople,
      ...(tls && { tls }),
    });
  } catch (error) {
    return notListening(error, port);
  }
}

async function readPeople(file: string): Promise<Result<readonly JsonObject[]>> {
  const text = await readFileOrPipe(file);
  return text.ok ? (await import('../../system/files/people-text.ts')).readPeopleText(text.value) : text;
}

function hostsOf(issuer: string | undefined, address: string | undefined): readonly string[] {
  const named = issuer === undefined ? [] : [new URL(issuer).hostname.replace(/^\[|\]$/g, '')];
  return [
    ...new Set(['localhost', '127.0.0.1', '::1', ...named, ...(address === undefined ? [] : [address])]),
  ];
}

/** Each input line lists the fault IDs to turn on; an empty line turns all off. */
function takeFaults({ stdin, stderr }: Context, provider: ServedProvider): void {
  createInterface({ input: stdin() }).on('line', (line) => {
    const set = provider.setFaults(line.split(/[\s,]+/).filter((id) => id !== ''));
    if (!set.ok) stderr.write(`${printable(set.failure.message)}\n`);
  });
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function notListening(error: unknown, port: number): Result<never> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is used by another program; --port 0 picks a free one.`,
    EACCES: `You may not open port ${port}; choose 1024 or higher.`,
    EADDRNOTAVAIL: 'This machine has no such address; --listen accepts one of its own, or 0.0.0.0 for all.',
    ENOTFOUND: 'This machine has no such address; --listen accepts one of its own, or 0.0.0.0 for all.',
  };
  const message = reasons[String(code)];
  if (message === undefined) throw error;
  return failed(message);
}
