// Second step of the launcher, for a Node that is known to be new enough: compile cache first, then the program.
'use strict';
const { existsSync, readdirSync, rmSync, statSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');

// The build puts its own name in here.
const build = 'unbuilt';
const day = 24 * 60 * 60 * 1000;

// Under the person's own folder: what lies there is run, so it must not be a place that others can write to.
try {
  const caches = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache');
  const folder = join(caches, 'oidc-wizard');
  const own = join(folder, build);
  const isFirst = !existsSync(own);
  enableCompileCache(own);
  if (isFirst) removeOthers(folder);
} catch {
  // No home, no cache: it only starts slower.
}

/** What other builds left, but for those that are still in use, as where two versions are installed. */
function removeOthers(folder) {
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (name !== build && Date.now() - statSync(other).mtimeMs > day) rmSync(other, { recursive: true });
  }
}

// What follows is also where the executable starts (build/binary.mjs).
// The wizard's way to its first picture is one file; the other commands share theirs.
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
import(showsScreen ? './wizard.js' : './main.js');
