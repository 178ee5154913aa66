import { printable } from '../core/text/printable.ts';
import { expiryLines } from '../report/expiries.ts';
import { escapeTerminalCharacters } from '../report/json.ts';
import { systemClock } from '../system/clock.ts';
import { writeCalendar } from './batch/write-calendar.ts';
import { checkSavedProviders } from './check/check-saved-providers.ts';
import type { Command, Context, ExitCode } from './context.ts';
import { openStore } from './saved-configuration.ts';
import { unfinished } from './unfinished.ts';
import { usageError } from './usage-error.ts';

/**
 * `oidc-wizard providers`: lists saved providers; `check` checks all of them again, `expiry` lists expiries, `remove
 * NAME` deletes one.
 */
export const providersCommand: Command = async (context) => {
  const [verb, ...names] = context.words;
  switch (verb) {
    case undefined:
      return list(context);
    case 'check':
      return names.length === 0
        ? checkSavedProviders(context)
        : usageError(context, 'providers check takes no name; oidc-wizard check NAME does.');
    case 'expiry':
      return names.length === 0
        ? listExpiries(context)
        : usageError(context, 'providers expiry takes no name; it lists all.');
    case 'remove':
      return names.length === 1
        ? remove(names[0] ?? '', context)
        : usageError(context, 'Say which one: oidc-wizard providers remove NAME.');
    default:
      return usageError(context, `providers has check, expiry and remove, not “${printable(verb)}”.`);
  }
};

async function list(context: Context): Promise<ExitCode> {
  const saved = await openStore(context).list();
  if (!saved.ok) return unfinished(context, saved.failure.message);
  const { providers, notice } = saved.value;
  if (notice !== undefined) context.stderr.write(`${notice}\n`);
  if (providers.length === 0) context.stderr.write('Nothing was saved yet.\n');
  for (const { name, url, kind, verdict, checkedAt } of providers) {
    const when =
      checkedAt === undefined ? '' : ` ${new Date(checkedAt).toISOString().slice(0, 16).replace('T', ' ')}`;
    context.stdout.write(
      `${printable(name)}\t${printable(url)}\t${kind}\t${verdict ?? 'not checked'}${when}\n`,
    );
  }
  return 0;
}

/** The expiries that each provider’s last check saw. */
async function listExpiries(context: Context): Promise<ExitCode> {
  const saved = await openStore(context).list();
  if (!saved.ok) return unfinished(context, saved.failure.message);
  const { providers, notice } = saved.value;
  if (notice !== undefined) context.stderr.write(`${notice}\n`);
  const known = providers.map(({ name, expiries = [] }) => ({ provider: name, expiries }));
  const { calendar } = context.flags;
  if (calendar !== undefined) return (await writeCalendar(calendar, known, context)) ?? 0;
  if (context.flags.json) {
    const all = known.flatMap(({ provider, expiries }) =>
      expiries.map(({ at, ...expiry }) => ({ provider, ...expiry, at: new Date(at).toISOString() })),
    );
    context.stdout.write(`${escapeTerminalCharacters(JSON.stringify(all, null, 2))}\n`);
    return 0;
  }
  const lines = expiryLines(known, systemClock.now());
  if (lines.length === 0)
    context.stderr.write('Nothing is known to expire; oidc-wizard providers check finds out.\n');
  context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

async function remove(name: string, context: Context): Promise<ExitCode> {
  const store = openStore(context);
  const saved = await store.list();
  if (!saved.ok) return unfinished(context, saved.failure.message);
  if (!saved.value.providers.some((provider) => provider.name === name)) {
    return usageError(context, `No saved provider is called “${printable(name)}”.`);
  }
  const removed = await store.remove(name);
  if (!removed.ok || !removed.value.kept) {
    return unfinished(
      context,
      removed.ok ? (removed.value.notice ?? 'It could not be removed.') : removed.failure.message,
    );
  }
  context.stderr.write(`Forgot ${printable(name)}.\n`);
  return 0;
}
