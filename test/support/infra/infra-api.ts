import type { JsonObject } from '../../../source/core/json/json-value.ts';
import { cleanUrl } from '../../../source/relying-parties/infra/issuer/clean-url.ts';
import { type ApiCredentials, type ProviderBody, readProviderBody } from './provider-request.ts';
import { badRequest, type InfraRequest, type Reply, refusal, validationFailed } from './reply.ts';
import { acceptsAll, type TryProvider } from './trial.ts';

/** The contents of an Infra server. Its answers have the shapes of Infra's api package. */
export interface InfraState {
  readonly version?: string;
  readonly configuration?: JsonObject;
  readonly providers?: readonly JsonObject[];
  readonly grants?: readonly JsonObject[];
  readonly groups?: readonly JsonObject[];
  readonly users?: readonly JsonObject[];
  /** The only accepted key, and whose it is. */
  readonly accessKey?: string;
  readonly self?: JsonObject;
  /** The state of other keys. */
  readonly spentKeys?: Readonly<Record<string, 'expired' | 'idle' | 'password-reset'>>;
  /** Items per page, whatever limit is requested. */
  readonly pageSize?: number;
  /** The result of Infra's own trial of a provider. */
  readonly trial?: TryProvider;
  /** Other answers, by path or by method and path: a refusal of Infra, or the answer of something in front of it. */
  readonly troubles?: Readonly<Record<string, readonly [status: number, message: string] | { raw: Reply }>>;
}

/** A row of Infra's table of providers, secrets included. */
export interface StoredRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly clientID: string;
  readonly clientSecret?: string;
  readonly kind: string;
  readonly scopes: readonly string[];
  readonly authURL: string;
  readonly created?: string | null;
  readonly updated?: string | null;
  readonly api?: ApiCredentials;
}

export interface Infra {
  readonly providers: readonly StoredRow[];
  reply(request: InfraRequest): Promise<Reply>;
}

const selfOf = ({ self }: InfraState): JsonObject => self ?? { id: 'u1', name: 'admin@acme.dev' };

/**
 * Infra's API as its server checks it: header, key, body, trial of the provider, rights, table, in this order (Infra:
 * internal/server).
 */
export function createInfra(state: InfraState): Infra {
  const rows: StoredRow[] = (state.providers ?? []).map((row) => row as unknown as StoredRow);
  let writes = 0;

  return { providers: rows, reply };

  async function reply(request: InfraRequest): Promise<Reply> {
    const { method, path, version } = request;
    if (!isRoute(method, path)) return notFound(request);
    if (!version)
      return badRequest(
        `Infra-Version header is required. The current version is ${state.version ?? '0.21.0'}`,
      );
    if (!/^v?\d+(\.\d+){0,2}(-[\w.]+)?(\+[\w.]+)?$/.test(version))
      return badRequest('invalid Infra-Version header: Invalid Semantic Version. Current version is 0.21.0');
    const trouble = state.troubles?.[`${method} ${path}`] ?? state.troubles?.[path];
    if (trouble) return 'raw' in trouble ? trouble.raw : refusal(...trouble);
    return method === 'GET' ? read(request) : write(request);
  }

  function read(request: InfraRequest): Reply {
    const { path, search } = request;
    switch (path) {
      case '/api/version':
        return state.version === undefined ? notFound(request) : [200, { version: state.version }];
      case '/api/server-configuration':
        return [200, { ...plainConfiguration, ...state.configuration }];
      case '/api/providers':
        return page(search, [...rows].sort(byName).map(shown), ['name']);
    }
    const [, id] = /^\/api\/providers\/([^/]+)$/.exec(path) ?? [];
    if (id !== undefined) {
      const row = rows.find((one) => one.id === id);
      if (!row && !isId(id)) return noId(id);
      return row ? [200, shown(row)] : refusal(404, 'record not found');
    }
    const unknown = unauthenticated(request);
    if (unknown) return unknown;
    switch (path) {
      case '/api/users/self':
        return [200, selfOf(state)];
      case '/api/users':
        return listed('users', search, state.users, []);
      case '/api/groups':
        return listed('groups', search, state.groups, ['name']);
      case '/api/grants': {
        const isOwn = new URLSearchParams(search).get('user') === selfOf(state)['id'];
        const filters = ['user', 'resource', 'privilege'];
        return isOwn ? page(search, state.grants, filters) : listed('grants', search, state.grants, filters);
      }
      default:
        return notFound(request);
    }
  }

  async function write(request: InfraRequest): Promise<Reply> {
    const { method, path, body } = request;
    const [, id] = /^\/api\/providers\/([^/]+)$/.exec(path) ?? [];
    const isAdd = method === 'POST';
    const unknown = unauthenticated(request);
    if (unknown) return unknown;
    if (id !== undefined && !rows.some((one) => one.id === id) && !isId(id)) return noId(id);
    const sent = readProviderBody(isAdd ? 'Create' : 'Update', body);
    if (!sent.ok) return sent.reply;
    const domain = cleanUrl(sent.value.url);
    const trial = await (state.trial ?? acceptsAll)(domain, sent.value);
    if (!trial.ok) return trial.reply;
    const operation = isAdd ? 'create' : 'update';
    if (!holds('admin'))
      return refusal(403, `you do not have permission to ${operation} provider, requires role admin`);
    writes += 1;
    const now = new Date(Date.UTC(2026, 0, 1, 12, 0, writes)).toISOString().replace('.000', '');
    const { name, kind, clientID, clientSecret, api } = sent.value;
    const row: StoredRow = {
      id: id ?? `4yJ3n3D${writes}E2`,
      name: name || nameFor(sent.value),
      url: domain,
      clientID,
      clientSecret,
      kind: kind || 'oidc',
      scopes: trial.scopes,
      authURL: trial.authURL,
      // An update overwrites the whole row without reading the old one.
      created: isAdd ? now : null,
      updated: now,
      ...(api && { api: { ...api, privateKey: api.privateKey.replaceAll('\\n', '\n') } }),
    };
    const taken = row.name === 'infra' || rows.some((one) => one.name === row.name && one.id !== row.id);
    if (taken) {
      const words = 'a provider with that name already exists';
      return refusal(409, words, { name: [words] });
    }
    const at = rows.findIndex((one) => one.id === row.id);
    if (isAdd) rows.push(row);
    // An update of a missing row changes nothing and is not an error.
    else if (at >= 0) rows[at] = row;
    return [isAdd ? 201 : 200, shown(row)];
  }

  function nameFor({ kind }: ProviderBody): string {
    const name = kind || 'oidc';
    return rows.some((one) => one.name === name) ? `${name}-${writes.toString(36).padStart(6, 'b')}` : name;
  }

  function unauthenticated({ authorization = '' }: InfraRequest): Reply | undefined {
    const [scheme, key, ...more] = authorization.split(' ');
    if (scheme !== 'Bearer' || !key || more.length > 0) return refusal(401, 'authentication is required');
    const spent = state.spentKeys?.[key];
    if (spent === 'expired') return refusal(401, 'access key has expired');
    if (spent === 'idle') return refusal(401, 'access key has expired due to inactivity');
    if (spent === 'password-reset')
      return refusal(403, 'not authorized: temporary passwords can only be used to set new passwords');
    return key === state.accessKey ? undefined : refusal(401, 'unauthorized');
  }

  function holds(...roles: readonly string[]): boolean {
    return (state.grants ?? []).some(
      ({ user, privilege, resource }) =>
        user === selfOf(state)['id'] && roles.includes(String(privilege)) && resource === 'infra',
    );
  }

  function listed(
    what: string,
    search: string,
    all: readonly JsonObject[] | undefined,
    filters: readonly string[],
  ): Reply {
    if (holds('admin', 'view', 'connector')) return page(search, all, filters);
    return refusal(
      403,
      `you do not have permission to list ${what}, requires role admin, view, or connector`,
    );
  }

  function page(search: string, all: readonly JsonObject[] = [], filters: readonly string[]): Reply {
    const asked = new URLSearchParams(search);
    const given = filters.filter((name) => asked.get(name));
    const found = all.filter((item) => given.every((name) => item[name] === asked.get(name)));
    const wanted = pageNumbers(asked);
    if (!wanted.ok) return wanted.reply;
    const limit = state.pageSize ?? (wanted.limit || 100);
    const number = wanted.page || 1;
    const items = found.slice((number - 1) * limit, number * limit);
    const totalPages = Math.ceil(found.length / limit);
    return [200, { page: number, limit, totalPages, totalCount: found.length, count: items.length, items }];
  }
}

