// Takes the README's pictures of the real wizard in a real terminal, with a provider where one redirect URI is missing,
// and with one where addresses are not verified. `node build/picture.ts` writes docs/wizard.png and
// docs/where-it-works.png; it needs Chromium and a built program.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../source/demo/start-demo.ts';
import { screenshot } from '../test/support/screenshot.ts';
import { openTerminal, type TerminalRig } from '../test/support/terminal.ts';

const launcher = fileURLToPath(new URL('../bin/oidc-wizard.cjs', import.meta.url));
const docs = fileURLToPath(new URL('../docs/', import.meta.url));

await takePicture('wizard.png', 'redirect-dashboard-missing', 30, async (terminal) => {
  await terminal.waitFor(/✖[^\n]*not registered[\s\S]*watching/);
});

await takePicture('where-it-works.png', 'email-unverified', 38, async (terminal, signIn) => {
  await terminal.waitFor(/callback\s+registered/);
  terminal.write('\r');
  await terminal.waitFor(/◉ Login/);
  terminal.write('\r');
  await terminal.waitFor(/Browser on another machine/);
  await signIn(terminal.screen());
  await terminal.waitFor(/◉ Claims/);
  await terminal.waitFor(/where this login works/);
  terminal.write('l');
  await terminal.waitFor(/✖ oauth2-proxy/);
});

type SignIn = (screen: string) => Promise<void>;

/** Runs the wizard up to Registration, then continues with `goOn`. */
async function takePicture(
  file: string,
  fault: string,
  rows: number,
  goOn: (terminal: TerminalRig, signIn: SignIn) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'oidc-wizard-picture-'));
  const demo = await startDemo({ fault, dashboards: ['https://infra.acme.dev/login/callback'] });
  const known = ['--url', demo.issuer, '--allow-http', '--no-browser', '--client-id', demo.clientId];
  const terminal = openTerminal(process.execPath, [launcher, 'acme', ...known], {
    columns: 84,
    rows,
    env: { HOME: home, XDG_CONFIG_HOME: home, INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() },
  });
  const signIn: SignIn = async (screen) => {
    // The address is broken into rows, which join without a blank.
    const [address = ''] = /http:\S+authorize\?[^ ]+?(?=\n\s*\n)/.exec(screen) ?? [];
    await demo.signInAs(address.replaceAll(/\s/g, ''), 'ada');
  };
  try {
    await terminal.waitFor(/◉ Provider/);
    terminal.write('\r');
    await terminal.waitFor(/◉ Credentials/);
    terminal.write('\r');
    await terminal.waitFor(/◉ Registration/);
    terminal.write('infra.acme.dev\r');
    await goOn(terminal, signIn);
    await mkdir(docs, { recursive: true });
    await screenshot(terminal.emulator, join(docs, file));
  } finally {
    await terminal[Symbol.asyncDispose]();
    await demo.close();
    await rm(home, { recursive: true, force: true });
  }
}
