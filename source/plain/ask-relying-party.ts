import { printable } from '../core/text/printable.ts';
import type { RelyingPartyChoice } from '../session/registration/added-relying-party.ts';
import { addressProblem } from '../session/registration/relying-parties.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { choose } from './choose.ts';
import type { Dialogue } from './dialogue.ts';

/** Adds a relying party to the registration, or takes one out again. */
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
    prompt: 'Number to add or to take out, or Enter to leave it as it is: ',
    holds: isAsked,
  });

  async function add(choice: RelyingPartyChoice): Promise<void> {
    const address = await askAddress(choice, dialogue);
    if (address === undefined) return;
    store.dispatch({ type: 'add-relying-party', id: choice.id, ...(address !== '' && { address }) });
  }
}

function isAsked({ step }: Session): boolean {
  return step === 'registration';
}

/** Empty where none is needed; undefined where none was given. */
async function askAddress(
  { label, example }: RelyingPartyChoice,
  dialogue: Dialogue,
): Promise<string | undefined> {
  if (example === undefined) return '';
  for (;;) {
    const prompt = () => `Address of ${label}, such as ${example}: `;
    const address = await dialogue.ask({ prompt, holds: isAsked, undisturbed: true });
    if (address === undefined || address === '') return undefined;
    const problem = addressProblem(address);
    if (problem === undefined) return address;
    dialogue.say([problem]);
  }
}
