import { describe, expect, it } from 'vitest';
import type { TokensFact } from '../../source/core/facts/facts.ts';
import type { HttpAnswer } from '../../source/core/facts/http-exchange.ts';
import { shownFact } from '../../source/core/secrets/shown-fact.ts';
import { goUserAgent } from '../../source/go/net-http/user-agent.ts';
import { userinfoProbe } from '../../source/probes/login/userinfo.ts';
import { keySet, signingKey } from '../oidc/signing.ts';
import { answered, type SentRequest } from '../support/ports.ts';
import { discovery, document, input, never } from './fixture.ts';
import { canaries, leaks, signer, tokenServer } from './token-server.ts';

const json = { 'content-type': 'application/json' };
const forger = await signingKey('RS256', 'one');
const jwt = { 'content-type': 'application/jwt' };

const tokens: TokensFact = {
  tokenEndpoint: document.token_endpoint,
  attempts: [],
  idToken: { parts: 3, claims: { sub: 'ada' }, signature: { is: 'valid', refetched: false } },
  standard: { ok: true },
  at: 0,
};

async function gather(
  answer: Partial<HttpAnswer>,
  more = {},
  others: Readonly<Record<string, Partial<HttpAnswer>>> = {},
) {
  const endpoint = document.userinfo_endpoint;
  const answers = Object.entries({ ...others, [endpoint]: answer }).map(
    ([path, one]) => [new URL(path, endpoint).href, ({ url }: SentRequest) => answered(url, one)] as const,
  );
  const ports = tokenServer([], Object.fromEntries(answers));
  const { accessToken } = ports.secrets.tokens;
  if (accessToken) ports.redactor.learn(accessToken);
  const jwks = {
    url: document.jwks_uri,
    exchange: answered(document.jwks_uri, { body: keySet(signer.jwk) }),
  };
  const facts = { input: input(), discovery: discovery(more), jwks, tokens };
  return { ports, fact: await userinfoProbe.gather(facts, ports, never) };
}

describe('UserInfo', () => {
  it('is requested with the token in the header', async () => {
    const { ports, fact } = await gather({ body: '{"sub":"ada","groups":["a"]}' });
    expect(ports.requests).toEqual([
      {
        method: 'GET',
        url: document.userinfo_endpoint,
        headers: { 'user-agent': goUserAgent, authorization: `Bearer ${canaries.accessToken}` },
        purpose: 'credential',
        allowLoopbackHttp: false,
        isPatient: true,
      },
    ]);
    expect(fact).toMatchObject({
      claims: { sub: 'ada', groups: ['a'] },
      text: '{"sub":"ada","groups":["a"]}',
    });
  });

  describe('with a redirect', () => {
    const redirect = (location: string) => ({ status: 307, headers: { location } });

    it('within its origin is asked there, with the token', async () => {
      const { ports, fact } = await gather(redirect('/v2#top'), {}, { '/v2': { body: '{"sub":"ada"}' } });
      const to = new URL('/v2', document.userinfo_endpoint).href;
      expect(ports.requests.map(({ url }) => url)).toEqual([document.userinfo_endpoint, to]);
      expect(ports.requests[1]).toMatchObject({
        headers: { authorization: `Bearer ${canaries.accessToken}` },
      });
      const redirects = [{ status: 307, from: document.userinfo_endpoint, to }];
      expect(fact).toMatchObject({
        claims: { sub: 'ada' },
        exchange: { requested: document.userinfo_endpoint, answer: { redirects } },
      });
    });

    it.each([
      'https://elsewhere.example/',
      'http://id.example/',
      'https://id.example:444/',
      'ftp://id.example/',
    ])('to %s is not asked there', async (location) => {
      const { ports, fact } = await gather(redirect(location));
      expect(ports.requests).toHaveLength(1);
      expect(fact).toMatchObject({ exchange: { answer: { status: 307, redirects: [] } } });
    });

    it('in a circle is asked ten times', async () => {
      const { ports } = await gather(redirect(document.userinfo_endpoint));
      expect(ports.requests).toHaveLength(10);
    });
  });

  it.each([
    ['Application/JWT', true],
    ['application/jwt;charset="utf-8" ;', true],
    ['application/jwt; charset', false],
    ['application/jwt, application/json', false],
    ['application/jwt; a b', false],
  ])('of type %j is a JWT as Go parses the type: %s', async (contentType, isJwt) => {
    const body = await signer.sign({ sub: 'ada' });
    const { fact } = await gather({ headers: { 'content-type': contentType }, body });
    expect('signature' in fact).toBe(isJwt);
  });

  it('may be a signed JWT', async () => {
    const body = await signer.sign({ sub: 'ada' });
    const { fact } = await gather({ headers: { 'content-type': 'application/jwt; charset=utf-8' }, body });
    expect(fact).toMatchObject({ claims: { sub: 'ada' }, signature: { is: 'valid' } });
  });

  it.each([
    ['claims', json, '{"sub":"ada"}', { ok: true }],
    ['claims sent as text', { 'content-type': 'text/plain' }, '{"sub":"ada"}', { ok: true }],
    ['another subject', json, '{"sub":"eve"}', { code: 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED' }],
    ['no subject', json, '{}', { code: 'OAUTH_INVALID_RESPONSE' }],
    ['a signed token', jwt, signer.sign({ sub: 'ada' }), { ok: true }],
    ['a token for another client', jwt, signer.sign({ sub: 'ada', aud: 'other' }), { ok: false }],
    ['a token of another key', jwt, forger.sign({ sub: 'ada' }), { ok: false }],
  ] as const)('is also read by the standard client: %s', async (_, headers, body, standard) => {
    const { ports, fact } = await gather({ headers, body: await body });
    expect(fact).toMatchObject({ standard });
    expect(ports.requests.filter(({ url }) => url === document.userinfo_endpoint)).toHaveLength(1);
  });

  it('is not read by a standard client that would ask another address', async () => {
    const { fact } = await gather(
      { headers: json, body: '{"sub":"ada"}' },
      { userinfo_endpoint: undefined, Userinfo_Endpoint: document.userinfo_endpoint },
    );
    expect(fact).toMatchObject({ claims: { sub: 'ada' } });
    expect(fact).not.toHaveProperty('standard');
  });

  it('signed by another key is invalid', async () => {
    const body = await (await signingKey('RS256', 'one')).sign({ sub: 'ada' });
    const { fact } = await gather({ headers: { 'content-type': 'application/jwt' }, body });
    expect(fact).toMatchObject({ signature: { is: 'invalid' } });
  });

  it.each([
    ['an error', { status: 401, body: '{"error":"invalid_token"}' }],
    ['a page', { body: '<html>' }],
    ['a list', { body: '[]' }],
    ['nothing', { body: '' }],
  ])('that is %s has no claims', async (_, answer) => {
    const { fact } = await gather(answer);
    expect(fact).not.toHaveProperty('claims');
    expect(fact).toHaveProperty('exchange.outcome', 'answered');
  });

  it('gets no token over plain http', async () => {
    const { ports, fact } = await gather({}, { userinfo_endpoint: 'http://id.example/userinfo' });
    expect(fact).toMatchObject({ absent: 'does-not-apply' });
    expect(ports.requests).toEqual([]);
  });

  it('that echoes the token does not leak it', async () => {
    const echo = JSON.stringify({ sub: 'ada', echo: canaries.accessToken });
    const { ports, fact } = await gather({ body: echo });
    expect(fact).toMatchObject({ text: echo });
    expect(leaks(shownFact('userinfo', fact, ports.redactor), [canaries.accessToken])).toEqual([]);
  });
});
