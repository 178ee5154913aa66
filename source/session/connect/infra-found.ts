import { hasHiddenCharacters } from '../../core/text/printable.ts';
import { isFieldEmpty } from '../fields/fields.ts';
import type { Answered } from '../question.ts';
import type { Session } from '../session.ts';
import { stepNumber } from '../steps/steps.ts';

export function onInfraFound(session: Session, { answer }: Answered<'find-infra'>): Session {
  const { host, hasProgram, keysFor } = answer;
  const known: Session = { ...session, connect: { ...session.connect, hasProgram, keysFor } };
  return host === undefined || hasHiddenCharacters(host) ? known : offerInfraLogin(known, host);
}

/** Most people connect the Infra that they are logged in to; its host stands in the field until another is typed. */
function offerInfraLogin(session: Session, host: string): Session {
  const known: Session = { ...session, infraLogin: host };
  const early = stepNumber(session.step) < stepNumber('registration');
  if (!early || session.demo || !isFieldEmpty(session.fields, 'infraServer')) return known;
  return { ...known, fields: { ...session.fields, infraServer: host } };
}
