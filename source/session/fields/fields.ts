import type { Secret } from '../../core/secrets/secret.ts';
import type { Step } from '../steps/steps.ts';

/** `serverOutput` takes what a command printed in the pod of Infra’s server. */
export type TextFieldName = 'name' | 'url' | 'clientId' | 'infraServer' | 'serverOutput';
/** `paste` takes the redirected address, which holds a code. */
export type SecretFieldName = 'clientSecret' | 'paste';
export type FieldName = TextFieldName | SecretFieldName;

/** What was given so far. This is the client secret's home. */
export type Fields = Readonly<Record<TextFieldName, string> & Record<SecretFieldName, Secret>>;

/** The fields that a person fills in on a step. */
export const fieldsOf: Readonly<Record<Step, readonly FieldName[]>> = {
  provider: ['name', 'url'],
  credentials: ['clientId', 'clientSecret'],
  registration: ['infraServer'],
  login: [],
  claims: [],
  connect: [],
};

export function isSecretField(name: FieldName): name is SecretFieldName {
  return name === 'clientSecret' || name === 'paste';
}

export function isFieldEmpty(fields: Fields, name: FieldName): boolean {
  return isSecretField(name) ? fields[name].isEmpty : fields[name] === '';
}
