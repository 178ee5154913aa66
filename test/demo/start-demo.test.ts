import { createServer } from 'node:http';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { people } from '../../source/demo/people.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { callbackUri, dashboard, logIn } from './log-in.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ callbackUri, dashboards: [dashboard] });
});
afterAll(() => demo.close());

const authorizeUrl = (over: Readonly<Record<string, string>> = {}) => {
  const url = new URL('/authorize', demo.issuer);
  const parameters = {
    client_id: demo.clientId,
    redirect_uri: callbackUri,
    response_type: 'code',
    scope: 'openid email',
    state: 'abcdefghij',
    ...over,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
};

const askForToken = (headers: Readonly<Record<string, string>>, body: Readonly<Record<string, string>>) =>
  fetch(`${demo.issuer}/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: 'none',
      redirect_uri: callbackUri,
      ...body,
    }),
  });

describe('The demo provider without a fault', () => {
  test('advertises what Infra requests', async () => {
    const document = await (await fetch(`${demo.issuer}/.well-known/openid-configuration`)).json();
    expect(document).toMatchObject({
      issuer: demo.issuer,
      scopes_supported: ['openid', 'email', 'profile', 'groups', 'offline_access'],
      id_token_signing_alg_values_supported: ['RS256', 'ES256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    });
  });

  test.each(people.map(({ id, claims }) => [id, claims] as const))(
    'lets %s log in with code and PKCE, with name, e-mail and groups in UserInfo',
    async (person, expected) => {
      const { userinfo, claims } = await logIn(demo, { person });
      expect(userinfo).toEqual(expected);
      expect(claims).toMatchObject({ sub: expected['sub'], email: expected['email'] });
    },
  );

  test('accepts the login without PKCE, as Infra sends it', async () => {
    const { claims } = await logIn(demo, { pkce: false });
    expect(claims?.['email']).toBe('ada@example.com');
  });

  test('issues a refresh token that stays the same, without asking for consent', async () => {
    const { configuration, tokens } = await logIn(demo);
    const first = await client.refreshTokenGrant(configuration, tokens.refresh_token ?? '');
    const second = await client.refreshTokenGrant(configuration, tokens.refresh_token ?? '');
    expect([first.refresh_token, second.refresh_token]).toEqual([tokens.refresh_token, tokens.refresh_token]);
  });

  test('issues no refresh token without offline_access', async () => {
    const { tokens } = await logIn(demo, { scope: 'openid email' });
    expect(tokens.refresh_token).toBeUndefined();
  });

  test.each([
    ['the dashboard', dashboard, 200],
    ['the wizard', callbackUri, 200],
    ['the wizard with a slash', `${callbackUri}/`, 400],
    ['somebody else', 'https://elsewhere.example.com/login/callback', 400],
  ])('checks the redirect URI of %s', async (_, redirectUri, status) => {
    const answer = await fetch(authorizeUrl({ redirect_uri: redirectUri }), {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(status === 200 ? 303 : status);
  });

  test.each([
    ['the right secret by HTTP Basic', true, 'basic', 'invalid_grant'],
    ['the right secret in the body', true, 'post', 'invalid_grant'],
    ['a wrong secret by HTTP Basic', false, 'basic', 'invalid_client'],
    ['a wrong secret in the body', false, 'post', 'invalid_client'],
  ])('answers %s', async (_, right, method, error) => {
    const secret = right ? demo.clientSecret.reveal() : 'wrong';
    const basic = Buffer.from(`${demo.clientId}:${secret}`).toString('base64');
    const answer =
      method === 'basic'
        ? await askForToken({ authorization: `Basic ${basic}` }, {})
        : await askForToken({}, { client_id: demo.clientId, client_secret: secret });
    expect(await answer.json()).toMatchObject({ error });
  });

  test('has a different secret at every start', async () => {
    const other = await startDemo({ dashboards: [] });
    await other.close();
    expect(other.clientSecret.reveal()).not.toBe(demo.clientSecret.reveal());
  });
});

describe('The sign-in page', () => {
  test('lists everybody, has no script, and may redirect to the client', async () => {
    const authorize = await fetch(authorizeUrl(), { redirect: 'manual' });
    const cookie = authorize.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const page = await fetch(new URL(authorize.headers.get('location') ?? '', demo.issuer), {
      headers: { cookie },
    });
    const html = await page.text();
    for (const { name } of people) expect(html).toContain(`<strong>${name}</strong>`);
    expect(html).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain(
      "form-action 'self' http://localhost:8399;",
    );
  });

  test('says so if the sign-in is over', async () => {
    const page = await fetch(`${demo.issuer}/sign-in/none`);
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('This sign-in is over')]);
  });
});

describe('Signing in without a browser', () => {
  test('visits the callback as a browser would', async () => {
    const visits: string[] = [];
    const listener = createServer((request, response) => {
      visits.push(`${request.method} ${request.url}`);
      response.end('done');
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = listener.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const own = await startDemo({ callbackUri: `http://127.0.0.1:${port}`, dashboards: [] });
    const url = authorizeUrl({ redirect_uri: `http://127.0.0.1:${port}` }).replace(demo.issuer, own.issuer);
    const back = await own.signInAs(url, 'grace');
    await own.close();
    await new Promise((resolve) => listener.close(resolve));
    expect(visits).toEqual([`GET ${back.replace(`http://127.0.0.1:${port}`, '')}`]);
    expect(back).toContain('state=abcdefghij');
  });

  test.each([
    [
      'a redirect URI that is not registered',
      { redirect_uri: 'http://localhost:1/none' },
      'ada',
      /redirect_uri/,
    ],
    ['an unknown client', { client_id: 'nobody' }, 'ada', /client/],
    ['an unknown person', {}, 'nobody', /Who is signing in/],
  ])('stops at %s with the words of the page', async (_, over, person, words) => {
    await expect(demo.signInAs(authorizeUrl(over), person, { deliver: false })).rejects.toThrow(words);
  });
});

describe('A closed demo', () => {
  test('has printed nothing and leaves no open port', async () => {
    const written: unknown[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => written.push(text) > 0),
    );
    const consoleSpies = (['log', 'info', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((text) => void written.push(text)),
    );
    const other = await startDemo({ callbackUri, dashboards: [dashboard] });
    await logIn(other);
    await fetch(`${other.issuer}/token`, { method: 'POST', body: '{' });
    await fetch(`${other.issuer}/nowhere`);
    await other.close();
    for (const spy of [...spies, ...consoleSpies]) spy.mockRestore();
    expect(written).toEqual([]);
    await expect(fetch(other.issuer)).rejects.toThrow();
  });
});
