import * as v from 'valibot';
import { ignoredRequests } from '../run/ports.ts';
import { count, failure, maybe, type PlainData, text, texts } from './plain-data.ts';

const repeatedLogin = v.variant('is', [
  v.object({ is: v.literal('code') }),
  /** `plain`: the answer to exactly Infra's request; otherwise `prompt=none` may be what was refused. */
  v.object({
    is: v.literal('error'),
    error: text,
    errorDescription: maybe(text),
    plain: maybe(v.literal(true)),
  }),
  v.object({ is: v.literal('not-returned'), afterMilliseconds: count }),
]);
export type RepeatedLogin = PlainData<typeof repeatedLogin>;

const by = v.picklist(['query', 'form_post', 'paste']);

export const login = v.object({
  redirectUri: text,
  pkce: v.boolean(),
  scopes: texts,
  /** The provider announces that it sends `iss` with the answer (RFC 9207). */
  issAdvertised: v.boolean(),
  /** Absent if none was sent; Infra sends none. */
  nonceSent: maybe(text),
  outcome: v.variant('is', [
    /** `error` is one beside the code, which RFC 6749, 4.1.2.1, does not provide for. */
    v.object({ is: v.literal('code'), by, iss: maybe(text), error: maybe(text) }),
    v.object({
      is: v.literal('error'),
      by,
      error: text,
      errorDescription: maybe(text),
      iss: maybe(text),
    }),
    v.object({ is: v.literal('timed-out'), afterMilliseconds: count }),
    v.object({ is: v.literal('port-busy'), failure }),
    v.object({ is: v.literal('not-started'), failure }),
  ]),
  ignoredRequests: v.pipe(
    texts,
    v.transform((seen) => seen.flatMap((one) => ignoredRequests.find((known) => known === one) ?? [])),
  ),
  /** The last error that came without state; quite possibly the provider’s answer. */
  ignoredError: maybe(v.object({ error: text, errorDescription: maybe(text) })),
  browser: v.picklist(['opened', 'failed', 'not-asked']),
  /**
   * The same login repeated silently in the browser that had just signed in, as Infra sends it: no PKCE, no nonce.
   * Absent if the first login was already like that, or if the browser could not be sent on.
   */
  asInfra: maybe(repeatedLogin),
});
export type LoginFact = PlainData<typeof login>;
