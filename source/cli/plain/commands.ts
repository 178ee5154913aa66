import { printable } from '../../core/text/printable.ts';
import type { TextStyle } from '../../report/text-style.ts';
import { wrap } from '../../report/wrap.ts';
import { canPasteBack } from '../../session/focus.ts';
import type { Session } from '../../session/session.ts';
import type { SessionStore } from '../../session/store.ts';
import type { Dialogue } from './dialogue.ts';
import { askFields, fill, submitFields } from './fields.ts';
import { editCommand, plainCommands, press } from './keys.ts';
import { attendOverlay } from './overlays.ts';

/** Whether something is under way that ends by itself, so that there is nothing to decide. */
export function isBusy({ run, signIn, connect, demo }: Session): boolean {
  if (signIn.is === 'invited' || signIn.is === 'port-busy') return false;
  return (run !== undefined && run.for !== 'watch') || connect.run.is === 'running' || demo?.busy === true;
}

/** Asks what to do on this step, and does it. */
export async function askCommand(store: SessionStore, dialogue: Dialogue, style: TextStyle): Promise<void> {
  const { step } = store.getState();
  const line = await dialogue.ask({
    prompt: (session) => commandPrompt(session, style),
    holds: (session) => session.step === step && session.overlay.is === 'none' && !isBusy(session),
  });
  if (line === undefined) return;
  const typed = line.trim();
  const session = store.getState();
  if (canPasteBack(session) && /^https?:/i.test(typed)) return handOver(store, typed);
  const command = plainCommands(session).find((one) => one.typed.includes(typed.toLowerCase()));
  if (command === undefined) return dialogue.say([`“${printable(typed, 40)}” is none of these.`]);
  if (typed.toLowerCase() === editCommand) {
    await askFields(store, dialogue, style);
    submitFields(store);
    return;
  }
  press(store, typed.toLowerCase());
  if (store.getState().focus === 'paste') await askPaste(store, dialogue);
  await attendOverlay(store, dialogue, style);
}

function commandPrompt(session: Session, { columns }: TextStyle): string {
  const words = plainCommands(session).map(({ shown, label }) => `${shown} ${label}`);
  return `${wrap(words.join(', '), columns, '')}: `;
}

/** The redirected address holds a code, so here it is not shown; nor does the terminal limit its length. */
async function askPaste(store: SessionStore, dialogue: Dialogue): Promise<void> {
  const line = await dialogue.ask({
    prompt: () => 'Address, not shown (Enter alone: go back): ',
    holds: canPasteBack,
    hidden: true,
  });
  if (line === undefined) return;
  if (line.trim() === '') store.dispatch({ type: 'key', key: { name: 'escape' } });
  else handOver(store, line.trim());
}

function handOver(store: SessionStore, address: string): void {
  // Where the port is taken, this also says that it will not be waited for.
  if (store.getState().focus !== 'paste') press(store, 'p');
  fill(store, 'paste', address);
  store.dispatch({ type: 'key', key: { name: 'return' } });
}
