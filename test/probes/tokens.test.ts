import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../source/core/diagnose.ts';
import type { Facts } from '../../source/core/facts/facts.ts';
import { keepSecrets, Received } from '../../source/core/secrets/received.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { shownFact } from '../../source/core/secrets/shown-fact.ts';
import { createTokensProbe } from '../../source/probes/login/tokens.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { keySet, signingKey } from '../oidc/signing.ts';
import { answered, failed, json, type LiteralPorts, type SentRequest } from '../support/ports.ts';
import { judgeContext } from '../support/registry.ts';
import { discovery, document, input, login, never, present } from './fixture.ts';
import { canaries, error, form, idToken, leaks, ok, signer, tokenServer } from './token-server.ts';

const tokensProbe = createTokensProbe(infra);

const jwks = (keys = keySet(signer.jwk)) => ({
  url: document.jwks_uri,
  exchange: answered(document.jwks_uri, { headers: { 'content-type': 'application/json' }, body: keys }),
});

async function gather(ports: LiteralPorts, more: Partial<Facts> = {}) {
  const facts = {
    input: input(),
    discovery: discovery(),
    jwks: jwks(),
    login: login({ nonceSent: 'sent' }),
  };
  return tokensProbe.gather({ ...facts, ...more }, ports, never);
}

const whole = async () => ({
  access_token: canaries.accessToken,
  refresh_token: canaries.refreshToken,
  id_token: await idToken(),
  token_type: 'Bearer',
  expires_in: '300',
  scope: 'openid email',
});

/** OpenID Connect Core 1.0, 3.1.3.6: the left half of the digest. */
const half = (token: string) =>
  createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url');

