import {
  authorizationCodeGrant,
  ClientSecretBasic,
  customFetch,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { OpenidClientVerdict } from '../core/facts/facts.ts';
import type { JsonObject } from '../core/json/json-value.ts';
import { createConfiguration } from './configuration.ts';
import { type Captured, customFetchOf } from './custom-fetch.ts';
import { verdictOn } from './verdict-on.ts';

export interface StandardQuestion {
  readonly document: JsonObject;
  readonly clientId: string;
  readonly allowHttp: boolean;
  readonly redirectUri: string;
  /** `iss` of the authorization response (RFC 9207). */
  readonly iss?: string;
  readonly nonce?: string;
  readonly codeVerifier?: string;
  readonly tokenEndpoint: string;
  readonly tokenAnswer: Captured;
  readonly keys?: { readonly url: string; readonly answer: Captured };
}

/**
 * openid-client’s verdict on a captured token response, including the signature (Core 3.1.3.7). Code and state were
 * compared when the browser came back; the library only gets placeholders for them.
 */
export function openidClientVerdict(question: StandardQuestion): Promise<OpenidClientVerdict> {
  return verdictOn(async () => {
    const configuration = createConfiguration({
      document: question.document,
      clientId: question.clientId,
      allowHttp: question.allowHttp,
      clientAuthentication: ClientSecretBasic('already-sent'),
    });
    enableNonRepudiationChecks(configuration);
    configuration[customFetch] = customFetchOf(captures(question));
    await authorizationCodeGrant(configuration, callback(question), {
      expectedState: 'compared-before',
      idTokenExpected: true,
      ...(question.nonce !== undefined && { expectedNonce: question.nonce }),
      ...(question.codeVerifier !== undefined && { pkceCodeVerifier: question.codeVerifier }),
    });
  });
}

function callback({ redirectUri, iss }: StandardQuestion): URL {
  const url = new URL(redirectUri);
  url.searchParams.set('code', 'already-redeemed');
  url.searchParams.set('state', 'compared-before');
  if (iss !== undefined) url.searchParams.set('iss', iss);
  return url;
}

function captures({ tokenEndpoint, tokenAnswer, keys }: StandardQuestion): Map<string, Captured> {
  const captured = new Map<string, Captured>([[new URL(tokenEndpoint).href, tokenAnswer]]);
  if (keys) captured.set(new URL(keys.url).href, keys.answer);
  return captured;
}
