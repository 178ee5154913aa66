import * as v from 'valibot';
import { authenticationMethod } from './client.ts';
import { exchange } from './http-exchange.ts';
import { count, finite, jsonObject, maybe, moment, type PlainData, text, yes } from './plain-data.ts';

const signature = v.variant('is', [
  v.object({ is: v.literal('valid'), kid: maybe(text), refetched: v.boolean() }),
  v.object({ is: v.literal('invalid') }),
  v.object({ is: v.literal('no-key'), kid: maybe(text) }),
  v.object({ is: v.literal('ambiguous-key'), keys: count }),
  v.object({ is: v.literal('unsupported'), alg: text }),
  v.object({ is: v.literal('keys-unavailable') }),
  v.object({ is: v.literal('unsigned') }),
  v.object({ is: v.literal('unreadable'), why: text }),
]);
export type SignatureFact = PlainData<typeof signature>;

/** What openid-client, a certified client, makes of answers that were captured. */
const openidClientVerdict = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), code: text, message: text }),
]);
export type OpenidClientVerdict = PlainData<typeof openidClientVerdict>;

const tokenRequests = v.array(v.object({ method: authenticationMethod, exchange }));

const tokenResponse = v.object({
  tokenType: maybe(text),
  /** Seconds, as Go reads it (number or numeric text); absent where it is missing or zero. */
  expiresIn: maybe(finite),
  /** The same of the refresh token, which no specification names; absent also in facts that an older version saved. */
  refreshExpiresIn: maybe(finite),
  scope: maybe(text),
  hasAccessToken: v.boolean(),
  hasRefreshToken: v.boolean(),
  hasIdToken: v.boolean(),
});
export type TokenResponse = PlainData<typeof tokenResponse>;

const idToken = v.object({
  /** Number of dot-separated parts: 3 is signed, 5 is encrypted. */
  parts: count,
  /** Absent where the header cannot be read. */
  header: maybe(jsonObject),
  /** The first part as text, where `header` does not tell all that stands in it: a member that comes twice. */
  headerText: maybe(text),
  /** White space stands in it, which go-jose takes out and others do not. */
  hasWhiteSpace: maybe(yes),
  /** Some of it is neither a blank nor a line break. */
  hasTab: maybe(yes),
  /** It stands in the first part or the second. */
  hasWhiteSpaceBeforeSignature: maybe(yes),
  /** Padding ends its signature, which go-jose v3 takes off and v2 and v4 refuse. */
  hasPadding: maybe(yes),
  /** The second part as text, so that it can be read as Go reads it; absent where it cannot be decoded. */
  payload: maybe(text),
  claims: maybe(jsonObject),
  signature,
  /** Whether `at_hash` fits the access token (Core 3.1.3.8); absent where there is none or it cannot be computed. */
  accessTokenHashMatches: maybe(v.boolean()),
  /** The same of `c_hash` and the code; absent also in facts that an older version saved. */
  codeHashMatches: maybe(v.boolean()),
});
export type IdTokenFact = PlainData<typeof idToken>;

export const tokens = v.object({
  tokenEndpoint: text,
  /** Every token request of the exchange, in order. */
  attempts: tokenRequests,
  /** The same for the code of the login that was repeated as Infra sends it (`LoginFact.asInfra`), without a verifier. */
  asInfra: maybe(tokenRequests),
  /** The token answer read as Infra's library reads it; absent where that fails. */
  response: maybe(tokenResponse),
  /** Absent where the answer holds none. */
  idToken: maybe(idToken),
  /** Claims of the access token where it is a JWT that can be read; for the person's eye only. */
  accessTokenClaims: maybe(jsonObject),
  /** What the standard's own client says of the whole answer. */
  standard: openidClientVerdict,
  /** What it says of the discovery document; absent in facts that an older version saved. */
  standardDiscovery: maybe(openidClientVerdict),
  /** When the headers of the last answer came. */
  at: moment,
  nonceSent: maybe(text),
});
export type TokensFact = PlainData<typeof tokens>;

export const userinfo = v.object({
  endpoint: text,
  exchange,
  /** The claims, plain or out of a signed JWT; absent where the answer is neither. */
  claims: maybe(jsonObject),
  /** The JSON text those claims were read from, so that it can be read as Go reads it. */
  text: maybe(text),
  /** Only for `application/jwt`. */
  signature: maybe(signature),
  /** What the standard's own client says of the answer; absent where it would ask elsewhere, or was not asked. */
  standard: maybe(openidClientVerdict),
});
export type UserinfoFact = PlainData<typeof userinfo>;

export const refresh = v.object({
  first: exchange,
  gaveNewRefreshToken: v.boolean(),
  /** ID token of the refresh, where one came (Core 12.2). */
  idTokenClaims: maybe(jsonObject),
  /** UserInfo for the refreshed access token; absent where none came, and in facts that an older version saved. */
  userinfo: maybe(userinfo),
  /** The old refresh token used once more; absent where the person did not agree to it. */
  reuse: maybe(exchange),
});
export type RefreshFact = PlainData<typeof refresh>;
