// Many logins in one process, to find leaks: `node bench/soak.ts [logins]`.
import { setTimeout as sleep } from 'node:timers/promises';
import { startDemo } from '../source/demo/start-demo.ts';
import { diagnoseDemo } from '../test/demo/diagnose-demo.ts';
import { diagnoseEverything } from '../test/support/diagnose-everything.ts';
import { freePort } from '../test/support/free-port.ts';
import { largeAnswers } from '../test/support/large-answers.ts';
import { checks } from '../test/support/registry.ts';
import { countAndSeed } from './seeded.ts';

const mostGrowth = 40;
const [logins] = countAndSeed(500);

interface Held {
  readonly megabytes: number;
  readonly resources: number;
  readonly listeners: number;
}

/** What the process still holds after garbage collection. */
async function held(): Promise<Held> {
  await sleep(200);
  globalThis.gc?.();
  await sleep(50);
  globalThis.gc?.();
  return {
    megabytes: Math.round(process.memoryUsage().heapUsed / 1024 / 1024),
    resources: process.getActiveResourcesInfo().length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}

const port = await freePort();
const demo = await startDemo({
  dashboards: ['https://infra.example.com/login/callback'],
  callbackUri: `http://localhost:${port}`,
});
const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

async function logIn(): Promise<void> {
  const { results } = await diagnoseDemo(demo, { checks, login: true, probeRotation: false, port });
  // The listener uses another port than the one registered for Infra, so some other checks fail.
  const groups = results.find(({ id }) => id === 'groups');
  if (groups?.verdict !== 'pass') throw new Error(groups?.summary ?? 'no groups');
}

/** A different one each time. */
async function takeLargeAnswer(turn: number): Promise<void> {
  const { respond } = largeAnswers[(turn * 7919) % largeAnswers.length] ?? largeAnswers[0];
  await diagnoseEverything({ respond: respond(400_000) });
}

// Code that is loaded or compiled once is there after the first few.
for (let turn = 0; turn < 20; turn += 1) await logIn();
await takeLargeAnswer(0);
const before = await held();
const since = performance.now();
for (let turn = 1; turn <= logins; turn += 1) {
  await logIn();
  if (turn % 40 === 0) await takeLargeAnswer(turn);
  if (turn % 100 === 0) console.log(turn, JSON.stringify(await held()));
}
const after = await held();
const seconds = Math.round((performance.now() - since) / 1000);
await demo.close();
console.log(
  `${logins} logins in ${seconds} s. Before: ${JSON.stringify(before)}; after: ${JSON.stringify(after)}.`,
);
const kept = [
  ...(after.resources > before.resources ? [`${after.resources - before.resources} handles or timers`] : []),
  ...(after.listeners > before.listeners ? [`${after.listeners - before.listeners} listeners`] : []),
  ...(after.megabytes - before.megabytes > mostGrowth ? [`${after.megabytes - before.megabytes} MB`] : []),
  ...warnings,
];
if (kept.length > 0) throw new Error(`stays behind: ${kept.join(', ')}`);
