import { inputOfConfiguration } from '../../core/run/input-of-configuration.ts';
import { converse } from '../../plain/converse.ts';
import { createDialogue } from '../../plain/dialogue.ts';
import { createLineInput } from '../../plain/line-input.ts';
import { createLineOutput } from '../../plain/line-output.ts';
import { createSessionLog } from '../../plain/session-log.ts';
import type { Admits } from '../../plain/step-lines.ts';
import { relyingParties } from '../../relying-parties/index.ts';
import { createSession } from '../../session/create-session.ts';
import { publicConfigurationOf } from '../../session/fields/configuration-of.ts';
import { createEffectPerformer } from '../../session/perform-effects.ts';
import type { Answers } from '../../session/services.ts';
import { createStore } from '../../session/store.ts';
import { createUpdate } from '../../session/update.ts';
import { copyToClipboard } from '../../system/programs/clipboard.ts';
import type { Context, ExitCode } from '../context.ts';
import { demoControl, demoFaults } from '../demo/demo-control.ts';
import type { Settings } from '../settings.ts';
import { textStyle } from '../text-style.ts';
import { usageError } from '../usage-error.ts';
import { type DemoParts, initialSession } from './initial-session.ts';
import { lookups } from './lookups.ts';
import { createServices } from './services.ts';
import { writeFinalReport } from './write-final-report.ts';

/** The wizard as questions and answers, line by line, for any terminal and for screen readers. */
export async function runPlainWizard(
  settings: Settings,
  context: Context,
  demo?: DemoParts,
): Promise<ExitCode> {
  const { stdin, stderr, environment, flags, signal } = context;
  const faults = demo && demoFaults(demo.faults);
  const control = demo && faults && demoControl(demo.demo, faults);
  const services = await createServices(settings, context, control);
  if (!services.ok) return usageError(context, services.failure.message);

  let bug: unknown;
  // Without the terminal’s clipboard, which needs an escape sequence.
  const copy: Answers['copy'] = ({ text }) => copyToClipboard(text, environment);
  const world = { ...services.value, answers: { ...services.value.answers, copy } };
  const performer = createEffectPerformer(world, (error) => {
    bug ??= error;
    stop();
  });
  const begin = createSession(initialSession(settings, context, demo), lookups);
  const store = createStore(begin, createUpdate(lookups), performer.perform, Date.now);
  const stop = () => store.dispatch({ type: 'interrupt' });
  const style = { ...textStyle(context), colour: false };
  const input = createLineInput(stdin(), stop);
  const dialogue = createDialogue(store, input, createLineOutput(stderr), createSessionLog(begin, style));
  signal.addEventListener('abort', stop, { once: true });
  try {
    store.dispatch({ type: 'started', ...(faults && { faults }) });
    await converse(store, dialogue, style, admits);
  } finally {
    signal.removeEventListener('abort', stop);
    dialogue.close();
    input.close();
    await performer.stop();
  }
  if (bug !== undefined) throw bug;
  const plain = { ...context, flags: { ...flags, 'no-color': true } };
  return writeFinalReport(store.getState(), settings, plain);
}

const admits: Admits = (session) =>
  relyingParties[0].admits(
    { ...session.facts, input: inputOfConfiguration(publicConfigurationOf(session)) },
    session.vendor?.vendor.refresh.rotates,
  );
