import type { Command } from '../context.ts';
import { runWizard } from './run-wizard.ts';
import { settle } from '../settings.ts';
import { wrongUsage } from '../usage-error.ts';

/** `oidc-wizard`: the wizard. */
export const wizardCommand: Command = async (context) => {
  const { words, stdin, stdout, given } = context;
  if (!stdin.isTTY || !stdout.isTTY) {
    return wrongUsage(
      context,
      'The wizard needs a terminal. Without one: oidc-wizard check NAME --url https://… --client-id … --client-secret-file FILE',
    );
  }
  if (given['client-secret-file'] === '-') {
    return wrongUsage(
      context,
      'The wizard reads the keyboard; give the secret by --client-secret-file FILE, or type it there.',
    );
  }
  const saved =
    words[0] === undefined
      ? undefined
      : await (await import('./after-first-frame.ts')).savedAnswers(words[0], context);
  const settled = await settle(context, saved, async (file) =>
    (await import('./after-first-frame.ts')).readSecretFile(file, stdin),
  );
  if (!settled.ok) return wrongUsage(context, settled.sentence);
  if (given.plain) return (await import('./after-first-frame.ts')).runPlainWizard(settled.settings, context);
  return runWizard(settled.settings, context);
};
