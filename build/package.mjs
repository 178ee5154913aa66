// Makes the published package in dist/package: the launcher, the bundle and the types, with its own manifest.
// Development dependencies, including Node itself, are bundled or left out: users install one package.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledLicences } from './bundled-licences.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const manifest = JSON.parse(await readFile(at('package.json'), 'utf8'));
const { name, version, description, license, type, engines, bin, exports } = manifest;

await rm(at('dist/package'), { recursive: true, force: true });
await mkdir(at('dist/package/bin'), { recursive: true });
await mkdir(at('dist/package/dist'), { recursive: true });
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'bin/oidc-wizard.cjs']) {
  await cp(at(file), at(`dist/package/${file}`));
}
for (const part of ['chunks', ...(await readdir(at('dist'))).filter((name) => /\.c?js$/.test(name))]) {
  await cp(at(`dist/${part}`), at(`dist/package/dist/${part}`), { recursive: true });
}
await cp(at('docs/oidc-wizard.1'), at('dist/package/oidc-wizard.1'));
const types = spawnSync(
  process.execPath,
  [
    fileURLToPath(at('node_modules/typescript/bin/tsc')),
    '--project',
    fileURLToPath(at('build/tsconfig.types.json')),
    '--outDir',
    fileURLToPath(at('dist/package/dist/types')),
  ],
  { stdio: ['ignore', 2, 2] },
);
if (types.status !== 0) process.exit(1);
// The types of facts are inferred from schemas: the library's types are included, so that it need not be installed.
const folder = 'dist/package/dist/types/';
await cp(at('node_modules/valibot/dist/index.d.mts'), at(`${folder}valibot.d.ts`));
for (const file of await readdir(at(folder), { recursive: true })) {
  if (!/facts(?:\.d\.ts$|[\\/])/.test(file)) continue;
  const text = await readFile(at(folder + file), 'utf8');
  const up = '../'.repeat(file.split(sep).length - 1);
  await writeFile(at(folder + file), text.replace(/(?<=['"])valibot(?=['"])/g, `${up}valibot.js`));
}
await writeFile(at('dist/package/LICENSES-OF-BUNDLED-PACKAGES.txt'), await bundledLicences());
const published = {
  name,
  version,
  description,
  license,
  type,
  engines,
  bin,
  man: 'oidc-wizard.1',
  exports,
  keywords: ['oidc', 'openid-connect', 'infra', 'cli', 'tui'],
};
await writeFile(at('dist/package/package.json'), `${JSON.stringify(published, null, 2)}\n`);
