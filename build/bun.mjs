// The Bun that makes the executable: of one version, by npm, into a folder of its own; a checkout that makes none does
// without. The digests are those that package-lock.json would hold.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const bunVersion = '1.4.5';
/** As a list of materials names it (CycloneDX). */
export const bunItself = {
  type: 'application',
  name: 'bun',
  version: bunVersion,
  'bom-ref': `bun@${bunVersion}`,
  purl: `pkg:npm/bun@${bunVersion}`,
  licenses: [{ license: { id: 'MIT' } }],
};
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

/** The path of the program; fetched where it is not there yet. */
export async function bun() {
  const platform = `${process.platform}-${process.arch}`;
  const [name, integrity] = Object.entries(packages).find(([one]) => one === platform)?.[1] ?? [];
  if (!name) throw new Error(`There is no Bun for ${platform}.`);
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
