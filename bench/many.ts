// Much of it: a key in a list of 10,000 groups, and 1,000 providers in one run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment } from '../test/support/cli.ts';
import { openTerminal } from '../test/support/terminal.ts';
import { environment, launcher, node } from './programs.ts';
import { part } from './rounds.ts';
import { startMeasuredProvider } from './start-provider.ts';

const arrows = 60;
const providers = 1000;

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

const provider = await startMeasuredProvider();
const lines = Array.from({ length: providers }, (_, index) =>
  JSON.stringify({ name: `provider-${index}`, url: provider.issuer }),
);
const since = performance.now();
const child = spawn(node, [launcher, 'check', '--batch', '-', '--allow-http', '--concurrency', '16'], {
  env: environment(),
  stdio: ['pipe', 'ignore', 'ignore'],
});
child.stdin.end(lines.join('\n'));
await once(child, 'exit');
const seconds = (performance.now() - since) / 1000;
provider.close();
process.stdout.write(
  `${providers} providers by check --batch: ${seconds.toFixed(1)} s, ${((seconds * 1000) / providers).toFixed(1)} ms each\n`,
);
