import type { Failure, Result } from '../core/failure.ts';
import { isObject, type JsonObject, parseJson } from '../core/json-value.ts';
import type { HttpPort } from '../core/ports.ts';
import type { Secret } from '../core/secret.ts';

export interface InfraApi {
  readonly origin: string;
  readonly allowLoopbackHttp: boolean;
  readonly accessKey?: Secret;
  readonly http: HttpPort;
  readonly signal: AbortSignal;
}

/** Infra refuses requests without this header; older values trigger its API migrations (Infra: internal/server/routes.go). */
const apiVersion = '0.21.0';

/** One GET of Infra's API; anything but a JSON object with status 200 is a failure. */
export async function askInfra(api: InfraApi, path: string): Promise<Result<JsonObject>> {
  const exchange = await api.http.send(
    {
      method: 'GET',
      url: `${api.origin}${path}`,
      headers: {
        'infra-version': apiVersion,
        accept: 'application/json',
        ...(api.accessKey && { authorization: `Bearer ${api.accessKey.reveal()}` }),
      },
      purpose: 'credential',
      allowLoopbackHttp: api.allowLoopbackHttp,
    },
    api.signal,
  );
  if (exchange.outcome === 'failed') return { ok: false, failure: exchange.failure };
  const { status, body } = exchange.answer;
  const value = parseJson(body);
  if (status === 200 && isObject(value)) return { ok: true, value };
  return { ok: false, failure: unexpected(path, status) };
}

function unexpected(path: string, status: number): Failure {
  const [route = path] = path.split('?');
  return {
    code: 'other',
    message: `Infra answered ${route} with status ${status}.`,
    detail: { path: route, status },
  };
}
