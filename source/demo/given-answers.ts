import { Secret } from '../core/secrets/secret.ts';
import { atOrigin } from './at-origin.ts';
import type { GivenAnswers } from './fault-injection/fault-injection.ts';
import type { Registration } from './provider/registration.ts';

/** What to give the wizard. */
export interface DemoAnswers {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** The right answers, but for those that the fault is about. */
export function givenAnswers(
  given: GivenAnswers,
  { clientId, clientSecret }: Registration,
  origin: string,
): DemoAnswers {
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
