import type { FieldName } from './fields.ts';

interface FieldWords {
  readonly label: string;
  /** Stands in the field while it is empty. */
  readonly example: string;
  /** What to answer, where it is asked for line by line. */
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
      'The host at which people open Infra’s dashboard, for example infra.example.com; several with blanks between. Its redirect URI is checked too.',
  },
  paste: { label: 'Or paste back', example: 'the address of the page you ended on' },
  serverOutput: { label: 'Printed', example: 'paste here what the command printed' },
};