const plainConfiguration: JsonObject = {
  isEmailConfigured: false,
  isSignupEnabled: false,
  baseDomain: '',
  loginDomain: '',
  google: null,
};

const listPaths = ['/api/version', '/api/server-configuration', '/api/providers', '/api/users/self'];
const guardedPaths = ['/api/users', '/api/groups', '/api/grants'];

/** Unknown routes are rejected before anything else (Infra: internal/server/routes.go, GenerateRoutes). */
function isRoute(method: string, path: string): boolean {
  const isOne = /^\/api\/providers\/[^/]+$/.test(path);
  if (method === 'GET') return isOne || listPaths.includes(path) || guardedPaths.includes(path);
  return (method === 'POST' && path === '/api/providers') || (method === 'PUT' && isOne);
}

const base58 = /^[1-9A-HJ-NP-Za-km-z]+$/;

function isId(id: string): boolean {
  return base58.test(id);
}

/** Infra: uid/uid.go, Parse */
function noId(id: string): Reply {
  const at = Array.from(id).findIndex((one) => !base58.test(one));
  return badRequest(`invalid base58: byte ${at} is out of range`);
}

type Pages =
  | { readonly ok: true; readonly limit: number; readonly page: number }
  | { readonly ok: false; readonly reply: Reply };

/** Infra: api/pagination.go */
function pageNumbers(asked: URLSearchParams): Pages {
  for (const name of ['page', 'limit']) {
    const text = asked.get(name) ?? '0';
    if (!/^[+-]?\d+$/.test(text))
      return {
        ok: false,
        reply: badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`),
      };
    const value = Number(text);
    if (value < 0)
      return { ok: false, reply: validationFailed({ [name]: [`value ${value} must be at least 0`] }) };
    if (name === 'limit' && value > 1000)
      return { ok: false, reply: validationFailed({ limit: [`value ${value} must be at most 1000`] }) };
  }
  return { ok: true, limit: Number(asked.get('limit') ?? 0), page: Number(asked.get('page') ?? 0) };
}

/** Infra: internal/server/models/provider.go, ToAPI */
function shown({ clientSecret: _, api: __, ...row }: StoredRow): JsonObject {
  return { created: null, updated: null, ...row };
}

function byName(a: StoredRow, b: StoredRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Infra: internal/server/routes.go, notFoundHandler */
function notFound({ accept = '' }: InfraRequest): Reply {
  return accept.startsWith('application/json')
    ? refusal(404, 'record not found')
    : [404, '404 not found', { 'content-type': 'text/plain' }];
}
