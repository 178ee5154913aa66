import { printable } from '../core/text/printable.ts';
import type { RelyingPartyChoice } from '../session/registration/added-relying-party.ts';
import { addressProblem } from '../session/registration/relying-parties.ts';
import type { SessionStore } from '../session/store.ts';
import type { Dialogue } from './dialogue.ts';

/** Adds a relying party to the registration, or takes one out again. */
export async function askRelyingParty(store: SessionStore, dialogue: Dialogue): Promise<void> {
  await dialogue.until((session) => session.relyingPartyChoices !== undefined);
  const { relyingPartyChoices: choices = [], relyingParties } = store.getState();
  const addedAs = (id: string) => relyingParties.find((one) => one.id === id);
  dialogue.say([
    'Further relying parties of this client:',
    ...choices.map(({ id, label }, index) => {
      const added = addedAs(id);
      return `${index + 1} ${label}${added ? ` (added${added.address === undefined ? '' : `, ${printable(added.address, 300)}`})` : ''}`;
    }),
  ]);
  const typed = await dialogue.ask({
    prompt: () => 'Number to add or to take out, or Enter to leave it as it is: ',
    holds: ({ step }) => step === 'registration',
    undisturbed: true,
  });
  const answer = typed?.trim() ?? '';
  if (answer === '') return;
  const choice = choices.find(({ id }, index) => answer === id || answer === String(index + 1));
  if (!choice) return dialogue.say([`“${printable(answer, 40)}” is none of these.`]);
  if (addedAs(choice.id)) return store.dispatch({ type: 'remove-relying-party', id: choice.id });
  const address = await askAddress(choice, dialogue);
  if (address === undefined) return;
  store.dispatch({ type: 'add-relying-party', id: choice.id, ...(address !== '' && { address }) });
}

/** Empty where none is needed; undefined where none was given. */
async function askAddress(
  { label, example }: RelyingPartyChoice,
  dialogue: Dialogue,
): Promise<string | undefined> {
  if (example === undefined) return '';
  for (;;) {
    const typed = await dialogue.ask({
      prompt: () => `Address of ${label}, such as ${example}: `,
      holds: ({ step }) => step === 'registration',
      undisturbed: true,
    });
    const address = typed?.trim() ?? '';
    if (address === '') return undefined;
    const problem = addressProblem(address);
    if (problem === undefined) return address;
    dialogue.say([problem]);
  }
}
