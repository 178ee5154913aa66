import { describe, expect, it } from 'vitest';
import type { SignInEvent } from '../../source/core/run/ports.ts';
import { Received } from '../../source/core/secrets/received.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { createLoginProbe } from '../../source/probes/login/login.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { type LiteralOptions, type LiteralPorts, literalPorts } from '../support/ports.ts';
import { discovery, input, never, present } from './fixture.ts';

const timeoutMs = 60_000;
const busy = { code: 'port-busy', message: 'held', detail: { port: 8301 } } as const;

function logIn(
  options: LiteralOptions,
  answers: Parameters<typeof input>[0] = {},
  signal: AbortSignal = never,
  document: Parameters<typeof discovery>[0] = {},
) {
  const ports = literalPorts(options);
  const facts = { input: input(answers), discovery: discovery(document) };
  const gathered = createLoginProbe(infra, { timeoutMs }).gather(facts, ports, signal);
  return { ports, fact: gathered.then(present), secrets: gathered.then(secretsOf) };
}

const secretsOf = (found: unknown) => (found instanceof Received ? found.secrets : {});

/** Does something once the person is invited. */
function onInvitation(perform: (ports: LiteralPorts, url: URL) => void): Pick<LiteralOptions, 'onTell'> {
  return {
    onTell: (event: SignInEvent, ports: LiteralPorts) => {
      if (event.type === 'invitation') perform(ports, new URL(event.url));
    },
  };
}

/** After everything already scheduled. */
const afterAllElse = () => new Promise<void>((resolve) => setImmediate(resolve));
const silence = { error: 'invalid_request', errorDescription: 'id_token mandatory' };
const codeChallenge = { error: 'invalid_request', errorDescription: 'Code challenge required.' };
const withCode = onInvitation((ports) => ports.listeners[0]?.deliver({ code: new Secret('code-canary') }));

