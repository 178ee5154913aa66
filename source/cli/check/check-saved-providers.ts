import { exitCode, type Report } from '../../core/report/report.ts';
import { type Shell, shellOf } from '../../core/shell/shell.ts';
import { printable } from '../../core/text/printable.ts';
import { curlCommands } from '../../report/curl.ts';
import { toJson } from '../../report/json.ts';
import { toJunit } from '../../report/junit.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { readBatchLimits } from '../batch/batch-settings.ts';
import { type Checked, checkTask } from '../batch/check-task.ts';
import { inOrder } from '../batch/in-order.ts';
import { runBatch } from '../batch/run-batch.ts';
import type { Context, ExitCode } from '../context.ts';
import { openStore } from '../saved-configuration.ts';
import { readSettings } from '../settings.ts';
import { unfinished } from '../unfinished.ts';
import { usageError } from '../usage-error.ts';
import { putOut } from '../write-report.ts';

/** `oidc-wizard providers check`: the worst verdict makes the exit code. Secrets are not kept, so credentials are not tried. */
export async function checkSavedProviders(context: Context): Promise<ExitCode> {
  const { signal, stderr, stdout } = context;
  const limits = readBatchLimits(context.flags);
  if (!limits.ok) return usageError(context, limits.failure.message);
  const store = openStore(context);
  const saved = await store.list();
  if (!saved.ok) return unfinished(context, saved.failure.message);
  const asked = await readSettings({ ...context, words: [], environment: {} }, undefined, async () => ({
    ok: false,
    failure: { code: 'other', message: 'providers check takes no secret.' },
  }));
  if (!asked.ok) return usageError(context, asked.sentence);
  const { format, output, strict } = asked.settings;
  if (format === 'html' || format === 'request') {
    return usageError(context, `--format ${format} is about one provider: oidc-wizard check NAME.`);
  }
  const { providers } = saved.value;
  if (providers.length === 0) stderr.write('Nothing was saved yet.\n');

  const shell = shellOf(context.environment['SHELL'], process.platform);
  const renderer = rendererOf[format](shell);
  const asTheyCome = format === 'text' && output === undefined;
  const verdicts = new Map<string, Pick<Report, 'verdict'> & { readonly checkedAt: number }>();
  let worst: ExitCode = 0;
  const names = providers.map(({ name }) => name);
  const tasks = providers.map((provider) => checkTask(provider, context));
  for await (const checked of inOrder(names, runBatch(tasks, limits.value, signal))) {
    if (checked.is === 'cancelled') continue;
    if (checked.is === 'not-checked') {
      // One that cannot be checked says nothing of the others.
      stderr.write(`${printable(checked.name)}: ${checked.why}\n`);
      worst = 1;
      continue;
    }
    const { verdict } = checked.report;
    verdicts.set(checked.name, { verdict, checkedAt: Date.now() });
    worst = exitCode(verdict, strict) || worst;
    if (asTheyCome) stdout.write(lineOf(checked.report));
    else renderer.add(checked);
  }
  await store.save(
    ...providers.flatMap((provider) => {
      const verdict = verdicts.get(provider.name);
      return verdict ? [{ ...provider, ...verdict }] : [];
    }),
  );
  if (!asTheyCome && !(await putOut(renderer.text(), output, context))) return 3;
  return signal.aborted ? 130 : worst;
}

/** Keeps of each run what its format needs, and no more. */
interface Renderer {
  add(checked: Extract<Checked, { is: 'checked' }>): void;
  text(): string;
}

const rendererOf: Readonly<
  Record<'text' | 'json' | 'junit' | 'markdown', (shell: Shell | undefined) => Renderer>
> = {
  text: () => rendererFor(lineOf, (lines) => lines.join('')),
  json: () => rendererFor((report) => report, toJson),
  junit: () =>
    rendererFor(
      (report) => report,
      (reports) => toJunit(...reports),
    ),
  markdown: (shell) =>
    rendererFor(
      (report, checked) => toMarkdown(report, curlCommands(checked.gathered), shell),
      (texts) => texts.join('\n'),
    ),
};

function rendererFor<Kept>(
  keep: (report: Report, checked: Extract<Checked, { is: 'checked' }>) => Kept,
  join: (kept: readonly Kept[]) => string,
): Renderer {
  const kept: Kept[] = [];
  return { add: (checked) => void kept.push(keep(checked.report, checked)), text: () => join(kept) };
}

/** Whatever has the worst verdict, so that a small trouble hides no large one. */
function lineOf({ provider, verdict, checks }: Report): string {
  const trouble = checks.filter((check) => check.verdict === verdict && verdict !== 'pass');
  const words = trouble.map(({ summary }) => summary).join(' ') || 'Nothing to change.';
  return `${printable(provider.name ?? '')}\t${verdict}\t${words}\n`;
}
