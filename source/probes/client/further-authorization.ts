import type { AuthorizationAttempt, Facts, FurtherRequestFact } from '../../core/facts/facts.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import type { FurtherRequest } from '../../relying-parties/second-opinion.ts';
import { usableEndpoint } from '../discovery/usable-endpoint.ts';
import {
  type AuthorizeAttempts,
  createAuthorizeAttempts,
  mayStillTell,
  type Wish,
} from './authorize-attempts.ts';
import { budgetOf } from './authorize-page.ts';
import { refusalOf } from './refusal.ts';

/** Per relying party, as for that of the run. */
const requestLimit = 12;
const redirectUriLimit = 4;

/** The requests that further relying parties would send to this provider. */
export type FurtherRequests = (
  facts: Pick<Facts, 'input' | 'discovery'>,
) => Promise<readonly FurtherRequest[]>;

/** The authorization endpoint's answers to the requests of further relying parties, one relying party at a time. */
export function createFurtherAuthorizationProbe(requestsOf: FurtherRequests) {
  return defineProbe({
    ...sourceOf('furtherAuthorization'),
    asks: 'network',
    showsClient: true,
    async gather({ input, discovery, authorization }, ports, signal) {
      const { clientId = '', allowHttp } = input.configuration;
      const usable = usableEndpoint(authorization.endpoint, allowHttp);
      if (!usable.ok) return { absent: 'does-not-apply', why: 'The authorization endpoint is not https.' };
      const isReachable = authorization.attempts[0]?.exchange.outcome === 'answered';
      const requests: FurtherRequestFact[] = [];
      for (const { id, label, scopes, nonce, ...request } of await requestsOf({ input, discovery })) {
        const redirectUris = request.redirectUris.slice(0, redirectUriLimit);
        const parametersOf = (wish: Wish) => ({
          redirect_uri: wish.redirectUri,
          client_id: clientId,
          response_type: 'code',
          scope: wish.scopes.join(' '),
          state: ports.random.token(16),
          ...(nonce && { nonce: ports.random.token(16) }),
        });
        const rules = {
          endpoint: usable.value,
          allowLoopbackHttp: allowHttp,
          budget: budgetOf(requestLimit),
          parametersOf,
        };
        const sender = createAuthorizeAttempts(rules, ports, signal);
        if (isReachable)
          await tryRequest({ redirectUris, scopes, pkce: request.pkce }, sender, authorization.attempts);
        requests.push({ relyingParty: id, label, redirectUris, scopes, attempts: sender.attempts });
      }
      return { requests };
    },
  });
}

/**
 * Tries each redirect URI with all scopes and, if a scope is refused, each scope alone. An unregistered redirect URI
 * hides the answer about scopes, so they are then tried with that of the test login.
 */
async function tryRequest(
  { redirectUris, scopes, pkce }: Pick<FurtherRequest, 'redirectUris' | 'scopes' | 'pkce'>,
  { send }: AuthorizeAttempts,
  before: readonly AuthorizationAttempt[],
): Promise<void> {
  const asItself = (redirectUri: string): Wish => ({
    purpose: 'as-relying-party',
    redirectUri,
    scopes,
    pkce,
  });
  const plain = await send(redirectUris.map(asItself));
  const isLookedAt = before.some((one) => one.purpose === 'control' && !one.prompt && refusalOf(one));
  // If a wrong redirect URI is refused at once, an accepted one is registered.
  if (!isLookedAt) {
    const silent = { purpose: 'silent', prompt: 'none' } as const;
    await send(plain.filter(mayStillTell).map((one) => ({ ...asItself(one.redirectUri), ...silent })));
  }
  const [first] = before;
  const isHidden = plain.every((one) => refusalOf(one)?.aboutScope === false);
  const elsewhere = isHidden && first && !refusalOf(first) ? [asItself(first.redirectUri)] : [];
  const all = [...plain, ...(await send(elsewhere))];
  const refused = all.find((one) => refusalOf(one)?.aboutScope);
  if (!refused) return;
  const optional = scopes.filter((scope) => scope !== 'openid');
  await send(
    optional.map((scope) => ({
      ...asItself(refused.redirectUri),
      purpose: 'scope',
      scopes: ['openid', scope],
    })),
  );
}
