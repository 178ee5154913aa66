import { printable } from '../core/printable.ts';
import { overallVerdict } from '../core/report.ts';
import { buildReport } from './build-report.ts';
import type { Command, Context, ExitCode } from './context.ts';
import { headlessPerson } from './headless-person.ts';
import { runChecks } from './run-checks.ts';
import { openStore } from './saved-answers.ts';
import { settle } from './settings.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `oidc-wizard providers`: what was saved; `check` looks at all again, `remove NAME` forgets one. */
export const providersCommand: Command = async (context) => {
  const [verb, ...names] = context.words;
  switch (verb) {
    case undefined:
      return list(context);
    case 'check':
      return names.length === 0
        ? checkAll(context)
        : wrongUsage(context, 'providers check takes no name; oidc-wizard check NAME does.');
    case 'remove':
      return names.length === 1
        ? remove(names[0] ?? '', context)
        : wrongUsage(context, 'Say which one: oidc-wizard providers remove NAME.');
    default:
      return wrongUsage(context, `providers knows check and remove, not “${printable(verb)}”.`);
  }
};

async function list(context: Context): Promise<ExitCode> {
  const saved = await openStore(context).list();
  if (!saved.ok) return couldNot(context, saved.failure.message);
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

async function remove(name: string, context: Context): Promise<ExitCode> {
  const store = openStore(context);
  const saved = await store.list();
  if (!saved.ok) return couldNot(context, saved.failure.message);
  if (!saved.value.providers.some((provider) => provider.name === name)) {
    return wrongUsage(context, `No saved provider is called “${printable(name)}”.`);
  }
  const removed = await store.remove(name);
  if (!removed.ok || !removed.value.kept) {
    return couldNot(
      context,
      removed.ok ? (removed.value.notice ?? 'It could not be removed.') : removed.failure.message,
    );
  }
  context.stderr.write(`Forgot ${printable(name)}.\n`);
  return 0;
}

/** One line each; the worst verdict makes the exit code. Secrets are not kept, so credentials are not tried. */
async function checkAll(context: Context): Promise<ExitCode> {
  const store = openStore(context);
  const saved = await store.list();
  if (!saved.ok) return couldNot(context, saved.failure.message);
  if (saved.value.providers.length === 0) context.stderr.write('Nothing was saved yet.\n');
  let worst: ExitCode = 0;
  for (const provider of saved.value.providers) {
    const quiet = { ...context, words: [provider.name], environment: withoutAnswers(context.environment) };
    const settled = await settle(quiet, provider, async () => ({
      ok: false,
      failure: { code: 'other', message: 'providers check takes no secret.' },
    }));
    if (!settled.ok) return wrongUsage(context, settled.sentence);
    const diagnosis = await runChecks(
      settled.settings,
      headlessPerson(undefined, context.stderr),
      { login: false },
      quiet,
    );
    if (typeof diagnosis === 'number') return diagnosis;
    const { checks } = buildReport(diagnosis, false);
    const verdict = overallVerdict(checks);
    const trouble = checks.find((check) => check.verdict === verdict && verdict !== 'pass');
    context.stdout.write(
      `${printable(provider.name)}\t${verdict}\t${trouble?.summary ?? 'Nothing to change.'}\n`,
    );
    await store.save({ ...provider, verdict, checkedAt: Date.now() });
    if (verdict === 'fail' || (verdict === 'warn' && settled.settings.strict)) worst = 1;
  }
  return worst;
}

/** Answers in the environment are for one provider, not for all. */
function withoutAnswers(environment: Context['environment']): Context['environment'] {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('INFRA_PROVIDER_')),
  );
}

function couldNot({ stderr }: Context, sentence: string): 3 {
  stderr.write(`${sentence}\n`);
  return 3;
}
