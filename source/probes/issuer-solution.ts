import type { IssuerCandidate } from '../core/facts.ts';
import type { HttpExchange } from '../core/http.ts';
import { defineProbe } from '../core/probe.ts';
import { discoveryUrl, infraIssuer } from '../infra/infra-issuer.ts';
import { type CandidateIssuer, issuerCandidates } from '../infra/issuer-candidates.ts';
import { atMost } from './at-most.ts';
import { candidateOutcome } from './candidate-outcome.ts';
import { usableEndpoint } from './usable-endpoint.ts';

const atATime = 4;

/**
 * Finds the issuer that was meant: the one whose document names itself, byte for byte. The issuer that the typed
 * URL's own document names is the best guess; what other documents name is followed only where nothing fits, once.
 */
export const issuerSolutionProbe = defineProbe({
  gives: 'issuerSolution',
  needs: ['inquiry', 'infraDiscovery'],
  asks: 'network',
  async gather({ inquiry, infraDiscovery }, { http }, signal) {
    const { url, allowHttp } = inquiry.answers;
    const asInfra = infraIssuer(url, allowHttp);
    // Spellings that differ by a last slash share one document: fetched once.
    const fetched = new Map<string, Promise<HttpExchange>>([
      [discoveryUrl(asInfra), Promise.resolve(infraDiscovery)],
    ]);
    const outcomes = new Map<string, IssuerCandidate['outcome']>();
    let solved = false;

    const candidates: CandidateIssuer[] = [...issuerCandidates(url, allowHttp)];
    const [first] = candidates;
    if (first) await attempt(first);
    const named = insertNamed(first, 1);
    if (named) await attempt(named);
    await atMost(atATime, candidates, attempt);
    if (!solved) {
      const tried = [...candidates];
      for (const candidate of tried) insertNamed(candidate, candidates.length);
      await atMost(atATime, candidates.slice(tried.length), attempt);
    }

    const judged = candidates.map(
      ({ issuer, because }): IssuerCandidate => ({
        issuer,
        because,
        outcome: outcomes.get(issuer) ?? { is: 'not-tried' },
      }),
    );
    const match = judged.find(({ outcome }) => outcome.is === 'matches');
    return { candidates: judged, ...(match && { issuer: match.issuer }) };

    async function attempt({ issuer }: CandidateIssuer): Promise<void> {
      if (solved || outcomes.has(issuer) || signal.aborted) return;
      const outcome = candidateOutcome(issuer, await fetchOnce(discoveryUrl(issuer)));
      outcomes.set(issuer, outcome);
      if (outcome.is === 'matches') solved = true;
    }

    function fetchOnce(address: string): Promise<HttpExchange> {
      const exchange =
        fetched.get(address) ??
        http.send({ method: 'GET', url: address, purpose: 'metadata', allowLoopbackHttp: allowHttp }, signal);
      fetched.set(address, exchange);
      return exchange;
    }

    function insertNamed(by: CandidateIssuer | undefined, at: number): CandidateIssuer | undefined {
      const outcome = by && outcomes.get(by.issuer);
      if (outcome?.is !== 'names-other-issuer') return undefined;
      const { issuer } = outcome;
      if (outcomes.has(issuer) || !isFit(issuer, allowHttp)) return undefined;
      const known = candidates.findIndex((candidate) => candidate.issuer === issuer);
      const [moved] = known > 0 ? candidates.splice(known, 1) : [];
      const candidate = moved ?? { issuer, because: 'named-by-document' };
      candidates.splice(at, 0, candidate);
      return candidate;
    }
  },
});

/** Only what Infra could be given: it adds the scheme itself, cleans up what it gets, and fills in no template. */
function isFit(issuer: string, allowHttp: boolean): boolean {
  return (
    infraIssuer(issuer, allowHttp) === issuer &&
    !/[\s"<>\\^`{|}?#]/.test(issuer) &&
    usableEndpoint(issuer, allowHttp).ok
  );
}
