// Bundles the program into dist/: one small entry, and heavy parts in chunks loaded on demand. The new folder replaces
// the old one at the end, so that a running or starting program never sees a partial one, and only if the inputs have
// changed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { builtinModules } from './builtin-modules.mjs';
import { inkAtOnce, inkStartUp, widthStartUp } from './ink-start-up.mjs';
import { takeTurn } from './take-turn.cjs';
import { versionedRewrites } from './versioned-rewrites.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
takeTurn(root);
const madeOf = hashOfInputs();
if (madeOf === (await readFile(`${root}/dist/made-of`, 'utf8').catch(() => undefined))) process.exit();
const made = `dist.${process.pid}`;
// A failed build leaves nothing behind.
process.on('exit', () => rmSync(`${root}/${made}`, { recursive: true, force: true }));

/** @type {import('esbuild').BuildOptions} */
const common = {
  metafile: true,
  absWorkingDir: root,
  outdir: made,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  minify: true,
  legalComments: 'none',
  // Saves half the memory of a text with other letters, and a third of the time to read it.
  charset: 'ascii',
  // Without this, esbuild turns /v literals into `new RegExp` calls that run while the module loads.
  supported: { 'regexp-set-notation': true },
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  // CommonJS packages inside the bundle still call `require`.
  banner: {
    js: "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url);",
  },
  // React's developer tools, which Ink loads if DEV is set: not installed, not wanted in the bundle.
  alias: { 'react-devtools-core': `${root}/build/no-devtools.mjs` },
  plugins: [builtinModules()],
  logLevel: 'warning',
};

/** @type {import('esbuild').Plugin} */
const demoApart = {
  name: 'demo-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/demo\/index\.ts$/ }, () => ({ path: './demo.js', external: true }));
  },
};

/** Modules that the stand-alone files load later, by the names of the shared bundle's entry points. */
const later = {
  'check-command': 'source/cli/check/check-command.ts',
  'headless-commands': 'source/cli/headless-commands.ts',
  'saved-run': 'source/cli/check/saved-run.ts',
  'explain-command': 'source/cli/explain/explain-command.ts',
  'help-commands': 'source/cli/help/help-commands.ts',
  'demo-command': 'source/cli/demo/demo-command.ts',
  'drive-itself': 'source/cli/demo/drive-itself.ts',
  'serve-command': 'source/cli/demo/serve-command.ts',
  'wizard-command': 'source/cli/wizard/wizard-command.ts',
  'run-wizard': 'source/cli/wizard/run-wizard.ts',
  'after-first-frame': 'source/cli/wizard/after-first-frame.ts',
  opinions: 'source/cli/opinions/opinions.ts',
  'read-configuration-files': 'source/cli/opinions/read-configuration-files.ts',
  'server-sight': 'source/cli/connect/server-sight.ts',
  calendar: 'source/report/calendar.ts',
  conf: 'conf',
  open: 'open',
};
/** Those that the second file without a screen contains itself, with the rest of what such a command may need. */
const inHeadless = ['headless-commands', 'saved-run', 'server-sight'];

/**
 * @param {readonly string[]} names @param {readonly string[]} [scripts] those whose compiled code is kept
 * @returns {import('esbuild').Plugin}
 */
const apart = (names, scripts = []) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`(?:^|/)(?:${names.join('|')})(?:\\.ts)?$`) }, ({ path, kind }) => {
      const name = basename(path, '.ts');
      const file = `./${name}.${scripts.includes(name) ? 'cjs' : 'js'}`;
      return kind === 'dynamic-import' ? { path: file, external: true } : undefined;
    });
  },
});

/**
 * The executable would otherwise warn on standard error, in the middle of the wizard's screen.
 * @type {import('./versioned-rewrites.mjs').Rewrite}
 */
const onAnyRuntime = {
  name: 'no warning of another runtime than Node',
  package: 'oidc-provider',
  version: '9.13.3',
  file: 'lib/index.js',
  replacements: () => [
    ["attention.warn('Unsupported runtime. Use Node.js v22.x LTS, or a later LTS release.');", ''],
  ],
};

