import { isObject, type JsonObject, parseJson } from '../../core/json-value.ts';
import type { OpinionFacts } from '../second-opinion.ts';

/** The claims of the ID token as its payload has them; none where that is no JSON object. */
export function payloadClaims({ tokens }: OpinionFacts): JsonObject {
  const payload = parseJson(tokens?.idToken?.payload ?? '');
  return isObject(payload) ? payload : {};
}
