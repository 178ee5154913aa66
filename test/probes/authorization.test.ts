import { describe, expect, it } from 'vitest';
import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { createAuthorizationProbe } from '../../source/probes/client/authorization.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { answered, failed, literalPorts, redirect } from '../support/ports.ts';
import { discovery, document, input, issuer, never, present } from './fixture.ts';

const authorizationProbe = createAuthorizationProbe(infra);

const dashboard = 'https://infra.example/login/callback';

interface Asked {
  readonly url: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly redirectUri: string;
}

async function gather(respond: (asked: Asked) => HttpExchange, answers = {}, more = {}) {
  const ports = literalPorts({
    respond({ url }) {
      const { pathname, searchParams: query } = new URL(url);
      return respond({ url, path: pathname, query, redirectUri: query.get('redirect_uri') ?? '' });
    },
  });
  const facts = { input: input(answers), discovery: discovery(more) };
  return { ports, fact: await authorizationProbe.gather(facts, ports, never) };
}

const purposes = (fact: Awaited<ReturnType<typeof gather>>['fact']) =>
  present(fact).attempts.map(({ purpose }) => purpose);
const page = ({ url }: Asked, status = 200, body = 'Sign in') => answered(url, { status, body });
const back = ({ url, redirectUri }: Asked, error: string) => redirect(url, `${redirectUri}?error=${error}`);
const isControl = ({ redirectUri }: Asked) => redirectUri.endsWith('/__probe');

describe('the authorize pre-flight', () => {
  it('sends exactly Infra’s request for each redirect URI', async () => {
    const { ports } = await gather((asked) => page(asked), {
      infraServers: ['infra.example', 'infra.example'],
    });
    const queries = ports.requests.map(({ url }) => new URL(url).searchParams);
    expect(queries.slice(0, 3).map((query) => query.get('redirect_uri'))).toEqual([
      'http://localhost:8301',
      dashboard,
      'http://localhost:8301/__probe',
    ]);
    expect([...(queries[0]?.keys() ?? [])]).toEqual([
      'redirect_uri',
      'client_id',
      'response_type',
      'scope',
      'state',
    ]);
    expect(queries.map((query) => query.get('state')?.length)).toEqual(queries.map(() => 10));
    expect(queries[0]?.get('scope')).toBe('openid email groups offline_access');
    expect(ports.requests.every(({ purpose, headers }) => purpose === 'page' && !headers)).toBe(true);
  });

  it('requests a page of the provider that it redirects to once, and no other host', async () => {
    const sentTo = (place: string) => (asked: Asked) =>
      asked.path === '/sign-in' ? page(asked, 404) : redirect(asked.url, place);
    const { fact, ports } = await gather(sentTo('/sign-in?session=1'));
    expect(present(fact).signInPage).toMatchObject({ answer: { status: 404 } });
    expect(ports.requests.filter(({ url }) => url.endsWith('/sign-in?session=1'))).toHaveLength(1);
    const elsewhere = await gather(sentTo('https://login.example/sign-in'));
    expect(present(elsewhere.fact)).not.toHaveProperty('signInPage');
  });

  it('uses prompt=none to prove a registration if sign-in seems to begin', async () => {
    const { fact } = await gather((asked) => {
      if (isControl(asked)) return page(asked, 400, 'Invalid redirect_uri');
      return asked.query.get('prompt') === 'none' ? back(asked, 'login_required') : page(asked);
    });
    expect(purposes(fact)).toEqual(['as-infra', 'control', 'silent']);
  });

  it('tries prompt=none with an unregistered address, for both clients, if sign-in begins for any', async () => {
    const { ports, fact } = await gather((asked) =>
      asked.query.get('prompt') === 'none' ? back(asked, 'login_required') : page(asked),
    );
    expect(purposes(fact)).toEqual(['as-infra', 'control', 'silent', 'control', 'any-address']);
    const clients = ports.requests.map(({ url }) => new URL(url).searchParams.get('client_id'));
    expect(new Set(clients.slice(0, 3)).size).toBe(1);
    expect(clients[3]).not.toBe(clients[0]);
    expect(clients[4]).toBe(clients[0]);
  });

  it('tries that beside a dashboard too, if localhost alone may be a wildcard', async () => {
    const { ports, fact } = await gather(
      (asked) => (asked.query.get('prompt') === 'none' ? back(asked, 'login_required') : page(asked)),
      { infraServers: ['infra.example'] },
    );
    expect(purposes(fact).slice(3)).toEqual(['silent', 'silent', 'control', 'any-address', 'any-address']);
    const last = new URL(ports.requests.at(-1)?.url ?? '').searchParams.get('redirect_uri');
    expect(last).toBe('https://infra.example/__probe');
  });

  it('tries PKCE, and then a nonce, only if Infra’s own request was refused', async () => {
    const refused = await gather((asked) => back(asked, 'invalid_request'));
    expect(purposes(refused.fact)).toEqual(['as-infra', 'control', 'with-pkce', 'with-nonce']);
    const demandsPkce = await gather((asked) =>
      asked.query.has('code_challenge') ? page(asked) : back(asked, 'invalid_request'),
    );
    expect(purposes(demandsPkce.fact)).toEqual(['as-infra', 'control', 'with-pkce']);
  });

  it('does not blame PKCE if another redirect URI was accepted', async () => {
    const { fact } = await gather((asked) => page(asked, asked.redirectUri === dashboard ? 200 : 400), {
      infraServers: ['infra.example'],
    });
    expect(purposes(fact)).toEqual(['as-infra', 'as-infra', 'control', 'silent']);
  });

  it('searches for the refused scope only after invalid_scope', async () => {
    const { fact } = await gather((asked) => back(asked, 'invalid_scope'));
    const scopes = present(fact).attempts.flatMap(({ purpose, scopes }) =>
      purpose === 'scope' ? [scopes.join(' ')] : [],
    );
    expect(scopes).toEqual(['openid email', 'openid groups', 'openid offline_access']);
  });

  it.each([
    ['sign-in pages', (asked: Asked) => page(asked)],
    ['refusals', (asked: Asked) => page(asked, 400)],
    ['endless error pages', ({ url }: Asked) => redirect(url, `/error/${url.length}`)],
    ['requests passed on', (asked: Asked) => redirect(asked.url, `/next?${asked.query}`)],
    ['scope errors', (asked: Asked) => back(asked, 'invalid_scope')],
  ])('stays within twelve requests with many dashboards and %s', async (_, respond) => {
    const infraServers = Array.from({ length: 20 }, (_, index) => `infra${index}.example`);
    const { ports } = await gather(respond, { infraServers });
    expect(ports.requests.length).toBeLessThanOrEqual(12);
  });

  it('asks once if the endpoint does not answer', async () => {
    const { ports, fact } = await gather(({ url }) => failed(url));
    expect(ports.requests).toHaveLength(1);
    expect(purposes(fact)).toEqual(['as-infra']);
  });

  it.each(['javascript:alert(1)', 'http://id.example/authorize'])('sends nothing to %s', async (endpoint) => {
    const { ports, fact } = await gather((asked) => page(asked), {}, { authorization_endpoint: endpoint });
    expect(fact).toMatchObject({ absent: 'does-not-apply' });
    expect(ports.requests).toEqual([]);
  });
});

