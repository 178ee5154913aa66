import type { ErrorMeaning } from './error-catalog.ts';

/** Meanings that say which of a client's credentials is wrong, the id or the secret. */
export const ofOneCredential: readonly ErrorMeaning[] = [
  'client-unknown',
  'client-disabled',
  'client-secret-wrong',
  'client-secret-expired',
];
