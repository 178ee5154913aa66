import { Secret } from '../core/secrets/secret.ts';
import { atOrigin } from './at-origin.ts';
import type { FaultyConfiguration } from './fault-injection/fault-injection.ts';
import type { Registration } from './provider/registration.ts';

export interface DemoConfiguration {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** The right answers, except where the fault changes them. */
export function demoConfiguration(
  given: FaultyConfiguration,
  { clientId, clientSecret }: Registration,
  origin: string,
): DemoConfiguration {
  const fill = (template: string) =>
    atOrigin(template, origin)
      .replace('{clientId}', clientId)
      .replace('{clientSecret}', clientSecret.reveal());
  return {
    url: fill(given.url ?? '{origin}'),
    clientId: fill(given.clientId ?? '{clientId}'),
    clientSecret: given.clientSecret === undefined ? clientSecret : new Secret(fill(given.clientSecret)),
  };
}
