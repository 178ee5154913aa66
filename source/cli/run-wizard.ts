import { createSession } from '../session/create-session.ts';
import type { DemoControl } from '../session/outside.ts';
import { createEffectPerformer } from '../session/perform-effects.ts';
import type { Demo } from '../session/session.ts';
import { createStore } from '../session/store.ts';
import { createUpdate } from '../session/update.ts';
import { readTerminal } from '../system/terminal.ts';
import type { Context, ExitCode } from './context.ts';
import { leaveReport } from './leave-report.ts';
import type { Settings } from './settings.ts';
import { wizardKnowledge } from './wizard-knowledge.ts';
import { createOutside } from './wizard-outside.ts';
import { wrongUsage } from './wrong-usage.ts';

export interface DemoParts {
  readonly state: Omit<Demo, 'busy'>;
  readonly control: DemoControl;
}

/** Shows the wizard until it ends; then the plain report stays where it was. */
export async function runWizard(settings: Settings, context: Context, demo?: DemoParts): Promise<ExitCode> {
  const { stdin, stdout, stderr, environment, given, signal } = context;
  const outside = await createOutside(settings, context, demo?.control);
  if (!outside.ok) return wrongUsage(context, outside.failure.message);

  let bug: unknown;
  const performer = createEffectPerformer(outside.value, (error) => {
    bug ??= error;
    store.dispatch({ type: 'interrupt' });
  });
  const beginning = {
    answers: settings.answers,
    kindChosen: given.kind !== undefined,
    openBrowser: settings.openBrowser,
    strict: settings.strict,
    terminal: { columns: stdout.columns, rows: stdout.rows },
    ...(demo && { demo: demo.state }),
  };
  const store = createStore(
    createSession(beginning, wizardKnowledge),
    createUpdate(wizardKnowledge),
    performer.perform,
  );
  const stop = () => store.dispatch({ type: 'interrupt' });
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { renderWizard } = await import('../tui/render-wizard.tsx');
    const facts = readTerminal({ stdout, environment, noColor: given['no-color'] ?? false });
    const terminal = { ...facts, screenReader: environment['INK_SCREEN_READER'] === 'true' };
    await renderWizard({
      store,
      terminal,
      stdin,
      stdout,
      stderr,
      onShown: () => store.dispatch({ type: 'started', now: outside.value.now() }),
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await performer.stop();
  }
  if (bug !== undefined) throw bug;
  return leaveReport(store.getState(), settings, context);
}
