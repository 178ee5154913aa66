import { describe, expect, it } from 'vitest';
import type { AuthorizationAttempt } from '../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { createFurtherAuthorizationProbe } from '../../source/probes/client/further-authorization.ts';
import type { FurtherRequest } from '../../source/relying-parties/second-opinion.ts';
import { answered, failed, literalPorts, redirect } from '../support/ports.ts';
import { discovery, document, input, never, present } from './fixture.ts';

const own = 'http://localhost:8301';
const page = 'https://argocd.example/auth/callback';
const commandLine = 'http://localhost:8085/auth/callback';
const endpoint = document.authorization_endpoint;

const argoCd: FurtherRequest = {
  id: 'argo-cd',
  label: 'Argo CD',
  redirectUris: [page, commandLine],
  scopes: ['openid', 'profile', 'groups'],
  pkce: false,
  nonce: false,
};

type Asked = URLSearchParams;
type Respond = (asked: Asked) => HttpExchange;

const signIn: Respond = () => answered(endpoint, { body: 'Sign in' });
const refused: Respond = () => answered(endpoint, { status: 400, body: 'Invalid redirect_uri' });
const back = (asked: Asked, error: string) =>
  redirect(endpoint, `${asked.get('redirect_uri')}?error=${error}`);

/** What Infra's run got before: its own request, and one with an unregistered address. */
function before(first: Respond, control: Respond): readonly AuthorizationAttempt[] {
  const attempt = (purpose: 'as-infra' | 'control', redirectUri: string, respond: Respond) => ({
    purpose,
    redirectUri,
    scopes: ['openid', 'email'],
    pkce: false,
    exchange: respond(new URLSearchParams({ redirect_uri: redirectUri })),
  });
  return [attempt('as-infra', own, first), attempt('control', `${own}/__probe`, control)];
}

const early = before(signIn, refused);
const late = before(signIn, signIn);

async function gather(respond: Respond, attempts = early, requests: readonly FurtherRequest[] = [argoCd]) {
  const ports = literalPorts({ respond: ({ url }) => respond(new URL(url).searchParams) });
  const facts = { input: input(), discovery: discovery(), authorization: { endpoint, attempts } };
  const probe = createFurtherAuthorizationProbe(() => Promise.resolve(requests));
  const fact = await probe.gather(facts, ports, never);
  const asked = ports.requests.map(({ url }) => new URL(url).searchParams);
  return { ports, fact, asked };
}

const brief = (asked: readonly Asked[]) =>
  asked.map((one) =>
    [one.get('redirect_uri'), one.get('scope'), one.get('prompt')].filter(Boolean).join(' '),
  );

describe('the requests of further relying parties', () => {
  it('use each redirect URI, without a credential', async () => {
    const { asked, ports, fact } = await gather(signIn);
    expect(brief(asked)).toEqual([`${page} openid profile groups`, `${commandLine} openid profile groups`]);
    expect([...(asked[0]?.keys() ?? [])]).toEqual([
      'redirect_uri',
      'client_id',
      'response_type',
      'scope',
      'state',
    ]);
    expect(ports.requests.every(({ purpose, headers }) => purpose === 'page' && !headers)).toBe(true);
    expect(present(fact).requests).toMatchObject([{ relyingParty: 'argo-cd', label: 'Argo CD' }]);
  });

  it('include PKCE and a nonce if the program sends them', async () => {
    const { asked } = await gather(signIn, early, [{ ...argoCd, pkce: true, nonce: true }]);
    expect(asked.every((one) => one.has('code_challenge') && one.has('nonce'))).toBe(true);
  });

  it('are repeated silently if the provider begins sign-in for any address', async () => {
    const { asked } = await gather(
      (one) => (one.get('prompt') === 'none' ? back(one, 'login_required') : signIn(one)),
      late,
    );
    expect(brief(asked).slice(2)).toEqual([
      `${page} openid profile groups none`,
      `${commandLine} openid profile groups none`,
    ]);
  });

  it('are repeated scope by scope if a scope is refused', async () => {
    const { asked } = await gather((one) =>
      one.get('scope')?.includes('groups') ? back(one, 'invalid_scope') : signIn(one),
    );
    expect(brief(asked).slice(2)).toEqual([`${page} openid profile`, `${page} openid groups`]);
  });

  it('use the test login’s redirect URI for scopes if their own are not registered', async () => {
    const { asked } = await gather((one) => {
      if (one.get('redirect_uri') !== own) return refused(one);
      return one.get('scope')?.includes('groups') ? back(one, 'invalid_scope') : signIn(one);
    });
    expect(brief(asked).slice(2)).toEqual([
      `${own} openid profile groups`,
      `${own} openid profile`,
      `${own} openid groups`,
    ]);
  });

  it('are not sent if Infra’s own request got no answer', async () => {
    const { asked, fact } = await gather(
      signIn,
      before(() => failed(endpoint), signIn),
    );
    expect([asked, present(fact).requests[0]?.attempts]).toEqual([[], []]);
  });

  it.each([
    ['sign-in pages', signIn],
    ['refusals', refused],
    ['scope errors', (one: Asked) => back(one, 'invalid_scope')],
    ['endless error pages', () => redirect(endpoint, '/error')],
  ] as const)('stay within twelve per relying party with many addresses and %s', async (_, respond) => {
    const many = {
      ...argoCd,
      redirectUris: Array.from({ length: 30 }, (_, index) => `https://argo${index}.example/auth/callback`),
      scopes: ['openid', ...Array.from({ length: 30 }, (_, index) => `scope${index}`)],
    };
    const { asked } = await gather(respond, late, [many, { ...many, id: 'grafana' }]);
    expect(asked.length).toBeLessThanOrEqual(24);
  });

  it('go to no endpoint without https', async () => {
    const ports = literalPorts({ respond: ({ url }) => answered(url, {}) });
    const probe = createFurtherAuthorizationProbe(() => Promise.resolve([argoCd]));
    const authorization = { endpoint: 'http://id.example/authorize', attempts: early };
    const facts = { input: input(), discovery: discovery(), authorization };
    expect(await probe.gather(facts, ports, never)).toMatchObject({ absent: 'does-not-apply' });
    expect(ports.requests).toEqual([]);
  });
});
