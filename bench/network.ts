// The cost of a check of a distant provider: `node bench/network.ts [another checkout]`; the other checkout is built
// and measured in the same rounds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshHome, node, toExit } from './programs.ts';
import { inRounds, type Timed, table } from './rounds.ts';
import { startMeasuredProvider } from './start-provider.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const [, , other] = process.argv;
const roundTrip = 100;
const rounds = 9;
const provider = await startMeasuredProvider(roundTrip);
const authority = join(freshHome(), 'authority.pem');
writeFileSync(authority, provider.authority);
const secret = () => ({ INFRA_PROVIDER_CLIENT_SECRET: provider.clientSecret });
const address = ['check', '--url', provider.issuer, '--ca-file', authority, '--json'];
const client = ['--client-id', provider.clientId, '--infra-server', provider.dashboardHost];

function ofCheckout(folder: string, name: string): readonly Timed[] {
  const launcher = join(folder, 'bin/oidc-wizard.cjs');
  return [
    toExit(`check, URL only${name}`, node, [launcher, ...address]),
    toExit(`check, full${name}`, node, [launcher, ...address, ...client], secret),
  ];
}

const rows = await inRounds(
  [
    toExit('node -e 0', node, ['-e', '0']),
    ...ofCheckout(here, ''),
    ...(other ? ofCheckout(other, ', other') : []),
  ],
  rounds,
  2,
);
process.stdout.write(`A round trip of ${roundTrip} ms, TLS; medians of ${rounds} rounds\n\n${table(rows)}\n`);
for (const run of ofCheckout(here, '')) {
  await provider.traffic();
  await run.run();
  const { requests, connections, depth } = await provider.traffic();
  process.stdout.write(
    `${run.name}: ${requests} requests, ${connections} connections, ${depth} round trips deep\n`,
  );
}
provider.close();
