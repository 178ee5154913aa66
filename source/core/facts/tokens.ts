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

/** The verdict of openid-client, a certified client, on captured answers. */
const openidClientVerdict = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), code: text, message: text }),
]);
export type OpenidClientVerdict = PlainData<typeof openidClientVerdict>;

const tokenRequests = v.array(v.object({ method: authenticationMethod, exchange }));

const tokenResponse = v.object({
  tokenType: maybe(text),
  /** Seconds, as Go reads it (number or numeric text); absent if missing or zero. */
  expiresIn: maybe(finite),
  /** The refresh token's lifetime in seconds, which no specification names; also absent in facts of older versions. */
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
  /** Absent if the header cannot be read. */
  header: maybe(jsonObject),
  /** The decoded first part, if `header` does not represent it fully: a duplicate member. */
  headerText: maybe(text),
  /** Contains white space, which go-jose removes and others do not. */
  hasWhiteSpace: maybe(yes),
  /** Some of that white space is neither a blank nor a line break. */
  hasTab: maybe(yes),
  /** Some of that white space is in the first or second part. */
  hasWhiteSpaceBeforeSignature: maybe(yes),
  /** Its signature ends in padding, which go-jose v3 removes and v2 and v4 refuse. */
  hasPadding: maybe(yes),
  /** The decoded second part, to be read as Go reads it; absent if it cannot be decoded. */
  payload: maybe(text),
  claims: maybe(jsonObject),
  signature,
  /** Whether `at_hash` fits the access token (Core 3.1.3.8); absent if there is none or it cannot be computed. */
  accessTokenHashMatches: maybe(v.boolean()),
  /** The same for `c_hash` and the code; also absent in facts of older versions. */
  codeHashMatches: maybe(v.boolean()),
});
export type IdTokenFact = PlainData<typeof idToken>;

export const tokens = v.object({
  tokenEndpoint: text,
  /** Every token request of the exchange, in order. */
  attempts: tokenRequests,
  /** The token requests for the code of the login repeated as Infra sends it (`LoginFact.asInfra`), without a verifier. */
  asInfra: maybe(tokenRequests),
  /** The token response as Infra's library reads it; absent if that fails. */
  response: maybe(tokenResponse),
  /** Absent if the response holds none. */
  idToken: maybe(idToken),
  /** Claims of the access token if it is a readable JWT; for display only. */
  accessTokenClaims: maybe(jsonObject),
  /** The verdict of openid-client on the whole response. */
  standard: openidClientVerdict,
  /** Its verdict on the discovery document; absent in facts of older versions. */
  standardDiscovery: maybe(openidClientVerdict),
  /** When the headers of the last answer arrived. */
  at: moment,
  nonceSent: maybe(text),
});
export type TokensFact = PlainData<typeof tokens>;

export const userinfo = v.object({
  endpoint: text,
  exchange,
  /** The claims, plain or from a signed JWT; absent if the answer is neither. */
  claims: maybe(jsonObject),
  /** The JSON text of those claims, to be read as Go reads it. */
  text: maybe(text),
  /** Only for `application/jwt`. */
  signature: maybe(signature),
  /** The verdict of openid-client on the answer; absent if it would ask elsewhere, or was not asked. */
  standard: maybe(openidClientVerdict),
});
export type UserinfoFact = PlainData<typeof userinfo>;

export const refresh = v.object({
  first: exchange,
  gaveNewRefreshToken: v.boolean(),
  /** Claims of the refreshed ID token, if one came (Core 12.2). */
  idTokenClaims: maybe(jsonObject),
  /** UserInfo for the refreshed access token; absent if none came, and in facts of older versions. */
  userinfo: maybe(userinfo),
  /** The same request again, before UserInfo, if the refreshed access token counts as expired as well. */
  atOnce: maybe(exchange),
  /** The old refresh token used once more; absent if the person did not agree to it. */
  reuse: maybe(exchange),
});
export type RefreshFact = PlainData<typeof refresh>;
