import { printable } from '../../core/text/printable.ts';
import { whyKeyUnused } from '../../relying-parties/infra/rules.ts';
import { readSecretFile } from '../../system/files/secret-file.ts';
import { beginLineAfterInterrupt } from '../begin-line-after-interrupt.ts';
import type { Command } from '../context.ts';
import { infraAccessKey } from '../infra-access-key.ts';
import { savedConfiguration } from '../saved-configuration.ts';
import { readSettings } from '../settings.ts';
import { usageError } from '../usage-error.ts';
import { askAhead } from './ask-ahead.ts';
import { headlessPerson } from './headless-person.ts';
import { prepareRun } from './prepare-run.ts';

/** Options about checking many providers rather than one. */
const batchFlags = ['concurrency', 'resume', 'shard', 'metrics', 'calendar'] as const;

/** `oidc-wizard check`: every check without a screen. */
export const checkCommand: Command = async (context) => {
  const { flags, words, stderr } = context;
  beginLineAfterInterrupt(context);
  if (flags.batch !== undefined) {
    if (flags.config !== undefined)
      return usageError(context, '--config judges one provider; leave out --batch.');
    const { checkBatch } = await import('../headless-commands.ts');
    return checkBatch(flags.batch, context);
  }
  const ofBatch = batchFlags.find((name) => flags[name] !== undefined);
  if (ofBatch !== undefined) return usageError(context, `--${ofBatch} goes with --batch FILE.`);
  if (flags.facts !== undefined) {
    const { judgeSavedFacts } = await import('../headless-commands.ts');
    return judgeSavedFacts(flags.facts, context);
  }

  const saved = words[0] === undefined ? undefined : await savedConfiguration(words[0], context);
  const read = await readSettings(context, saved, (file) => readSecretFile(file, context.stdin));
  if (!read.ok) return usageError(context, read.failure.message);
  const settings = read.value;
  if (settings.configuration.url.trim() === '') {
    return usageError(
      context,
      flags.config === undefined
        ? `${unsaved(words[0])}Give the provider’s URL: oidc-wizard check --url https://${/^[\w-]+(?:\.[\w-]+)+$/.exec(words[0] ?? '')?.[0] ?? '…'}`
        : 'The configuration names no provider that can be read from here; give its URL with --url.',
    );
  }
  const key = infraAccessKey(context);
  const unused = key && whyKeyUnused({ infraAccessKey: key }, settings.configuration.infraServers);
  if (unused !== undefined) stderr.write(`${printable(unused, 500)}\n`);
  // Standard input that supplied the secret or a file cannot supply a pasted address as well.
  const isUsed = flags['client-secret-file'] === '-' || (flags.config?.includes('-') ?? false);
  const person = headlessPerson(isUsed ? undefined : context.stdin, stderr);
  const ready = await prepareRun(settings, person, { login: flags.login ?? false }, context);
  if (typeof ready === 'number') return ready;
  const goingOn = await askAhead(ready, context.signal);
  const { finishCheck, performRun } = await import('../headless-commands.ts');
  const diagnosis = await performRun(ready, settings, context, goingOn);
  return typeof diagnosis === 'number' ? diagnosis : finishCheck(diagnosis, settings, false, context);
};

function unsaved(name: string | undefined): string {
  return name === undefined ? '' : `No provider “${printable(name)}” was saved. `;
}
