import { createSession } from '../../session/create-session.ts';
import { createEffectPerformer } from '../../session/perform-effects.ts';
import { createStore } from '../../session/store.ts';
import { createUpdate } from '../../session/update.ts';
import { copyText } from '../../system/programs/clipboard.ts';
import type { Context, ExitCode } from '../context.ts';
import { lateKnowledge } from '../wizard/lookups-on-demand.ts';
import { leaveReport } from '../wizard/write-final-report.ts';
import { converse } from './conversation.ts';
import { createDialogue } from './dialogue.ts';
import { createLineInput } from './line-input.ts';
import { createNews } from './session-log.ts';
import { createLineOutput } from './line-output.ts';
import type { Settings } from '../settings.ts';
import { textStyle } from '../text-style.ts';
import { type DemoParts, wizardBeginning } from '../wizard/initial-session.ts';
import { createOutside } from '../wizard/services.ts';
import { wrongUsage } from '../usage-error.ts';

/** The wizard as questions and answers, one line after the other: for any terminal, and for screen readers. */
export async function runPlainWizard(
  settings: Settings,
  context: Context,
  demo?: DemoParts,
): Promise<ExitCode> {
  const { stdin, stderr, environment, given, signal } = context;
  const outside = await createOutside(settings, context, demo?.control);
  if (!outside.ok) return wrongUsage(context, outside.failure.message);

  const knowledge = lateKnowledge();
  await knowledge.load();
  let bug: unknown;
  // The terminal's own clipboard is reached by an escape sequence only, so it is not used here.
  const world = { ...outside.value, copy: (text: string) => copyText(text, environment) };
  const performer = createEffectPerformer(world, (error) => {
    bug ??= error;
    stop();
  });
  const begin = createSession(wizardBeginning(settings, context, demo), knowledge);
  const store = createStore(begin, createUpdate(knowledge), performer.perform);
  const stop = () => store.dispatch({ type: 'interrupt' });
  const style = { ...textStyle(context), colour: false };
  const input = createLineInput(stdin, stop);
  const dialogue = createDialogue(store, input, createLineOutput(stderr), createNews(begin, style));
  signal.addEventListener('abort', stop, { once: true });
  try {
    store.dispatch({ type: 'started', now: world.now() });
    await converse(store, dialogue, style);
  } finally {
    signal.removeEventListener('abort', stop);
    dialogue.close();
    input.close();
    await performer.stop();
  }
  if (bug !== undefined) throw bug;
  const plain = { ...context, given: { ...given, 'no-color': true } };
  return leaveReport(store.getState(), settings, plain);
}
