/** What happens to secrets, for both shells. */
export const secretsStay =
  'The client secret, codes and tokens stay in the memory of this program. They go to the provider, and the secret goes to Infra if you connect from here; they are never written to disk.';

/** What quitting discards. */
export const lost = {
  'sign-in': 'The sign-in in progress ends. The client secret is forgotten.',
  secret: 'The client secret that was entered here is forgotten.',
} as const;
