import { type HttpAnswer, mediaType } from '../core/http.ts';
import { isObject, type JsonObject, parseJson, stringMember } from '../core/json-value.ts';
import type { Redactor } from '../core/redactor.ts';
import { Secret } from '../core/secret.ts';

export interface ReceivedTokens {
  readonly accessToken?: Secret;
  readonly refreshToken?: Secret;
  readonly idToken?: Secret;
}

/** The tokens of an answer, read as x/oauth2 does (internal/token.go); known to the redactor from now on. */
export function receivedTokens(received: HttpAnswer, redactor: Redactor): ReceivedTokens {
  const json = isForm(received) ? formMembers(received.body) : parseJson(received.body);
  const answer: JsonObject = isObject(json) ? json : {};
  const take = <Key extends keyof ReceivedTokens>(key: Key, name: string) => {
    const value = stringMember(answer, name);
    if (!value) return {};
    const secret = new Secret(value);
    redactor.learn(secret);
    return { [key]: secret };
  };
  return {
    ...take('accessToken', 'access_token'),
    ...take('refreshToken', 'refresh_token'),
    ...take('idToken', 'id_token'),
  };
}

function isForm(answer: HttpAnswer): boolean {
  return /^(?:application\/x-www-form-urlencoded|text\/plain)$/.test(mediaType(answer));
}

function formMembers(body: string): JsonObject {
  return Object.fromEntries(new URLSearchParams(body));
}
