import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { headlessPerson } from '../../source/cli/check/headless-person.ts';
import type { IgnoredRequest, SignInEvent } from '../../source/core/run/ports.ts';

const url = 'https://id.acme.dev/authorize?state=s';
const busy: SignInEvent = {
  type: 'port-busy',
  port: 8301,
  failure: { code: 'port-busy', message: 'taken', detail: { port: 8301, holder: 'node', pid: 7 } },
};
const invitation = (listening: boolean): SignInEvent => ({
  type: 'invitation',
  url,
  redirectUri: 'http://localhost:8301',
  listening,
  expiresAt: 0,
});

function person(stdin: PassThrough | undefined) {
  const stderr = new PassThrough();
  const made = headlessPerson(
    stdin && (() => stdin as unknown as NodeJS.ReadStream),
    stderr as unknown as NodeJS.WriteStream,
  );
  return { ...made, said: () => String(stderr.read() ?? '') };
}

describe('signing in without a screen', () => {
  it('names the program on the port, prints the address and the tunnel, and accepts a paste', async () => {
    const stdin = new PassThrough();
    const { notify, nextPaste, pasteOnly, said } = person(stdin);
    const { signal } = new AbortController();
    notify(busy);
    await pasteOnly(signal);
    notify(invitation(false));
    const words = said();
    expect(words).toContain('held by node (process 7)');
    expect(words).toContain(`\nSign in: ${url}\n`);
    expect(words).toContain('ssh -L 8301:localhost:8301');
    const paste = nextPaste(signal);
    stdin.write('http://localhost:8301/?code=c&state=s\n');
    expect(await paste).toBe('http://localhost:8301/?code=c&state=s');
  });

  it('waits for the port if standard input supplied the secret', async () => {
    const stop = new AbortController();
    const waiting = person(undefined).pasteOnly(stop.signal);
    stop.abort(new Error('the login is over'));
    await expect(waiting).rejects.toThrow('the login is over');
  });

  it.each<[IgnoredRequest, string]>([
    ['wrong-state', 'an answer to another login'],
    ['altered-state', 'a changed state'],
    ['no-state', 'an answer without state'],
    ['error-without-state', 'an error without state'],
    ['fragment', '“fragment”'],
    ['repeated-parameter', 'a repeated value'],
    ['already-used', 'the same answer a second time'],
    ['tls-hello', 'https'],
  ])('reports once that %s arrived and was ignored', (ignored, words) => {
    const { notify, said } = person(undefined);
    for (let times = 0; times < 50; times += 1) notify({ type: 'ignored', ignored });
    const lines = said().trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
  });

  it('does not report what browsers request on their own', () => {
    const { notify, said } = person(undefined);
    for (const ignored of ['favicon', 'head', 'prefetch', 'preflight'] as const)
      notify({ type: 'ignored', ignored });
    expect(said()).toBe('');
  });
});
