// Large inputs: a key press in a list of 10,000 groups, 10,000 providers in one run (`node bench/many.ts 1000` for
// fewer), and a document of 2 MB.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../test/support/cli.ts';
import { openTerminal } from '../test/support/terminal.ts';
import { environment, launcher, node, peakOf, toExit } from './programs.ts';
import { part } from './rounds.ts';

const arrows = 60;
const providers = Number(process.argv[2] ?? 10_000);

async function keyToFrame(): Promise<readonly number[]> {
  await using terminal = openTerminal(node, [launcher, 'demo', '--fault', 'groups-ten-thousand'], {
    columns: 80,
    rows: 24,
    env: cleanEnvironment({ BROWSER: '/bin/false' }),
  });
  await terminal.waitFor('◉ Provider');
  for (const step of ['Credentials', 'Registration', 'Login']) {
    terminal.write('\r');
    await terminal.waitFor(`◉ ${step}`);
  }
  terminal.write('\r');
  await terminal.waitFor('waiting for you to sign in');
  terminal.write('1');
  await terminal.waitFor('more lines below');
  const times: number[] = [];
  for (let key = 0; key < arrows; key += 1) {
    const before = terminal.screen();
    const since = performance.now();
    terminal.write('\u001b[6~');
    await terminal.waitFor((screen) => screen !== before);
    times.push(performance.now() - since);
  }
  return times;
}

const times = await keyToFrame();
process.stdout.write(
  `Page down in 10,000 groups: ${part(times, 0.5).toFixed(1)} ms, a quarter of them over ${part(times, 0.75).toFixed(1)} ms\n`,
);

const child = fork(fileURLToPath(new URL('many-providers-process.ts', import.meta.url)), {
  stdio: 'inherit',
});
const [{ port }] = await once(child, 'message');
await manyProviders(port);
child.disconnect();
await largeDocument();

/** In one run, so that memory held per provider would show. */
async function manyProviders(port: number): Promise<void> {
  const lines = Array.from({ length: providers }, (_, index) =>
    JSON.stringify({
      name: `provider-${index}`,
      url: `http://127.${1 + Math.floor(index / 62_500)}.${1 + (Math.floor(index / 250) % 250)}.${1 + (index % 250)}:${port}`,
    }),
  );
  const batch = ['check', '--batch', '-', '--allow-http', '--concurrency', '16'];
  const since = performance.now();
  const run = spawn(node, [launcher, ...batch], { env: environment(), stdio: ['pipe', 'pipe', 'ignore'] });
  run.stdin.end(lines.join('\n'));
  const peaks: number[] = [];
  let done = 0;
  for await (const _ of createInterface({ input: run.stdout })) {
    done += 1;
    if (done % (providers / 20) === 0) peaks.push(peakOf(run.pid) ?? Number.NaN);
  }
  const milliseconds = performance.now() - since;
  process.stdout.write(
    `${done} providers by check --batch: ${(milliseconds / 1000).toFixed(0)} s, ${(milliseconds / done).toFixed(1)} ms each; ${peaks[1]?.toFixed(0)} MB after a tenth of them, ${peaks.at(-2)?.toFixed(0)} MB near the end\n`,
  );
}

async function largeDocument(): Promise<void> {
  const members = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, index) => [`member_${index}`, 'xxxxx']),
  );
  const server = createServer(({ headers: { host } }, response) => {
    const issuer = `http://${host}`;
    response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys`, ...members }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const check = ['check', 'acme', '--url', `http://127.0.0.1:${port}`, '--allow-http', '--json'];
  const large = toExit('2 MB', node, [launcher, ...check]);
  await large.run();
  const { megabytes } = await large.run();
  server.close();
  process.stdout.write(`A document of 2 MB: ${megabytes?.toFixed(0) ?? '?'} MB\n`);
}
