// The start-up time of everything, as ratios to an empty run of the same Node, compared with alternatives.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freshHome, launcher, node, toExit, toPaint } from './programs.ts';
import { inRounds, table } from './rounds.ts';
import { startMeasuredProvider } from './start-provider.ts';

const goals = {
  '--version': 1.2,
  explain: 2.5,
  'first frame': 3.5,
  'a typed key': 3.6,
  'demo, first frame': 5.5,
  'check, URL only': 3.3,
  'check, full': 4.2,
  'executable, explain': 1.1,
  'executable, first frame': 1.8,
  'executable, check, full': 2.5,
};
const beside = (file: string) => fileURLToPath(new URL(`beside/${file}`, import.meta.url));
const rounds = Number(process.argv[2] ?? 11);

const provider = await startMeasuredProvider();
const { issuer, clientId, clientSecret, dashboardHost } = provider;
const url = [launcher, 'check', '--url', issuer, '--allow-http', '--json'];
const client = ['--client-id', clientId, '--infra-server', dashboardHost];
const secret = () => ({ INFRA_PROVIDER_CLIENT_SECRET: clientSecret });
const executable = fileURLToPath(new URL('../dist/binary/oidc-wizard', import.meta.url));
const rows = await inRounds(
  [
    toExit('node -e 0', node, ['-e', '0']),
    toExit('--version', node, [launcher, '--version']),
    toExit('explain', node, [launcher, 'explain', 'AADSTS50011']),
    toPaint('first frame', node, [launcher], 'Provider'),
    toPaint('a typed key', node, [launcher], 'zq', { at: 'Name', keys: 'zq' }),
    toPaint('demo, first frame', node, [launcher, 'demo'], 'Provider'),
    toPaint('bare Ink', node, [beside('bare-ink.ts')], 'painted'),
    toExit('check, URL only', node, url),
    toExit('check, full', node, [...url, ...client], secret),
    toExit('check, full, cold cache', node, [...url, ...client], () => ({ ...secret(), HOME: freshHome() })),
    toExit('openid-client', node, [beside('openid-client.ts'), issuer, clientId]),
    toExit('curl and jq', beside('curl-and-jq.sh'), [issuer]),
    ...(existsSync(executable)
      ? [
          toExit('executable, explain', executable, ['explain', 'AADSTS50011']),
          toPaint('executable, first frame', executable, [], 'Provider'),
          toExit('executable, check, full', executable, [...url.slice(1), ...client], secret),
        ]
      : []),
  ],
  rounds,
  2,
);
provider.close();

process.stdout.write(`Node ${process.version}, medians of ${rounds} rounds\n\n${table(rows, goals)}\n`);
