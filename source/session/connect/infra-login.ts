import { hasHiddenCharacters } from '../../core/text/printable.ts';
import type { EventOf } from '../event.ts';
import { isFieldEmpty } from '../fields/fields.ts';
import type { Session } from '../session.ts';
import { stepNumber } from '../steps/steps.ts';

/** Most people connect the Infra that they are logged in to; its host stands in the field until another is typed. */
export function offerInfraLogin(session: Session, { host }: EventOf<'infra-login'>): Session {
  if (hasHiddenCharacters(host)) return session;
  const known: Session = { ...session, infraLogin: host };
  const early = stepNumber(session.step) < stepNumber('registration');
  if (!early || session.demo || !isFieldEmpty(session.fields, 'infraServer')) return known;
  return { ...known, fields: { ...session.fields, infraServer: host } };
}
