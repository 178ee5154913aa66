import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { JsonObject } from '../../source/core/json-value.ts';
import type { Identity } from '../system/support/certificates.ts';

/** What an Infra server holds. Its answers have the shapes of Infra's api package. */
export interface InfraState {
  readonly version?: string;
  readonly configuration?: JsonObject;
  readonly providers?: readonly JsonObject[];
  readonly grants?: readonly JsonObject[];
  readonly groups?: readonly JsonObject[];
  readonly users?: readonly JsonObject[];
  /** The one key that is accepted, and whose it is. */
  readonly accessKey?: string;
  readonly self?: JsonObject;
  /** Items of a page, whatever limit is asked for. */
  readonly pageSize?: number;
  /** What a path answers instead, as status and message. */
  readonly troubles?: Readonly<Record<string, readonly [status: number, message: string]>>;
}

export interface InfraRequest {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly version: string | undefined;
  readonly authorization: string | undefined;
}

export interface FakeInfra {
  readonly origin: string;
  readonly host: string;
  readonly requests: readonly InfraRequest[];
}

type Reply = readonly [status: number, body: JsonObject];

/** An Infra server on loopback until the test ends; https where it has an identity. */
export async function startInfraServer(state: InfraState, identity?: Identity): Promise<FakeInfra> {
  const requests: InfraRequest[] = [];
  const listener = (message: IncomingMessage, response: ServerResponse) => {
    const request = read(message);
    requests.push(request);
    const [status, body] = reply(state, request);
    const more = status === 429 ? { 'retry-after': '30' } : {};
    response.writeHead(status, { 'content-type': 'application/json', ...more }).end(JSON.stringify(body));
  };
  const server = identity ? createHttpsServer({ ...identity }, listener) : createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `${identity ? 'localhost' : '127.0.0.1'}:${(server.address() as AddressInfo).port}`;
  return { origin: `${identity ? 'https' : 'http'}://${host}`, host, requests };
}

function read({ method = '', url = '', headers }: IncomingMessage): InfraRequest {
  const { pathname, search } = new URL(url, 'http://infra');
  const version = headers['infra-version'];
  return {
    method,
    path: pathname,
    search,
    version: typeof version === 'string' ? version : undefined,
    authorization: headers.authorization,
  };
}

function reply(state: InfraState, request: InfraRequest): Reply {
  if (request.version === undefined) return refusal(400, 'Infra-Version header is required');
  const trouble = state.troubles?.[request.path];
  if (trouble) return refusal(...trouble);
  switch (request.path) {
    case '/api/version':
      return state.version === undefined ? refusal(404, 'not found') : [200, { version: state.version }];
    case '/api/server-configuration':
      return [200, { isEmailConfigured: false, isSignupEnabled: false, ...state.configuration }];
    case '/api/providers':
      return page(state, request, state.providers);
  }
  if (request.authorization !== `Bearer ${state.accessKey}`) return refusal(401, 'unauthorized');
  switch (request.path) {
    case '/api/users/self':
      return [200, state.self ?? { id: 'u1', name: 'admin@acme.dev' }];
    case '/api/users':
      return page(state, request, state.users);
    case '/api/groups':
      return page(state, request, state.groups);
    case '/api/grants':
      return page(state, request, state.grants);
    default:
      return refusal(404, 'not found');
  }
}

/** A list's filters are those of its own members: `user`, `resource`, `privilege`. */
function page({ pageSize }: InfraState, { search }: InfraRequest, all: readonly JsonObject[] = []): Reply {
  const asked = new URLSearchParams(search);
  const filters = ['user', 'resource', 'privilege'].filter((name) => asked.has(name));
  const found = all.filter((item) => filters.every((name) => item[name] === asked.get(name)));
  const limit = pageSize ?? Number(asked.get('limit') ?? 100);
  const number = Number(asked.get('page') ?? 1);
  const items = found.slice((number - 1) * limit, number * limit);
  const totalPages = Math.ceil(found.length / limit);
  return [200, { page: number, limit, totalPages, totalCount: found.length, count: items.length, items }];
}

function refusal(status: number, message: string): Reply {
  return [status, { code: status, message }];
}
