// Brings a fresh checkout to where `npm start` and `npm test` can run: dependencies as locked, then the build.
// Runs on whatever Node the machine has (the checkout brings its own, see CONTRIBUTING), so: CommonJS, no packages.
'use strict';

const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.oidc-wizard-lock');
const limit = 180_000;

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  return done.status === 0;
}

// npm says where it is; started by hand, the one on PATH has to do.
function npm(args) {
  const path = process.env.npm_execpath;
  if (path && /\.c?js$/.test(path)) return run(process.execPath, [path, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

function install() {
  process.stderr.write('Installing what package-lock.json names (once) …\n');
  // One retry: a registry connection that stalls is the one trouble seen here.
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    if (npm(['ci', '--loglevel=error'])) {
      writeFileSync(stamp, lockHash());
      return true;
    }
    process.stderr.write(attempt === 1 ? 'That did not finish; trying once more …\n' : '');
  }
  process.stderr.write('npm ci failed twice. Run it by hand to see why: npm ci\n');
  return false;
}

/** The Node that the checkout brings, or the machine's own where there is none for its platform. */
function ownNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(modules, '.bin', name);
  return existsSync(brought) ? brought : process.execPath;
}

if (!installed() && !install()) process.exit(1);
if (!run(ownNode(), [join(root, 'build', 'build.mjs')])) {
  process.stderr.write('The build failed; the lines above say where.\n');
  process.exit(1);
}
