// Makes a release. `npm run release -- 0.2.0` sets the version everywhere and dates the changelog; without a version,
// that of package.json is made again. `--binary` adds this platform's executable. A person publishes, tags and pushes.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { releasedChangelog } from './changelog.mjs';
import { npm } from './npm.mjs';

/** Further places of the version besides package.json and its lock, after the group. */
const places = /** @type {const} */ ([
  ['source/core/version.ts', /(version = ')[^']+/],
  ['deploy/Dockerfile', /(oidc-wizard:)[\w.-]+/],
  ['deploy/cronjob.yaml', /(oidc-wizard:)[\w.-]+/],
  ['deploy/indexed-job.yaml', /(oidc-wizard:)[\w.-]+/],
]);

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const wanted = words.find((word) => word !== '--binary');
const executable = words.includes('--binary') ? ['--binary'] : [];
if (wanted !== undefined) {
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(wanted)) {
    console.error(`${wanted} is not a version such as 0.2.0.`);
    process.exit(2);
  }
  await setVersion(wanted);
}
const scripts = ['build.mjs', 'package.mjs', ...executable.map(() => 'binary.mjs'), 'artefacts.mjs'];
for (const script of scripts) {
  execFileSync(process.execPath, [path.join(root, 'build', script), ...executable], {
    stdio: ['ignore', 2, 2],
  });
}

/** @param {string} next */
async function setVersion(next) {
  const date = new Date().toISOString().slice(0, 10);
  const changelog = releasedChangelog(await text('CHANGELOG.md'), next, date);
  npm(['version', next, '--no-git-tag-version', '--ignore-scripts'], root);
  for (const [file, version] of places) {
    const content = await text(file);
    await writeFile(
      path.join(root, file),
      content.replace(version, (_, before) => before + next),
    );
  }
  await writeFile(path.join(root, 'CHANGELOG.md'), changelog);
}

/** @param {string} file */
function text(file) {
  return readFile(path.join(root, file), 'utf8');
}
