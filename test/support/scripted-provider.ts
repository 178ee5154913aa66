import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Serialised as `body` if that is absent. */
  readonly json?: unknown;
  /** Accepts the request and never answers. */
  readonly silent?: true;
  /** Closes the connection without an answer, or after half of the body. */
  readonly hangsUp?: 'at-once' | 'half-way';
}

export interface Script {
  readonly clientSecret?: string;
  readonly code?: string;
  readonly accessToken?: string;
  readonly refreshToken?: string;
  /** Added to the document, the first key, the ID token and UserInfo. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly key?: Readonly<Record<string, unknown>>;
  readonly idTokenHeader?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly userinfo?: Readonly<Record<string, unknown>>;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Added to the redirect back. */
  readonly callback?: Readonly<Record<string, string>>;
  /** By path, replacing the answers of a working provider. */
  readonly replies?: Readonly<Record<string, (received: Received, usual: Reply) => Reply | undefined>>;
}

export interface ScriptedProvider extends AsyncDisposable {
  readonly origin: string;
  readonly received: readonly Received[];
  /** Every ID token issued. */
  readonly idTokens: readonly string[];
}

export const clientId = 'infra';
const loopback = /^http:\/\/localhost:\d+$/;
const dashboard = 'https://infra.example.com/login/callback';

/** A small provider on loopback whose every answer a test decides; opening `/authorize` signs in at once. */
export async function startScriptedProvider(script: Script): Promise<ScriptedProvider> {
  const { clientSecret = 'a-client-secret', code = 'a-code', accessToken = 'an-access-token' } = script;
  const { refreshToken = 'a-refresh-token' } = script;
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' };
  const received: Received[] = [];
  const idTokens: string[] = [];
  let nonce: string | undefined;

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += part;
    const seen = {
      method: request.method ?? '',
      url: new URL(request.url ?? '/', origin),
      headers: request.headers,
      body,
    };
    received.push(seen);
    const usual = await usualReply(seen);
    const reply = script.replies?.[seen.url.pathname]?.(seen, usual) ?? usual;
    if (reply.silent) return;
    if (reply.hangsUp === 'at-once') return void request.socket.destroy();
    const text = reply.body ?? (reply.json === undefined ? '' : JSON.stringify(reply.json));
    const type = reply.body === undefined ? 'application/json' : 'text/html';
    for (const [name, value] of Object.entries({ 'content-type': type, ...script.headers, ...reply.headers }))
      response.setHeader(name, value);
    if (reply.hangsUp === 'half-way') {
      response.writeHead(200, { 'content-length': text.length });
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
      return;
    }
    response.writeHead(reply.status ?? 200).end(text);
  }

  async function usualReply({ url, body, headers }: Received): Promise<Reply> {
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return { json: { ...document(origin), ...script.metadata } };
      case '/jwks':
        return { json: { keys: [{ ...jwk, ...script.key }] } };
      case '/authorize':
        return authorize(url);
      case '/token':
        return token(new URLSearchParams(body), headers.authorization);
      case '/userinfo':
        return { json: { ...person, ...script.userinfo } };
      default:
        return { status: 404, body: 'nothing here' };
    }
  }

  function authorize({ searchParams }: URL): Reply {
    const redirectUri = searchParams.get('redirect_uri') ?? '';
    if (!loopback.test(redirectUri) && redirectUri !== dashboard) {
      return { status: 400, body: '<title>Bad request</title>redirect_uri_mismatch' };
    }
    nonce = searchParams.get('nonce') ?? nonce;
    const back = new URL(redirectUri);
    back.searchParams.set('state', searchParams.get('state') ?? '');
    if (searchParams.get('prompt') === 'none') back.searchParams.set('error', 'login_required');
    else if (script.callback?.['error'] === undefined) back.searchParams.set('code', code);
    for (const [name, value] of Object.entries(script.callback ?? {})) back.searchParams.set(name, value);
    return { status: 302, headers: { location: back.href } };
  }

  async function token(form: URLSearchParams, authorization: string | undefined): Promise<Reply> {
    const [id = '', secret = ''] = Buffer.from((authorization ?? '').replace(/^Basic /, ''), 'base64')
      .toString()
      .split(':')
      .map(formDecoded);
    const given = authorization === undefined ? (form.get('client_secret') ?? '') : secret;
    if ((id || form.get('client_id')) !== clientId || given !== clientSecret) {
      return { status: 401, json: { error: 'invalid_client', error_description: 'wrong client secret' } };
    }
    const refreshing = form.get('grant_type') === 'refresh_token';
    if (refreshing ? form.get('refresh_token') !== refreshToken : form.get('code') !== code) {
      return { status: 400, json: { error: 'invalid_grant', error_description: 'no such code' } };
    }
    const idToken = await new SignJWT({ ...person, ...(nonce && { nonce }), ...script.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one', ...script.idTokenHeader })
      .setIssuer(origin)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    idTokens.push(idToken);
    return {
      json: {
        access_token: accessToken,
        token_type: 'Bearer',
        expires_in: 3600,
        refresh_token: refreshToken,
        id_token: idToken,
      },
    };
  }

  return {
    origin,
    received,
    idTokens,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

/** Undefined if the part is not form-encoded: a secret with a `%` may also be sent as it is. */
function formDecoded(part: string): string | undefined {
  return /%(?![\da-f]{2})/i.test(part)
    ? undefined
    : (new URLSearchParams(`part=${part.replaceAll('&', '%26')}`).get('part') ?? undefined);
}

/** Follows the sign-in as a browser would; here that is one redirect. */
export async function visit(url: string): Promise<void> {
  const response = await fetch(url, { redirect: 'manual' });
  await response.text();
  const location = response.headers.get('location');
  if (location) await (await fetch(location)).text();
}

const person = {
  sub: 'ada',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  email_verified: true,
  groups: ['admins'],
};

function document(origin: string) {
  return {
    issuer: origin,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    userinfo_endpoint: `${origin}/userinfo`,
    jwks_uri: `${origin}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email', 'profile', 'groups', 'offline_access'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  };
}
