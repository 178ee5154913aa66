import type { Secret } from '../core/secrets/secret.ts';

/** A line of text under edit. */
export interface TextField {
  readonly text: string;
  /** Offset in UTF-16 units, always between two graphemes. */
  readonly cursor: number;
}

/** A line that nobody may see: drawn as `length` marks. */
export interface SecretField {
  readonly value: Secret;
  /** In graphemes. */
  readonly length: number;
  /** In graphemes, 0 to `length`. */
  readonly cursor: number;
}

export type TextFieldName = 'name' | 'url' | 'clientId' | 'infraServer';
/** `paste` takes the redirected address, which holds a code. */
export type SecretFieldName = 'clientSecret' | 'paste';
export type FieldName = TextFieldName | SecretFieldName;

export type Fields = Readonly<Record<TextFieldName, TextField> & Record<SecretFieldName, SecretField>>;
