import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';
import type { JwksFact } from '../../core/facts/facts.ts';
import { listedNames } from '../../core/text/listed-names.ts';
import type { GoJoseKey } from '../../go/go-jose/key.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';

export const keyStability = defineCheck({
  id: 'key-stability',
  phase: 'keys',
  title: 'Signing keys, fetched three times',
  cites: ['OpenID Connect Core 1.0, 10.1.1', 'coreos/go-oidc: oidc/jwks.go'],
  requirements: ['INF-36', 'INF-60'],
  subject: { kind: 'endpoint', value: 'jwks_uri' },
  needs: ['jwks'],
  dependsOn: ['solved-document', 'not-a-login-provider', 'keys'],
  outcomes: {
    steady: pass('The keys were fetched {times} times and were the same.'),
    differing: warn(
      'Of {times} answers with the keys, some lack at least one of these: {names}.',
      'Give all replicas of the provider the same signing keys, and wait until caches in front of it have caught up.',
    ),
    unsteady: warn(
      'Of {times} requests for the keys in a row, {failed} returned none ({answers}).',
      'Raise the rate limit for this address, or put a cache in front of the keys.',
    ),
  },
  skip({ jwks }) {
    if (!jwks.further) return 'The keys were fetched only once.';
    return keyFetches(jwks).some(({ keys }) => keys) ? undefined : 'No answer contained keys to compare.';
  },
  judge({ jwks }) {
    const fetches = keyFetches(jwks);
    const times = fetches.length;
    const bad = fetches.flatMap((one) => (one.keys ? [] : [one.answer]));
    const names = differingKeys(fetches.flatMap(({ keys }) => (keys ? [keys] : [])));
    if (names.length > 0) return { code: 'differing', values: { times, names: listedNames(names) } };
    return bad.length > 0
      ? { code: 'unsteady', values: { times, failed: bad.length, answers: bad.join(', ') } }
      : { code: 'steady', values: { times } };
  },
});

interface KeyFetch {
  /** Absent if the answer contained none. */
  readonly keys?: readonly GoJoseKey[];
  readonly answer: string;
}

function keyFetches({ exchange, further = [] }: JwksFact): readonly KeyFetch[] {
  const first = keyFetch(exchange);
  return [first, ...further.map((again) => (again.is === 'same' ? first : keyFetch(again.exchange)))];
}

function keyFetch(exchange: JwksFact['exchange']): KeyFetch {
  if (exchange.outcome === 'failed') return { answer: 'no answer' };
  const { status, body } = exchange.answer;
  const set = status === 200 ? readGoJoseKeySet(body) : undefined;
  const answer = status === 200 ? 'no readable keys' : `status ${status}`;
  return set?.ok && set.keys.length > 0 ? { keys: set.keys, answer } : { answer };
}

/** Names of the keys that are missing from some sets; their order and other members are ignored. */
function differingKeys(sets: readonly (readonly GoJoseKey[])[]): readonly string[] {
  const counts = new Map<string, { readonly called: string; in: number }>();
  for (const keys of sets) {
    const unique = new Map(keys.map((key) => [JSON.stringify([key.kid, key.publicPart]), key]));
    for (const [identity, { kid }] of unique) {
      const seen = counts.get(identity) ?? { called: kid === '' ? 'a key without a kid' : kid, in: 0 };
      seen.in += 1;
      counts.set(identity, seen);
    }
  }
  const differing = [...counts.values()].filter((one) => one.in < sets.length);
  return [...new Set(differing.map(({ called }) => called))].toSorted();
}
