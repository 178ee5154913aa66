import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import type { Secret } from '../../../source/core/secrets/secret.ts';
import type { PageVisitor } from './page-visitor.ts';

/**
 * A relying party that does what Infra does, step by step, without any code of the product (Infra:
 * internal/server/providers/oidc.go, internal/server/data/provideruser.go, ui/components/providers.js).
 */
export interface InfraExperience {
  /** The error of `infra providers add`; undefined if it connects. */
  readonly connecting: string | undefined;
  /** Why a login from the dashboard fails; undefined if the person gets in. */
  readonly login: string | undefined;
  readonly groups: readonly string[];
  /** Whether Infra's second refresh, which reuses the first refresh token, still works. */
  readonly session: 'no-refresh-token' | 'ends-at-second-refresh' | 'goes-on' | 'not-reached';
}

export interface InfraClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly dashboard: string;
}

class Refused extends Error {}

export async function experienceOfInfra(client: InfraClient, visitor: PageVisitor): Promise<InfraExperience> {
  const connecting = await reasonOf(() => validate(client));
  let groups: readonly string[] = [];
  let session: InfraExperience['session'] = 'not-reached';
  const login = await reasonOf(async () => {
    const tokens = await logIn(client, visitor);
    groups = await userInfo(client, tokens.accessToken);
    session = await sync(client, tokens.refreshToken);
  });
  return { connecting, login, groups, session };
}

async function reasonOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

interface Metadata {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly userinfo_endpoint?: string;
  readonly jwks_uri: string;
  readonly scopes_supported?: readonly string[];
  readonly id_token_signing_alg_values_supported?: readonly string[];
}

/** go-oidc: NewProvider. */
async function discover({ issuer }: InfraClient): Promise<Metadata> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (answer.status !== 200) throw new Refused('invalid provider url');
  const metadata = (await answer.json()) as Metadata;
  if (metadata.issuer !== issuer) throw new Refused('invalid provider url');
  return metadata;
}

/** A made-up code: only the text of the second refusal counts. */
async function validate(client: InfraClient): Promise<void> {
  const metadata = await discover(client);
  const { body } = await askToken(client, metadata, { grant_type: 'authorization_code', code: 'test-code' });
  if (/client_id|client id/.test(body)) throw new Refused('invalid provider clientID');
  if (body.includes('secret')) throw new Refused('invalid provider clientSecret');
}

async function logIn(client: InfraClient, visitor: PageVisitor) {
  const metadata = await discover(client);
  const optional = (metadata.scopes_supported ?? []).filter((scope) =>
    ['groups', 'offline_access'].includes(scope),
  );
  const state = Math.random().toString(36).slice(2, 12);
  const url = new URL(metadata.authorization_endpoint);
  const request = {
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: client.dashboard,
    scope: ['openid', 'email', ...optional].join(' '),
    state,
  };
  for (const [name, value] of Object.entries(request)) url.searchParams.set(name, value);
  const dashboard = new URL(client.dashboard);
  const { address, page } = await visitor.visit(url.href, ({ host }) => host === dashboard.host);
  if (address.host !== dashboard.host)
    throw new Refused(`the provider keeps the person: ${page.slice(0, 200)}`);
  const code = address.searchParams.get('code');
  if (code === null || address.searchParams.get('state') !== state)
    throw new Refused(`no code came back: ${address.searchParams.get('error')}`);

  const { body, ok } = await askToken(client, metadata, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: client.dashboard,
  });
  if (!ok) throw new Refused(`the code was not taken: ${body.slice(0, 200)}`);
  const tokens = JSON.parse(body) as { access_token: string; id_token?: string; refresh_token?: string };
  await verify(client, metadata, tokens.id_token);
  return { accessToken: tokens.access_token, refreshToken: tokens.refresh_token };
}

async function verify(client: InfraClient, metadata: Metadata, idToken: string | undefined): Promise<void> {
  if (idToken === undefined) throw new Refused('could not extract id_token from oauth2 token');
  const keys = createLocalJWKSet((await (await fetch(metadata.jwks_uri)).json()) as JSONWebKeySet);
  const known = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'EdDSA'];
  const listed = metadata.id_token_signing_alg_values_supported?.filter((alg) => known.includes(alg)) ?? [];
  const verified = await jwtVerify(idToken, keys, {
    issuer: metadata.issuer,
    audience: client.clientId,
    algorithms: listed.length > 0 ? listed : ['RS256'],
  }).catch((error: unknown) => {
    throw new Refused(`the ID token is refused: ${String(error)}`);
  });
  const { email } = verified.payload;
  if (typeof email !== 'string' || email === '')
    throw new Refused('ID token claim is missing an email address');
  if (/[ ']/.test(email)) throw new Refused('ID token claim has invalid email address');
}

/** Decoded into `UserInfoClaims{email, name string; groups []string}`; a JWT's signature is not checked here. */
async function userInfo(client: InfraClient, accessToken: string): Promise<readonly string[]> {
  const { userinfo_endpoint: endpoint } = await discover(client);
  if (endpoint === undefined) throw new Refused('user info endpoint is not supported by this provider');
  const answer = await fetch(endpoint, { headers: { authorization: `Bearer ${accessToken}` } });
  if (answer.status !== 200) throw new Refused(`UserInfo answers ${answer.status}`);
  const isJwt = answer.headers.get('content-type')?.startsWith('application/jwt');
  const text = await answer.text();
  const claims = (isJwt ? decodeJwt(text) : JSON.parse(text)) as Record<string, unknown>;
  for (const name of ['sub', 'profile', 'email', 'name'])
    if (claims[name] !== undefined && claims[name] !== null && typeof claims[name] !== 'string')
      throw new Refused(`user info claims: ${name}`);
  const { groups = [] } = claims;
  const isList = Array.isArray(groups) && groups.every((group) => typeof group === 'string');
  if (!isList) throw new Refused('user info claims: groups of type []string');
  if (!claims['name'] && !claims['email']) throw new Refused('claim must include either a name or email');
  return groups as readonly string[];
}

/** Every two hours; the new refresh token is discarded each time. */
async function sync(
  client: InfraClient,
  refreshToken: string | undefined,
): Promise<InfraExperience['session']> {
  if (refreshToken === undefined) return 'no-refresh-token';
  const metadata = await discover(client);
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
  for (const _ of ['first', 'second']) {
    const { ok, body } = await askToken(client, metadata, form);
    if (!ok) return 'ends-at-second-refresh';
    await userInfo(client, (JSON.parse(body) as { access_token: string }).access_token);
  }
  return 'goes-on';
}

/** x/oauth2: HTTP Basic, and after any error the form. */
async function askToken(
  { clientId, clientSecret }: InfraClient,
  { token_endpoint: endpoint }: Metadata,
  parameters: Readonly<Record<string, string>>,
) {
  const basic = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret.reveal())}`);
  const first = await post(endpoint, parameters, { authorization: `Basic ${basic}` });
  if (first.ok) return first;
  return post(endpoint, { ...parameters, client_id: clientId, client_secret: clientSecret.reveal() }, {});
}

async function post(
  endpoint: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
) {
  const answer = await fetch(endpoint, { method: 'POST', headers, body: new URLSearchParams(form) });
  const body = await answer.text();
  return { body, ok: answer.ok && /"access_token"/.test(body) };
}
