import { printable } from '../core/text/printable.ts';
import { addressProblem } from '../session/registration/relying-parties.ts';
import type { RelyingPartyChoice, Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { choose } from './choose.ts';
import type { Dialogue } from './dialogue.ts';

/** Adds a relying party to the registration, or removes it. */
export async function askRelyingParty(store: SessionStore, dialogue: Dialogue): Promise<void> {
  await dialogue.until((session) => session.relyingPartyChoices !== undefined);
  const { relyingPartyChoices: choices = [], relyingParties } = store.getState();
  const options = choices.map((choice) => {
    const { id, label } = choice;
    const added = relyingParties.find((one) => one.id === id);
    if (!added) return { id, words: label, take: () => add(choice) };
    const where = added.address === undefined ? '' : `, ${printable(added.address, 300)}`;
    const remove = () => store.dispatch({ type: 'remove-relying-party', id });
    return { id, words: `${label} (added${where})`, take: remove };
  });
  await choose(dialogue, {
    title: 'Further relying parties of this client:',
    options,
    prompt: 'Number to add or remove, or Enter to leave it as it is: ',
    holds: isAsked,
  });

  async function add({ id, label, example }: RelyingPartyChoice): Promise<void> {
    if (example === undefined) return store.dispatch({ type: 'add-relying-party', id });
    const prompt = () => `Address of ${label}, such as ${example}: `;
    for (;;) {
      const address = await dialogue.ask({ prompt, holds: isAsked, undisturbed: true });
      if (address === undefined || address === '') return;
      const problem = addressProblem(address);
      if (problem === undefined) return store.dispatch({ type: 'add-relying-party', id, address });
      dialogue.say([problem]);
    }
  }
}

function isAsked({ step }: Session): boolean {
  return step === 'registration';
}
