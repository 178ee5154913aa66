import type { RepeatedLogin } from '../../core/facts/facts.ts';
import type {
  AwaitedCallback,
  CallbackListener,
  CallbackParameters,
  IgnoredError,
  OnIgnored,
  Ports,
} from '../../core/run/ports.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { isLack } from '../../readings/authorization/authorize-readings.ts';
import { type LoginUrlParts, loginUrl } from './login-url.ts';

/** In milliseconds; longer than any provider takes to check an existing session. */
const patience = 8_000;
/** In milliseconds; without `prompt=none`, a provider may show a page with a button to press. */
const patienceWithAPerson = 30_000;

export interface Repeated {
  /** The address to send the browser on to when it brings the first login’s code. */
  readonly url: string;
  /** Call once the browser was sent on. */
  outcome(): Promise<{ readonly login: RepeatedLogin; readonly code?: Secret }>;
}

/**
 * Repeats the login in the browser that just signed in, as Infra sends it (Infra: ui/components/providers.js): only
 * this shows what a provider demands after sign-in, or at the token endpoint. The first attempt is silent, so that
 * nobody is asked twice (OpenID Connect Core 1.0, 3.1.2.1); if the provider refuses it for another reason than a
 * missing person, it may have refused `prompt=none`, so a second attempt is exactly as Infra sends it. That is the only
 * attempt at a product that fails at `prompt=none`, from which the browser would not come back.
 *
 * Sent without `id_token_hint`, although some providers then refuse `prompt=none`: the browser is sent on before the
 * first code is redeemed, so there is no ID token yet, and one in an address would remain in the browser’s history and
 * in logs.
 */
export async function repeatAsInfra(
  parts: Omit<LoginUrlParts, 'asInfra' | 'state'>,
  failsSilently: boolean,
  newState: () => string,
  listener: CallbackListener,
  { clock, redactor, person }: Pick<Ports, 'clock' | 'redactor' | 'person'>,
  signal: AbortSignal,
): Promise<Repeated> {
  const [silentState, plainState] = [newState(), newState()];
  const silent = new URL(await loginUrl({ ...parts, asInfra: true, state: silentState }));
  silent.searchParams.set('prompt', 'none');
  const asInfra = await loginUrl({ ...parts, asInfra: true, state: plainState });
  const stop = new AbortController();
  const inner = AbortSignal.any([signal, stop.signal]);
  // An error without the state ends no wait, because anybody can send one; it counts only if nothing else comes.
  let ignoredError: IgnoredError | undefined;
  const onIgnored: OnIgnored = (_, error) => {
    ignoredError = error ?? ignoredError;
  };
  const receive = (awaited: Pick<AwaitedCallback, 'state' | 'onward'>) =>
    listener.receive({ ...awaited, repeats: true, onIgnored }, inner).catch(() => undefined);
  // Listen from the start: the browser may be back before the first callback is read.
  const silently = failsSilently
    ? undefined
    : receive({
        state: silentState,
        onward: (parameters) => (refusesSilence(parameters) ? asInfra : undefined),
      });
  const plainly = receive({ state: plainState });
  return {
    url: failsSilently ? asInfra : silent.href,
    async outcome() {
      person.notify({ type: 'repeating' });
      const within = (milliseconds: number, returned: typeof plainly) =>
        Promise.race([returned, clock.sleep(milliseconds, inner).catch(() => undefined)]);
      const answer = silently && (await within(patience, silently));
      const plain = !silently || (answer !== undefined && refusesSilence(answer));
      const parameters = plain ? await within(patienceWithAPerson, plainly) : answer;
      stop.abort();
      if (parameters?.code) redactor.learn(parameters.code);
      if (parameters)
        return { login: outcomeOf(parameters, plain), ...(parameters.code && { code: parameters.code }) };
      if (ignoredError) return { login: { is: 'error', ...ignoredError } };
      const afterMilliseconds = plain ? patienceWithAPerson : patience;
      return { login: { is: 'not-returned', afterMilliseconds } };
    },
  };
}

function refusesSilence({ code, error }: CallbackParameters): boolean {
  return !code && error !== undefined && !isLack({ code: error });
}

function outcomeOf({ code, error, errorDescription }: CallbackParameters, plain: boolean): RepeatedLogin {
  if (code) return { is: 'code' };
  return {
    is: 'error',
    error: error ?? '',
    ...(errorDescription !== undefined && { errorDescription }),
    ...(plain && { plain }),
  };
}
