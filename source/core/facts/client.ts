import * as v from 'valibot';
import { exchange } from './http-exchange.ts';
import { maybe, type PlainData, text, texts, yes } from './plain-data.ts';

export const authenticationMethod = v.picklist(['client_secret_basic', 'client_secret_post']);

const clientAuthenticationAttempt = v.object({
  method: authenticationMethod,
  secret: v.picklist(['given', 'random']),
  /** With a redirect_uri, as in a login; Infra's own trial request sends none. */
  asLogin: maybe(yes),
  exchange,
});
export type ClientAuthenticationAttempt = PlainData<typeof clientAuthenticationAttempt>;

export const clientAuthentication = v.object({
  tokenEndpoint: text,
  /** At most five, in the order sent. */
  attempts: v.array(clientAuthenticationAttempt),
  /**
   * HTTP Basic without form-encoding, which no Go library sends; tried if a secret that encoding changes was refused by
   * both methods.
   */
  unencoded: maybe(exchange),
});
export type ClientAuthenticationFact = PlainData<typeof clientAuthentication>;

const authorizationAttempt = v.object({
  /**
   * `control` uses an unregistered redirect URI and, with `prompt=none`, an unknown client as well. `any-address` uses
   * that redirect URI, or one beside a dashboard’s, with the given client, silently. `as-relying-party` is the request
   * of one of the further relying parties.
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
  /** The page on the same host that the first attempt redirected to, if that looked like sign-in. */
  signInPage: maybe(exchange),
});
export type AuthorizationFact = PlainData<typeof authorization>;

const furtherRequest = v.object({
  /** The relying party's id. */
  relyingParty: text,
  label: text,
  redirectUris: texts,
  scopes: texts,
  /** Empty if the endpoint gave no answer before. */
  attempts: v.array(authorizationAttempt),
});
export type FurtherRequestFact = PlainData<typeof furtherRequest>;

/** How the same endpoint answers the requests of the further relying parties that the person named. */
export const furtherAuthorization = v.object({ requests: v.array(furtherRequest) });
export type FurtherAuthorizationFact = PlainData<typeof furtherAuthorization>;
