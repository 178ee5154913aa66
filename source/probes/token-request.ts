import type { HttpRequest } from '../core/ports.ts';
import { Secret } from '../core/secret.ts';

export type ClientAuthenticationMethod = 'client_secret_basic' | 'client_secret_post';

export interface TokenRequest {
  readonly tokenEndpoint: string;
  readonly allowLoopbackHttp: boolean;
  readonly method: ClientAuthenticationMethod;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A request to the token endpoint, byte for byte as golang.org/x/oauth2 sends it (internal/token.go). */
export function tokenRequest(request: TokenRequest): HttpRequest {
  const { method, clientId, clientSecret, parameters } = request;
  const basic = method === 'client_secret_basic';
  const form = basic
    ? parameters
    : { ...parameters, client_id: clientId, client_secret: clientSecret.reveal() };
  return {
    method: 'POST',
    url: request.tokenEndpoint,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(basic && { authorization: `Basic ${basicCredential(clientId, clientSecret).reveal()}` }),
    },
    body: formEncode(form),
    purpose: 'credential',
    allowLoopbackHttp: request.allowLoopbackHttp,
  };
}

/** RFC 6749, 2.3.1: id and secret are form-encoded before they are joined. */
export function basicCredential(clientId: string, clientSecret: Secret): Secret {
  const joined = `${queryEscape(clientId)}:${queryEscape(clientSecret.reveal())}`;
  return new Secret(btoa(joined));
}

/** Go's url.Values.Encode: sorted by name. */
function formEncode(form: Readonly<Record<string, string>>): string {
  return Object.entries(form)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${queryEscape(name)}=${queryEscape(value)}`)
    .join('&');
}

/** Go's url.QueryEscape: all but letters, digits and `-_.~` is escaped, a space becomes a plus. */
function queryEscape(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
