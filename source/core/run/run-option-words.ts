import type { PublicConfiguration, RunOptions } from './configuration.ts';

/** None where a command is not to repeat it: using the old refresh token again may end a session. */
const words: Readonly<Record<keyof RunOptions, readonly string[]>> = {
  allowHttp: ['--allow-http'],
  asInfra: ['--as-infra'],
  probeRotation: [],
};

/** What of a run's options decides what it finds, as words of a command that checks again. */
export function runOptionWords(
  given: Pick<PublicConfiguration, 'kind' | keyof RunOptions>,
): readonly string[] {
  const names = Object.keys(words) as (keyof RunOptions)[];
  return [
    ...(given.kind === 'oidc' ? [] : ['--kind', given.kind]),
    ...names.flatMap((name) => (given[name] ? words[name] : [])),
  ];
}
