import type { FieldName } from './fields.ts';
import type { Focus, Session } from './session.ts';
import type { Step } from './steps.ts';

/** What Tab goes through on this step. */
export function focusesOf(session: Session): readonly Focus[] {
  switch (session.step) {
    case 'provider':
      return session.saved.is === 'offered'
        ? ['saved', 'name', 'url', 'kind', 'list']
        : ['name', 'url', 'kind', 'list'];
    case 'credentials':
      return ['clientId', 'clientSecret', 'list'];
    case 'registration':
      return ['infraServer', 'list'];
    case 'login':
      return canPasteBack(session) ? ['list', 'paste'] : ['list'];
    case 'claims':
    case 'connect':
      return ['list'];
  }
}

/** Whether the redirected address can be pasted instead of arriving at the port. */
export function canPasteBack({ step, signIn }: Session): boolean {
  return step === 'login' && (signIn.is === 'invited' || signIn.is === 'port-busy');
}

export function focusedField({ focus }: Session): FieldName | undefined {
  return focus === 'saved' || focus === 'kind' || focus === 'list' ? undefined : focus;
}

export function isFieldEmpty({ fields }: Session, field: FieldName): boolean {
  return field === 'clientSecret' || field === 'paste'
    ? fields[field].value.isEmpty
    : fields[field].text === '';
}

/** Where the focus goes on arriving: the first field that is still empty, otherwise where Enter goes on. */
export function arrivalFocus(session: Session): Focus {
  const untouched = isFieldEmpty(session, 'name') && isFieldEmpty(session, 'url');
  if (session.step === 'provider' && session.saved.is === 'offered' && untouched) return 'saved';
  const fields = fieldsOf[session.step];
  const last = session.step === 'registration' ? undefined : fields.at(-1);
  return fields.find((field) => isFieldEmpty(session, field)) ?? last ?? 'list';
}

export function focusMoved(session: Session, by: 1 | -1): Focus {
  const focuses = focusesOf(session);
  const index = (focuses.indexOf(session.focus) + by + focuses.length) % focuses.length;
  return focuses[index] ?? 'list';
}

/** The fields that a person fills in on a step. */
export const fieldsOf: Readonly<Record<Step, readonly FieldName[]>> = {
  provider: ['name', 'url'],
  credentials: ['clientId', 'clientSecret'],
  registration: ['infraServer'],
  login: [],
  claims: [],
  connect: [],
};
