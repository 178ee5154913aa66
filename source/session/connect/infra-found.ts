import { hasHiddenCharacters } from '../../core/text/printable.ts';
import { isFieldEmpty } from '../fields/fields.ts';
import type { Answered } from '../question.ts';
import type { Session } from '../session.ts';
import { stepNumber } from '../steps/steps.ts';

/** Most people connect the Infra that they are logged in to; its host stands in the field until another is typed. */
export function onInfraFound(
  session: Session,
  { answer: { host, ...others } }: Answered<'find-infra'>,
): Session {
  if (host === undefined || hasHiddenCharacters(host)) return { ...session, infraHere: others };
  const known: Session = { ...session, infraHere: { ...others, host } };
  const isEarly = stepNumber(session.step) < stepNumber('registration');
  if (!isEarly || session.demo || !isFieldEmpty(session.fields, 'infraServer')) return known;
  return { ...known, fields: { ...session.fields, infraServer: host } };
}
