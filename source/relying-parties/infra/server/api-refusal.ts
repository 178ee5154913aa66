import type { Failure } from '../../../core/http/failure.ts';
import {
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  stringMember,
  stringsMember,
} from '../../../core/json/json-value.ts';

/** Why a request to Infra’s API did not succeed: it failed on the way, or came back with a status. */
export type ApiRefusal =
  | { readonly is: 'failed'; readonly failure: Failure }
  | {
      readonly is: 'refused';
      readonly status: number;
      /** False if something in front of Infra answered. */
      readonly byInfra: boolean;
      /** Infra’s own words; empty if there are none. */
      readonly message: string;
      readonly fields: Readonly<Record<string, readonly string[]>>;
      /** As the server wrote it. */
      readonly retryAfter?: string;
    };

/** Infra: api/errors.go */
export function readRefusal(
  status: number,
  body: JsonValue | undefined,
  headers: Readonly<Record<string, string>>,
): ApiRefusal {
  const answer: JsonObject = isObject(body) ? body : {};
  const retryAfter = headers['retry-after'];
  return {
    is: 'refused',
    status,
    byInfra: member(answer, 'code') === status,
    message: stringMember(answer, 'message') ?? '',
    fields: readFields(member(answer, 'fieldErrors')),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

function readFields(errors: JsonValue | undefined): Readonly<Record<string, readonly string[]>> {
  const items = Array.isArray(errors) ? errors.filter(isObject) : [];
  return Object.fromEntries(
    items.map((item) => [stringMember(item, 'fieldName') ?? '', stringsMember(item, 'errors') ?? []]),
  );
}

/** The refusal of a GET, whose failure has Infra’s words in its detail. */
export function refusalOfFailure(failure: Failure): ApiRefusal {
  const { status, words } = failure.detail ?? {};
  if (typeof status !== 'number') return { is: 'failed', failure };
  const message = typeof words === 'string' ? words : '';
  return { is: 'refused', status, byInfra: message !== '', message, fields: {} };
}
