import type { PublicConfiguration } from './configuration.ts';

/** What of a run's options decides what it finds, as words of a command that checks again. */
export function runOptionWords({
  kind,
  allowHttp,
  asInfra,
}: Pick<PublicConfiguration, 'kind' | 'allowHttp' | 'asInfra'>): readonly string[] {
  return [
    ...(kind === 'oidc' ? [] : ['--kind', kind]),
    ...(allowHttp ? ['--allow-http'] : []),
    ...(asInfra ? ['--as-infra'] : []),
  ];
}
