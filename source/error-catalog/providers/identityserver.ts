import type { KnownErrors } from '../known-errors.ts';

/** Log messages of Duende IdentityServer and IdentityServer4. */
export const identityServerErrors: KnownErrors = {
  'identityserver-client': {
    sentences: [
      'Unknown client or (?:client )?not enabled',
      "No client with id '.{1,120}' found\\. aborting",
    ],
    meaning: 'client-unknown',
    say: 'Compare the client id with ClientId in the server’s configuration, and Enabled.',
  },
  'identityserver-secret': {
    sentences: 'Client secret validation failed for client',
    meaning: 'client-credentials-wrong',
    cause: 'The client is known and its secret was refused; the server keeps a hash of it.',
    say: 'Give the plain text of the secret whose hash is in ClientSecrets.',
  },
  'identityserver-grant': {
    sentences: ['Invalid grant type for client', 'Client not authorized for code flow'],
    meaning: 'grant-type-refused',
    cause: 'AllowedGrantTypes lacks the flow that was used.',
    say: 'Set AllowedGrantTypes to authorization_code.',
  },
  'identityserver-pkce': {
    words: 'code_challenge is missing',
    meaning: 'pkce-required',
    say: 'Set RequirePkce to false for this client.',
  },
};
