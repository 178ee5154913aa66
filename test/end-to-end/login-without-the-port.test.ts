import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, startCli } from '../support/cli.ts';
import { secretInEnvironment as environment, providerOfFile } from '../support/provider-of-file.ts';
import { clientId, type Received, startScriptedProvider } from '../support/scripted-provider.ts';

const asked = providerOfFile();
const login = (...more: readonly string[]) => asked('--login', '--json', ...more);

/** Where the provider redirects a browser that signs in. */
async function sentBackTo(address: string): Promise<URL> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  return new URL(headers.get('location') ?? '');
}

function results(stdout: string): readonly string[] {
  const { checks } = JSON.parse(stdout) as { checks: readonly { id: string; code: string }[] };
  return checks.map(({ id, code }) => `${id}/${code}`);
}

describe('a login while another program holds port 8301', () => {
  let holder: Server;
  beforeAll(async () => {
    holder = createServer();
    await new Promise<void>((resolve, reject) => {
      holder.once('error', reject).listen(8301, '127.0.0.1', resolve);
    });
  });
  afterAll(() => new Promise((resolve) => holder.close(resolve)));

  test('is finished by pasting the address', async () => {
    const running = startCli(login('--login-timeout', '15'), { environment, typing: true });
    const [, address = ''] = await running.said(/^Sign in: (\S+)\n/m);
    await running.said(/ssh -L 8301:localhost:8301/);
    running.child.stdin?.write(`${(await sentBackTo(address)).href}\n`);
    const { code, stdout, stderr } = await running.ended;
    expect(stderr).toMatch(/Port 8301 on this machine is held by \S.* \(process \d+\)/);
    expect(results(stdout)).toContain('login/completed-by-paste');
    expect(code).toBe(0);
  });
});

test('a login is not awaited once the provider says that it does not return there', async () => {
  const refusal = { status: 400, body: '<title>Bad request</title>redirect_uri_mismatch' };
  const refuses = ({ url }: Received) =>
    url.searchParams.get('redirect_uri') === 'http://localhost:8301' ? refusal : undefined;
  await using provider = await startScriptedProvider({ replies: { '/authorize': refuses } });
  const known = ['--url', provider.origin, '--allow-http', '--client-id', clientId];
  const options = [...known, '--login', '--no-browser', '--login-timeout', '600', '--json'];
  const { code, stdout } = await runCli(['check', ...options], { environment });
  expect(code).toBe(1);
  expect(results(stdout)).toContain('redirect-uri-localhost/not-registered');
  expect(results(stdout)).toContain('login/blocked');
});

describe('an ignored request to port 8301', () => {
  test.each<[string, (back: URL) => void, string, RegExp]>([
    ['no state', (back) => back.searchParams.delete('state'), 'returned-without-state', /without state/],
    ['another state', (back) => back.searchParams.set('state', 'x'), 'returned-other-state', /another login/],
    ['a code twice', (back) => back.searchParams.append('code', 'x'), 'returned-repeated', /repeated/],
    [
      'an answer after a #',
      (back) => {
        back.hash = back.search;
        back.search = '';
      },
      'returned-in-fragment',
      /fragment/,
    ],
    [
      'an error without state',
      (back) => {
        back.search = '?error=access_denied&error_description=Not+assigned';
      },
      'returned-error-without-state',
      /error without state/,
    ],
  ])('%s is reported at once and judged in the end', async (_, change, code, words) => {
    const running = startCli(login('--login-timeout', '3'), { environment });
    const [, address = ''] = await running.said(/^Sign in: (\S+)\n/m);
    const back = await sentBackTo(address);
    change(back);
    await (await fetch(back)).text();
    const { stdout, stderr } = await running.ended;
    expect(stderr).toMatch(words);
    expect(results(stdout)).toContain(`login/${code}`);
    if (code === 'returned-error-without-state') expect(stdout).toContain('access_denied: Not assigned');
  });
});
