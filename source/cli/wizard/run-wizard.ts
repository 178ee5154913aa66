import { createSession } from '../../session/create-session.ts';
import type { SessionEffect } from '../../session/effect.ts';
import { createEffectPerformer, type EffectPerformer } from '../../session/perform-effects.ts';
import { createStore } from '../../session/store.ts';
import { createUpdate } from '../../session/update.ts';
import { after } from '../../system/after.ts';
import { readTerminal } from '../../system/terminal.ts';
import { renderWizard } from '../../tui/render-wizard.tsx';
import type { Context, ExitCode } from '../context.ts';
import type { Settings } from '../settings.ts';
import { usageError } from '../usage-error.ts';
import { type DemoParts, initialSession } from './initial-session.ts';
import { lookupsOnDemand } from './lookups-on-demand.ts';

/** Milliseconds for reading and drawing what was typed before the first frame; no key is read while the rest loads. */
const forWhatWasTyped = 40;

/**
 * Shows the wizard until it ends, then prints the plain report. The engine, the vendors and the system are loaded after
 * the first frame; effects requested meanwhile wait.
 */
export async function runWizard(
  settings: Settings,
  context: Context,
  demo?: DemoParts,
  pace?: number,
): Promise<ExitCode> {
  const { stdin, stdout, stderr, environment, flags, signal } = context;
  const lookups = lookupsOnDemand();
  const pending: SessionEffect[] = [];
  let performer: EffectPerformer | undefined;
  let cancelBegin: (() => void) | undefined;
  let trouble: { readonly sentence: string } | { readonly bug: unknown } | undefined;
  const store = createStore(
    createSession(initialSession(settings, context, demo), lookups),
    createUpdate(lookups),
    (effect, dispatch) => (performer ? performer.perform(effect, dispatch) : pending.push(effect)),
    Date.now,
  );
  const stop = () => store.dispatch({ type: 'interrupt' });
  const endWith = (why: NonNullable<typeof trouble>) => {
    trouble ??= why;
    stop();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const facts = readTerminal({ stdout, environment, noColor: flags['no-color'] ?? false });
    const terminal = { ...facts, requestSeconds: settings.timeoutMs / 1000 };
    const onShown = () => {
      cancelBegin = after(forWhatWasTyped, () => {
        demo?.onShown();
        void begin().catch((bug: unknown) => endWith({ bug }));
      });
    };
    // The Linux console prints a title as text.
    const signals = { title: environment['TERM'] !== 'linux', bell: !flags['no-bell'] };
    const tour = pace === undefined ? undefined : { milliseconds: pace * 1000, after };
    await renderWizard({ store, terminal, signals, stdin: stdin(), stdout, stderr, onShown, tour });
  } finally {
    cancelBegin?.();
    signal.removeEventListener('abort', stop);
    await performer?.stop();
  }
  if (trouble && 'bug' in trouble) throw trouble.bug;
  if (trouble) return usageError(context, trouble.sentence);
  const { writeFinalReport } = await import('./after-first-frame.ts');
  return writeFinalReport(store.getState(), settings, context);

  async function begin(): Promise<void> {
    const [later] = await Promise.all([import('./after-first-frame.ts'), lookups.load()]);
    const faults = demo && later.demoFaults(demo.faults);
    const control = demo && faults && later.demoControl(demo.demo, faults);
    const services = await later.createServices(settings, context, control);
    if (!services.ok) return endWith({ sentence: services.failure.message });
    performer = createEffectPerformer(services.value, (bug) => endWith({ bug }));
    for (const effect of pending) performer.perform(effect, store.dispatch);
    store.dispatch({ type: 'started', ...(faults && { faults }) });
  }
}
