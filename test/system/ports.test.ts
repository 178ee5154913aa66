import { describe, expect, it } from 'vitest';
import type { PersonPort } from '../../source/core/run/ports.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { createPorts } from '../../source/system/ports.ts';
import { answer, rawServer } from './support/raw-server.ts';

const person: PersonPort = {
  notify: () => undefined,
  nextPaste: () => new Promise(() => undefined),
  pasteOnly: () => new Promise(() => undefined),
};
const signal = new AbortController().signal;

async function ports() {
  const made = await createPorts({
    version: '1.2.3',
    person,
    redactor: createRedactor(),
    environment: {},
    timeoutMs: 10_000,
    openBrowser: false,
    port: 0,
  });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

describe('the outside world', () => {
  it('identifies itself by the product’s name and version', async () => {
    const { http } = await ports();
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    await http.send({ method: 'GET', url: server.origin, purpose: 'page', allowLoopbackHttp: true }, signal);
    expect(server.received[0]).toMatch(/^user-agent: oidc-wizard\/1\.2\.3\r$/im);
  });

  it('fails if the named certificates do not exist', async () => {
    const made = await createPorts({
      version: '1.2.3',
      person,
      redactor: createRedactor(),
      environment: {},
      timeoutMs: 10_000,
      openBrowser: false,
      caFile: '/nowhere/ca.pem',
    });
    expect(made).toMatchObject({
      ok: false,
      failure: { code: 'file-unreadable', detail: { from: '--ca-file' } },
    });
  });

  it('returns random text that is safe in an address', async () => {
    const { random } = await ports();
    const tokens = Array.from({ length: 100 }, () => random.token(32));
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
  });

  it('sleeps until the time is up or the person cancels', async () => {
    const { clock } = await ports();
    const before = clock.now();
    await clock.sleep(5, signal);
    expect(clock.now()).toBeGreaterThanOrEqual(before);
    const stop = new AbortController();
    const sleeping = clock.sleep(1_000_000, stop.signal);
    stop.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
  });
});
