import type { JsonObject } from '../../../source/core/json-value.ts';
import { cleanUrl } from '../../../source/relying-parties/infra/issuer/clean-url.ts';
import { type ApiCredentials, type ProviderBody, readProviderBody } from './provider-request.ts';
import { badRequest, type InfraRequest, type Reply, refusal } from './reply.ts';
import { acceptsAll, type TryProvider } from './trial.ts';

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
  /** What is known of other keys. */
  readonly spentKeys?: Readonly<Record<string, 'expired' | 'idle'>>;
  /** Items of a page, whatever limit is asked for. */
  readonly pageSize?: number;
  /** How Infra's own trial of a provider goes. */
  readonly trial?: TryProvider;
  /** What a path, or a method and a path, answers instead: a refusal of Infra's, or what something before it says. */
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

/** Infra's API as its server has it: header, key, body, trial of the provider, rights, table; in this order (Infra: internal/server). */
export function createInfra(state: InfraState): Infra {
  const rows: StoredRow[] = (state.providers ?? []).map((row) => row as unknown as StoredRow);
  let writes = 0;

  return { providers: rows, reply };

  async function reply(request: InfraRequest): Promise<Reply> {
    const { method, path, version } = request;
    if (version === undefined)
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
        return [200, { isEmailConfigured: false, isSignupEnabled: false, ...state.configuration }];
      case '/api/providers':
        return page(search, [...rows].sort(byName).map(shown), ['name']);
    }
    const [, id] = /^\/api\/providers\/([^/]+)$/.exec(path) ?? [];
    if (id !== undefined) {
      const row = rows.find((one) => one.id === id);
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
    const isAdd = method === 'POST' && path === '/api/providers';
    if (!isAdd && !(method === 'PUT' && id !== undefined)) return notFound(request);
    const unknown = unauthenticated(request);
    if (unknown) return unknown;
    const sent = readProviderBody(isAdd ? 'Create' : 'Update', body);
    if (!sent.ok) return sent.reply;
    const domain = cleanUrl(sent.value.url);
    const trial = await (state.trial ?? acceptsAll)(domain, sent.value);
    if (!trial.ok) return trial.reply;
    const operation = isAdd ? 'create' : 'update';
    if (!isAdministrator())
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
      // An update writes the whole row, and of the old one it has read nothing.
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
    // Where there is no such row, none is changed, and none is missed.
    else if (at >= 0) rows[at] = row;
    return [isAdd ? 201 : 200, shown(row)];
  }

  function nameFor({ kind }: ProviderBody): string {
    const name = kind || 'oidc';
    return rows.some((one) => one.name === name) ? `${name}-bcdf${writes}h` : name;
  }

  function unauthenticated({ authorization = '' }: InfraRequest): Reply | undefined {
    const [scheme, key, ...more] = authorization.split(' ');
    if (scheme !== 'Bearer' || key === undefined || more.length > 0)
      return refusal(401, 'authentication is required');
    const spent = state.spentKeys?.[key];
    if (spent === 'expired') return refusal(401, 'access key has expired');
    if (spent === 'idle') return refusal(401, 'access key has expired due to inactivity');
    return key === state.accessKey ? undefined : refusal(401, 'unauthorized');
  }

  function isAdministrator(): boolean {
    return (state.grants ?? []).some(
      ({ user, privilege, resource }) =>
        user === selfOf(state)['id'] && privilege === 'admin' && resource === 'infra',
    );
  }

  function listed(
    what: string,
    search: string,
    all: readonly JsonObject[] | undefined,
    filters: readonly string[],
  ): Reply {
    if (isAdministrator()) return page(search, all, filters);
    return refusal(
      403,
      `you do not have permission to list ${what}, requires role admin, view, or connector`,
    );
  }

  function page(search: string, all: readonly JsonObject[] = [], filters: readonly string[]): Reply {
    const asked = new URLSearchParams(search);
    const given = filters.filter((name) => asked.get(name));
    const found = all.filter((item) => given.every((name) => item[name] === asked.get(name)));
    const wanted = Number(asked.get('limit') ?? 0);
    if (wanted > 1000) return refusal(400, 'validation failed: limit: value 1001 must be at most 1000');
    const limit = state.pageSize ?? (wanted || 100);
    const number = Number(asked.get('page') ?? 0) || 1;
    const items = found.slice((number - 1) * limit, number * limit);
    const totalPages = Math.ceil(found.length / limit);
    return [200, { page: number, limit, totalPages, totalCount: found.length, count: items.length, items }];
  }
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
