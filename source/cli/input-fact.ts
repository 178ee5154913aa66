import type { EnvironmentFact, InputFact } from '../core/facts/facts.ts';
import { type Configuration, publicPart } from '../core/run/configuration.ts';
import { secretForm } from '../core/secrets/secret-form.ts';

/** The fact that no probe gathers: what was asked, when, and from what kind of machine. */
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
