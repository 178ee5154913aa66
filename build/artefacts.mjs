// Makes the artefacts of a version, from dist/package into dist/release: the tarball, its notes, its list of packages
// (CycloneDX) and the checksums. With --binary also this platform's executable, which contains Bun, with its own list
// and licences.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bunItself, bunLicence } from './bun.mjs';
import { betweenLicences, bundledLicences } from './bundled-licences.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { notesOf } from './changelog.mjs';
import { executable } from './executable.mjs';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = path.join(root, 'dist', 'release');
const { name, version } = JSON.parse(await text('package.json'));
const notes = notesOf(await text('CHANGELOG.md'), version);
if (notes === undefined) throw new Error(`CHANGELOG.md says nothing about ${version}.`);

await rm(release, { recursive: true, force: true });
await mkdir(release, { recursive: true });
const [packed] = JSON.parse(
  npm(
    ['pack', '--json', '--loglevel=error', '--pack-destination', release],
    path.join(root, 'dist', 'package'),
  ),
);
const unexpected = packed.files.map((file) => file.path).filter((file) => !isPublished(file));
if (unexpected.length > 0) throw new Error(`The tarball would hold ${unexpected.join(', ')}.`);

await write(`${name}-${version}.md`, `${notes}\n`);
await writeBill(`${name}-${version}`, packed.filename);
if (process.argv.includes('--binary')) {
  const { ext } = path.parse(executable);
  const file = `${name}-${version}-${process.platform}-${process.arch}${ext}`;
  await copyFile(path.join(root, 'dist', 'binary', executable), path.join(release, file));
  await writeBill(file, file, [await bunItself()]);
  await write(`${file}.licences.txt`, `${await bundledLicences()}${betweenLicences}${bunLicence}`);
}
const sums = await Promise.all(
  (await readdir(release)).sort().map(async (file) => `${await digest(file)}  ${file}\n`),
);
await write('SHA256SUMS', sums.join(''));
console.error(
  `${name} ${version} lies in dist/release/. To publish it: npm publish dist/release/${packed.filename}`,
);

/**
 * Lists the locked packages that are in the bundle; all of them are development dependencies of the program. npm names
 * the root after its folder.
 *
 * @param {string} of @param {string} artefact @param {readonly { 'bom-ref': string }[]} more
 */
async function writeBill(of, artefact, more = []) {
  const bundled = new Set((await bundledPackages()).map((one) => `${one.name}@${one.version}`));
  const all = JSON.parse(npm(['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], root));
  const packages = all.components
    .filter((/** @type {any} */ one) => bundled.has(`${one.name}@${one.version}`))
    .map((/** @type {any} */ { properties: _, ...one }) => ({ ...one, scope: 'required' }));
  if (packages.length < bundled.size) throw new Error('Some bundled packages are not in package-lock.json.');
  const components = [...packages, ...more];
  const { properties: _, ...component } = all.metadata.component;
  const hashes = [{ alg: 'SHA-256', content: await digest(artefact) }];
  const references = components.map((one) => one['bom-ref']);
  const content = {
    ...all,
    metadata: {
      ...all.metadata,
      lifecycles: [{ phase: 'build' }],
      component: { ...component, name, type: 'application', hashes },
    },
    components,
    dependencies: [
      { ref: component['bom-ref'], dependsOn: references },
      ...references.map((ref) => ({ ref })),
    ],
  };
  await write(`${of}.cdx.json`, `${JSON.stringify(content, null, 2)}\n`);
}

/** @param {string} file */
async function digest(file) {
  return createHash('sha256')
    .update(await readFile(path.join(release, file)))
    .digest('hex');
}

/** @param {string} file */
function isPublished(file) {
  return /^(?:package\.json|LICENSE|LICENSES-OF-BUNDLED-PACKAGES\.txt|README\.md|CHANGELOG\.md|oidc-wizard\.1|bin\/.*|dist\/.*\.(?:c?js|d\.ts))$/.test(
    file,
  );
}

/** @param {string} file */
function text(file) {
  return readFile(path.join(root, file), 'utf8');
}

/** @param {string} file @param {string} content */
function write(file, content) {
  return writeFile(path.join(release, file), content);
}
