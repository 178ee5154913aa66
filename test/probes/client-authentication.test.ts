import { describe, expect, it } from 'vitest';
import { Secret } from '../../source/core/secrets/secret.ts';
import { shownFact } from '../../source/core/secrets/shown-fact.ts';
import { goUserAgent } from '../../source/go/net-http/user-agent.ts';
import { createClientAuthenticationProbe } from '../../source/probes/client/client-authentication.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { answered, failed, json, literalPorts, type Responder, type SentRequest } from '../support/ports.ts';
import { discovery, input, never, present } from './fixture.ts';
import { leaks } from './token-server.ts';

const clientAuthenticationProbe = createClientAuthenticationProbe(infra);

const secret = 'given secret';
const given = (request: SentRequest) =>
  isBasic(request)
    ? request.headers?.['authorization'] === `Basic ${btoa('infra:given+secret')}`
    : new URLSearchParams(request.body).get('client_secret') === secret;
const isBasic = (request: SentRequest) => request.headers?.['authorization'] !== undefined;
const says = (request: SentRequest, error: string, status: number) => json(request.url, { error }, status);
const misses = ({ url }: SentRequest) =>
  json(
    url,
    { error: 'invalid_request', error_description: 'Missing required parameter: redirect_uri.' },
    400,
  );

async function gather(respond: Responder, answers = {}, document = {}, typed = secret) {
  const rests: number[] = [];
  const sleep = async (milliseconds: number) => void rests.push(milliseconds);
  const plain = literalPorts({ respond, sleep });
  const secrets = { ...plain.secrets, input: { clientSecret: new Secret(typed) } };
  const ports = { ...plain, secrets };
  const facts = { input: input(answers), discovery: discovery(document) };
  return { ports, rests, fact: await clientAuthenticationProbe.gather(facts, ports, never) };
}

const sent = (fact: Awaited<ReturnType<typeof gather>>['fact']) =>
  present(fact).attempts.map(({ method, secret }) => `${secret} ${method.replace('client_secret_', '')}`);

