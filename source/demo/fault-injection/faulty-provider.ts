import type { Provider } from 'oidc-provider';
import { buildProvider, type ProviderParts } from '../provider/provider.ts';
import { signIn } from '../provider/sign-in.ts';
import { authorizationRequests, callbackParameters } from './authorize-step.ts';
import { clientAuthentication } from './client-authentication-step.ts';
import { clock } from './clock-step.ts';
import type { Deviation } from './fault-injection.ts';
import { documents } from './documents-step.ts';
import { errorAnswers } from './error-answers.ts';
import { rawAnswers, type Sleep } from './raw-answers.ts';

/** The provider with its deviation around it: the first step sees a request first and its answer last. */
export function deviantProvider(parts: ProviderParts, deviation: Deviation, sleep: Sleep): Provider {
  const { origin, people, keys, registration } = parts;
  const { authorize = {} } = deviation;
  const provider = buildProvider(parts, deviation.settings ?? {});
  if (deviation.clockSeconds !== undefined) provider.use(clock(deviation.clockSeconds));
  if (deviation.respond) provider.use(rawAnswers(deviation.respond, origin, sleep));
  provider.use(errorAnswers(deviation.words ?? {}));
  provider.use(authorizationRequests(authorize, [registration.callbackUri, ...registration.dashboards]));
  provider.use(callbackParameters(authorize, origin));
  if (deviation.clientAuthentication) provider.use(clientAuthentication(deviation.clientAuthentication));
  provider.use(documents(deviation, keys, origin));
  provider.use(signIn(provider, people, authorize.refusal));
  return provider;
}
