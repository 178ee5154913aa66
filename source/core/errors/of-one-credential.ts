import type { ErrorMeaning } from './error-catalog.ts';

/** Which of a client’s credentials it is, the id or the secret, is said. */
export const ofOneCredential: readonly ErrorMeaning[] = [
  'client-unknown',
  'client-disabled',
  'client-secret-wrong',
  'client-secret-expired',
];
