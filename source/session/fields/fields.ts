import type { Secret } from '../../core/secrets/secret.ts';
import type { Step } from '../steps/steps.ts';

/** `serverOutput` is for what a command printed in the pod of Infra’s server. */
export type TextFieldName = 'name' | 'url' | 'clientId' | 'infraServer' | 'serverOutput';
/** `paste` is for the redirected address, which contains a code. */
export type SecretFieldName = 'clientSecret' | 'paste';
export type FieldName = TextFieldName | SecretFieldName;

/** The values given so far. The client secret is held only here. */
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

interface FieldWords {
  readonly label: string;
  /** Shown in the field while it is empty. */
  readonly example: string;
  /** What to answer, if it is asked for line by line. */
  readonly explained?: string;
}

export const fieldWords: Readonly<Record<FieldName, FieldWords>> = {
  name: {
    label: 'Name',
    example: 'what Infra will call it, such as okta',
    explained: 'What Infra calls the provider, for example okta; people see it on Infra’s login page.',
  },
  url: {
    label: 'URL',
    example: 'the provider’s domain or address',
    explained:
      'The provider’s address in whatever form you have it, for example id.example.com. The exact issuer is found from it.',
  },
  clientId: {
    label: 'Client ID',
    example: 'from the provider’s console',
    explained: 'The id that the provider gave to the application registered for Infra.',
  },
  clientSecret: {
    label: 'Client secret',
    example: 'hidden while you type',
    explained: 'The secret of that application. It stays in memory: it is not shown, logged or saved.',
  },
  infraServer: {
    label: 'Infra host',
    example: 'where people open Infra, such as infra.example.com',
    explained:
      'The host where people open Infra’s dashboard, for example infra.example.com; separate several with spaces. Its redirect URI is checked too.',
  },
  paste: { label: 'Or paste back', example: 'the address of the page you ended on' },
  serverOutput: { label: 'Printed', example: 'paste here what the command printed' },
};
