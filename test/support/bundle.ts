import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Compiles a test program, including JSX, so that Node can run it; packages are not bundled. Returns its path. */
export async function bundle(entry: URL, plugins: Plugin[] = []): Promise<string> {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/oidc-wizard-tests/', import.meta.url));
  await mkdir(folder, { recursive: true });
  const outfile = `${folder}${entry.pathname
    .split('/')
    .at(-1)
    ?.replace(/\.tsx?$/, '')}.mjs`;
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    jsx: 'automatic',
    packages: 'external',
    plugins,
    logLevel: 'error',
  });
  return outfile;
}
