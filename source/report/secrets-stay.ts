/** What happens to secrets, for both shells. */
export const secretsStay =
  'The client secret, codes and tokens stay in the memory of this program. They go to the provider, and the secret to Infra where you connect it from here; they are never written to disk.';

/** What quitting discards. */
export const lost = {
  'sign-in': 'The sign-in that is under way ends. The client secret is forgotten.',
  secret: 'The client secret that was entered here is forgotten.',
} as const;