describe('the authorization request of a login', () => {
  it('carries the exact redirect URI, Infra’s scopes, a long state, a nonce and PKCE S256', async () => {
    const { ports, fact } = logIn(withCode);
    await fact;
    const [url = ''] = ports.openedInBrowser;
    expect(url).toContain('redirect_uri=http%3A%2F%2Flocalhost%3A8301&');
    const query = new URL(url).searchParams;
    expect(query.get('redirect_uri')).toBe('http://localhost:8301');
    expect(query.get('scope')).toBe('openid email groups offline_access');
    expect(query.get('state')?.length).toBeGreaterThanOrEqual(22);
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('code_challenge')).toHaveLength(43);
    expect((await fact).nonceSent).toBe(query.get('nonce'));
  });

  it('is exactly Infra’s with --as-infra: no PKCE, no nonce, a state of ten characters', async () => {
    const { ports, fact, secrets } = logIn(withCode, { asInfra: true });
    expect(await fact).toMatchObject({ pkce: false, outcome: { is: 'code' } });
    expect(await fact).not.toHaveProperty('nonceSent');
    expect(await secrets).not.toHaveProperty('codeVerifier');
    const names = [...new URL(ports.openedInBrowser[0] ?? '').searchParams.keys()].sort();
    expect(names).toEqual(['client_id', 'redirect_uri', 'response_type', 'scope', 'state']);
    expect(new URL(ports.openedInBrowser[0] ?? '').searchParams.get('state')).toHaveLength(10);
  });

  it('is repeated silently in the same browser as Infra sends it', async () => {
    const { ports, fact, secrets } = logIn(withCode);
    expect(await fact).toMatchObject({ pkce: true, outcome: { is: 'code' }, asInfra: { is: 'code' } });
    const { code, codeAsInfra } = (await secrets) as {
      readonly code?: Secret;
      readonly codeAsInfra?: Secret;
    };
    expect([code?.reveal(), codeAsInfra?.reveal()]).toEqual(['code-canary', 'the-code-as-infra']);
    const first = new URL(ports.openedInBrowser[0] ?? '').searchParams;
    const again = new URL(ports.listeners[0]?.onward[0] ?? '').searchParams;
    expect([...again.keys()].sort()).toEqual([
      'client_id',
      'prompt',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
    expect(again.get('prompt')).toBe('none');
    expect(again.get('state')).not.toBe(first.get('state'));
    expect(again.get('state')).toHaveLength(10);
    expect(again.get('redirect_uri')).toBe(first.get('redirect_uri'));
    expect(ports.told.map(({ type }) => type)).toContain('repeating');
  });

  it('is repeated exactly as Infra sends it at a product that fails at prompt=none', async () => {
    const ports = literalPorts(withCode);
    const facts = { input: input(), discovery: discovery() };
    const probe = createLoginProbe(infra, { timeoutMs, failsSilently: () => true });
    expect(present(await probe.gather(facts, ports, never)).asInfra).toEqual({ is: 'code' });
    const again = new URL(ports.listeners[0]?.onward[0] ?? '').searchParams;
    expect(again.has('prompt')).toBe(false);
    expect(again.get('state')).toHaveLength(10);
  });

  it('is not repeated if it was Infra’s already, was pasted, or ended in an error', async () => {
    const asInfra = logIn(withCode, { asInfra: true });
    expect(await asInfra.fact).not.toHaveProperty('asInfra');
    const refused = logIn(onInvitation((ports) => ports.listeners[0]?.deliver({ error: 'access_denied' })));
    expect(await refused.fact).not.toHaveProperty('asInfra');
    expect(await refused.secrets).toEqual({});
  });

  it.each<[string, LiteralPorts['listeners'][0]['repeated'], object]>([
    ['that somebody is missing', [{ error: 'login_required' }], { is: 'error', error: 'login_required' }],
    // `prompt=none` may be what was refused.
    ['an error, and then a code', [silence, { code: new Secret('the-code-as-infra') }], { is: 'code' }],
    [
      'two errors, the second for Infra’s own request',
      [silence, codeChallenge],
      { is: 'error', ...codeChallenge, plain: true },
    ],
    ['an error, and then nobody', [silence, null], { is: 'not-returned', afterMilliseconds: 30_000 }],
    ['nobody', [null], { is: 'not-returned', afterMilliseconds: 8_000 }],
  ])('reports the result of the repeated login: %s', async (_, repeated, expected) => {
    const { fact } = logIn({
      ...onInvitation(({ listeners: [listener] }) => {
        if (!listener) return;
        listener.repeated = repeated;
        listener.deliver({ code: new Secret('code-canary') });
      }),
      sleep: (milliseconds) => (milliseconds === timeoutMs ? undefined : afterAllElse()),
    });
    expect(await fact).toMatchObject({ outcome: { is: 'code' }, asInfra: expected });
  });

  it('uses an error without state as the repeated login’s answer if nothing else comes', async () => {
    const refused = { error: 'invalid_request', errorDescription: 'pkce is required' };
    const { fact } = logIn({
      ...onInvitation(({ listeners: [listener] }) => {
        if (!listener) return;
        listener.repeated = [];
        listener.deliver({ code: new Secret('code-canary') });
        listener.ignored('error-without-state', refused);
      }),
      sleep: (milliseconds) => (milliseconds === 8_000 ? Promise.resolve() : undefined),
    });
    expect(await fact).toMatchObject({ outcome: { is: 'code' }, asInfra: { is: 'error', ...refused } });
  });

  it('asks Google for consent and offline access, as Infra does', async () => {
    const { ports, fact } = logIn(withCode, { kind: 'google' });
    await fact;
    const query = new URL(ports.openedInBrowser[0] ?? '').searchParams;
    expect([query.get('prompt'), query.get('access_type')]).toEqual(['consent', 'offline']);
  });

  it.each(['http://id.example/authorize', 'HTTP://id.example/authorize'])(
    'is not started at %s, where Infra itself would send people',
    async (authorization_endpoint) => {
      const { ports, fact } = logIn({}, {}, never, { authorization_endpoint });
      await expect(fact).rejects.toThrow('is not https');
      expect([ports.openedInBrowser, ports.listeners]).toEqual([[], []]);
    },
  );

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address'])(
    'is never opened at %s',
    async (authorization_endpoint) => {
      const { ports, fact } = logIn({}, { allowHttp: true }, never, { authorization_endpoint });
      expect((await fact).outcome).toMatchObject({ is: 'not-started' });
      expect(ports.openedInBrowser).toEqual([]);
      expect(ports.listeners).toEqual([]);
    },
  );
});

