import type { Facts, Gathered } from '../../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import {
  answered,
  attempt,
  authorization,
  dashboard,
  discovery,
  issuer,
  localhost,
  login,
  redirect,
  tokens,
} from '../../support/facts.ts';

export const asking = (...attempts: Parameters<typeof authorization>) => ({
  discovery: discovery(),
  authorization: authorization(...attempts),
});
export const signIn = redirect(`${issuer}/login?session=1`);
export const returned = (query: string) => redirect(`${localhost}/?${query}`);
export const page = (text: string, status = 400) =>
  answered(`<html><script>x</script><p>${text}</p></html>`, status);
export const infraRequest = (exchange: HttpExchange, more = {}) => attempt('as-infra', exchange, more);
export const control = attempt('control', page('redirect address unknown'));
export const lateControl = attempt('control', signIn);
export const silent = attempt('silent', returned('error=login_required'));
export const silence = { prompt: 'none' } as const;
/** login_required at the redirect URI of an unregistered client. */
const lacking = redirect(`${localhost}/__probe?error=login_required`);
export const anyClient = asking(
  infraRequest(signIn),
  lateControl,
  attempt('silent', returned('error=login_required'), silence),
  attempt('control', lacking, silence),
  attempt('any-address', lacking, silence),
);
export const knownClient = asking(
  infraRequest(signIn),
  lateControl,
  attempt('silent', returned('error=login_required'), silence),
  attempt('control', page('no such client'), silence),
);
export const anyAddress = asking(
  infraRequest(signIn),
  lateControl,
  attempt('silent', returned('error=login_required'), silence),
  attempt('control', page('no such client'), silence),
  attempt('any-address', lacking, silence),
);
export const atDashboard = (exchange: HttpExchange) => infraRequest(exchange, { redirectUri: dashboard });
/** Asked silently, the provider answers at one of the redirect URIs and signs in at the other, as at one that nobody registered. */
export const answersSilentlyAt = (one: string, other: string) =>
  asking(
    infraRequest(signIn),
    lateControl,
    attempt('silent', redirect(`${one}?error=consent_required`), { redirectUri: one, ...silence }),
    attempt('silent', signIn, { redirectUri: other, ...silence }),
    attempt('control', signIn, silence),
    attempt('any-address', signIn, silence),
  );
export const bare = answered('', 400);
export const firewall = page('Forbidden', 403);
export const signedIn = (more: Gathered): Gathered => ({ ...more, login: login(), tokens: tokens() });

type RepeatedLogin = NonNullable<Facts['login']['asInfra']>;

/** The same login, repeated as Infra sends it, at a provider that checks the request only after sign-in. */
export function repeatedAsInfra(repeated: RepeatedLogin, answer?: HttpExchange): Gathered {
  const attempts = answer && { asInfra: [{ method: 'client_secret_basic', exchange: answer } as const] };
  const asked = asking(infraRequest(signIn), lateControl);
  return { ...asked, login: { ...login(), asInfra: repeated }, tokens: tokens(attempts) };
}

export const redeemedAsInfra = (answer: HttpExchange) => repeatedAsInfra({ is: 'code' }, answer);
export const refusedAsInfra = (error: string, errorDescription?: string) =>
  repeatedAsInfra({ is: 'error', error, ...(errorDescription && { errorDescription }) });
