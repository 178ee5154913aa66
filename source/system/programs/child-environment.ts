export type Environment = Readonly<Record<string, string | undefined>>;

/** What Infra reads secrets from (Infra: internal/cmd); no other program has any business with them. */
export const secretVariables = [
  'INFRA_PROVIDER_CLIENT_SECRET',
  'INFRA_ACCESS_KEY',
  'INFRA_PASSWORD',
] as const;

/** The environment for a program that is started, without the secrets in it. */
export function childEnvironment(environment: Environment): Record<string, string | undefined> {
  const kept = { ...environment };
  for (const name of secretVariables) delete kept[name];
  return kept;
}