describe('waiting for the browser', () => {
  it('returns the code beside the fact, and closes the port', async () => {
    const { ports, fact, secrets } = logIn(withCode);
    expect((await fact).outcome).toEqual({ is: 'code', by: 'query' });
    expect(JSON.stringify(await fact)).not.toContain('code-canary');
    expect((await secrets).code?.reveal()).toBe('code-canary');
    expect(ports.redactor.redact('?code=code-canary')).toBe('?code=[secret]');
    expect(ports.listeners.map(({ closed }) => closed)).toEqual([1]);
  });

  it('reports stray requests and keeps waiting', async () => {
    const perform = onInvitation(({ listeners: [listener] }) => {
      listener?.ignored('wrong-state');
      listener?.ignored('favicon');
      listener?.deliver({ code: new Secret('code') });
    });
    const { ports, fact } = logIn(perform);
    expect(await fact).toMatchObject({
      outcome: { is: 'code' },
      ignoredRequests: ['wrong-state', 'favicon'],
    });
    expect(ports.told).toContainEqual({ type: 'ignored', ignored: 'favicon' });
  });

  it('takes a code with an error beside it, and keeps the error', async () => {
    const answer = { error: 'access_denied', errorDescription: 'Not assigned.', code: new Secret('code') };
    const { ports, fact, secrets } = logIn(onInvitation(({ listeners }) => listeners[0]?.deliver(answer)));
    expect((await fact).outcome).toEqual({ is: 'code', by: 'query', error: 'access_denied' });
    expect((await secrets).code?.reveal()).toBe('code');
    expect(ports.told).toContainEqual({ type: 'returned', withCode: true });
  });

  it('ends on timeout with the port closed', async () => {
    const { ports, fact } = logIn({ sleep: () => Promise.resolve() });
    expect((await fact).outcome).toEqual({ is: 'timed-out', afterMilliseconds: timeoutMs });
    expect(ports.listeners[0]?.closed).toBe(1);
  });

  it('ends early, with the port closed, once it is known that nobody can come back', async () => {
    const cannotReturn = new AbortController();
    const ports = literalPorts(onInvitation(() => cannotReturn.abort()));
    const facts = { input: input(), discovery: discovery() };
    const fact = createLoginProbe(infra, { timeoutMs, cannotReturn: cannotReturn.signal }).gather(
      facts,
      ports,
      never,
    );
    expect(present(await fact).outcome).toEqual({ is: 'timed-out', afterMilliseconds: 0 });
    expect(ports.listeners[0]?.closed).toBe(1);
  });

  it('ends when it is cancelled, with the port closed', async () => {
    const stop = new AbortController();
    const perform = onInvitation(() => stop.abort());
    const { ports, fact } = logIn(perform, {}, stop.signal);
    expect((await fact).outcome).toMatchObject({ is: 'not-started', failure: { code: 'cancelled' } });
    expect(ports.listeners[0]?.closed).toBe(1);
  });

  it('opens no browser if cancelled while the port opens, and closes the port', async () => {
    const stop = new AbortController();
    const ports = literalPorts();
    const loopback = {
      listen: () => {
        stop.abort();
        return ports.loopback.listen();
      },
    };
    const facts = { input: input(), discovery: discovery() };
    await createLoginProbe(infra, { timeoutMs }).gather(facts, { ...ports, loopback }, stop.signal);
    expect(ports.openedInBrowser).toEqual([]);
    expect(ports.listeners.map(({ closed }) => closed)).toEqual([1]);
  });

  it('continues without a browser', async () => {
    const { ports, fact } = logIn({ ...withCode, browserFails: true });
    expect((await fact).outcome).toMatchObject({ is: 'code' });
    expect(ports.told.map(({ type }) => type)).toContain('invitation');
    expect(ports.told.map(({ type }) => type)).not.toContain('browser-opened');
  });
});

