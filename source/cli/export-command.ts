import type { Diagnosis } from '../core/diagnose.ts';
import { printable } from '../core/text/printable.ts';
import { readSecretFile } from '../system/files/secret-file.ts';
import { headlessPerson } from './check/headless-person.ts';
import { runChecks } from './check/run-checks.ts';
import { savedRun } from './check/saved-run.ts';
import type { Command, Context, ExitCode } from './context.ts';
import { savedConfiguration } from './saved-configuration.ts';
import { readSettings } from './settings.ts';
import { usageError } from './usage-error.ts';
import { putOut } from './write-report.ts';

/** `oidc-wizard export RELYING-PARTY [NAME]`: its configuration for the provider as it is now or in saved facts. */
export const exportCommand: Command = async (context) => {
  const { flags, words, stderr, redactor } = context;
  const [id, ...rest] = words;
  const { askedExport, writeExport } = await import('./opinions/opinions.ts');
  const asked = askedExport(id, flags);
  if (!asked.ok) return usageError(context, asked.failure.message);

  // Here the format and the settings are the configuration’s, not a report’s.
  const { format: _, set: __, ...others } = flags;
  const diagnosis = await diagnosisOf({ ...context, words: rest, flags: others });
  if (typeof diagnosis === 'number') return diagnosis;
  const written = writeExport(asked.value, diagnosis, redactor);
  for (const note of written.notes) stderr.write(`${printable(note, 1000)}\n`);
  if (written.text === undefined) return 1;
  return (await putOut(written.text, flags.output, context)) ? 0 : 3;
};

async function diagnosisOf(context: Context): Promise<Diagnosis | ExitCode> {
  const { flags, words, stderr } = context;
  if (flags.facts !== undefined) {
    const saved = await savedRun(flags.facts);
    return saved.ok ? saved.value : usageError(context, saved.failure.message);
  }
  const saved = words[0] === undefined ? undefined : await savedConfiguration(words[0], context);
  const read = await readSettings(context, saved, (file) => readSecretFile(file, context.stdin));
  if (!read.ok) return usageError(context, read.failure.message);
  if (read.value.configuration.url.trim() === '')
    return usageError(
      context,
      'Say for which provider: --url https://…, --facts FILE, or the NAME of a saved one.',
    );
  const person = headlessPerson(flags['client-secret-file'] === '-' ? undefined : context.stdin, stderr);
  return runChecks(read.value, person, { login: flags.login ?? false }, context);
}
