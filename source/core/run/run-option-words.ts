import type { PublicConfiguration, RunOptions } from './configuration.ts';

/** Empty if a command must not repeat it: reusing the old refresh token may end a session. */
const words: Readonly<Record<keyof RunOptions, readonly string[]>> = {
  allowHttp: ['--allow-http'],
  asInfra: ['--as-infra'],
  probeRotation: [],
};

/** The options that affect a run's findings, as words of a command that checks again. */
export function runOptionWords(
  given: Pick<PublicConfiguration, 'kind' | keyof RunOptions>,
): readonly string[] {
  const names = Object.keys(words) as (keyof RunOptions)[];
  return [
    ...(given.kind === 'oidc' ? [] : ['--kind', given.kind]),
    ...names.flatMap((name) => (given[name] ? words[name] : [])),
  ];
}