describe('redeeming the code', () => {
  it.each([307, 308])('does not treat a redirect that Go follows as a refusal (%d)', async (status) => {
    const redirect = answered(document.token_endpoint, {
      status,
      headers: { location: 'https://id.acme.dev/oauth/token' },
    });
    expect(await gather(tokenServer([() => redirect, () => redirect]))).toMatchObject({
      absent: 'does-not-apply',
    });
  });

  const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
  it.each<[string, string, object, number | undefined]>([
    ['a JWT’s own end', jwt({ iat: 1000, exp: 4600 }), {}, 3600],
    ['the answer’s word before it', jwt({ iat: 1000, exp: 4600 }), { refresh_expires_in: 60 }, 60],
    ['no end of one that has none', jwt({ exp: 0 }), {}, undefined],
    ['nothing of an opaque one', 'opaque', {}, undefined],
  ])('takes for the life of a refresh token %s', async (_, refresh_token, more, refreshExpiresIn) => {
    const fact = await gather(tokenServer([ok({ ...(await whole()), refresh_token, ...more })]));
    expect(present(fact).response?.refreshExpiresIn).toBe(refreshExpiresIn);
  });

  it('sends the redirect URI to the letter, once, with HTTP Basic encoded as Go does', async () => {
    const ports = tokenServer([ok(await whole())]);
    await gather(ports);
    const [request, ...others] = ports.requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({ method: 'POST', purpose: 'credential', url: document.token_endpoint });
    expect(request?.body).toContain('redirect_uri=http%3A%2F%2Flocalhost%3A8301');
    expect(Object.fromEntries(form(request))).toEqual({
      grant_type: 'authorization_code',
      code: canaries.code,
      redirect_uri: 'http://localhost:8301',
      code_verifier: canaries.verifier,
    });
    const credential = Buffer.from('infra:canary+secret%2B%2F%C3%A9%26').toString('base64');
    expect(request?.headers?.['authorization']).toBe(`Basic ${credential}`);
    expect(ports.told).toEqual([{ type: 'exchanging' }]);
  });

  it('retries with the secret in the form, whatever the first refusal was', async () => {
    const ports = tokenServer([error('invalid_grant', 400), ok(await whole())]);
    const fact = present(await gather(ports));
    expect(fact.attempts.map(({ method }) => method)).toEqual(['client_secret_basic', 'client_secret_post']);
    const second = ports.requests[1];
    expect(second?.headers).not.toHaveProperty('authorization');
    expect(form(second).get('client_id')).toBe('infra');
    expect(form(second).get('client_secret')).toBe(canaries.secret);
    expect(fact.response?.hasAccessToken).toBe(true);
  });

  const withRepeatedLogin = (ports: LiteralPorts): LiteralPorts => {
    const endpoint = { is: 'endpoint', url: document.token_endpoint } as const;
    const codeAsInfra = new Secret('code-as-infra', endpoint);
    return { ...ports, secrets: { ...ports.secrets, login: { ...ports.secrets.login, codeAsInfra } } };
  };

  it.each([
    ['an unknown parameter', 'invalid_request', 'unknown parameter code_verifier'],
    ['a verifier that it reads wrongly', 'invalid_grant', 'code_verifier does not match'],
    ['a code that the second one ended', 'invalid_grant', 'The code is invalid or has expired.'],
  ])('uses the repeated login’s code if the provider refuses %s', async (_, code, text) => {
    const good = ok({ ...(await whole()), id_token: await idToken({ nonce: undefined }) });
    const refuse = (request: SentRequest) => json(request.url, { error: code, error_description: text }, 400);
    const ports = withRepeatedLogin(
      tokenServer([(request) => (form(request).has('code_verifier') ? refuse : good)(request)]),
    );
    const fact = present(
      await gather(ports, { login: login({ nonceSent: 'sent', asInfra: { is: 'code' } }) }),
    );
    expect(fact).toMatchObject({ response: { hasAccessToken: true }, standard: { ok: true } });
    expect(fact).not.toHaveProperty('nonceSent');
    expect(fact.asInfra).toEqual(fact.attempts);
    expect(ports.requests.map((request) => form(request).get('code')).at(-1)).toBe('code-as-infra');
  });

  it.each([
    [
      'which the repeated login may have ended',
      { asInfra: { is: 'error', error: 'login_required' } },
      'Gone.',
      'absent',
    ],
    [
      'for its redirect URI',
      { asInfra: { is: 'error', error: 'login_required' } },
      'redirect_uri differs',
      'attempts',
    ],
    ['and nothing was repeated', {}, 'Gone.', 'attempts'],
  ] as const)('says what is known where a code is refused %s', async (_, more, error_description, member) => {
    const refuse = (request: SentRequest) =>
      json(request.url, { error: 'invalid_grant', error_description }, 400);
    const found = await gather(tokenServer([refuse]), { login: login(more) });
    expect(found instanceof Received ? found.fact : found).toHaveProperty(member);
  });

  it('also redeems the code of the login as Infra sends it, without a verifier, and goes on with its tokens', async () => {
    const later = { ...(await whole()), access_token: 'access-as-infra' };
    const ports = withRepeatedLogin(tokenServer([ok(await whole()), ok(later)]));
    const found = await gather(ports);
    expect(Object.fromEntries(form(ports.requests[1]))).toEqual({
      grant_type: 'authorization_code',
      code: 'code-as-infra',
      redirect_uri: 'http://localhost:8301',
    });
    expect(present(found).asInfra).toHaveLength(1);
    const { accessToken } = (found as Received<'tokens'>).secrets;
    expect(accessToken?.reveal()).toBe('access-as-infra');
  });

  it('sends no secret a third time if the first code was refused by both methods', async () => {
    const ports = withRepeatedLogin(tokenServer([error('invalid_client', 401)]));
    const pkce = discovery({ code_challenge_methods_supported: ['S256'] });
    expect(present(await gather(ports, { discovery: pkce }))).not.toHaveProperty('asInfra');
    expect(ports.requests).toHaveLength(2);
  });

  it('uses the repeated login’s code if PKCE is not offered and the client is refused with it', async () => {
    const good = ok({ ...(await whole()), id_token: await idToken({ nonce: undefined }) });
    const refuse = error('invalid_client', 401);
    const ports = withRepeatedLogin(
      tokenServer([(request) => (form(request).has('code_verifier') ? refuse : good)(request)]),
    );
    const asInfra = { is: 'code' } as const;
    const fact = present(await gather(ports, { login: login({ nonceSent: 'sent', asInfra }) }));
    expect(fact).toMatchObject({ response: { hasAccessToken: true }, standard: { ok: true } });
    expect(fact.asInfra).toEqual(fact.attempts);
  });

  it('is tried once if the client is refused even without a verifier', async () => {
    const ports = withRepeatedLogin(tokenServer([error('invalid_client', 401)]));
    expect(present(await gather(ports)).response).toBeUndefined();
    expect(ports.requests).toHaveLength(4);
  });

  it('never uses the same code twice', async () => {
    const ports = tokenServer([ok(await whole())]);
    const fact = login({ nonceSent: 'sent' });
    keepSecrets(fact, ports.secrets.login);
    const have = { input: input(), discovery: discovery(), jwks: jwks(), login: fact };
    const engine = {
      probes: [tokensProbe],
      checks: [],
      consequences: {},
      reference: () => judgeContext.reference,
      runValues: () => ({}),
    };
    const redeem = async () => {
      const run = { have, want: ['tokens'] as const, secrets: ports.secrets.input };
      const progress = diagnose(engine, run, ports, never);
      let step = await progress.next();
      while (!step.done) step = await progress.next();
      return step.value.gathered.tokens;
    };
    expect(await redeem()).toMatchObject({ response: { hasAccessToken: true } });
    expect(await redeem()).toMatchObject({ absent: 'needs-missing' });
    expect(ports.requests).toHaveLength(1);
  });

  it('keeps both refusals if nothing helps', async () => {
    const fact = present(await gather(tokenServer([error('invalid_client', 401)])));
    expect(fact.attempts).toHaveLength(2);
    expect(fact).not.toHaveProperty('response');
    expect(fact.standard).toMatchObject({ ok: false, code: 'OAUTH_RESPONSE_BODY_ERROR' });
  });

  it('does not try a second time after an answer that took all the time', async () => {
    const late = ({ url }: SentRequest) => failed(url, 'timeout-answer');
    const ports = tokenServer([late]);
    expect(present(await gather(ports)).attempts).toHaveLength(1);
    expect(ports.requests[0]).toMatchObject({ isPatient: true });
  });

  it('keeps the failure if nobody answers', async () => {
    const fact = present(await gather(tokenServer([(request: SentRequest) => failed(request.url)])));
    expect(fact.attempts[1]?.exchange).toMatchObject({ outcome: 'failed' });
    expect(fact.standard).toMatchObject({ ok: false, code: 'NO_ANSWER' });
  });

  it.each([
    ['the login brought no code', { login: login({ outcome: { is: 'timed-out', afterMilliseconds: 1 } }) }],
    [
      'the answer came from another issuer',
      { login: login({ outcome: { is: 'code', by: 'query', iss: 'https://evil.example' } }) },
    ],
    ['the token endpoint is plain http', { discovery: discovery({ token_endpoint: 'http://id.example/t' }) }],
  ])('does not happen if %s', async (_, more) => {
    const ports = tokenServer([ok(await whole())]);
    expect(await gather(ports, more)).toMatchObject({ absent: expect.any(String) });
    expect(ports.requests).toEqual([]);
  });

  it('is redeemed where the answer names the issuer with a slash too many', async () => {
    const iss = `${document.issuer}/`;
    const ports = tokenServer([ok(await whole())]);
    await gather(ports, { login: login({ outcome: { is: 'code', by: 'query', iss } }) });
    expect(ports.requests).toHaveLength(1);
  });

  it.each([
    [7, 'The discovery document names no token_endpoint.'],
    ['http://id.example/t', 'The token endpoint is not https, so no secret is sent to it.'],
  ])('gives the reason for not sending anything to %s', async (token_endpoint, why) => {
    const more = { discovery: discovery({ token_endpoint }) };
    expect(await gather(tokenServer([]), more)).toMatchObject({ absent: 'does-not-apply', why });
  });
});

