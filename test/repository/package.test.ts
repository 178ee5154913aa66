import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { beforeAll, describe, expect, test } from 'vitest';
import { failed, literalPorts } from '../support/ports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'dist', 'package');
const environment = { ...process.env, npm_config_loglevel: 'error', npm_config_audit: 'false' };

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;
let tarball: string;
beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'build', 'package.mjs')], { stdio: 'pipe' });
  const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-package-'));
  const args = ['pack', '--json', '--pack-destination', folder];
  const [first] = JSON.parse(
    execFileSync('npm', args, { cwd: made, env: environment, encoding: 'utf8' }),
  ) as readonly Packed[];
  if (!first) throw new Error('nothing was packed');
  packed = first;
  tarball = join(folder, first.filename);
}, 60_000);

describe('what is published', () => {
  test('holds the launcher, the bundle, types and texts, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    const expected = [
      /^(README|CHANGELOG)\.md$/,
      /^LICENSE$/,
      /^LICENSES-OF-BUNDLED-PACKAGES\.txt$/,
      /^package\.json$/,
      /^bin\/oidc-wizard\.cjs$/,
      /^dist\/(main|wizard|index|demo|demo-command|headless-commands|wizard-late)\.js$/,
      /^dist\/start\.cjs$/,
      /^dist\/chunks\/[\w-]+\.js$/,
      /^dist\/types\/.*\.d\.ts$/,
    ];
    expect(paths.filter((path) => !expected.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const pattern of expected) expect(paths.some((path) => pattern.test(path))).toBe(true);
  });

  test('brings no packages and runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const key of ['dependencies', 'optionalDependencies', 'devDependencies', 'scripts', 'private']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('is what Node and bundlers expect', async () => {
    const { messages } = await publint({ pkgDir: made, strict: true, pack: 'npm' });
    expect(messages).toEqual([]);
  });

  test('names the licence of every package in it', () => {
    const licences = readFileSync(join(made, 'LICENSES-OF-BUNDLED-PACKAGES.txt'), 'utf8');
    for (const name of [
      'ink',
      'react',
      'yoga-layout',
      'openid-client',
      'oauth4webapi',
      'conf',
      'open',
      'oidc-provider',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    // A few packages only say MIT in their manifest; nothing else may come without its text.
    const without = [...licences.matchAll(/^\S+ \S+ \((.*)\)\n\n\(no licence file/gm)].map(
      ([, licence]) => licence,
    );
    expect(without.filter((licence) => licence !== 'MIT')).toEqual([]);
  });

  test('works where it is installed by itself, as a command and as a library', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-installed-'));
    execFileSync('npm', ['install', '--offline', '--prefix', folder, tarball], {
      env: environment,
      stdio: 'pipe',
    });
    const command = join(folder, 'node_modules', '.bin', 'oidc-wizard');
    const run = spawnSync(process.execPath, [command, 'demo', '--list-faults'], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('groups-as-text');

    // The README's example of the library, as a program that knows the installed package only.
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    writeFileSync(join(folder, 'example.ts'), /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const flags = '--noEmit --strict --target es2023 --module nodenext --types node --skipLibCheck'.split(
      ' ',
    );
    const roots = ['--typeRoots', join(root, 'node_modules', '@types')];
    const compiled = spawnSync(process.execPath, [tsc, ...flags, ...roots, 'example.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(compiled).toMatchObject({ status: 0, stdout: '' });
    const { checkProvider } = await import(pathToFileURL(join(folder, 'example.ts')).href);
    const answers = { url: 'https://id.example.com', kind: 'oidc', infraServers: [], allowHttp: false };
    const machine = { tlsVerificationOff: false };
    const inquiry = {
      answers: { ...answers, asInfra: false, probeRotation: false },
      at: 0,
      environment: machine,
    };
    const ports = literalPorts({ respond: ({ url }) => failed(url) });
    expect(await checkProvider(inquiry, ports)).toMatchObject({ schema: 1, verdict: 'fail', login: null });
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly resolved?: string;
          readonly integrity?: string;
          readonly hasInstallScript?: boolean;
          readonly dev?: boolean;
        }
      >
    >;
  };
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('names no registry, and a hash for every package', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  test('runs no install script but those that are known', () => {
    const scripted = entries
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    // esbuild checks its own binary; fsevents is macOS only and optional.
    expect(scripted.filter((name) => !['esbuild', 'fsevents'].includes(name))).toEqual([]);
  });
});
