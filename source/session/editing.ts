import { type Change, chain, without, withoutEffects } from './change.ts';
import type { Key } from './event.ts';
import type { FieldName, Fields } from './fields.ts';
import { focusedField } from './focus.ts';
import { type Input, isGathering, withoutInvalidated } from './invalidation.ts';
import { cancelRun } from './runs.ts';
import { editSecret, insertSecret } from './secret-edit.ts';
import type { Session } from './session.ts';
import { editText, insertText, longestText } from './text-edit.ts';
import { startTimer, typingPause } from './timers.ts';

/** A key that no command took, into the focused field. */
export function typeKey(session: Session, key: Key): Change {
  const field = focusedField(session);
  if (field === undefined) return withoutEffects(session);
  const fields = edited(session.fields, field, key);
  return fields ? withFields(session, field, fields) : withoutEffects(session);
}

/** Text that came at once, into a field. */
export function pasteText(session: Session, field: FieldName, text: string): Change {
  const { fields } = session;
  // Several hosts may come one on a line.
  const line = field === 'infraServer' ? text.replace(/[\r\n]+/g, ' ') : text;
  const filled =
    field === 'clientSecret' || field === 'paste'
      ? { ...fields, [field]: insertSecret(fields[field], line) }
      : { ...fields, [field]: insertText(fields[field], line) };
  return withFields(session, field, filled);
}

function edited(fields: Fields, field: FieldName, key: Key): Fields | undefined {
  const now =
    field === 'clientSecret' || field === 'paste'
      ? editSecret(fields[field], key)
      : editText(fields[field], key);
  return now && { ...fields, [field]: now };
}

function withFields(session: Session, field: FieldName, fields: Fields): Change {
  const moved: Session = { ...session, focus: field, fields };
  if (contents(session.fields, field) === contents(fields, field)) return withoutEffects(moved);
  const { [field]: _, ...problems } = session.problems;
  const cut = contents(fields, field).length >= longestText && {
    [field]: `Only the first ${longestText} characters were kept.`,
  };
  const clear: Session = { ...moved, problems: { ...problems, ...cut } };
  return invalidate(field === 'url' ? without(clear, 'adoptedFrom') : clear, inputOf[field]);
}

/** Forgets what hung on an input and has the rest looked at once the keyboard rests. */
export function invalidate(session: Session, input: Input | undefined): Change {
  if (input === undefined) return withoutEffects(session);
  const stopped: Change = isGathering(session, input) ? cancelRun(session) : withoutEffects(session);
  return chain(stopped, (now) => {
    const clear = withoutInvalidated(now, input);
    return clear.step === 'provider' ? startTimer(clear, 'typing', typingPause) : withoutEffects(clear);
  });
}

const inputOf: Readonly<Record<FieldName, Input | undefined>> = {
  name: 'name',
  url: 'url',
  clientId: 'clientId',
  clientSecret: 'clientSecret',
  infraServer: 'infraServer',
  paste: undefined,
};

function contents(fields: Fields, field: FieldName): string {
  return field === 'clientSecret' || field === 'paste' ? fields[field].value.reveal() : fields[field].text;
}