describe('testing the client’s credentials', () => {
  it.each([` ${secret}`, `${secret}\n`, `\t${secret}\u00a0`])(
    'sends %j without surrounding blanks, as Infra does',
    async (typed) => {
      const answer: Responder = (request) =>
        given(request) ? says(request, 'invalid_grant', 400) : says(request, 'invalid_client', 401);
      const { fact } = await gather(answer, {}, {}, typed);
      expect(sent(fact)).toEqual(['given basic', 'given post', 'random basic']);
    },
  );

  it('asks as Infra’s validation does, without a redirect URI and with a code that cannot exist', async () => {
    const { ports } = await gather((request) => says(request, 'invalid_grant', 400));
    const [basic, post] = ports.requests.map(({ body }) => new URLSearchParams(body));
    expect([...(basic?.keys() ?? [])]).toEqual(['code', 'grant_type']);
    expect([...(post?.keys() ?? [])]).toEqual(['client_id', 'client_secret', 'code', 'grant_type']);
    expect(ports.requests.every(({ purpose }) => purpose === 'credential')).toBe(true);
    expect(ports.requests.every(({ headers }) => headers?.['user-agent'] === goUserAgent)).toBe(true);
    expect(new Set(ports.requests.map(({ body }) => new URLSearchParams(body).get('code'))).size).toBe(4);
  });

  it.each<[string, Responder, readonly string[]]>([
    [
      'sends one wrong secret if it is refused',
      (request) => says(request, given(request) ? 'invalid_grant' : 'invalid_client', 400),
      ['given basic', 'given post', 'random basic'],
    ],
    [
      'sends a second wrong secret if the first was not checked',
      (request) => says(request, 'invalid_grant', 400),
      ['given basic', 'given post', 'random basic', 'random post'],
    ],
    [
      'sends no control if the secret was refused',
      (request) => says(request, 'invalid_client', 401),
      ['given basic', 'given post'],
    ],
    [
      'controls only the accepted method',
      (request) => says(request, isBasic(request) ? 'invalid_grant' : 'invalid_client', 400),
      ['given basic', 'given post', 'random basic'],
    ],
    [
      'sends no control when told to slow down',
      (request) => says(request, 'slow_down', 429),
      ['given basic', 'given post'],
    ],
    [
      'sends no second control when told to slow down after the first',
      (request) => (given(request) ? says(request, 'invalid_grant', 400) : says(request, 'slow_down', 429)),
      ['given basic', 'given post', 'random basic'],
    ],
    ['sends no control when nobody answers', (request) => failed(request.url), ['given basic', 'given post']],
  ])('%s', async (_, respond, attempts) => {
    expect(sent((await gather(respond)).fact)).toEqual(attempts);
  });

  it.each<[string, string | undefined, readonly number[]]>([
    ['for as long as the provider says', '2', [2000, 2000]],
    ['for a second where it does not say', undefined, [1000, 1000]],
    ['not where it says a long time', '30', []],
    ['not where it says a date', 'Sat, 28 Nov 2026 10:00:00 GMT', []],
  ])('rests once where it asks too fast, %s', async (_, wait, expected) => {
    let asked = 0;
    const { fact, rests } = await gather((request) => {
      asked += 1;
      if (asked > 2) return says(request, 'invalid_grant', 400);
      const headers = wait === undefined ? {} : { 'retry-after': wait };
      return answered(request.url, { status: 429, headers });
    });
    const statuses = present(fact).attempts.map(({ exchange }) => exchange.answer?.status);
    expect(rests).toEqual(expected);
    expect(statuses).toEqual(expected.length > 0 ? [400, 400, 400, 400] : [429, 429]);
  });

  it('asks as a login does where a request without a redirect URI gets no error to read', async () => {
    const { ports, fact } = await gather((request) => {
      if (!new URLSearchParams(request.body).has('redirect_uri'))
        return answered(request.url, { status: 400 });
      return says(request, given(request) ? 'invalid_code' : 'unauthorized_client', 403);
    });
    expect(sent(fact)).toEqual(['given basic', 'given post', 'given basic', 'random basic']);
    expect(present(fact).attempts.map(({ asLogin }) => asLogin ?? false)).toEqual([false, false, true, true]);
    const [, , complete] = ports.requests;
    expect(new URLSearchParams(complete?.body).get('redirect_uri')).toBe('http://localhost:8301');
  });

  it('asks as a login does if the provider misses the redirect URI', async () => {
    const { fact } = await gather((request) => {
      if (new URLSearchParams(request.body).has('redirect_uri'))
        return says(request, given(request) ? 'invalid_grant' : 'invalid_client', 400);
      return misses(request);
    });
    expect(sent(fact)).toEqual(['given basic', 'given post', 'random basic', 'given basic', 'random basic']);
  });

  it.each(['invalid_client', 'unauthorized_client'])(
    'asks as a login does by each method, if the first is refused with %s whatever the secret',
    async (error) => {
      const { fact } = await gather((request) => {
        if (!new URLSearchParams(request.body).has('redirect_uri')) return misses(request);
        if (isBasic(request)) return says(request, error, 400);
        return says(request, given(request) ? 'invalid_grant' : 'invalid_client', 400);
      });
      const byBasic = error === 'invalid_client' ? ['given basic'] : ['given basic', 'random basic'];
      expect(sent(fact).slice(3)).toEqual([...byBasic, 'given post', 'random post']);
    },
  );

  it('needs no complete request where only a client that is let through is told of the redirect URI', async () => {
    const { fact } = await gather((request) =>
      given(request) ? misses(request) : says(request, 'invalid_client', 401),
    );
    expect(sent(fact)).toEqual(['given basic', 'given post', 'random basic']);
  });

  it('asks as a login does by the method that was not refused', async () => {
    const { fact } = await gather((request) => {
      if (isBasic(request)) return says(request, 'invalid_client', 401);
      if (new URLSearchParams(request.body).has('redirect_uri'))
        return says(request, given(request) ? 'invalid_grant' : 'invalid_client', 400);
      return misses(request);
    });
    expect(sent(fact)).toEqual(['given basic', 'given post', 'random post', 'given post', 'random post']);
    expect(present(fact).attempts.filter(({ asLogin }) => asLogin)).toHaveLength(2);
  });

  it('sends one wrong secret at a time, for providers that lock clients out', async () => {
    let wrong = 0;
    const together: number[] = [];
    const { fact } = await gather(async (request) => {
      if (given(request)) return says(request, 'invalid_grant', 400);
      wrong += 1;
      together.push(wrong);
      await new Promise((resolve) => setImmediate(resolve));
      wrong -= 1;
      return says(request, 'invalid_grant', 400);
    });
    expect(sent(fact)).toEqual(['given basic', 'given post', 'random basic', 'random post']);
    expect(together).toEqual([1, 1]);
  });

  it('repeats a refused secret once without encoding if encoding changes it, and shows it nowhere', async () => {
    const typed = 'p%c+é:secret';
    const plain = `Basic ${Buffer.from(`infra:${typed}`).toString('base64')}`;
    const { ports, fact } = await gather(
      (request) =>
        request.headers?.['authorization'] === plain
          ? json(request.url, { error: 'invalid_grant', error_description: plain }, 400)
          : says(request, 'invalid_client', 401),
      {},
      {},
      typed,
    );
    expect(sent(fact)).toEqual(['given basic', 'given post']);
    expect(present(fact).unencoded).toMatchObject({ answer: { status: 400 } });
    expect(leaks(shownFact('clientAuthentication', fact, ports.redactor), [typed, plain.slice(6)])).toEqual(
      [],
    );
  });

  it.each([
    ['encoding leaves as it is', 'plain-secret', 'invalid_client'],
    ['is let through', 'p%c+secret', 'invalid_grant'],
  ])('does not repeat a secret unencoded that %s', async (_, typed, error) => {
    const { fact } = await gather((request) => says(request, error, 400), {}, {}, typed);
    expect(present(fact)).not.toHaveProperty('unencoded');
  });

  it.each<[Responder, number]>([
    [(request) => json(request.url, {}), 6],
    [misses, 7],
  ])('never sends more than seven requests', async (respond, requests) => {
    const { ports } = await gather(respond);
    expect(ports.requests).toHaveLength(requests);
  });

  it.each([
    ['no client id', { clientId: '' }, {}, 'not-given'],
    ['no token endpoint', {}, { token_endpoint: 7 }, 'does-not-apply'],
    ['plain http', {}, { token_endpoint: 'http://id.example/token' }, 'does-not-apply'],
    ['http elsewhere', { allowHttp: true }, { token_endpoint: 'http://id.example/token' }, 'does-not-apply'],
    ['another scheme', {}, { token_endpoint: 'file:///etc/passwd' }, 'does-not-apply'],
  ])('sends nothing with %s', async (_, answers, document, absent) => {
    const { ports, fact } = await gather((request) => json(request.url, {}), answers, document);
    expect(fact).toMatchObject({ absent });
    expect(ports.requests).toEqual([]);
  });

  it('shows no secret that the provider echoes', async () => {
    const { ports, fact } = await gather((request) =>
      json(request.url, { error: 'invalid_client', error_description: `${request.body} ${secret}` }, 401),
    );
    const shown = shownFact('clientAuthentication', fact, ports.redactor);
    expect(JSON.stringify(shown)).toContain('[secret]');
    expect(leaks(shown, [secret])).toEqual([]);
  });
});
