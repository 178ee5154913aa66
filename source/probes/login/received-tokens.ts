import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { isObject, type JsonObject, parseJson, stringMember } from '../../core/json/json-value.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { isFormAnswer } from '../../go/oauth2/token-response.ts';

export interface ReceivedTokens {
  readonly accessToken?: Secret;
  readonly refreshToken?: Secret;
  readonly idToken?: Secret;
}

/** The tokens of an answer, as x/oauth2 reads them (internal/token.go); also teaches them to the redactor. */
export function receivedTokens(received: HttpAnswer, redactor: Redactor): ReceivedTokens {
  const json = isFormAnswer(received) ? formMembers(received.body) : parseJson(received.body);
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

/** Of a repeated member, Go uses the first (net/url: Values.Get). */
function formMembers(body: string): JsonObject {
  return Object.fromEntries([...new URLSearchParams(body)].reverse());
}
