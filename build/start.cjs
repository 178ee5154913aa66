// Second step of the launcher, for a sufficiently new Node: compile cache first, then the program.
'use strict';
const fs = require('node:fs');
const { constants, enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');

// The build inserts its own name here.
const build = 'unbuilt';
const day = 24 * 60 * 60 * 1000;

// In the person's own folder: its contents are run, so others must not be able to write there.
let own;
try {
  const caches = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache');
  const folder = join(caches, 'oidc-wizard');
  const wanted = join(folder, build);
  const isFirst = !fs.existsSync(wanted);
  const { status } = enableCompileCache(wanted);
  if (status !== constants.compileCacheStatus.DISABLED) own = wanted;
  if (isFirst) removeOthers(folder);
} catch {
  // Without a home there is no cache, and starting is only slower.
}

/** Removes the caches of other builds, except recently used ones, such as those of a second installed version. */
function removeOthers(folder) {
  for (const name of fs.readdirSync(folder)) {
    const other = join(folder, name);
    if (name !== build && Date.now() - fs.statSync(other).mtimeMs > day)
      fs.rmSync(other, { recursive: true });
  }
}

/**
 * Runs a script of this folder with its compiled code from earlier runs. Node's own cache is written before anything
 * has run, so each function would be compiled again at every start, which takes a third of the time of a check.
 */
function load(name) {
  const vm = require('node:vm');
  const file = join(__dirname, name);
  // The build makes sure that it is ASCII.
  const source = fs.readFileSync(file, 'latin1');
  const compiled = own && join(own, `${name}-${process.version}-${process.arch}`);
  const script = new vm.Script(source, {
    filename: file,
    cachedData: readIfThere(compiled),
  });
  const known = `${compiled}.${way()}`;
  if (compiled && (script.cachedDataRejected !== false || !fs.existsSync(known)))
    process.on('exit', () => keep(script, compiled, known));
  const module = {};
  script.runInThisContext()(require, importLater, module);
  return module.exports;
}

/** Loads a script after one turn of the event loop, so that a pending connection makes progress meanwhile. */
function importLater(path) {
  if (!path.endsWith('.cjs')) return import(path);
  return new Promise((resolve) => setImmediate(resolve)).then(() => load(path));
}

/** The functions that a run needs depend on the command and the names of options, never on the person's values. */
function way() {
  return process.argv
    .slice(2)
    .filter(
      (word, at) => (at === 0 && word === 'demo') || others.includes(word) || /^--[a-z-]{2,30}$/.test(word),
    )
    .sort()
    .join('')
    .slice(0, 150);
}

function readIfThere(file) {
  try {
    return file && fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Atomic, so that a program starting meanwhile reads a complete file. */
function keep(script, compiled, known) {
  try {
    const made = `${compiled}.${process.pid}`;
    fs.writeFileSync(made, script.createCachedData(), { mode: 0o600 });
    fs.renameSync(made, compiled);
    fs.writeFileSync(known, '');
  } catch {
    // Only the next start is slower.
  }
}

// The executable starts here (build/binary.mjs).
// The path to the wizard's first screen, the commands that make runs, and `explain` are one file each; the others share
// modules.
const others = [
  'check',
  'serve',
  'explain',
  'providers',
  'export',
  'completion',
  'help',
  '-h',
  '--help',
  '--version',
];
const [command, ...words] = process.argv.slice(2);
const showsScreen = command === 'demo' ? !words.includes('--auto') : !others.includes(command);
if (showsScreen) load('wizard.cjs');
else if (command === 'explain') load('explain.cjs');
else if (['check', 'export', 'providers'].includes(command)) load('headless.cjs');
else importLater('./main.js');
