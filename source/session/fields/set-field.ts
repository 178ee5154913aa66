import type { ProviderKind } from '../../core/run/configuration.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { forget, type Input } from '../runs/invalidation.ts';
import { look } from '../runs/look.ts';
import type { Session } from '../session.ts';
import { notify, startTimer, typingPause } from '../timers.ts';
import { without } from '../without.ts';
import type { Fields, SecretFieldName, TextFieldName } from './fields.ts';

/** Longest text of one field, in UTF-16 units; far above any URL or secret. */
export const longestText = 16_384;

/** A field's new value. `pasted`: surrounding blanks were not intended. */
export type SetField =
  | { readonly field: TextFieldName; readonly value: string }
  | { readonly field: SecretFieldName; readonly value: Secret; readonly pasted?: true };

export function setField(session: Session, intent: SetField): Session {
  const { field, value } = intent;
  const fields: Fields = { ...session.fields, [field]: value };
  const before = session.fields[field];
  if (typeof value === 'string' ? value === before : typeof before !== 'string' && value.equals(before))
    return session;
  const { [field]: _, ...problems } = session.problems;
  const length = typeof value === 'string' ? value.length : value.reveal().length;
  const cut = length >= longestText && { [field]: `Only the first ${longestText} characters were kept.` };
  const changed: Session = {
    ...(field === 'url' ? without(session, 'adoptedFrom') : session),
    fields,
    problems: { ...problems, ...cut },
    entered: [...new Set([...session.entered, field])],
  };
  // A step asks for these two, and they configure nothing.
  if (field === 'paste' || field === 'serverOutput') return changed;
  const known = invalidate(changed, field);
  return 'pasted' in intent ? trimSecret(known) : known;
}

/** Infra trims the secret before it uses it (Infra: internal/server/providers.go). */
export function trimSecret(session: Session): Session {
  const { clientSecret } = session.fields;
  const trimmed = clientSecret.derive((value) => value.trim());
  if (trimmed.equals(clientSecret)) return session;
  const now = setField(session, { field: 'clientSecret', value: trimmed });
  return notify(now, 'Spaces around the secret were removed, as Infra does.');
}

export function chooseKind(session: Session, { kind }: { readonly kind: ProviderKind }): Session {
  const chosen: Session = { ...session, kind, kindChosen: true };
  return kind === session.kind ? chosen : invalidate(chosen, 'kind');
}

/** Fills the fields with saved values, and checks them at once. */
export function chooseSaved(session: Session, { index }: { readonly index: number }): Session {
  const chosen = session.saved?.[index];
  if (chosen === undefined) return session;
  const { name, url, kind, clientId = '', infraServers } = chosen;
  const infraServer = infraServers.join(' ') || (session.infraHere.host ?? '');
  const forgotten = forget(session, 'saved');
  const fields: Fields = { ...forgotten.fields, name, url, clientId, infraServer };
  return look({ ...forgotten, fields, kind, kindChosen: true, saved: [], problems: {} }, 'step');
}

/** Forgets what depended on an input and has the rest checked after a pause. */
function invalidate(session: Session, input: Input): Session {
  return startTimer(forget(session, input), 'typing', typingPause);
}
