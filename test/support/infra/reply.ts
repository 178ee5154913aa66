import type { JsonObject } from '../../../source/core/json/json-value.ts';

export interface InfraRequest {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly version: string | undefined;
  readonly authorization: string | undefined;
  readonly accept?: string | undefined;
  readonly body?: string;
}

export type Reply = readonly [
  status: number,
  body?: JsonObject | string,
  headers?: Readonly<Record<string, string>>,
];

/** Infra's own error format (Infra: api/errors.go). */
export function refusal(status: number, message: string, fields: FieldErrors = {}): Reply {
  const fieldErrors = Object.entries(fields)
    .map(([fieldName, errors]) => ({ fieldName, errors }))
    .sort((a, b) => (a.fieldName < b.fieldName ? -1 : 1));
  const body = { code: status, message, ...(fieldErrors.length > 0 && { fieldErrors }) };
  return [status, body, status === 429 ? { 'retry-after': '30' } : {}];
}

export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** Infra: internal/validate/validate.go, Error */
export function validationFailed(fields: FieldErrors): Reply {
  const words = Object.entries(fields).map(([name, problems]) => `${name}: ${problems.join(', ')}`);
  return refusal(400, `validation failed: ${words.join(', ')}`, fields);
}

export function badRequest(why: string): Reply {
  return refusal(400, `bad request: ${why}`);
}
