import { compactVerify, createLocalJWKSet } from 'jose';
import { isObject, type JsonObject, parseJson } from '../../source/core/json/json-value.ts';
import { createCookieJar } from '../../source/demo/sign-in-as/cookie-jar.ts';
import { WalkStopped, walkPages } from '../../source/demo/sign-in-as/walk-pages.ts';
import type { Demo } from '../../source/demo/start-demo.ts';
import { callbackUri, infraScopes } from './log-in.ts';

export interface Seen {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly text: string;
  readonly json: JsonObject;
}

/** Looks at a running demo over HTTP and knows nothing of its insides; `slept` is how long it would have waited. */
export function createOnlooker(demo: Demo, slept: readonly number[]) {
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Seen> =>
    seen(await fetch(new URL(path, demo.issuer), { headers, redirect: 'manual' }));

  /** How the provider takes an authorization request: where it leads, or what its page says. */
  async function authorize(over: Readonly<Record<string, string>> = {}): Promise<string> {
    const answer = await get(authorizeUrl(demo, over), { accept: 'text/html' });
    const location = answer.headers.get('location');
    if (location === null) return `${answer.status} ${/<p>(.*)<\/p>/.exec(answer.text)?.[1] ?? answer.text}`;
    const { pathname, searchParams } = new URL(location, demo.issuer);
    const error = searchParams.get('error');
    if (error !== null) return `${error}: ${searchParams.get('error_description')}`;
    return pathname.startsWith('/sign-in/') ? 'sign-in' : location;
  }

  /** Where a sign-in ends: the parameters and how they came. */
  async function callback(over: Readonly<Record<string, string>> = {}): Promise<JsonObject> {
    const choose = (page: string) =>
      page.includes('"ada"') ? new URLSearchParams({ person: 'ada' }) : undefined;
    try {
      const { url, form } = await walkPages(
        new URL(authorizeUrl(demo, over)),
        choose,
        createCookieJar(),
        AbortSignal.timeout(10_000),
      );
      if (form) return { by: 'form', ...Object.fromEntries(form) };
      if (url.hash !== '')
        return { by: 'fragment', ...Object.fromEntries(new URLSearchParams(url.hash.slice(1))) };
      return { by: 'query', ...Object.fromEntries(url.searchParams) };
    } catch (error) {
      if (error instanceof WalkStopped) return { by: 'page', error: error.message };
      throw error;
    }
  }

  async function token(
    parameters: Readonly<Record<string, string>>,
    by: 'basic' | 'post' = 'post',
    secret = demo.clientSecret.reveal(),
  ): Promise<Seen> {
    const basic = Buffer.from(`${demo.clientId}:${encodeURIComponent(secret)}`).toString('base64');
    return seen(
      await fetch(`${demo.issuer}/token`, {
        method: 'POST',
        headers: by === 'basic' ? { authorization: `Basic ${basic}` } : {},
        body: new URLSearchParams({
          ...parameters,
          ...(by === 'post' && { client_id: demo.clientId, client_secret: secret }),
        }),
      }),
    );
  }

  const redeem = async (code: unknown, by: 'basic' | 'post' = 'post') =>
    token({ grant_type: 'authorization_code', code: String(code), redirect_uri: callbackUri }, by);

  const tokens = async () => (await redeem((await callback({ nonce: 'n-1' }))['code'])).json;

  async function idToken() {
    const text = String((await tokens())['id_token']);
    const [header, claims] = text.split('.').map((part) => parsed(Buffer.from(part, 'base64url').toString()));
    return { parts: text.split('.').length, header: header ?? {}, claims: claims ?? {}, text };
  }

  async function signature(): Promise<string> {
    const { text } = await idToken();
    const published = (await get('/jwks')).json;
    const keys = Array.isArray(published['keys']) ? published['keys'] : [];
    try {
      await compactVerify(text, createLocalJWKSet({ keys }));
      return 'valid';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  }

  const userinfoWith = (accessToken: unknown) =>
    get('/userinfo', { authorization: `Bearer ${String(accessToken)}` });

  const userinfo = async () => userinfoWith((await tokens())['access_token']);

  const refresh = async (refreshToken: unknown) =>
    token({ grant_type: 'refresh_token', refresh_token: String(refreshToken) });

  return {
    demo,
    slept,
    discovery: () => get('/.well-known/openid-configuration'),
    jwks: () => get('/jwks'),
    authorize,
    callback,
    token,
    redeem,
    tokens,
    idToken,
    signature,
    userinfo,
    userinfoWith,
    refresh,
  };
}

export type Onlooker = ReturnType<typeof createOnlooker>;

function authorizeUrl(demo: Demo, over: Readonly<Record<string, string>>): string {
  const url = new URL('/authorize', demo.issuer);
  const parameters = {
    client_id: demo.answers.clientId,
    redirect_uri: callbackUri,
    response_type: 'code',
    scope: infraScopes,
    state: 'abcdefghij',
    ...over,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

async function seen(response: Response): Promise<Seen> {
  const bytes = await response.arrayBuffer().catch(() => undefined);
  // A byte order mark is part of what there is to see.
  const text = bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : 'cut off';
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    text,
    json: parsed(text),
  };
}

function parsed(text: string): JsonObject {
  const value = parseJson(text);
  return isObject(value) ? value : {};
}
