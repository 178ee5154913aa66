import { printable } from '../../core/text/printable.ts';
import { whyKeyUnused } from '../../relying-parties/infra/server/access-key-use.ts';
import { readSecretFile } from '../../system/files/secret-file.ts';
import { conclude } from './finish-check.ts';
import type { Command } from '../context.ts';
import { headlessPerson } from './headless-person.ts';
import { infraAccessKey } from '../infra-access-key.ts';
import { runChecks } from './run-checks.ts';
import { savedAnswers } from '../saved-answers.ts';
import { settle } from '../settings.ts';
import { wrongUsage } from '../usage-error.ts';

/** `oidc-wizard check`: every check without a screen. */
export const checkCommand: Command = async (context) => {
  const { given, words, stdin, stderr } = context;
  if (given.facts !== undefined) {
    const { judgeSavedFacts } = await import('./judge-saved-facts.ts');
    return judgeSavedFacts(given.facts, context);
  }

  const saved = words[0] === undefined ? undefined : await savedAnswers(words[0], context);
  const settled = await settle(context, saved, (file) => readSecretFile(file, stdin));
  if (!settled.ok) return wrongUsage(context, settled.sentence);
  const { settings } = settled;
  if (settings.answers.url.trim() === '') {
    return wrongUsage(context, "Give the provider's URL: oidc-wizard check NAME --url https://…");
  }
  const key = infraAccessKey(context);
  const unused = key && whyKeyUnused({ infraAccessKey: key }, settings.answers.infraServers);
  if (unused !== undefined) stderr.write(`${printable(unused, 500)}\n`);
  // Standard input that gave the secret cannot also give a pasted address.
  const person = headlessPerson(given['client-secret-file'] === '-' ? undefined : stdin, stderr);
  const diagnosis = await runChecks(settings, person, { login: given.login ?? false }, context);
  return typeof diagnosis === 'number' ? diagnosis : conclude(diagnosis, settings, false, context);
};
