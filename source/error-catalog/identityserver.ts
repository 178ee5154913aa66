import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** The log of Duende IdentityServer and IdentityServer4. */
export const identityServerErrors: readonly CatalogEntry[] = [
  {
    id: 'identityserver-client',
    vendors: ['duende', 'identityserver4'],
    sentences: [
      'Unknown client or (?:client )?not enabled',
      "No client with id '.{1,120}' found\\. aborting",
    ],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'The server has no enabled client with this client id.',
    remedy: { say: 'Compare the client id with ClientId in the server’s configuration, and Enabled.' },
  },
  {
    id: 'identityserver-secret',
    vendors: ['duende', 'identityserver4'],
    sentences: ['Client secret validation failed for client'],
    meaning: 'client-credentials-wrong',
    title: 'Client secret is wrong',
    cause: 'The client is known and its secret was refused; the server keeps a hash of it.',
    remedy: { say: 'Give the plain text of the secret whose hash stands in ClientSecrets.' },
  },
  {
    id: 'identityserver-grant',
    vendors: ['duende', 'identityserver4'],
    sentences: ['Invalid grant type for client', 'Client not authorized for code flow'],
    meaning: 'grant-type-refused',
    title: 'The client’s grant types do not fit',
    cause: 'AllowedGrantTypes lacks the flow that was used.',
    remedy: { say: 'Set AllowedGrantTypes to authorization_code.' },
  },
  {
    id: 'identityserver-pkce',
    vendors: ['duende', 'identityserver4'],
    words: ['code_challenge is missing'],
    meaning: 'pkce-required',
    title: 'PKCE is required',
    cause: 'The client has RequirePkce on, which is the default, and Infra sends no challenge.',
    remedy: { say: 'Set RequirePkce to false for this client.' },
  },
];