describe('the received tokens', () => {
  it('are read as Infra and as the standard client read them', async () => {
    const fact = present(await gather(tokenServer([ok(await whole())])));
    expect(fact.response).toEqual({
      tokenType: 'Bearer',
      expiresIn: 300,
      scope: 'openid email',
      hasAccessToken: true,
      hasRefreshToken: true,
      hasIdToken: true,
    });
    expect(fact.idToken).toMatchObject({
      parts: 3,
      header: { alg: 'RS256', kid: 'one' },
      claims: { sub: 'ada', email: 'ada@example.com' },
      signature: { is: 'valid', kid: 'one', refetched: false },
    });
    expect(fact.standard).toEqual({ ok: true });
    expect(fact.standardDiscovery).toEqual({ ok: true });
    expect(fact.nonceSent).toBe('sent');
  });

  it.each([
    ['fits', half(canaries.accessToken), true],
    ['belongs to another token', half('another'), false],
    ['is missing', undefined, undefined],
  ])('show whether the ID token’s hash of the access token %s', async (_, at_hash, matches) => {
    const body = {
      ...(await whole()),
      id_token: await idToken({ ...(at_hash !== undefined && { at_hash }) }),
    };
    const fact = present(await gather(tokenServer([ok(body)])));
    expect(fact.idToken?.accessTokenHashMatches).toBe(matches);
  });

  it.each([
    ['a blank in its header', (parts: readonly string[]) => [` ${parts[0]}`, parts[1], parts[2]], true],
    [
      'a line break in its claims',
      (parts: readonly string[]) => [parts[0], `\r\n${parts[1]}`, parts[2]],
      true,
    ],
    ['a blank in its claims', (parts: readonly string[]) => [parts[0], ` ${parts[1]}`, parts[2]], false],
  ])('include an ID token with %s, as go-oidc and go-jose read it', async (_, change, isRead) => {
    const id_token = change((await idToken()).split('.')).join('.');
    const fact = present(await gather(tokenServer([ok({ ...(await whole()), id_token })])));
    expect(fact.idToken?.claims !== undefined).toBe(isRead);
    expect(fact.idToken?.signature.is).toBe('valid');
    expect(fact.idToken?.hasWhiteSpace).toBe(true);
    expect(fact.idToken?.hasWhiteSpaceBeforeSignature).toBe(true);
  });

  it('include an ID token with padding after its signature, and report that', async () => {
    const answer = ok({ ...(await whole()), id_token: `${await idToken()}==` });
    const fact = present(await gather(tokenServer([answer])));
    expect(fact.idToken?.signature.is).toBe('valid');
    expect(fact.idToken?.hasPadding).toBe(true);
  });

  it.each([
    ['\t', true],
    [' ', undefined],
    ['\r\n', undefined],
  ])('include an ID token with %j in its signature, and report a tab: %o', async (blank, hasTab) => {
    const id_token = (await idToken()).replace(/\.(?=[^.]*$)/, `.${blank}`);
    const fact = present(await gather(tokenServer([ok({ ...(await whole()), id_token })])));
    expect(fact.idToken?.signature.is).toBe('valid');
    expect(fact.idToken?.hasTab).toBe(hasTab);
  });

  it('show whether the ID token’s hash of the code matches, if there is one', async () => {
    for (const [c_hash, matches] of [
      [half(canaries.code), true],
      [half('another'), false],
    ] as const) {
      const body = { ...(await whole()), id_token: await idToken({ c_hash }) };
      const fact = present(await gather(tokenServer([ok(body)])));
      expect(fact.idToken?.codeHashMatches).toBe(matches);
    }
  });

  it('are returned beside the fact, and shown in no encoding', async () => {
    const body = { ...(await whole()), vendor_token: 'canary-vendor-token' };
    const ports = tokenServer([error('invalid_client', 401), ok(body)]);
    const received = await gather(ports);
    const fact = shownFact('tokens', present(received), ports.redactor);
    const { accessToken, refreshToken } = received instanceof Received ? received.secrets : {};
    expect(accessToken?.reveal()).toBe(canaries.accessToken);
    expect(refreshToken?.reveal()).toBe(canaries.refreshToken);
    expect(leaks(fact, [...Object.values(canaries), body.id_token, body.vendor_token])).toEqual([]);
  });

  it.each([
    ['truncated', (body: string) => body.slice(0, body.indexOf('refresh_token') + 30), 'application/json'],
    ['a form', () => new URLSearchParams({ access_token: canaries.accessToken }).toString(), 'text/plain'],
    [
      'doubled',
      (body: string) => body.replace('{', `{"access_token":"canary-first-token",`),
      'application/json',
    ],
    ['spelt oddly', (body: string) => body.replace('access_token', 'Access_Token'), 'application/json'],
  ])('leak nothing from %s', async (_, change, type) => {
    const body = change(JSON.stringify(await whole()));
    const answer = ({ url }: SentRequest) => answered(url, { headers: { 'content-type': type }, body });
    const ports = tokenServer([answer]);
    const fact = shownFact('tokens', present(await gather(ports)), ports.redactor);
    const values = [canaries.accessToken, canaries.refreshToken.slice(0, 10), 'canary-first-token'];
    expect(leaks(fact, values)).toEqual([]);
  });

  it('are read from a form, as in x/oauth2', async () => {
    const members = new URLSearchParams();
    for (const [name, value] of Object.entries(await whole())) members.set(name, String(value));
    const body = members.toString();
    const type = 'application/x-www-form-urlencoded';
    const answer = ({ url }: SentRequest) => answered(url, { headers: { 'content-type': type }, body });
    expect(present(await gather(tokenServer([answer])))).toMatchObject({
      idToken: { signature: { is: 'valid' } },
    });
  });

  it('leak nothing if the provider echoes the request', async () => {
    const echo = (request: SentRequest) =>
      answered(request.url, {
        status: 400,
        headers: { 'x-seen': request.headers?.['authorization'] ?? '' },
        body: `<p>${request.body} ${canaries.secret} ${canaries.code}</p>`,
      });
    const ports = tokenServer([echo]);
    for (const secret of Object.values(ports.secrets.login)) ports.redactor.learn(secret);
    const fact = shownFact('tokens', present(await gather(ports)), ports.redactor);
    const credential = Buffer.from('infra:canary+secret%2B%2F%C3%A9%26').toString('base64');
    expect(leaks(fact, [canaries.secret, canaries.code, canaries.verifier, credential])).toEqual([]);
  });

  it('show the claims of an access token that is a JWT', async () => {
    const access = await signer.sign({ groups: ['admins'] });
    const ports = tokenServer([ok({ ...(await whole()), access_token: access })]);
    const fact = present(await gather(ports));
    expect(fact.accessTokenClaims).toEqual({ groups: ['admins'] });
    expect(leaks(shownFact('tokens', fact, ports.redactor), [access])).toEqual([]);
  });
});

describe('keys that rotated during the login', () => {
  it('are fetched once more, and only once', async () => {
    const old = await signingKey('RS256', 'old');
    const ports = tokenServer([ok(await whole())]);
    const fact = present(await gather(ports, { jwks: jwks(keySet(old.jwk)) }));
    expect(fact.idToken?.signature).toEqual({ is: 'valid', kid: 'one', refetched: true });
    expect(ports.requests.filter(({ url }) => url === document.jwks_uri)).toHaveLength(1);
  });
});
