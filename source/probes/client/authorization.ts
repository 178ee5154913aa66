import type { AuthorizationAttempt } from '../../core/facts/facts.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';
import { usableEndpoint } from '../discovery/usable-endpoint.ts';
import { stateAsInfra } from '../login/state-as-infra.ts';
import { createAuthorizeAttempts, mayStillTell, type Wish } from './authorize-attempts.ts';
import { askSignInPage, budgetOf } from './authorize-page.ts';
import { refusalOf } from './refusal.ts';

/** Nobody can have registered it. */
const unregisteredBeside = (redirectUri: string) => new URL('/__probe', redirectUri).href;
const controlRedirectUri = unregisteredBeside(localhostRedirectUri);
const requestLimit = 12;
const dashboardLimit = 4;

/**
 * The authorization endpoint's answers to Infra's own request, before anyone signs in and without cookies. Further
 * requests are sent only if an answer leaves something open: silent ones prove a registration, unless an unregistered
 * client and address get the same answer; others find out whether PKCE, a nonce or a scope was the trouble.
 */
export function createAuthorizationProbe({ request }: Pick<RelyingParty, 'request'>) {
  return defineProbe({
    ...sourceOf('authorization'),
    asks: 'network',
    showsClient: true,
    async gather({ input, discovery }, { http, random, redactor }, signal) {
      const { clientId, kind, allowHttp, infraServers } = input.configuration;
      if (!clientId) return { absent: 'not-given', why: 'No client id was given.' };
      const metadata = followedMetadata(discovery);
      const endpoint = metadata.authorizationEndpoint;
      if (endpoint === undefined)
        return { absent: 'does-not-apply', why: 'The discovery document names no authorization_endpoint.' };
      const usable = usableEndpoint(endpoint, allowHttp);
      if (!usable.ok) return { absent: 'does-not-apply', why: 'The authorization endpoint is not https.' };

      const all = request.scopes(metadata.scopesSupported);
      const budget = budgetOf(requestLimit);
      const asRelyingParty = (redirectUri: string): Wish => ({
        purpose: 'as-infra',
        redirectUri,
        scopes: all,
        pkce: false,
      });
      const servers = infraServers.filter((server) => server.trim() !== '');
      const redirectUris = servers.length === 0 ? [] : request.redirectUris(servers);
      const dashboards = redirectUris.filter((uri) => uri !== localhostRedirectUri).slice(0, dashboardLimit);

      const { attempts, send } = createAuthorizeAttempts(
        {
          endpoint: usable.value,
          allowLoopbackHttp: allowHttp,
          budget,
          parametersOf({ redirectUri, scopes, purpose, prompt }) {
            const client = purpose === 'control' && prompt ? random.token(16) : clientId;
            // Nothing that comes back is used.
            const state = stateAsInfra(request, random);
            return request.parameters({ kind, clientId: client, redirectUri, scopes, state });
          },
        },
        { http, random, redactor },
        signal,
      );

      const [first] = await send([asRelyingParty(localhostRedirectUri)]);
      if (first?.exchange.outcome !== 'answered' || signal.aborted) return { endpoint, attempts };
      const { answer } = first.exchange;
      const { redirectUri } = first;
      const page = { redirectUri, allowLoopbackHttp: allowHttp };
      const [signInPage] = await Promise.all([
        refusalOf(first) ? undefined : askSignInPage(answer, page, budget, http, signal),
        send([
          ...dashboards.map(asRelyingParty),
          { ...asRelyingParty(controlRedirectUri), purpose: 'control' },
        ]),
      ]);
      const plain = attempts.filter(({ purpose }) => purpose === 'as-infra');

      const refusals = plain.flatMap((attempt) => refusalOf(attempt) ?? []);
      const open = plain.filter((attempt) => mayStillTell(attempt));
      const silent = open.map(
        ({ redirectUri }): Wish => ({ ...asRelyingParty(redirectUri), purpose: 'silent', prompt: 'none' }),
      );
      const control = attempts.find(({ purpose }) => purpose === 'control');
      const redirected = (await send(silent)).filter(isRedirected);
      if (redirected.length > 0 && control && mayStillTell(control)) {
        const silently = (purpose: 'control' | 'any-address', redirectUri: string): Wish => ({
          ...asRelyingParty(redirectUri),
          purpose,
          prompt: 'none',
        });
        const [, anywhere] = await send([
          silently('control', controlRedirectUri),
          silently('any-address', controlRedirectUri),
        ]);
        const dashboard = redirected.find(({ redirectUri }) => dashboards.includes(redirectUri));
        if (anywhere && isRedirected(anywhere) && dashboard)
          await send([silently('any-address', unregisteredBeside(dashboard.redirectUri))]);
      }

      const worst = refusals.find(({ returned }) => returned) ?? refusals[0];
      if (worst && refusals.length === plain.length) {
        const wish = asRelyingParty(worst.redirectUri);
        if (worst.aboutScope) {
          const optional = all.filter((scope) => scope !== 'openid');
          await send(optional.map((scope) => ({ ...wish, purpose: 'scope', scopes: ['openid', scope] })));
        } else {
          const [again] = await send([{ ...wish, purpose: 'with-pkce', pkce: true }]);
          if (again && refusalOf(again)) await send([{ ...wish, purpose: 'with-nonce', pkce: true }]);
        }
      }
      return { endpoint, attempts, ...(signInPage && { signInPage }) };
    },
  });
}

function isRedirected({ exchange }: AuthorizationAttempt): boolean {
  return exchange.outcome === 'answered' && exchange.answer.status >= 300;
}
