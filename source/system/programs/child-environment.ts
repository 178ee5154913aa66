export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables from which Infra reads secrets (Infra: internal/cmd); no other program needs them. */
export const secretVariables = [
  'INFRA_PROVIDER_CLIENT_SECRET',
  'INFRA_ACCESS_KEY',
  'INFRA_PASSWORD',
] as const;

/** The environment for a child process, without the secrets. */
export function childEnvironment(environment: Environment): Record<string, string | undefined> {
  const kept = { ...environment };
  for (const name of secretVariables) delete kept[name];
  return kept;
}