await mkdir(`${root}/${made}/chunks`, { recursive: true });
const program = await build({
  ...common,
  entryPoints: { main: 'source/cli/start-any.ts', ...later },
  plugins: [demoApart, inkStartUp(), ...common.plugins],
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});
/**
 * A script in one file, whose compiled code build/start.cjs keeps.
 * @type {import('esbuild').BuildOptions}
 */
const alone = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  banner: {},
  define: { ...common.define, 'import.meta.url': '""' },
};
const wizard = await build({
  ...alone,
  entryPoints: { wizard: 'source/cli/start-wizard.ts' },
  plugins: [demoApart, apart(Object.keys(later)), inkStartUp(), inkAtOnce(), ...common.plugins],
});
const headless = await build({
  ...alone,
  entryPoints: { headless: 'source/cli/start-headless.ts' },
  plugins: [demoApart, apart(Object.keys(later), ['headless-commands']), ...common.plugins],
});
const explain = await build({
  ...alone,
  entryPoints: { explain: 'source/cli/start-explain.ts' },
  plugins: [demoApart, apart(Object.keys(later)), widthStartUp(), ...common.plugins],
});
const commands = await build({
  ...alone,
  entryPoints: { 'headless-commands': 'source/cli/headless-commands.ts' },
  plugins: [
    demoApart,
    apart(Object.keys(later).filter((name) => !inHeadless.includes(name))),
    widthStartUp(),
    ...common.plugins,
  ],
});
for (const file of ['wizard.cjs', 'headless.cjs', 'headless-commands.cjs', 'explain.cjs']) {
  const path = `${root}/${made}/${file}`;
  await writeFile(path, asScript(await readFile(path, 'utf8')));
}
// Built separately: sharing code with the program would split the program into many more small files.
const library = await build({ ...common, entryPoints: { index: 'source/index.ts' } });
// oidc-provider identifies its models by class name.
const demo = await build({
  ...common,
  entryPoints: { demo: 'source/demo/index.ts' },
  keepNames: true,
  splitting: true,
  chunkNames: 'chunks/demo-[name]-[hash]',
  plugins: [versionedRewrites('oidc-provider', [onAnyRuntime]), ...common.plugins],
});
await writeFile(
  `${root}/${made}/start.cjs`,
  (await readFile(`${root}/build/start.cjs`, 'utf8')).replace("'unbuilt'", `'${await nameOfBuild()}'`),
);
const inputs = {
  ...program.metafile.inputs,
  ...wizard.metafile.inputs,
  ...headless.metafile.inputs,
  ...explain.metafile.inputs,
  ...commands.metafile.inputs,
  ...library.metafile.inputs,
  ...demo.metafile.inputs,
};
await writeFile(`${root}/${made}/meta.json`, JSON.stringify({ inputs, outputs: program.metafile.outputs }));

await writeFile(`${root}/${made}/made-of`, madeOf);

const old = `${root}/dist.old.${process.pid}`;
await rename(`${root}/dist`, old).catch(() => undefined);
await rename(`${root}/${made}`, `${root}/dist`);
await rm(old, { recursive: true, force: true });

/** A function of what a script lacks, as build/start.cjs runs it. @param {string} text */
function asScript(text) {
  // A script that imports modules itself causes a warning from Node.
  const asked = text.replace(/\bimport\("(\.\/[a-z-]+\.c?js)"\)/g, 'importLater("$1")');
  // Non-ASCII letters that esbuild leaves are in patterns, where an escape means the same.
  const ascii = asked.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `(function(require,importLater,module){${ascii}\n})`;
}

function hashOfInputs() {
  const files = ['source', 'build'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files.sort(), `${root}/package.json`, `${root}/package-lock.json`])
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Equal for equal bundles, so that the compile cache is found again. */
async function nameOfBuild() {
  const hash = createHash('sha256');
  for (const file of (await readdir(`${root}/${made}`, { recursive: true })).sort())
    if (/\.c?js$/.test(file)) hash.update(await readFile(`${root}/${made}/${file}`));
  return hash.digest('hex').slice(0, 12);
}
