import type { TextStyle } from '../../report/text-style.ts';
import { type Step, stepNumber } from '../../session/steps.ts';
import type { SessionStore } from '../../session/store.ts';
import { askCommand, isBusy } from './commands.ts';
import type { Dialogue } from './dialogue.ts';
import { askFields, submitFields } from './fields.ts';
import { askSaved } from './saved.ts';
import { stepLines } from './step-lines.ts';

/** Leads through the steps until the wizard has ended. */
export async function converse(store: SessionStore, dialogue: Dialogue, style: TextStyle): Promise<void> {
  let here: Step | undefined;
  while (!store.getState().finished) {
    const { step } = store.getState();
    const isFurther = here === undefined || stepNumber(step) > stepNumber(here);
    if (step !== here) {
      here = step;
      // Who went back sees what was given before, and edits it only where they want to.
      if (isFurther) await arrive();
      else dialogue.say(stepLines(store.getState(), style));
    }
    await dialogue.until((session) => session.step !== step || !isBusy(session));
    if (!store.getState().finished && store.getState().step === step)
      await askCommand(store, dialogue, style);
  }

  async function arrive(): Promise<void> {
    const { step } = store.getState();
    if (step === 'provider') {
      await dialogue.until(({ saved }) => saved.is !== 'loading');
      await askSaved(store, dialogue);
    }
    await askFields(store, dialogue, style);
    if (store.getState().finished) return;
    dialogue.say(stepLines(store.getState(), style));
    submitFields(store);
  }
}
