// Compiles the bundle in dist/ into one executable for this machine's platform, with everything it needs to run:
// dist/binary/.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bun } from './bun.mjs';
import { executable, executableStart } from './executable.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const start = await readFile(path.join(dist, 'start.cjs'), 'utf8');
const at = start.indexOf(executableStart);
if (at < 0) throw new Error(`dist/start.cjs lacks the line “${executableStart}”.`);
const folder = path.join(dist, 'binary');
await mkdir(folder, { recursive: true });
const entry = path.join(folder, 'start.js');
// Bun includes what is imported by name, and compiles it itself.
const scripts = ['wizard.cjs', 'headless.cjs', 'explain.cjs'];
for (const script of [...scripts, 'headless-commands.cjs']) {
  const text = await readFile(path.join(dist, script), 'utf8');
  const plain = text.slice(text.indexOf('{') + 1, text.lastIndexOf('}'));
  const imported = plain.replace(/importLater\("\.\/([^"]+)"\)/g, (_, file) =>
    file.endsWith('.cjs') ? `import("./${file}")` : `import("../${file}")`,
  );
  await writeFile(path.join(folder, script), imported);
}
const named = scripts
  .reduce((text, script) => once(text, `load('${script}')`, `import('./${script}')`), start.slice(at))
  .replace("importLater('./main.js')", "import('../main.js')");
// Bun warns about compatibility parts of its own modules (DEP0115), in the middle of the wizard's screen.
const quiet = 'process.noDeprecation = true;\n';
// Bun includes compiled code of its own modules only if a file imports them by name, as this one does, which never
// runs; the program requests them in another way (build/builtin-modules.mjs). Modules left out are parsed and compiled
// at each start.
const asked = (await builtinModulesAsked()).map((name) => `import '${name}';\n`);
await writeFile(path.join(folder, 'builtin-modules.js'), asked.join(''));
const taken = "if (process.argv.length < 0) import('./builtin-modules.js');\n";
// Longer runs, such as a batch, get Bun's usual compilation policy.
const compiling = 'setTimeout(() => Bun.unsafe.setJITPolicy(1), 1_000).unref();\n';
await writeFile(entry, quiet + compiling + named + taken);
const made = path.join(folder, executable);
execFileSync(
  await bun(),
  // Project settings of the current folder must not change the program.
  [
    'build',
    '--compile',
    '--bytecode',
    '--format=esm',
    '--minify',
    // Most runs end before compiling for speed has paid off.
    '--compile-jit-policy=100',
    '--no-compile-autoload-dotenv',
    '--no-compile-autoload-bunfig',
    '--outfile',
    made,
    entry,
  ],
  { cwd: dist, stdio: ['ignore', 2, 2] },
);
console.error(`The executable is ${path.relative(process.cwd(), made)}.`);

/** Node's modules that any file of the program requests. */
async function builtinModulesAsked() {
  const asked = new Set(['node:process', 'node:stream', 'node:tty']);
  for (const file of await readdir(dist, { recursive: true })) {
    if (!/\.c?js$/.test(file) || file.startsWith('binary')) continue;
    const text = await readFile(path.join(dist, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/getBuiltinModule\("(node:[\w/]+)"\)/g)) asked.add(name);
  }
  return [...asked].sort();
}

/** @param {string} text @param {string} from @param {string} to */
function once(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`dist/start.cjs does not say ${from} once.`);
  return text.replace(from, to);
}
