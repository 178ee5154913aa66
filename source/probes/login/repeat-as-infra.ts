import type { RepeatedLogin } from '../../core/facts/facts.ts';
import type {
  CallbackListener,
  CallbackParameters,
  IgnoredError,
  OnIgnored,
  Ports,
} from '../../core/run/ports.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { type LoginUrlParts, loginUrl } from './login-url.ts';

/** Longer than any provider takes to look at a session that it has. */
const patience = 8_000;

export interface Repeated {
  /** Where the browser is sent on to when it comes back from the first login. */
  readonly url: string;
  /** Call it when the browser was sent on. */
  outcome(): Promise<{ readonly login: RepeatedLogin; readonly code?: Secret }>;
}

/**
 * The login once more in the browser that just signed in, as Infra sends it (Infra: ui/components/providers.js) and
 * silently: what a provider demands only after sign-in, or at the token endpoint, shows only so.
 *
 * Without `id_token_hint`, though some providers refuse `prompt=none` for want of it (OpenID Connect Core 1.0, 3.1.2.1):
 * the browser is sent on before the first code is redeemed, so that there is no ID token yet, and one in an address would
 * stay in the browser’s history and in logs. Such a refusal settles nothing.
 */
export async function repeatAsInfra(
  parts: Omit<LoginUrlParts, 'asInfra'>,
  listener: CallbackListener,
  { clock, redactor, person }: Pick<Ports, 'clock' | 'redactor' | 'person'>,
  signal: AbortSignal,
): Promise<Repeated> {
  const url = new URL(await loginUrl({ ...parts, asInfra: true }));
  // Nobody is to be asked a second time (OpenID Connect Core 1.0, 3.1.2.1).
  url.searchParams.set('prompt', 'none');
  const stop = new AbortController();
  const inner = AbortSignal.any([signal, stop.signal]);
  // An error without the state ends no wait, for anybody can send one; it counts where nothing else comes.
  let ignoredError: IgnoredError | undefined;
  const onIgnored: OnIgnored = (_, error) => {
    ignoredError = error ?? ignoredError;
  };
  // Awaited from the beginning: the browser may be back before the first callback is read.
  const returned = listener
    .receive({ state: parts.state, repeats: true, onIgnored }, inner)
    .catch(() => undefined);
  return {
    url: url.href,
    async outcome() {
      person.notify({ type: 'repeating' });
      const late = clock.sleep(patience, inner).catch(() => undefined);
      const parameters = await Promise.race([returned, late]);
      stop.abort();
      if (parameters?.code) redactor.learn(parameters.code);
      if (parameters)
        return { login: outcomeOf(parameters), ...(parameters.code && { code: parameters.code }) };
      if (ignoredError) return { login: { is: 'error', ...ignoredError } };
      return { login: { is: 'not-returned', afterMilliseconds: patience } };
    },
  };
}

function outcomeOf({ code, error, errorDescription }: CallbackParameters): RepeatedLogin {
  if (code && error === undefined) return { is: 'code' };
  return { is: 'error', error: error ?? '', ...(errorDescription !== undefined && { errorDescription }) };
}
