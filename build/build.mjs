// Bundles the program into dist/: one small entry, heavy parts in chunks that load when they are needed.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inkStartUp } from './ink-start-up.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
await mkdir(new URL('../dist', import.meta.url), { recursive: true });
const { metafile } = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: { main: 'source/cli/main.ts', index: 'source/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  minify: true,
  // The demo’s provider looks its lifetimes up by the names of its classes.
  keepNames: true,
  legalComments: 'none',
  sourcemap: false,
  charset: 'utf8',
  // Without this, esbuild turns /v literals into `new RegExp` calls that run while the module loads.
  supported: { 'regexp-set-notation': true },
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  // CommonJS packages inside the bundle still ask for `require`.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [inkStartUp()],
  logLevel: 'warning',
});
await cp(new URL('./start.cjs', import.meta.url), new URL('../dist/start.cjs', import.meta.url));
await writeFile(new URL('../dist/meta.json', import.meta.url), JSON.stringify(metafile));
