import { isObject, type JsonObject, type JsonValue, parseJson } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';

/** The claims of the ID token as its payload has them; none where that is no JSON object. */
export function payloadClaims({ tokens }: OpinionFacts): JsonObject {
  const payload = parseJson(tokens?.idToken?.payload ?? '');
  return isObject(payload) ? payload : {};
}

export const tooLargeForGo = 'json: cannot unmarshal number into Go value of type float64';

/** A number that no double holds fails whoever reads the claims into a map (encoding/json: decode.go, convertNumber). */
export function numberTrouble(facts: OpinionFacts): readonly FoundByOpinion<'id-token-claim-type'>[] {
  const claim = tooLargeNumber(payloadClaims(facts));
  if (claim === undefined) return [];
  return [{ code: 'id-token-claim-type', values: { claim, message: tooLargeForGo } }];
}

/** The same of UserInfo’s answer, in words. */
export function userinfoNumberTrouble(answer: JsonObject): string | undefined {
  const claim = tooLargeNumber(answer);
  return claim === undefined ? undefined : `its “${claim}” holds a number that is too large`;
}

/** The claim that holds such a number. */
export function tooLargeNumber(claims: JsonObject): string | undefined {
  return Object.entries(claims).find(([, value]) => isTooLarge(value))?.[0];
}

function isTooLarge(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.some(isTooLarge);
  return isObject(value)
    ? Object.values(value).some(isTooLarge)
    : typeof value === 'number' && !Number.isFinite(value);
}
