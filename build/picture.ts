// Takes the README's picture: the real wizard in a real terminal, at a provider where one redirect URI is missing.
// `node build/picture.ts` writes docs/wizard.png; it needs Chromium and a built program.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../source/demo/start-demo.ts';
import { screenshot } from '../test/support/screenshot.ts';
import { openTerminal } from '../test/support/terminal.ts';

const launcher = fileURLToPath(new URL('../bin/oidc-wizard.cjs', import.meta.url));
const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const home = await mkdtemp(join(tmpdir(), 'oidc-wizard-picture-'));
const demo = await startDemo({
  fault: 'redirect-dashboard-missing',
  dashboards: ['https://infra.acme.dev/login/callback'],
});
const known = ['--url', demo.issuer, '--allow-http', '--client-id', demo.clientId];
const terminal = openTerminal(process.execPath, [launcher, 'acme', ...known], {
  columns: 84,
  rows: 30,
  env: { HOME: home, XDG_CONFIG_HOME: home, INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() },
});
try {
  await terminal.waitFor(/◉ Provider/);
  terminal.write('\r');
  await terminal.waitFor(/◉ Credentials/);
  terminal.write('\r');
  await terminal.waitFor(/◉ Registration/);
  terminal.write('infra.acme.dev\r');
  await terminal.waitFor(/✖[^\n]*not registered[\s\S]*watching/);
  await mkdir(docs, { recursive: true });
  await screenshot(terminal.emulator, join(docs, 'wizard.png'));
} finally {
  await terminal[Symbol.asyncDispose]();
  await demo.close();
  await rm(home, { recursive: true, force: true });
}
