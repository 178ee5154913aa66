import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../source/core/diagnose.ts';
import type { Gathered } from '../../source/core/facts/facts.ts';
import type { CallbackListener, Ports } from '../../source/core/run/ports.ts';
import { asReceived, secretsFor } from '../../source/core/secrets/received.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createProbes } from '../../source/probes/index.ts';
import { clientAuthenticationOutcome } from '../../source/readings/token/client-authentication.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { createLoopback } from '../../source/system/callback/loopback.ts';
import { createHttp } from '../../source/system/http/http.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { literalPorts } from '../support/ports.ts';
import { judgeContext, vendorAddresses } from '../support/registry.ts';
import { input, never, present } from './fixture.ts';
import { leaks } from './token-server.ts';

/** Everything real, on loopback: the embedded provider, HTTP, the listener; only the browser is a test double. */
describe('all probes against the demo provider', () => {
  let demo: Demo;
  let ports: Ports;
  let gathered: Gathered = {};
  const tokens: string[] = [];

  beforeAll(async () => {
    const plain = literalPorts();
    const listener = await opened(plain);
    const dashboards = ['https://infra.example.com/login/callback'];
    demo = await startDemo({ dashboards, callbackUri: listener.redirectUri });
    ports = {
      ...plain,
      http: createHttp({ timeoutMs: 5000, redactor: plain.redactor, userAgent: 'test' }),
      loopback: { listen: async () => ({ ok: true, value: listener }) },
      browser: createBrowserDouble('ada'),
      clock: { ...plain.clock, now: () => Date.now() },
      random: {
        token: (bytes) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64url'),
      },
    };
    const probes = createProbes({ relyingParty: infra, vendorAddresses, login: { timeoutMs: 10_000 } });
    const answers = { url: demo.issuer, clientId: demo.clientId, allowHttp: true, probeRotation: true };
    const engine = {
      probes,
      checks: [],
      consequences: {},
      reference: () => judgeContext.reference,
      runValues: () => ({}),
    };
    const want = probes.map(({ gives }) => gives);
    const run = diagnose(
      engine,
      { have: { input: input(answers) }, want, secrets: { clientSecret: demo.clientSecret } },
      ports,
      never,
    );
    let step = await run.next();
    while (!step.done) step = await run.next();
    gathered = step.value.gathered;
    const handed = Object.values(secretsFor(['tokens', 'login'], [], asReceived(gathered)).tokens);
    for (const secret of [...handed, demo.clientSecret]) tokens.push(secret.reveal());
  });

  afterAll(() => demo.close());

  it('gather every fact that applies', () => {
    const absent = Object.entries(gathered).filter(([, fact]) => 'absent' in fact);
    expect(
      absent.map(([name]) => name),
      'facts of which the demo has nothing',
    ).toEqual(['infraServer', 'directoryGroups', 'infraUsers']);
  });

  it('complete the login with an ID token that the standard client accepts', () => {
    expect(present(gathered.login)?.outcome).toEqual({ is: 'code', by: 'query', iss: demo.issuer });
    expect(present(gathered.tokens)).toMatchObject({
      idToken: { signature: { is: 'valid' } },
      response: { hasAccessToken: true, hasIdToken: true },
      standard: { ok: true },
    });
    expect(present(gathered.userinfo)?.claims).toMatchObject({ groups: expect.any(Array) });
  });

  it('distinguish a right secret from a random one, by either method', () => {
    const fact = present(gathered.clientAuthentication);
    expect(fact?.attempts.map(({ secret }) => secret)).toEqual(['given', 'given', 'random']);
    const ways = ['client_secret_basic', 'client_secret_post'] as const;
    expect(
      ways.map((way) => fact && clientAuthenticationOutcome(fact, way, judgeContext.reference).is),
    ).toEqual(['accepted', 'accepted']);
  });

  it('leave no secret or token in any fact, in any encoding', () => {
    expect(tokens).toHaveLength(3);
    expect(leaks(gathered, tokens)).toEqual([]);
  });
});

async function opened({ redactor }: Ports): Promise<CallbackListener> {
  const listening = await createLoopback({ port: 0, redactor }).listen();
  if (!listening.ok) throw new Error(listening.failure.message);
  return listening.value;
}
