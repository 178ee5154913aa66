import { providerKinds } from '../core/run/configuration.ts';
import { Secret } from '../core/secrets/secret.ts';
import { printable } from '../core/text/printable.ts';
import { opinionsText } from '../report/opinions-text.ts';
import { resultText } from '../report/result-text.ts';
import { lost, secretsStay } from '../report/secrets-stay.ts';
import type { TextStyle } from '../report/text-style.ts';
import { troublesIn } from '../report/troubles.ts';
import { wrap } from '../report/wrap.ts';
import { type Command, type CommandId, canPasteBack, commands } from '../session/commands.ts';
import { isWaitedFor } from '../session/connect/connecting.ts';
import { configurationsToCopy } from '../session/connect/copyables.ts';
import { wantsServerOutput } from '../session/connect/server-output.ts';
import { fieldProblem } from '../session/fields/field-problems.ts';
import {
  type FieldName,
  fieldsOf,
  fieldWords,
  isFieldEmpty,
  isSecretField,
} from '../session/fields/fields.ts';
import { longestText, type SetField } from '../session/fields/set-field.ts';
import { canSignInAnother } from '../session/login/another-person.ts';
import { awaitsPerson } from '../session/login/sign-in.ts';
import type { SavedProvider, Session } from '../session/session.ts';
import { lostByQuitting } from '../session/steps/navigation.ts';
import { stepResults } from '../session/steps/step-results.ts';
import { type Step, stepNumber } from '../session/steps/steps.ts';
import type { SessionStore } from '../session/store.ts';
import { askRelyingParty } from './ask-relying-party.ts';
import { choose } from './choose.ts';
import type { Dialogue, Question } from './dialogue.ts';
import { type Admits, stepLines, vendorStepLines } from './step-lines.ts';

