import * as v from 'valibot';
import { exchange } from './http-exchange.ts';
import { maybe, type PlainData, text, texts, yes } from './plain-data.ts';

export const authenticationMethod = v.picklist(['client_secret_basic', 'client_secret_post']);

const clientAuthenticationAttempt = v.object({
  method: authenticationMethod,
  secret: v.picklist(['given', 'random']),
  /** With a redirect_uri, as a login sends it; Infra's own trial sends none. */
  asLogin: maybe(yes),
  exchange,
});
export type ClientAuthenticationAttempt = PlainData<typeof clientAuthenticationAttempt>;

export const clientAuthentication = v.object({
  tokenEndpoint: text,
  /** At most four, in the order sent. */
  attempts: v.array(clientAuthenticationAttempt),
  /** HTTP Basic without form-encoding, which no library of Go sends: where a secret that it changes was refused both ways. */
  unencoded: maybe(exchange),
});
export type ClientAuthenticationFact = PlainData<typeof clientAuthentication>;

const authorizationAttempt = v.object({
  /**
   * A control names a redirect URI that nobody registered; with `prompt=none`, a client as well. `any-address` is that
   * redirect URI, or one beside a dashboard’s, with the client that was given, silently. `as-relying-party`: as one of
   * the further relying parties sends it.
   */
  purpose: v.picklist([
    'as-infra',
    'as-relying-party',
    'control',
    'any-address',
    'with-pkce',
    'silent',
    'scope',
    'with-nonce',
  ]),
  redirectUri: text,
  scopes: texts,
  pkce: v.boolean(),
  prompt: maybe(v.literal('none')),
  exchange,
});
export type AuthorizationAttempt = PlainData<typeof authorizationAttempt>;

export const authorization = v.object({
  endpoint: text,
  attempts: v.array(authorizationAttempt),
  /** The page on the same host to which the first attempt was redirected, where that looked like sign-in. */
  signInPage: maybe(exchange),
});
export type AuthorizationFact = PlainData<typeof authorization>;

const furtherRequest = v.object({
  /** Its id. */
  relyingParty: text,
  label: text,
  redirectUris: texts,
  scopes: texts,
  /** None where the endpoint gave no answer before. */
  attempts: v.array(authorizationAttempt),
});
export type FurtherRequestFact = PlainData<typeof furtherRequest>;

/** What the same endpoint answers to the requests of further relying parties; somebody named them. */
export const furtherAuthorization = v.object({ requests: v.array(furtherRequest) });
export type FurtherAuthorizationFact = PlainData<typeof furtherAuthorization>;
