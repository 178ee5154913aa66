// The Bun that makes the executable: one fixed version, installed by npm into its own folder; not needed otherwise. The
// digests are those that package-lock.json would hold.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const bunVersion = '1.4.5';
/** By Node's names of platform and architecture. */
const packages = {
  'linux-x64': [
    '@oven/bun-linux-x64',
    'sha512-IWX9BELoGHAUtMonkeSaNaZwXzRk+oDw6Mk+HBFXd3KHYIBNBsIGRupMZPcgNoDbJpLu6gAJjIoIVPZtt1aJ1g==',
  ],
  'linux-arm64': [
    '@oven/bun-linux-aarch64',
    'sha512-4BXmsSKnjOrlGWqZV4x/oWa7AVoR+B6lCXddMzOAXBIm3t50eslg9wb66gmtW1AamEQ1l1CDvmmruysEhqOWMg==',
  ],
  'darwin-x64': [
    '@oven/bun-darwin-x64',
    'sha512-qkLPMGHZM9NI6CeHTWwVezzmlo6cC4Ta7yUAjYIWXS366qQcOlcp75t2uZyiuVRBMPS0h9qE0tCcvCHGaFqjJg==',
  ],
  'darwin-arm64': [
    '@oven/bun-darwin-aarch64',
    'sha512-4MIFXHmctH2EhAxLXm2/qxNtv17dFtLJylvaOCsrgq6KSqHTs6eW5YSrJjRbJxYUJaR901fsN8JfZOa+CsWpWQ==',
  ],
  'win32-x64': [
    '@oven/bun-windows-x64',
    'sha512-FNvply651vcE/GHgNWz6mZvhmkwBuu8Hw54oNzA+CQog+HW+542rXQmZqNHRkFxazD9L3xi+iTtvO3engAgJfw==',
  ],
};

/** Entries of Bun's `process.versions` that are not libraries in it: what it is made with, and what it emulates. */
const noLibraries = ['bun', 'modules', 'napi', 'node', 'openssl', 'typescript', 'unicode', 'uv', 'v8', 'zig'];

function packageOfBun() {
  const platform = `${process.platform}-${process.arch}`;
  const [name, integrity] = Object.entries(packages).find(([one]) => one === platform)?.[1] ?? [];
  if (!name || !integrity) throw new Error(`There is no Bun for ${platform}.`);
  return { name, integrity };
}

/** Bun as a component of the list of materials (CycloneDX), with the libraries that it reports. */
export async function bunItself() {
  const { name, integrity } = packageOfBun();
  const reference = `${name}@${bunVersion}`;
  const told = execFileSync(await bun(), ['-p', 'JSON.stringify(process.versions)'], { encoding: 'utf8' });
  const libraries = Object.entries(JSON.parse(told)).filter(([one]) => !noLibraries.includes(one));
  return {
    type: 'platform',
    name,
    version: bunVersion,
    scope: 'required',
    'bom-ref': reference,
    purl: `pkg:npm/${reference.replace(/^@/, '%40')}`,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }],
    licenses: [{ license: { id: 'MIT' } }],
    components: libraries.map(([library, version]) => ({
      type: 'library',
      name: library,
      version,
      scope: 'required',
      'bom-ref': `${reference}/${library}@${version}`,
    })),
  };
}

/** The package contains no licence text. */
export const bunLicence = `bun ${bunVersion} (MIT)

Its licence, and those of the libraries in it: https://github.com/oven-sh/bun/blob/bun-v${bunVersion}/LICENSE.md
`;

/** The path of the program; downloads it if it is missing. */
export async function bun() {
  const { name, integrity } = packageOfBun();
  const folder = fileURLToPath(new URL(`../.cache/bun-${bunVersion}/`, import.meta.url));
  const file = process.platform === 'win32' ? 'bun.exe' : 'bun';
  const program = path.join(folder, 'node_modules', name, 'bin', file);
  if (existsSync(program)) return program;
  const wanted = { private: true, dependencies: { [name]: bunVersion } };
  const lock = {
    lockfileVersion: 3,
    requires: true,
    packages: { '': wanted, [`node_modules/${name}`]: { version: bunVersion, integrity } },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(wanted));
  await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  return program;
}
