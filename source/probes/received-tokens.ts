import { isObject, type JsonObject, parseJson, stringMember } from '../core/json-value.ts';
import type { Redactor } from '../core/redactor.ts';
import { Secret } from '../core/secret.ts';

export interface ReceivedTokens {
  readonly accessToken?: Secret;
  readonly refreshToken?: Secret;
  readonly idToken?: Secret;
}

/** The tokens of an answer's JSON, known to the redactor from now on. */
export function receivedTokens(body: string, redactor: Redactor): ReceivedTokens {
  const json = parseJson(body);
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
