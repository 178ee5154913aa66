import type { IssuerCandidate } from '../../core/facts/facts.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import type { VendorAddresses } from '../../core/vendors/vendor-addresses.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { plainRedirect } from '../../readings/not-seen-from-here.ts';
import type { CandidateIssuer, RelyingParty } from '../../relying-parties/relying-party.ts';
import { limitConcurrency } from '../limit-concurrency.ts';
import { candidateOutcome } from './candidate-outcome.ts';

const atATime = 4;

/**
 * Finds the issuer that was meant: the one whose document names itself, byte for byte. The typed URL's own document and
 * the issuer that it names come first; only if they fail are issuers guessed, and those that guessed documents name are
 * followed last.
 */
export function createIssuerSearchProbe(
  { typedUrl }: Pick<RelyingParty, 'typedUrl'>,
  { issuersOf, wrongAddress }: Pick<VendorAddresses, 'issuersOf' | 'wrongAddress'>,
) {
  return defineProbe({
    ...sourceOf('issuerSearch'),
    asks: 'network',
    async gather({ input, typedUrlDiscovery }, { http }, signal) {
      // The document exists behind a redirect that is not followed, so no other issuer is meant.
      if (typedUrlDiscovery.outcome === 'failed' && plainRedirect(typedUrlDiscovery.failure) !== undefined)
        return { candidates: [] };
      const { url, allowHttp } = input.configuration;
      const asked = typedUrl.issuer(url, allowHttp);
      const typed = typedUrl.documents(url, allowHttp);
      // Spellings that differ only in a trailing slash share one document, fetched once.
      const fetched = new Map<string, Promise<HttpExchange>>([
        [discoveryUrl(asked), Promise.resolve(typedUrlDiscovery)],
      ]);
      const outcomes = new Map<string, IssuerCandidate['outcome']>();
      const ledTo = new Set([asked]);
      let solved = false;

      const candidates: CandidateIssuer[] = [...typedUrl.candidates(url, allowHttp, issuersOf)];
      for (const candidate of candidates.filter(({ issuer }) => typed.includes(discoveryUrl(issuer)))) {
        if (solved) break;
        await attempt(candidate);
        const direct = !(await wasRedirected(candidate));
        if (direct) ledTo.add(candidate.issuer);
        const named = insertNamed(candidate, candidates.indexOf(candidate) + 1);
        if (!named) continue;
        if (direct) ledTo.add(named.issuer);
        if (!isOutdated(named.issuer)) await attempt(named);
      }
      await limitConcurrency(atATime, candidates, attempt);
      if (!solved) {
        const tried = [...candidates];
        for (const candidate of tried) insertNamed(candidate, candidates.length);
        await limitConcurrency(atATime, candidates.slice(tried.length), attempt);
      }

      const judged = candidates.map(
        ({ issuer, because }): IssuerCandidate => ({
          issuer,
          because,
          outcome: outcomes.get(issuer) ?? { is: 'not-tried' },
        }),
      );
      const match = judged.find(({ outcome }) => outcome.is === 'matches');
      if (!match) return { candidates: judged };
      const reachedBy = ledTo.has(match.issuer) ? 'typed-url' : 'guess';
      return { candidates: judged, issuer: match.issuer, reachedBy };

      async function attempt({ issuer }: CandidateIssuer): Promise<void> {
        if (solved || outcomes.has(issuer) || signal.aborted) return;
        const outcome = candidateOutcome(issuer, await fetchOnce(discoveryUrl(issuer)));
        outcomes.set(issuer, outcome);
        if (outcome.is === 'matches') solved = true;
      }

      /** A redirect may lead anywhere, so a redirected URL names no issuer. */
      async function wasRedirected({ issuer }: CandidateIssuer): Promise<boolean> {
        const exchange = await fetched.get(discoveryUrl(issuer));
        return exchange?.outcome === 'answered' && exchange.answer.redirects.length > 0;
      }

      function fetchOnce(address: string): Promise<HttpExchange> {
        const exchange =
          fetched.get(address) ??
          http.send(
            { method: 'GET', url: address, purpose: 'metadata', allowLoopbackHttp: allowHttp },
            signal,
          );
        fetched.set(address, exchange);
        return exchange;
      }

      function insertNamed(by: CandidateIssuer | undefined, at: number): CandidateIssuer | undefined {
        const outcome = by && outcomes.get(by.issuer);
        if (outcome?.is !== 'names-other-issuer') return undefined;
        const { issuer } = outcome;
        if (outcomes.has(issuer) || !typedUrl.isOfferable(issuer, allowHttp)) return undefined;
        const known = candidates.findIndex((candidate) => candidate.issuer === issuer);
        const [moved] = known > 0 ? candidates.splice(known, 1) : [];
        const candidate = moved ?? { issuer, because: 'named-by-document' };
        candidates.splice(isOutdated(issuer) ? candidates.length : at, 0, candidate);
        return candidate;
      }

      /** An older version of the product names another issuer; a current one derived from the URL comes first. */
      function isOutdated(issuer: string): boolean {
        const url = URL.parse(issuer);
        return url !== null && wrongAddress(url) !== undefined;
      }
    },
  });
}
