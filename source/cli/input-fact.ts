import type { EnvironmentFact, InputFact } from '../core/facts/facts.ts';
import { type Configuration, publicPart } from '../core/run/configuration.ts';
import { secretForm } from '../core/secrets/secret-form.ts';

/** The only fact that no probe gathers: the configuration, the time and the machine’s environment. */
export function inputFact(
  configuration: Configuration,
  now: number,
  environment: EnvironmentFact,
): InputFact {
  return {
    configuration: publicPart(configuration),
    at: now,
    ...(configuration.clientSecret && { secretForm: secretForm(configuration.clientSecret, configuration) }),
    environment,
  };
}
