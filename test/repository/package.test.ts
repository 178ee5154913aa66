import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error The release is plain JavaScript.
import * as changelog from '../../build/changelog.mjs';
import { inputOfConfiguration } from '../../source/core/run/input-of-configuration.ts';
import { version } from '../../source/core/version.ts';
import { nothingGiven } from '../support/nothing-given.ts';
import { failed, literalPorts } from '../support/ports.ts';

const { notesOf, releasedChangelog } = changelog as {
  notesOf(text: string, version: string): string | undefined;
  releasedChangelog(text: string, version: string, date: string): string;
};
const root = fileURLToPath(new URL('../..', import.meta.url));
const made = join(root, 'dist', 'package');
const environment = { ...process.env, npm_config_loglevel: 'error', npm_config_audit: 'false' };

const release = join(root, 'dist', 'release');

let tarball: string;
let paths: readonly string[];
beforeAll(() => {
  for (const script of ['package.mjs', 'artefacts.mjs']) {
    execFileSync(process.execPath, [join(root, 'build', script)], { stdio: 'pipe' });
  }
  tarball = join(release, `oidc-wizard-${version}.tgz`);
  paths = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
}, 60_000);

describe('the published package', () => {
  test('contains the launcher, the bundle, types and texts, and nothing else', () => {
    const expected = [
      /^(README|CHANGELOG)\.md$/,
      /^LICENSE$/,
      /^LICENSES-OF-BUNDLED-PACKAGES\.txt$/,
      /^package\.json$/,
      /^oidc-wizard\.1$/,
      /^bin\/oidc-wizard\.cjs$/,
      /^dist\/(main|index|demo|calendar|conf|open|run-wizard|wizard-command|demo-command|drive-itself|serve-command|check-command|headless-commands|explain-command|help-commands|after-first-frame|opinions|read-configuration-files|server-sight|saved-run)\.js$/,
      /^dist\/(start|wizard|headless|headless-commands|explain)\.cjs$/,
      /^dist\/chunks\/[\w-]+\.js$/,
      /^dist\/types\/.*\.d\.ts$/,
    ];
    expect(paths.filter((path) => !expected.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const pattern of expected) expect(paths.some((path) => pattern.test(path))).toBe(true);
  });

  test('has no dependencies and no install scripts', () => {
    const manifest = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8')) as Record<string, unknown>;
    for (const key of ['dependencies', 'optionalDependencies', 'devDependencies', 'scripts', 'private']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test('meets the expectations of Node and bundlers', async () => {
    const { messages } = await publint({ pkgDir: made, strict: true, pack: 'npm' });
    expect(messages).toEqual([]);
  });

  test('contains the licence of every bundled package', () => {
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
    // A few packages state only MIT in their manifest; no others may lack a licence text.
    const without = [...licences.matchAll(/^\S+ \S+ \((.*)\)\n\n\(no licence file/gm)].map(
      ([, licence]) => licence,
    );
    expect(without.filter((licence) => licence !== 'MIT')).toEqual([]);
  });

  test('works when installed by itself, as a command and as a library', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-installed-'));
    execFileSync('npm', ['install', '--offline', '--prefix', folder, tarball], {
      env: environment,
      stdio: 'pipe',
    });
    const command = join(folder, 'node_modules', '.bin', 'oidc-wizard');
    const run = spawnSync(process.execPath, [command, 'demo', '--list-faults'], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('groups-as-text');

    // The README's example of the library, as a program that only has the installed package.
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    // The types of facts must not need a package that is not installed.
    const typed = [
      "import type { Facts } from 'oidc-wizard';",
      "type Login = Facts['login'];",
      "export const redirectUri: Login['redirectUri'] = 'http://localhost:8301';",
      '// @ts-expect-error It is a text.',
      "export const none: Login['redirectUri'] = 8301;",
      '// @ts-expect-error Nothing of that name is known.',
      "export type Unknown = Facts['input']['configuration']['nothing'];",
    ];
    writeFileSync(join(folder, 'example.ts'), [example, ...typed].join('\n'));
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
    const input = inputOfConfiguration({ ...nothingGiven, url: 'https://id.example.com' });
    const ports = literalPorts({ respond: ({ url }) => failed(url) });
    expect(await checkProvider(input, ports)).toMatchObject({ schema: 1, verdict: 'fail', login: null });
  });
});

describe('the release', () => {
  test('is the tarball, its notes, its bill of materials and the checksums of all three', () => {
    const sums = readFileSync(join(release, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const files = sums.map((line) => line.slice(66));
    expect(files).toEqual(['cdx.json', 'md', 'tgz'].map((kind) => `oidc-wizard-${version}.${kind}`));
    for (const line of sums) {
      const bytes = readFileSync(join(release, line.slice(66)));
      expect(line.slice(0, 64)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('lists exactly the bundle’s packages as parts of the tarball', () => {
    const text = readFileSync(join(release, `oidc-wizard-${version}.cdx.json`), 'utf8');
    const { metadata, components } = JSON.parse(text) as {
      readonly metadata: { readonly component: unknown };
      readonly components: readonly {
        readonly name: string;
        readonly version: string;
        readonly scope: string;
      }[];
    };
    const content = createHash('sha256').update(readFileSync(tarball)).digest('hex');
    expect(metadata.component).toMatchObject({ name: 'oidc-wizard', version, hashes: [{ content }] });
    expect(new Set(components.map(({ scope }) => scope))).toEqual(new Set(['required']));
    const licences = readFileSync(join(made, 'LICENSES-OF-BUNDLED-PACKAGES.txt'), 'utf8');
    const packages = Array.from(licences.matchAll(/^(\S+ \d\S*) \(/gm), ([, one]) => one);
    expect(components.map((one) => `${one.name} ${one.version}`).sort()).toEqual(packages.sort());
  });
});

describe('the changelog of a release', () => {
  const before = '# Changelog\n\n## Unreleased\n\n- One.\n\n## 0.1.0\n\nThe first.\n';

  test('dates the unreleased part and leaves room for more', () => {
    const after = releasedChangelog(before, '0.2.0', '2027-01-31');
    expect(after).toBe(before.replace('ed\n', 'ed\n\n## 0.2.0 (2027-01-31)\n'));
    expect(notesOf(after, '0.2.0')).toBe('- One.');
    expect(notesOf(after, 'Unreleased')).toBeUndefined();
  });

  test.each([
    ['a version that is there', before, '0.1.0', 'has 0.1.0 already'],
    ['nothing to release', before.replace('- One.\n\n', ''), '0.2.0', 'nothing under “Unreleased”'],
  ])('is refused for %s', (_what, text, next, why) => {
    expect(() => releasedChangelog(text, next, '2027-01-31')).toThrow(why);
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

  test('names no registry, and has a hash for every package', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  test('has no unknown install script', () => {
    const scripted = entries
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    // esbuild checks its own binary; fsevents is optional and for macOS only.
    expect(scripted.filter((name) => !['esbuild', 'fsevents'].includes(name))).toEqual([]);
  });
});
