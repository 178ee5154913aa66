import { type AnyOption, type Option, options } from './options.ts';

type ValueOf<O> = O extends { readonly multiple: true }
  ? readonly string[]
  : O extends { readonly value: string }
    ? string
    : boolean;

type Named<O> = O extends { readonly environment: string; readonly value: string } ? O : never;
/** Options whose value may come from the environment. */
export type EnvironmentOption = Named<AnyOption>['name'];

/** The environment’s value for an option; an empty variable counts as unset. */
export function fromEnvironment(
  name: EnvironmentOption,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const option: Option | undefined = options.find((one) => one.name === name);
  return environment[option?.environment ?? ''] || undefined;
}

/** The given options, by name. */
export type Flags = {
  readonly [O in AnyOption as O['name']]?: ValueOf<O>;
};
