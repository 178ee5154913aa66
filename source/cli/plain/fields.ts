import { providerKinds } from '../../core/configuration.ts';
import { printable } from '../../core/text/printable.ts';
import type { TextStyle } from '../../report/text-style.ts';
import { wrap } from '../../report/wrap.ts';
import { fieldProblem } from '../../session/field-problems.ts';
import type { FieldName } from '../../session/fields.ts';
import { fieldsOf, isFieldEmpty } from '../../session/focus.ts';
import type { Session } from '../../session/session.ts';
import type { SessionStore } from '../../session/store.ts';
import type { Dialogue } from './dialogue.ts';
import { moveFocus } from './keys.ts';

const labels: Readonly<Record<FieldName, string>> = {
  name: 'Name',
  url: 'URL',
  clientId: 'Client ID',
  clientSecret: 'Client secret, not shown',
  infraServer: 'Infra host, - for none',
  paste: 'Address, not shown',
};

/** Asks for each field of the step, with what is there already as the answer that Enter gives. */
export async function askFields(store: SessionStore, dialogue: Dialogue, style: TextStyle): Promise<void> {
  const { step } = store.getState();
  for (const field of fieldsOf[step]) await askField(store, dialogue, style, field);
  if (step === 'provider') await askKind(store, dialogue);
}

async function askField(
  store: SessionStore,
  dialogue: Dialogue,
  { columns }: TextStyle,
  field: FieldName,
): Promise<void> {
  for (;;) {
    const { step } = store.getState();
    const typed = await dialogue.ask({
      prompt: (session) => `${labels[field]}${current(session, field)}: `,
      holds: (session) => session.step === step,
      undisturbed: true,
      ...(field === 'clientSecret' && { hidden: true }),
    });
    if (typed === undefined) return;
    const text = typed.trim();
    if (text !== '') fill(store, field, field === 'infraServer' && text === '-' ? '' : text);
    const problem = fieldProblem(store.getState(), field);
    if (problem === undefined) return;
    dialogue.say([wrap(problem, columns, '')]);
  }
}

/** Enter in the last field: has the step looked at, which for the registration is not yet going on. */
export function submitFields(store: SessionStore): void {
  const last = fieldsOf[store.getState().step].at(-1);
  if (last === undefined) return;
  moveFocus(store, last);
  store.dispatch({ type: 'key', key: { name: 'return' } });
}

/** Puts text in place of what a field holds. The same text once more changes nothing that is known. */
export function fill(store: SessionStore, field: FieldName, text: string): void {
  moveFocus(store, field);
  const { fields } = store.getState();
  const held =
    field === 'clientSecret' || field === 'paste' ? fields[field].value.reveal() : fields[field].text;
  if (held === text) return;
  store.dispatch({ type: 'key', key: { name: 'end' } });
  store.dispatch({ type: 'key', key: { name: 'ctrl', letter: 'u' } });
  store.dispatch({ type: 'paste', text });
}

function current(session: Session, field: FieldName): string {
  if (isFieldEmpty(session, field)) return '';
  if (field === 'clientSecret' || field === 'paste') return ' [as given]';
  return ` [${printable(session.fields[field].text, 300)}]`;
}

async function askKind(store: SessionStore, dialogue: Dialogue): Promise<void> {
  for (;;) {
    const typed = await dialogue.ask({
      prompt: ({ kind }) => `Kind, one of ${providerKinds.join(', ')} [${kind}]: `,
      holds: ({ step }) => step === 'provider',
      undisturbed: true,
    });
    const text = typed?.trim().toLowerCase() ?? '';
    if (text === '') return;
    const wanted = providerKinds.find((kind) => kind === text);
    if (wanted !== undefined) return chooseKind(store, wanted);
    dialogue.say([`“${printable(text, 40)}” is none of ${providerKinds.join(', ')}.`]);
  }
}

function chooseKind(store: SessionStore, wanted: Session['kind']): void {
  if (store.getState().kind === wanted && store.getState().kindChosen) return;
  moveFocus(store, 'kind');
  const next = () => store.dispatch({ type: 'key', key: { name: 'right' } });
  // A kind that is there already but was not chosen is chosen by going around once.
  next();
  for (let turn = 1; turn < providerKinds.length * 2 && store.getState().kind !== wanted; turn += 1) next();
}
