// Second step of the launcher, for a Node that is known to be new enough: compile cache first, then the program.
'use strict';
const fs = require('node:fs');
const { constants, enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');

// The build puts its own name in here.
const build = 'unbuilt';
const day = 24 * 60 * 60 * 1000;

// Under the person's own folder: what lies there is run, so it must not be a place that others can write to.
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
  // No home, no cache: it only starts slower.
}

/** What other builds left, but for those that are still in use, as where two versions are installed. */
function removeOthers(folder) {
  for (const name of fs.readdirSync(folder)) {
    const other = join(folder, name);
    if (name !== build && Date.now() - fs.statSync(other).mtimeMs > day)
      fs.rmSync(other, { recursive: true });
  }
}

/**
 * Runs a script of this folder with what was compiled of it before. Node's own cache is written before anything has run, so
 * each function would be compiled again at every start: that is a third of the time of a check.
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

/** A script after a turn, so that a connection that is being made goes on meanwhile. */
function importLater(path) {
  if (!path.endsWith('.cjs')) return import(path);
  return new Promise((resolve) => setImmediate(resolve)).then(() => load(path));
}

/** Which functions a run needs depends on what it is asked: the command and names of options, nothing of the person's. */
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

/** In one step, so that a program that starts meanwhile reads a whole one. */
function keep(script, compiled, known) {
  try {
    const made = `${compiled}.${process.pid}`;
    fs.writeFileSync(made, script.createCachedData(), { mode: 0o600 });
    fs.renameSync(made, compiled);
    fs.writeFileSync(known, '');
  } catch {
    // It only starts slower the next time.
  }
}

// What follows is also where the executable starts (build/binary.mjs).
// The wizard's way to its first picture, what makes runs, and `explain` are one file each; the others share modules.
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
