/** The line that hands Infra the secret by the environment: arguments are seen by other users, and a typed assignment is kept by the shell's history. */
export const secretEnvironmentLine =
  'read -rs INFRA_PROVIDER_CLIENT_SECRET && export INFRA_PROVIDER_CLIENT_SECRET';
