import type { Command } from '../context.ts';
import { readSettings } from '../settings.ts';
import { usageError } from '../usage-error.ts';
import { goesPlain } from './goes-plain.ts';
import { runWizard } from './run-wizard.ts';

export const wizardCommand: Command = async (context) => {
  const { words, stdin, stdout, flags } = context;
  if (!stdin().isTTY || !stdout.isTTY) {
    return usageError(
      context,
      'The wizard needs a terminal. Without one: oidc-wizard check NAME --url https://… --client-id … --client-secret-file FILE',
    );
  }
  if (flags['client-secret-file'] === '-') {
    return usageError(
      context,
      'The wizard reads the keyboard; give the secret with --client-secret-file FILE, or type it there.',
    );
  }
  const saved =
    words[0] === undefined
      ? undefined
      : await (await import('./after-first-frame.ts')).savedConfiguration(words[0], context);
  const read = await readSettings(context, saved, async (file) =>
    (await import('./after-first-frame.ts')).readSecretFile(file, stdin),
  );
  if (!read.ok) return usageError(context, read.failure.message);
  if (goesPlain(context)) return (await import('./after-first-frame.ts')).runPlainWizard(read.value, context);
  return runWizard(read.value, context);
};
