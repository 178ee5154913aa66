// The licence texts of every package that ended up in the bundle.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function bundledLicences() {
  const meta = JSON.parse(await readFile(`${root}/dist/meta.json`, 'utf8'));
  const folders = new Set(
    Object.keys(meta.inputs).flatMap(
      (path) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
    ),
  );
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  return texts.join(`\n${'-'.repeat(78)}\n\n`);
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${root}/${folder}/package.json`, 'utf8'));
  const file = (await readdir(`${root}/${folder}`)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined
      ? '(no licence file in the package)'
      : await readFile(`${root}/${folder}/${file}`, 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
