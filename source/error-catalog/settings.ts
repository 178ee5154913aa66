import type { KnownErrors } from './known-errors.ts';

/** What programs say where a setting of their own is empty. */
export const settingErrors: KnownErrors = {
  'words-client-id-missing': {
    concepts: ['client-id required|missing', 'identifier required'],
    meaning: 'request-malformed',
    title: 'The client id is missing',
    cause: 'The request holds no client id: the program’s setting for it is empty or has another name.',
    say: 'Set the client id in the program, and look whether its settings are loaded.',
  },
  'words-issuer-missing': {
    concepts: 'issuer missing|required',
    meaning: 'wrong-issuer',
    title: 'No issuer was found',
    cause: 'The program’s setting for the issuer is empty, or what it read does not name one.',
    say: 'Set the issuer as the provider’s discovery document writes it.',
  },
};
