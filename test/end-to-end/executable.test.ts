import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { version } from '../../source/core/version.ts';
import { runCli } from '../support/cli.ts';
import { issue } from '../system/support/certificates.ts';
import { folder } from '../system/support/folder.ts';
import { tunnelTo } from '../system/support/raw-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');

async function portOf(options: ServerOptions): Promise<number> {
  const server = createServer(options).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => undefined);
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Statements of README, each with its test. */
const otherwise: Readonly<Record<string, () => Promise<void>>> = {
  'it keeps no compile cache': async () => {
    const caches = folder();
    mkdirSync(join(caches, 'oidc-wizard', 'of-node'), { recursive: true });
    const run = await runCli(['explain', 'AADSTS50011'], { environment: { XDG_CACHE_HOME: caches } });
    expect(run.code).toBe(0);
    expect(readdirSync(caches, { recursive: true })).toEqual(['oidc-wizard', join('oidc-wizard', 'of-node')]);
  },
  'it reads `BUN_OPTIONS`, not `NODE_OPTIONS`': async () => {
    const environment = { NODE_OPTIONS: '--import=data:text/javascript,process.exit(7)' };
    expect((await runCli(['--version'], { environment })).code).toBe(0);
  },
  'behind a proxy or a redirect, the dates and names of a refused certificate are not shown': async () => {
    const authority = issue({ name: 'Test CA', ca: true });
    const file = join(folder(), 'ca.pem');
    writeFileSync(file, authority.cert);
    const ended = { name: 'id', by: authority, altNames: 'DNS:id.example', from: -20, to: -10 };
    const proxy = await tunnelTo(await portOf(issue(ended)));
    const run = await runCli(['check', '--json', '--url', 'https://id.example', '--ca-file', file], {
      environment: { HTTPS_PROXY: proxy.origin },
    });
    expect(JSON.parse(run.stdout).checks).toContainEqual(
      expect.objectContaining({
        id: 'tls',
        summary: 'The certificate of id.example expired at an unknown date.',
      }),
    );
  },
};

describe('the executable', () => {
  test.each(Object.entries(otherwise))('differs from Node as README says: %s', async (words, shows) => {
    expect(readme).toContain(words);
    await shows();
  });

  // Types are generated and the package is packed on the way.
  test('is released with its checksum, a list of what is in it, Bun included, and the licences', {
    timeout: 180_000,
  }, () => {
    for (const script of ['package.mjs', 'artefacts.mjs'])
      execFileSync(process.execPath, [join(root, 'build', script), '--binary'], { stdio: 'pipe' });
    const released = (name: string) => readFileSync(join(root, 'dist', 'release', name));
    const name = `oidc-wizard-${version}-${process.platform}-${process.arch}`;
    const digest = createHash('sha256').update(released(name)).digest('hex');
    expect(String(released('SHA256SUMS'))).toContain(`${digest}  ${name}\n`);
    const { metadata, components, dependencies } = JSON.parse(String(released(`${name}.cdx.json`)));
    expect(metadata.component).toMatchObject({ name: 'oidc-wizard', version, hashes: [{ content: digest }] });
    const [{ dependsOn }] = dependencies;
    expect(dependsOn).toEqual(components.map((one: { readonly 'bom-ref': string }) => one['bom-ref']));
    expect(components.at(-1)).toMatchObject({
      type: 'platform',
      name: expect.stringMatching(/^@oven\/bun-/),
      components: expect.arrayContaining([expect.objectContaining({ name: 'boringssl' })]),
    });
    expect(String(released(`${name}.licences.txt`))).toMatch(/^ink \d[\s\S]+^bun \d/m);
  });
});
