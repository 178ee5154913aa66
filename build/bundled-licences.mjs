// The licence texts of every package in the bundle.
import { readdir, readFile } from 'node:fs/promises';
import { bundledPackages } from './bundled-packages.mjs';

export const betweenLicences = `\n${'-'.repeat(78)}\n\n`;

export async function bundledLicences() {
  const texts = await Promise.all((await bundledPackages()).map(licenceOf));
  return texts.join(betweenLicences);
}

async function licenceOf({ folder, name, version, license }) {
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? '(no licence file in the package)' : await readFile(`${folder}/${file}`, 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
