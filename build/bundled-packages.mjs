import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every package in the bundle, each version once, ordered by folder. */
export async function bundledPackages() {
  const meta = JSON.parse(await readFile(`${root}/dist/meta.json`, 'utf8'));
  const folders = new Set(
    Object.keys(meta.inputs).flatMap(
      (path) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
    ),
  );
  const packages = await Promise.all(
    [...folders].sort().map(async (path) => {
      const folder = `${root}/${path}`;
      const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
      return { folder, name, version, license };
    }),
  );
  return [...new Map(packages.map((one) => [`${one.name}@${one.version}`, one])).values()];
}