describe('a redirect from the authorization endpoint', () => {
  const first = async (respond: (asked: Asked) => HttpExchange) => {
    const { fact } = await gather(respond);
    const exchange = present(fact).attempts[0]?.exchange;
    if (exchange?.outcome !== 'answered') throw new Error('no answer');
    return exchange.answer;
  };

  it('to the provider’s own error page is followed, and the page is kept', async () => {
    const answer = await first((asked) =>
      asked.path === '/signin/oauth/error'
        ? answered(asked.url, { status: 400, body: 'Error 400: redirect_uri_mismatch' })
        : redirect(asked.url, '/signin/oauth/error?authError=abc'),
    );
    expect(answer).toMatchObject({ status: 400, body: 'Error 400: redirect_uri_mismatch' });
    expect(answer.redirects).toEqual([
      { status: 302, from: expect.any(String), to: `${issuer}/signin/oauth/error?authError=abc` },
    ]);
  });

  it('that passes the request on within the provider is followed', async () => {
    const answer = await first((asked) =>
      asked.path === '/authorize/local'
        ? answered(asked.url, { status: 400, body: 'Unregistered redirect_uri' })
        : redirect(asked.url, `/authorize/local?${asked.query}`),
    );
    expect(answer.body).toBe('Unregistered redirect_uri');
  });

  it.each([
    ['an error in its address', '/error?error=redirect_mismatch'],
    ['another host', 'https://login.example/error'],
    ['a sign-in page', '/login?id=1'],
    ['the redirect URI', 'http://localhost:8301?error=server_error'],
  ])('to %s is the answer', async (_, location) => {
    const answer = await first(({ url }) => redirect(url, location));
    expect(answer).toMatchObject({ status: 302, headers: { location }, redirects: [] });
    expect(answer.url.startsWith(document.authorization_endpoint)).toBe(true);
  });
});