/** Leads through the steps by questions and answers until the wizard ends. */
export async function converse(
  store: SessionStore,
  dialogue: Dialogue,
  style: TextStyle,
  admits: Admits,
): Promise<void> {
  /** What a command shows or asks here, besides its intent. */
  const shows: Readonly<Partial<Record<CommandId, () => void | Promise<void>>>> = {
    paste: askAddress,
    'paste-output': askOutput,
    help: sayHelp,
    'vendor-steps': () => dialogue.say(vendorStepLines(now(), style)),
    opinions: sayOpinions,
    details: () => dialogue.say(stepResults(now()).map((result) => resultText(result, style))),
    faults: askFault,
    'show-other-person': () => (now().step === 'claims' ? sayStep() : undefined),
    'relying-parties': () => askRelyingParty(store, dialogue),
    quit: () => (now().finished ? undefined : confirmQuit()),
  };
  let here: Step | undefined;
  let copied = -1;
  const now = () => store.getState();
  const text = (sentence: string) => wrap(sentence, style.columns, '');

  while (!now().finished) {
    const { step } = now();
    if (step !== here) {
      const isFurther = here === undefined || stepNumber(step) > stepNumber(here);
      here = step;
      copied = -1;
      // After going back, the earlier answers are shown, and edited only on request.
      if (isFurther && fieldsOf[step].length > 0) await arrive(step);
      else await sayStep();
    }
    await dialogue.until((session) => session.step !== step || !isBusy(session));
    if (!now().finished && now().step === step) await askCommand(step);
  }

  async function sayStep(): Promise<void> {
    await dialogue.until(isCompared);
    dialogue.say(stepLines(now(), style, admits));
  }

  async function arrive(step: Step): Promise<void> {
    if (step === 'provider') await askSaved();
    await askFields(step);
    if (now().finished) return;
    await sayStep();
    leaveFields(step);
  }

  /** The dashboard's hosts are looked up before anything else; on other steps, answering continues. */
  function leaveFields(step: Step): void {
    store.dispatch(step === 'registration' ? { type: 'fields-done' } : { type: 'submit' });
  }

  async function askSaved(): Promise<void> {
    await dialogue.until(({ saved }) => saved !== undefined);
    const { saved = [], fields } = now();
    if (saved.length === 0 || fields.name !== '' || fields.url !== '') return;
    await choose(dialogue, {
      title: 'Saved providers:',
      options: saved.map((provider, index) => ({
        words: savedWords(provider),
        take: () => store.dispatch({ type: 'choose-saved', index }),
      })),
      prompt: 'Number, or Enter for a new provider: ',
      holds: ({ step }) => step === 'provider',
    });
  }

  /** Asks for each field of the step; Enter keeps the present value. */
  async function askFields(step: Step): Promise<void> {
    for (const field of fieldsOf[step]) await askField(step, field);
    if (step === 'provider') await askKind();
  }

  function askField(step: Step, field: FieldName): Promise<void> {
    const manner = isSecretField(field) ? ', not shown' : field === 'infraServer' ? ', - for none' : '';
    return askAgain({
      step,
      prompt: (session) => `${fieldWords[field].label}${manner}${current(session, field)}: `,
      hidden: isSecretField(field),
      explained: fieldWords[field].explained ?? '',
      take(answer) {
        const text = field === 'infraServer' && answer === '-' ? '' : answer;
        const given: SetField = isSecretField(field)
          ? { field, value: new Secret(text), pasted: true }
          : { field, value: text };
        const { fields } = now();
        const taken = answer === '' ? fields : { ...fields, [field]: given.value };
        // A wrong answer does not replace the earlier value.
        const problem = fieldProblem({ ...now(), fields: taken }, field);
        if (problem === undefined && answer !== '') store.dispatch({ type: 'set-field', ...given });
        return problem;
      },
    });
  }

  function askKind(): Promise<void> {
    return askAgain({
      step: 'provider',
      prompt: ({ kind }) => `Kind, one of ${providerKinds.join(', ')} [${kind}]: `,
      explained: kindExplained,
      take(answer) {
        const kind = providerKinds.find((one) => one === answer.toLowerCase());
        if (kind !== undefined) store.dispatch({ type: 'choose-kind', kind });
        const isTaken = kind !== undefined || answer === '';
        return isTaken ? undefined : `“${printable(answer, 40)}” is none of ${providerKinds.join(', ')}.`;
      },
    });
  }

  /** Repeats a question until the answer is accepted; `take` returns the problem with it. */
  async function askAgain({ step, prompt, hidden = false, explained, take }: FieldQuestion): Promise<void> {
    const holds = (session: Session) => session.step === step;
    for (;;) {
      const answer = await dialogue.ask({ prompt, holds, undisturbed: true, hidden });
      if (answer === undefined) return;
      const said = answer === '?' ? explained : take(answer);
      if (said === undefined) return;
      dialogue.say([text(said)]);
    }
  }

  /** Asks what to do on this step, and does it. */
  async function askCommand(step: Step): Promise<void> {
    const typed = await dialogue.ask({
      prompt: (session) => `${text(`${offered(session).map(shown).join(', ')}:`)} `,
      holds: (session) => session.step === step && !isBusy(session),
    });
    if (typed === undefined) return;
    if (canPasteBack(now()) && /^https?:/i.test(typed)) return deliver(typed);
    const letter = typed.toLowerCase();
    if (letter === editLetter && fieldsOf[step].length > 0) {
      await askFields(step);
      return leaveFields(step);
    }
    const command = offered(now()).find(({ letters }) => letters.includes(letter));
    if (command === undefined) return dialogue.say([`“${printable(typed, 40)}” is none of these.`]);
    await perform(command, letter);
  }

  function offered(session: Session): readonly Command[] {
    const all = commands(session, { result: troublesIn(stepResults(session))[0]?.result, copyIndex: copied });
    const edit = fieldsOf[session.step].length > 0 ? [editCommand] : [];
    return all.toSpliced(all[0]?.id === 'continue' ? 1 : 0, 0, ...edit);
  }

  async function perform({ id, intent }: Command, letter: string): Promise<void> {
    if (id === 'copy') copied += 1;
    if (intent) store.dispatch(intent(letter));
    await shows[id]?.();
  }

  function sayHelp(): void {
    dialogue.say([
      'Type a letter and Enter:',
      ...offered(now()).map(shown),
      text('In a question, ? explains it; a wrong answer keeps what was there.'),
      text(secretsStay),
    ]);
  }

  async function sayOpinions(): Promise<void> {
    await dialogue.until((session) => session.opinions !== undefined);
    const { opinions = [] } = now();
    const configurations = configurationsToCopy(now());
    if (configurations.length === 0) return dialogue.say([opinionsText(opinions, style)]);
    await choose(dialogue, {
      title: opinionsText(opinions, style),
      options: configurations.map((one) => ({
        words: one.label,
        take: () => store.dispatch({ type: 'copy', ...one }),
      })),
      prompt: 'Number of the one to copy, or Enter to go on: ',
      holds: (session) => session.opinions !== undefined,
    });
  }

  /** The redirected address contains a code, so it is not shown; nor does the terminal limit its length. */
  async function askAddress(): Promise<void> {
    const address = await dialogue.ask({
      prompt: () => 'Address, not shown (Enter alone: go back): ',
      holds: canPasteBack,
      hidden: true,
    });
    if (address !== undefined && address !== '') deliver(address);
  }

  /** Reads as many lines as the command printed; an empty one ends them. */
  async function askOutput(): Promise<void> {
    const lines: string[] = [];
    for (let length = 0; length <= longestText; ) {
      const line = await dialogue.ask({
        prompt: () => (lines.length === 0 ? 'What it printed; an empty line ends it: ' : ''),
        holds: wantsServerOutput,
        undisturbed: true,
      });
      if (line === undefined || line === '') break;
      lines.push(line);
      length += line.length;
    }
    store.dispatch({ type: 'take-server-output', output: lines.join('\n') });
  }

  function deliver(address: string): void {
    // If the port is taken, this also gives up waiting for it.
    store.dispatch({ type: 'give-up-port' });
    store.dispatch({ type: 'deliver-address', address: new Secret(address) });
  }

  async function askFault(): Promise<void> {
    const faults = now().demo?.faults ?? [];
    await choose(dialogue, {
      title: 'Faults of the demo provider:',
      from: 0,
      options: [
        { words: 'no fault', take: () => store.dispatch({ type: 'choose-fault' }) },
        ...faults.map(({ id, title, differing }) => ({
          id,
          words: `${id}: ${title}${differing === undefined ? '' : ` — ${differing}`}`,
          take: () => store.dispatch({ type: 'choose-fault', fault: id }),
        })),
      ],
      prompt: 'Number or id, or Enter to leave it as it is: ',
      holds: ({ demo }) => demo !== undefined,
    });
  }

  async function confirmQuit(): Promise<void> {
    const losing = lostByQuitting(now());
    const typed = await dialogue.ask({
      prompt: () => `${losing ? lost[losing] : ''} Quit anyway, y or n? `,
      holds: (session) => lostByQuitting(session) === losing,
    });
    if (typed?.toLowerCase() === 'y') store.dispatch({ type: 'quit' });
  }
}

