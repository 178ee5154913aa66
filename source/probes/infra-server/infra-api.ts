import type { HttpAnswer, HttpExchange } from '../../core/facts/http-exchange.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import { isObject, type JsonObject, member, parseJson, stringMember } from '../../core/json/json-value.ts';
import type { HttpPort, JsonBody } from '../../core/run/ports.ts';
import type { Secret } from '../../core/secrets/secret.ts';

export interface InfraApi {
  readonly origin: string;
  readonly allowLoopbackHttp: boolean;
  readonly accessKey?: Secret;
  readonly http: HttpPort;
  readonly signal: AbortSignal;
}

/** Infra refuses requests without this header; older values trigger its API migrations (Infra: internal/server/routes.go). */
const apiVersion = '0.21.0';

/** Infra's maximum page size (Infra: api/pagination.go); the page limit allows lists long enough for any check. */
const pageSize = 1000;
const mostPages = 20;

/** Sends one request to Infra's API; the caller reads the result. */
export function callInfra(
  { origin, accessKey, allowLoopbackHttp, http, signal }: InfraApi,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  json?: JsonBody,
): Promise<HttpExchange> {
  return http.send(
    {
      method,
      url: `${origin}${path}`,
      headers: { 'infra-version': apiVersion, accept: 'application/json' },
      ...(accessKey && { authorization: { scheme: 'bearer', token: accessKey } }),
      ...(json && { json }),
      purpose: 'credential',
      allowLoopbackHttp,
    },
    signal,
  );
}

/** One GET of Infra's API; anything but a JSON object with status 200 is a failure. */
export async function askInfra(api: InfraApi, path: string): Promise<Result<JsonObject>> {
  const exchange = await callInfra(api, 'GET', path);
  if (exchange.outcome === 'failed') return { ok: false, failure: exchange.failure };
  const value = parseJson(exchange.answer.body);
  if (exchange.answer.status === 200 && isObject(value)) return { ok: true, value };
  return { ok: false, failure: unexpected(path, exchange.answer, isObject(value) ? value : {}) };
}

/** All items of a list, page by page, up to the page limit. */
export async function askInfraForList(api: InfraApi, path: string): Promise<Result<readonly JsonObject[]>> {
  const items: JsonObject[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await askInfra(api, `${path}?page=${page}&limit=${pageSize}`);
    if (!answer.ok) return answer;
    const list = member(answer.value, 'items');
    // One by one: a list may be longer than a function's arguments can be.
    for (const item of Array.isArray(list) ? list : []) if (isObject(item)) items.push(item);
    const pages = member(answer.value, 'totalPages');
    if (typeof pages !== 'number' || page >= pages) break;
  }
  return { ok: true, value: items };
}

function unexpected(path: string, { status }: HttpAnswer, answer: JsonObject): Failure {
  const [route = path] = path.split('?');
  // Infra: api/error.go
  const words = stringMember(answer, 'message') ?? '';
  const says = words === '' ? '' : ` (${words})`;
  return {
    code: 'other',
    message: `Infra answered ${route} with status ${status}${says}.`,
    detail: { path: route, status, ...(words !== '' && { words }) },
  };
}
