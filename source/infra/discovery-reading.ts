import type { HttpAnswer } from '../core/http.ts';
import { isObject, parseJson } from '../core/json-value.ts';
import { type GoProvider, readGoProvider, repeatedMembers } from './go-provider.ts';

export interface DocumentReading {
  /** As Infra reads it; absent where it cannot. */
  readonly infra?: GoProvider;
  /** Members that come more than once. */
  readonly repeated: readonly string[];
}

const telling = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'];

/** A discovery document in an answer, read kindly and as Infra does; undefined where the answer holds none. */
export function readDocument(answer: HttpAnswer): DocumentReading | undefined {
  if (answer.status !== 200) return undefined;
  const text = answer.body.startsWith('\ufeff') ? answer.body.slice(1) : answer.body;
  const value = parseJson(text);
  if (!isObject(value)) return undefined;
  const names = new Set(Object.keys(value).map((key) => key.toLowerCase()));
  if (!telling.some((key) => names.has(key))) return undefined;
  const reading = readGoProvider(answer.body);
  return { repeated: repeatedMembers(text), ...(reading.ok && { infra: reading.value }) };
}