describe('a pasted address', () => {
  function pasting(address: (url: URL) => string) {
    let paste: (text: string) => void = () => undefined;
    const ports = literalPorts({
      ...onInvitation((_, url) => paste(address(url))),
      sleep: () => undefined,
    });
    const first = new Promise<string>((resolve) => {
      paste = resolve;
    });
    let asked = 0;
    const person = {
      ...ports.person,
      nextPaste: (signal: AbortSignal) => {
        asked += 1;
        return asked === 1 ? first : ports.person.nextPaste(signal);
      },
      notify: (event: SignInEvent) => {
        ports.person.notify(event);
        // The real answer comes after a refused one: the login must still be waiting.
        if (event.type === 'paste-refused') ports.listeners[0]?.deliver({ error: 'waited-on' });
      },
    };
    const facts = { input: input(), discovery: discovery() };
    const gathered = createLoginProbe(infra, { timeoutMs }).gather(facts, { ...ports, person }, never);
    const outcome = gathered.then((found) => present(found).outcome);
    return { ports, outcome, secrets: gathered.then(secretsOf) };
  }

  it('is accepted if it belongs to this login', async () => {
    const { secrets, outcome } = pasting(
      (url) =>
        ` http://localhost:8301/?code=pasted&state=${url.searchParams.get('state')}&iss=https://id.example\n`,
    );
    expect(await outcome).toEqual({ is: 'code', by: 'paste', iss: 'https://id.example' });
    expect((await secrets).code?.reveal()).toBe('pasted');
  });

  it.each([
    ['other-login', () => 'http://localhost:8301/?code=c&state=forged'],
    ['other-login', () => 'http://localhost:8301/?code=c'],
    ['other-address', (state: string) => `https://evil.example/?code=c&state=${state}`],
    ['other-address', (state: string) => `http://localhost:8302/?code=c&state=${state}`],
    ['other-address', (state: string) => `http://me@localhost:8301/?code=c&state=${state}`],
    ['nothing-in-it', (state: string) => `http://localhost:8301/?state=${state}`],
    ['repeated-parameter', (state: string) => `http://localhost:8301/?code=a&code=b&state=${state}`],
    ['not-a-url', () => 'what is this'],
  ] as const)('is refused as %s, and the login keeps waiting', async (reason, address) => {
    const { ports, outcome, secrets } = pasting((url) => address(url.searchParams.get('state') ?? ''));
    expect(await outcome).toMatchObject({ is: 'error', error: 'waited-on' });
    expect(ports.told).toContainEqual({ type: 'paste-refused', reason });
    expect(await secrets).toEqual({});
  });
});

describe('a port that is taken', () => {
  it('delays the browser until it is free, then continues by itself', async () => {
    const slept: number[] = [];
    const sleep = (milliseconds: number) => {
      slept.push(milliseconds);
      return milliseconds === timeoutMs ? undefined : Promise.resolve();
    };
    const { ports, fact } = logIn({ ...withCode, busy: [busy, busy], sleep });
    expect((await fact).outcome).toMatchObject({ is: 'code' });
    const told = ports.told.map(({ type }) => type);
    expect(told.slice(0, 3)).toEqual(['port-busy', 'port-free', 'invitation']);
    expect(slept.slice(0, 2)).toEqual([1000, 1000]);
  });

  it('is not needed if the address is pasted', async () => {
    const { ports, fact } = logIn({
      busy: [busy],
      pasteOnly: true,
      sleep: (milliseconds) => (milliseconds === timeoutMs ? Promise.resolve() : undefined),
    });
    expect((await fact).outcome).toEqual({ is: 'port-busy', failure: busy });
    expect(ports.told).toContainEqual(expect.objectContaining({ type: 'invitation', listening: false }));
    expect(ports.listeners).toEqual([]);
    expect(ports.openedInBrowser).toEqual([]);
  });

  it('is opened once it is free, while an address can be pasted', async () => {
    const { ports, fact } = logIn({
      busy: [busy],
      pasteOnly: true,
      sleep: (milliseconds) => (milliseconds === timeoutMs ? undefined : Promise.resolve()),
      onTell: ({ type }, { listeners: [listener] }) => {
        if (type === 'browser-opened') listener?.deliver({ code: new Secret('code') });
      },
    });
    expect((await fact).outcome).toMatchObject({ is: 'code' });
    expect(ports.told.map(({ type }) => type).slice(0, 4)).toEqual([
      'port-busy',
      'invitation',
      'port-free',
      'browser-opened',
    ]);
    expect(ports.listeners.map(({ closed }) => closed)).toEqual([1]);
  });

  it('is awaited no longer than a login may take', async () => {
    let now = 0;
    const ports = literalPorts({ busy: Array.from({ length: 200 }, () => busy) });
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        now += milliseconds;
      },
      giveWay: async () => undefined,
    };
    const facts = { input: input(), discovery: discovery() };
    const fact = await createLoginProbe(infra, { timeoutMs }).gather(facts, { ...ports, clock }, never);
    expect(present(fact).outcome).toEqual({ is: 'port-busy', failure: busy });
    expect(ports.openedInBrowser).toEqual([]);
  });

  it('is left alone if the login is cancelled', async () => {
    const stop = new AbortController();
    const onTell = () => stop.abort();
    const { ports, fact } = logIn({ busy: [busy], onTell }, {}, stop.signal);
    expect((await fact).outcome).toMatchObject({ failure: { code: 'cancelled' } });
    expect(ports.listeners).toEqual([]);
  });
});
