// Second step of the launcher, for a Node that is known to be new enough: compile cache first, then the program.
'use strict';
const { enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');

// Under the person's own folder: what lies there is run, so it must not be a place that others can write to.
try {
  const folder = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache');
  enableCompileCache(join(folder, 'oidc-wizard'));
} catch {
  // No home, no cache: it only starts slower.
}

// The wizard's way to its first picture is one file; the other commands share theirs.
const others = [
  'check',
  'demo',
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
import(others.includes(process.argv[2]) ? './main.js' : './wizard.js');
