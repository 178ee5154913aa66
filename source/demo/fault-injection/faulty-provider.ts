import type { Provider } from 'oidc-provider';
import { buildProvider, type ProviderParts } from '../provider/provider.ts';
import { signIn } from '../provider/sign-in.ts';
import { authorizationRequests, callbackParameters } from './authorization-requests.ts';
import { clientAuthentication } from './client-authentication.ts';
import { clock } from './clock.ts';
import { documents } from './documents.ts';
import { errorAnswers } from './error-answers.ts';
import type { FaultInjection } from './fault-injection.ts';
import { rawAnswers, type Sleep } from './raw-answers.ts';

/** The provider with the fault as middleware: the first one sees each request first and its answer last. */
export function faultyProvider(parts: ProviderParts, injection: FaultInjection, sleep: Sleep): Provider {
  const { origin, people, keys, registration } = parts;
  const { authorize = {} } = injection;
  const provider = buildProvider(parts, injection.settings ?? {});
  if (injection.clockSeconds !== undefined) provider.use(clock(injection.clockSeconds));
  if (injection.respond) provider.use(rawAnswers(injection.respond, origin, sleep));
  provider.use(errorAnswers(injection.words ?? {}));
  provider.use(authorizationRequests(authorize, [...registration.callbackUris, ...registration.dashboards]));
  provider.use(callbackParameters(authorize, origin));
  if (injection.clientAuthentication) provider.use(clientAuthentication(injection.clientAuthentication));
  provider.use(documents(injection, keys, origin));
  provider.use(signIn(provider, people, registration.clientName, authorize.refusal));
  return provider;
}
