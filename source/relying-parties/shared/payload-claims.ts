import { isObject, type JsonObject, type JsonValue, parseJson } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';

/** The claims in the ID token’s payload; empty if it is not a JSON object. */
export function payloadClaims({ tokens }: OpinionFacts): JsonObject {
  const payload = parseJson(tokens?.idToken?.payload ?? '');
  return isObject(payload) ? payload : {};
}

export const tooLargeForGo = 'json: cannot unmarshal number into Go value of type float64';

/**
 * Decoding claims into a Go map fails for a number that no double can hold (encoding/json: decode.go, convertNumber).
 */
export function numberTrouble(facts: OpinionFacts): readonly FoundByOpinion<'id-token-claim-type'>[] {
  const claim = tooLargeNumber(payloadClaims(facts));
  if (claim === undefined) return [];
  return [{ code: 'id-token-claim-type', values: { claim, message: tooLargeForGo } }];
}

/** The same problem in UserInfo’s answer, in words. */
export function userinfoNumberTrouble(answer: JsonObject): string | undefined {
  const claim = tooLargeNumber(answer);
  return claim === undefined ? undefined : `its “${claim}” contains a number that is too large`;
}

/** The first claim that contains such a number. */
export function tooLargeNumber(claims: JsonObject): string | undefined {
  return Object.entries(claims).find(([, value]) => isTooLarge(value))?.[0];
}

function isTooLarge(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.some(isTooLarge);
  return isObject(value)
    ? Object.values(value).some(isTooLarge)
    : typeof value === 'number' && !Number.isFinite(value);
}
