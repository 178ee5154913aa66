import { Secret } from '../core/secrets/secret.ts';
import type { Key } from './event.ts';
import type { SecretField, TextField } from './fields.ts';
import { graphemeCount, offsetOfGrapheme } from './graphemes.ts';
import { editText, insertText } from './text-edit.ts';

export function secretField(value: Secret): SecretField {
  const length = graphemeCount(value.reveal());
  return { value, length, cursor: length };
}

export const emptySecret: SecretField = { value: new Secret(''), length: 0, cursor: 0 };

export function editSecret(field: SecretField, key: Key): SecretField | undefined {
  const edited = editText(opened(field), key);
  return edited && closed(edited);
}

export function insertSecret(field: SecretField, added: string): SecretField {
  return closed(insertText(opened(field), added));
}

function opened({ value, cursor }: SecretField): TextField {
  const text = value.reveal();
  return { text, cursor: offsetOfGrapheme(text, cursor) };
}

function closed({ text, cursor }: TextField): SecretField {
  return {
    value: new Secret(text),
    length: graphemeCount(text),
    cursor: graphemeCount(text.slice(0, cursor)),
  };
}