interface FieldQuestion extends Pick<Question, 'prompt' | 'hidden'> {
  readonly step: Step;
  readonly explained: string;
  readonly take: (answer: string) => string | undefined;
}

/** If two people have signed in, the comparison is shown with the claims. */
function isCompared(session: Session): boolean {
  const { step, otherPerson, comparison } = session;
  return step !== 'claims' || !otherPerson || comparison !== undefined || !canSignInAnother(session);
}

/** Whether something is under way that ends by itself, so that there is nothing to decide. */
function isBusy(session: Session): boolean {
  if (awaitsPerson(session)) return false;
  const { run, connect, demo } = session;
  return (run !== undefined && run.for !== 'watch') || isWaitedFor(connect) || demo?.busy === true;
}

/** Asks for the fields of the step again. */
const editLetter = 't';
const editCommand: Command = { id: 'continue', letters: [editLetter], label: 'type the answers again' };

function shown({ letters, label }: Command): string {
  const [first = ''] = letters;
  if (first === '') return `Enter ${label}`;
  return `${letters.length > 1 ? `${first}-${letters.at(-1)}` : first} ${label}`;
}

const kindExplained =
  'How Infra treats the provider: okta, azure and google have their own rules, oidc is for all others.';

function current({ fields }: Session, field: FieldName): string {
  if (isFieldEmpty(fields, field)) return '';
  return isSecretField(field) ? ' [as given]' : ` [${printable(fields[field], 300)}]`;
}

function savedWords({ name, url, verdict }: SavedProvider): string {
  const state = verdict === undefined ? '' : ` (${verdict})`;
  return `${printable(name)} ${printable(url, 300)}${state}`;
}
