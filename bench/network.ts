// What a check costs where the provider is far away: `node bench/network.ts [another checkout]`, which is built and
// measured in the same rounds.
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRounds, type Timed } from './rounds.ts';
import { startMeasuredProvider } from './start-provider.ts';

const here = join(import.meta.dirname, '..');
const [, , other] = process.argv;
const roundTrip = 100;
const home = mkdtempSync(join(tmpdir(), 'oidc-wizard-bench-'));
const provider = await startMeasuredProvider(roundTrip);
const authority = join(home, 'authority.pem');
writeFileSync(authority, provider.authority);
const environment = {
  PATH: process.env.PATH ?? '',
  HOME: home,
  LANG: 'C.UTF-8',
  INFRA_PROVIDER_CLIENT_SECRET: provider.clientSecret,
};
const address = ['check', '--url', provider.issuer, '--ca-file', authority, '--json'];
const client = ['--client-id', provider.clientId, '--infra-server', provider.dashboardHost];

function timed(name: string, args: readonly string[]): Timed {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const child = spawn(process.execPath, args, { env: environment, stdio: 'ignore' });
        child.on('error', reject);
        child.on('exit', () => resolve(performance.now() - start));
      }),
  };
}

function ofCheckout(folder: string, name: string): readonly Timed[] {
  const launcher = join(folder, 'bin/oidc-wizard.cjs');
  return [
    timed(`URL only${name}`, [launcher, ...address]),
    timed(`full${name}`, [launcher, ...address, ...client]),
  ];
}

const rows = await inRounds(
  [timed('node -e 0', ['-e', '0']), ...ofCheckout(here, ''), ...(other ? ofCheckout(other, ', other') : [])],
  9,
  2,
);
process.stdout.write(
  `Node ${process.version}, a round trip of ${roundTrip} ms, TLS; medians of 9 rounds\n\n`,
);
for (const { name, milliseconds, ratio } of rows)
  process.stdout.write(
    `${name.padEnd(18)}${milliseconds.toFixed(0).padStart(7)} ms${ratio.toFixed(2).padStart(8)}\n`,
  );
for (const run of ofCheckout(here, '')) {
  await provider.traffic();
  await run.run();
  const { requests, connections, depth } = await provider.traffic();
  process.stdout.write(
    `${run.name}: ${requests} requests, ${connections} connections, ${depth} round trips deep\n`,
  );
}
provider.close();
