import { describe, expect, it } from 'vitest';
import { shownFact } from '../../source/core/secrets/shown-fact.ts';
import { createRefreshProbe } from '../../source/probes/login/refresh.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { answered, failed, json, type SentRequest } from '../support/ports.ts';
import { discovery, document, input, never, present } from './fixture.ts';
import { canaries, error, form, idToken, leaks, ok, tokenServer } from './token-server.ts';

const refreshProbe = createRefreshProbe(infra);

type Answer = Parameters<typeof tokenServer>[0][number];

function gather(
  answers: readonly Answer[],
  { probeRotation = false, refreshToken = true, expiresIn = 3600, hasAnswered = true } = {},
) {
  const server = tokenServer(answers, {
    [document.userinfo_endpoint]: ({ url }) => json(url, { sub: 'ada' }),
  });
  const { tokens } = server.secrets;
  if (tokens.refreshToken) server.redactor.learn(tokens.refreshToken);
  const ports = refreshToken ? server : { ...server, secrets: { ...server.secrets, tokens: {} } };
  const exchange = answered(document.token_endpoint, {});
  const facts = {
    input: input({ probeRotation }),
    discovery: discovery(),
    jwks: { url: document.jwks_uri, exchange },
    tokens: {
      tokenEndpoint: document.token_endpoint,
      attempts: [
        { method: 'client_secret_basic', exchange },
        { method: 'client_secret_post', exchange },
      ],
      response: { hasAccessToken: true, hasRefreshToken: true, hasIdToken: true, expiresIn },
      standard: { ok: true },
      at: 0,
    },
    userinfo: {
      endpoint: document.userinfo_endpoint,
      exchange: hasAnswered ? exchange : failed(document.userinfo_endpoint, 'timeout-answer'),
    },
  } as const;
  return { ports, fact: refreshProbe.gather(facts, ports, never) };
}

const rotated = { access_token: 'canary-second-access', refresh_token: 'canary-second-refresh' };

describe('the refresh', () => {
  it('is tried once, by the method that worked before', async () => {
    const { ports, fact } = gather([ok(rotated)]);
    expect(present(await fact)).toMatchObject({ gaveNewRefreshToken: true });
    expect(ports.requests.map(({ url }) => url)).toEqual([
      document.token_endpoint,
      document.userinfo_endpoint,
    ]);
    expect(Object.fromEntries(form(ports.requests[0]))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: canaries.refreshToken,
      client_id: 'infra',
      client_secret: canaries.secret,
    });
  });

  it.each([
    ['the same one', { access_token: 'x', refresh_token: canaries.refreshToken }],
    ['none', { access_token: 'x' }],
  ])('sees no new refresh token in %s', async (_, body) => {
    expect(present(await gather([ok(body)]).fact).gaveNewRefreshToken).toBe(false);
  });

  it('uses the old token again only with consent', async () => {
    const { ports, fact } = gather([ok(rotated), error('invalid_grant', 400)], { probeRotation: true });
    expect(present(await fact).reuse).toMatchObject({ answer: { status: 400 } });
    const [refreshed, asked, reused, ...more] = ports.requests;
    expect([refreshed?.url, asked?.url]).toEqual([document.token_endpoint, document.userinfo_endpoint]);
    expect(reused).toEqual(refreshed);
    expect(more).toEqual([]);
  });

  it('requests UserInfo with the refreshed access token, before reusing the old refresh token', async () => {
    const { ports, fact } = gather([ok(rotated), error('invalid_grant', 400)], { probeRotation: true });
    expect(present(await fact).userinfo).toMatchObject({ claims: { sub: 'ada' }, text: '{"sub":"ada"}' });
    expect(ports.requests[1]).toMatchObject({
      method: 'GET',
      url: document.userinfo_endpoint,
      headers: { authorization: `Bearer ${rotated.access_token}` },
    });
  });

  it.each([
    ['a refusal', error('invalid_grant', 400)],
    ['an answer without an access token', ok({ refresh_token: 'x' })],
    ['an error with the status 200', ok({ error: 'invalid_grant' })],
  ])('requests neither UserInfo nor a second refresh after %s', async (_, answer) => {
    const { ports, fact } = gather([answer], { probeRotation: true });
    const found = present(await fact);
    expect(found).not.toHaveProperty('userinfo');
    expect(found).not.toHaveProperty('reuse');
    expect(ports.requests).toHaveLength(1);
  });

  describe('of access tokens that count as expired from the start', () => {
    const short = { ...rotated, expires_in: 10 };
    const urlsOf = (requests: readonly SentRequest[]) => requests.map(({ url }) => url);
    const twice = [document.token_endpoint, document.token_endpoint];

    it('is repeated before UserInfo, which gets the last access token', async () => {
      const last = { ...short, access_token: 'canary-third-access' };
      const { ports, fact } = gather([ok(short), ok(last)], { expiresIn: 5 });
      expect(present(await fact).atOnce).toMatchObject({ answer: { status: 200 } });
      expect(urlsOf(ports.requests)).toEqual([...twice, document.userinfo_endpoint]);
      const [first, second, asked] = ports.requests;
      expect(second).toEqual(first);
      expect(asked).toMatchObject({ headers: { authorization: 'Bearer canary-third-access' } });
    });

    it('ends with a refused repetition', async () => {
      const { ports, fact } = gather([ok(short), error('invalid_grant', 400)], {
        expiresIn: 5,
        probeRotation: true,
      });
      expect(present(await fact)).toMatchObject({ atOnce: { answer: { status: 400 } } });
      expect(urlsOf(ports.requests)).toEqual(twice);
    });

    it('is not repeated if the refreshed one lives longer', async () => {
      const { ports, fact } = gather([ok({ ...short, expires_in: 3600 })], { expiresIn: 5 });
      expect(present(await fact)).not.toHaveProperty('atOnce');
      expect(urlsOf(ports.requests)).toEqual([document.token_endpoint, document.userinfo_endpoint]);
    });
  });

  it('does not ask UserInfo again if it gave no answer at the login', async () => {
    const { ports, fact } = gather([ok(rotated)], { hasAnswered: false });
    expect(present(await fact)).not.toHaveProperty('userinfo');
    expect(ports.requests).toHaveLength(1);
  });

  it('does not retry a failed refresh', async () => {
    const { ports, fact } = gather([error('invalid_grant', 400)], { probeRotation: true });
    expect(present(await fact)).not.toHaveProperty('reuse');
    expect(ports.requests).toHaveLength(1);
  });

  it('is absent if no refresh token was received', async () => {
    expect(await gather([], { refreshToken: false }).fact).toMatchObject({ absent: 'not-given' });
  });

  it('shows the claims of its ID token and no token', async () => {
    const id_token = await idToken({ sub: 'someone-else' });
    const answer = (request: SentRequest) => ok({ ...rotated, id_token })(request);
    const { ports, fact } = gather([answer], { probeRotation: true });
    const found = present(await fact);
    expect(found.idTokenClaims).toMatchObject({ sub: 'someone-else' });
    const shown = shownFact('refresh', found, ports.redactor);
    expect(leaks(shown, [...Object.values(rotated), id_token, ...Object.values(canaries)])).toEqual([]);
  });
});
