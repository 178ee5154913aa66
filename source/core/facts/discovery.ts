import * as v from 'valibot';
import type { DiscoveryReadings } from '../json/metadata.ts';
import { answer, exchange } from './http-exchange.ts';
import { count, failure, maybe, type PlainData, text, texts, yes } from './plain-data.ts';

/**
 * `typed-url`: the document at the address that the typed URL stands for, or the issuer which that document names.
 * `guess`: found elsewhere, at a parent path, by a vendor's rule or behind a redirect; never shown the client.
 */
const reachedBy = v.picklist(['typed-url', 'guess']);

const issuerCandidate = v.object({
  /** The issuer tried, with scheme. */
  issuer: text,
  /** Why it was tried: `as-infra`, `as-typed`, `without-well-known`, `parent-path`, `slash`, `first-file`, or a vendor rule's name. */
  because: text,
  outcome: v.variant('is', [
    v.object({ is: v.literal('matches') }),
    v.object({ is: v.literal('names-other-issuer'), issuer: text }),
    v.object({ is: v.literal('not-a-document'), status: count, mediaType: text }),
    v.object({ is: v.literal('failed'), failure }),
    v.object({ is: v.literal('not-tried') }),
  ]),
});
export type IssuerCandidate = PlainData<typeof issuerCandidate>;

export const issuerSearch = v.object({
  /** In the order of preference. */
  candidates: v.array(issuerCandidate),
  /** The issuer whose document names itself: what to give Infra. Absent where no candidate fits. */
  issuer: maybe(text),
  /** How that issuer was reached; absent where there is none. */
  reachedBy: maybe(reachedBy),
});
export type IssuerSearch = PlainData<typeof issuerSearch>;

export const discovery = v.object({
  /** Where it was fetched. */
  url: text,
  answer,
  /** Whether fetching its issuer's own discovery URL gave this document and the issuer matches: the precondition of connecting. */
  issuerConfirmed: v.boolean(),
  // Older versions did not say.
  reachedBy: v.optional(reachedBy, 'typed-url'),
});
export type SavedDiscovery = PlainData<typeof discovery>;
/** The readings are made from `answer` alone, again whenever facts are read from a file. */
export type DiscoveryFact = SavedDiscovery & DiscoveryReadings;

export const repeatedDiscovery = v.object({
  milliseconds: v.array(count),
  statuses: v.array(count),
  /** The same text each time. */
  sameEachTime: v.boolean(),
  /** Members that Infra follows and that were not the same each time; absent in facts that an older version saved. */
  differing: maybe(texts),
  /** What the first of those was at first, and what else. */
  compared: maybe(v.object({ first: text, other: text })),
  /** Asked as a program in Go asks, the provider refused what it gave before and after; absent where it did not. */
  refusesGo: maybe(yes),
});

export const jwks = v.object({
  url: text,
  exchange,
  /** The same request again: the same text, or what came instead; absent where the first one brought nothing. */
  further: maybe(
    v.array(
      v.variant('is', [v.object({ is: v.literal('same') }), v.object({ is: v.literal('other'), exchange })]),
    ),
  ),
});
export type JwksFact = PlainData<typeof jwks>;
