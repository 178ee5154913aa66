import { expect, test } from 'vitest';
import { startDemo } from '../../source/demo/start-demo.ts';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { startInfraServer } from '../support/infra-server.ts';
import { openTerminal } from '../support/terminal.ts';

const key = 'canarykey1.abcdefghijklmnopqrstuvwx';

test('Infra’s access key in the environment is not sent to a host typed into the wizard', async () => {
  const infra = await startInfraServer({ version: '0.21.0', accessKey: key });
  await using demo = disposable(await startDemo({ dashboards: [`${infra.origin}/login/callback`] }));
  const { issuer, clientId, clientSecret } = demo.value;
  await using terminal = openTerminal(program, [...launcher, '--allow-http', '--no-browser'], {
    columns: 100,
    rows: 40,
    env: { ...cleanEnvironment(), BROWSER: '/bin/false', INFRA_ACCESS_KEY: key },
  });
  await terminal.waitFor(/◉ Provider/);
  terminal.write(`acme\t${issuer}\r`);
  await terminal.waitFor(/◉ Credentials/);
  terminal.write(`${clientId}\t${clientSecret.reveal()}\r`);
  await terminal.waitFor(/◉ Registration/);
  terminal.write(`${infra.origin}\r`);
  await expect
    .poll(() => infra.requests.map(({ path }) => path), { timeout: 8000 })
    .toContain('/api/providers');
  await terminal.waitFor(/login\/callback\s+registered/);
  terminal.write('\r');
  await terminal.waitFor(/◉ Login/);
  expect(infra.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  expect(terminal.raw()).not.toContain(key);
});

function disposable<T extends { close(): Promise<unknown> }>(value: T) {
  return { value, [Symbol.asyncDispose]: async () => void (await value.close()) };
}
