import * as v from 'valibot';
import type { DiscoveryReadings } from '../json/metadata.ts';
import { answer, exchange } from './http-exchange.ts';
import { count, failure, maybe, type PlainData, text, texts, yes } from './plain-data.ts';

/**
 * `typed-url`: the document at the address of the typed URL, or the issuer which that document names. `guess`: found
 * elsewhere, at a parent path, by a vendor's rule or after a redirect; never sent the client.
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
  /** In order of preference. */
  candidates: v.array(issuerCandidate),
  /** The issuer whose document names itself: the one to give Infra. Absent if no candidate fits. */
  issuer: maybe(text),
  /** How that issuer was reached; absent if there is none. */
  reachedBy: maybe(reachedBy),
});
export type IssuerSearch = PlainData<typeof issuerSearch>;

export const discovery = v.object({
  /** The address it was fetched from. */
  url: text,
  answer,
  /** Whether the issuer's own discovery URL returned this document with a matching issuer: the precondition for connecting. */
  issuerConfirmed: v.boolean(),
  // Absent in facts of older versions.
  reachedBy: v.optional(reachedBy, 'typed-url'),
});
export type SavedDiscovery = PlainData<typeof discovery>;
/** The readings are derived from `answer`, again whenever facts are read from a file. */
export type DiscoveryFact = SavedDiscovery & DiscoveryReadings;

export const repeatedDiscovery = v.object({
  milliseconds: v.array(count),
  statuses: v.array(count),
  /** Whether the text was identical each time. */
  sameEachTime: v.boolean(),
  /** Members that Infra uses and that differed between answers; absent in facts of older versions. */
  differing: maybe(texts),
  /** Two differing values of the first of those members. */
  compared: maybe(v.object({ first: text, other: text })),
  /** Set if the provider refused a request made as a Go program makes it, while it answered those before and after. */
  refusesGo: maybe(yes),
});

export const jwks = v.object({
  url: text,
  exchange,
  /** Answers to the same request again: identical, or what came instead; absent if the first request failed. */
  further: maybe(
    v.array(
      v.variant('is', [v.object({ is: v.literal('same') }), v.object({ is: v.literal('other'), exchange })]),
    ),
  ),
});
export type JwksFact = PlainData<typeof jwks>;
