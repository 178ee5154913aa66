// Prepares a fresh checkout for `npm start` and `npm test`: dependencies as locked, then the build. Runs on any Node
// (the checkout brings its own, see CONTRIBUTING), hence CommonJS and no packages.
'use strict';

const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { npmCommand, ownNode } = require('./programs.cjs');
const { takeTurn } = require('./take-turn.cjs');

const root = path.join(__dirname, '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.oidc-wizard-lock');
const limit = 180_000;
const machine = {
  platform: process.platform,
  arch: process.arch,
  execPath: process.execPath,
  environment: process.env,
  modules,
  exists: existsSync,
  path,
};

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function run([program, ...rest], args) {
  const done = spawnSync(program, [...rest, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: limit,
    killSignal: 'SIGKILL',
  });
  return done.status === 0;
}

function install() {
  const npm = npmCommand(machine);
  if (!npm) {
    process.stderr.write('npm does not lie beside this Node. Start the set-up by npm itself: npm start\n');
    return false;
  }
  process.stderr.write('Installing what package-lock.json names (once) …\n');
  // One retry, because registry connections sometimes stall.
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    if (run(npm, ['ci', '--loglevel=error'])) {
      writeFileSync(stamp, lockHash());
      return true;
    }
    process.stderr.write(attempt === 1 ? 'That did not finish; trying once more …\n' : '');
  }
  process.stderr.write('npm ci failed twice. Run it by hand to see why: npm ci\n');
  return false;
}

const endTurn = takeTurn(root);
if (!installed() && !install()) process.exit(1);
// The build takes its own turn.
endTurn();
if (!run([ownNode(machine)], [path.join(root, 'build', 'build.mjs')])) {
  process.stderr.write('The build failed; the lines above say where.\n');
  process.exit(1);
}
