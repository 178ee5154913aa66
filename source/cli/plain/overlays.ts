import { resultText } from '../../report/result-text.ts';
import type { TextStyle } from '../../report/text-style.ts';
import { wrap } from '../../report/wrap.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/step-results.ts';
import type { SessionStore } from '../../session/store.ts';
import type { Dialogue } from './dialogue.ts';
import { keyEvent, plainCommands } from './keys.ts';
import { vendorStepLines } from './vendor-steps.ts';

/** What the screen lays over a step is printed here, or asked; afterwards the step is there again. */
export async function attendOverlay(
  store: SessionStore,
  dialogue: Dialogue,
  style: TextStyle,
): Promise<void> {
  const session = store.getState();
  switch (session.overlay.is) {
    case 'none':
      return;
    case 'help':
      dialogue.say(helpLines(session, style));
      break;
    case 'vendor-steps':
      dialogue.say(vendorStepLines(session, style));
      break;
    case 'details':
      dialogue.say(stepResults(session).map((result) => resultText(result, style)));
      break;
    case 'faults':
      return chooseFault(store, dialogue);
    case 'confirm-quit':
      return confirmQuit(store, dialogue);
  }
  store.dispatch({ type: 'key', key: { name: 'escape' } });
}

function helpLines(session: Session, { columns }: TextStyle): readonly string[] {
  const below: Session = { ...session, overlay: { is: 'none' } };
  return [
    'Type a letter and Enter:',
    ...plainCommands(below).map(({ shown, label }) => `${shown} ${label}`),
    wrap(
      'The client secret, codes and tokens stay in the memory of this program. They go to the provider and nowhere else, and they are never written to disk.',
      columns,
      '',
    ),
  ];
}

async function chooseFault(store: SessionStore, dialogue: Dialogue): Promise<void> {
  const faults = store.getState().demo?.faults ?? [];
  dialogue.say([
    'Faults of the demo provider:',
    '0 no fault',
    ...faults.map(({ id, title }, index) => `${index + 1} ${id}: ${title}`),
  ]);
  const typed = await dialogue.ask({
    prompt: () => 'Number, or Enter to leave it as it is: ',
    holds: ({ overlay }) => overlay.is === 'faults',
    undisturbed: true,
  });
  const wanted = typed?.trim();
  const { overlay } = store.getState();
  if (overlay.is !== 'faults') return;
  if (!wanted || !/^\d+$/.test(wanted) || Number(wanted) > faults.length) {
    store.dispatch({ type: 'key', key: { name: 'escape' } });
    return;
  }
  const by = Number(wanted) - overlay.selected;
  for (let turn = 0; turn < Math.abs(by); turn += 1) {
    store.dispatch({ type: 'key', key: { name: by < 0 ? 'up' : 'down' } });
  }
  store.dispatch({ type: 'key', key: { name: 'return' } });
}

/** A sign-in under way is not thrown away by one letter. */
async function confirmQuit(store: SessionStore, dialogue: Dialogue): Promise<void> {
  const typed = await dialogue.ask({
    prompt: () => 'A sign-in is under way. Quit all the same, y or n? ',
    holds: ({ overlay }) => overlay.is === 'confirm-quit',
  });
  if (typed === undefined) return;
  store.dispatch(keyEvent(typed.trim().toLowerCase() === 'y' ? 'y' : 'n'));
}
