import { hasHiddenCharacters } from '../../core/text/printable.ts';
import { isFieldEmpty } from '../fields/fields.ts';
import type { Answered } from '../question.ts';
import { forget } from '../runs/invalidation.ts';
import { lookForMissing } from '../runs/look.ts';
import type { Session } from '../session.ts';
import { stepNumber } from '../steps/steps.ts';

/** Most people connect the Infra that they are logged in to; its host is filled in until another is typed. */
export function onInfraFound(session: Session, { answer }: Answered<'find-infra'>): Session {
  const { host, ...others } = answer;
  if (host === undefined || hasHiddenCharacters(host)) return { ...session, infraHere: others };
  const known: Session = { ...session, infraHere: answer };
  const { fields, entered, reached, demo } = session;
  const isAnswered = entered.includes('infraServer') || !isFieldEmpty(fields, 'infraServer');
  if (demo || isAnswered || stepNumber(reached) > stepNumber('registration')) return known;
  const filled: Session = { ...known, fields: { ...fields, infraServer: host } };
  return reached === 'registration' ? lookAnew(filled) : filled;
}

/** The check on arriving did not include the host. */
function lookAnew(session: Session): Session {
  const forgotten = forget(session, 'infraServer');
  return forgotten.run ? forgotten : lookForMissing(forgotten);
}
