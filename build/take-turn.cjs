// One set-up or build of a checkout at a time: `npm start` beside a running `npm test` waits instead of writing what the
// other one reads. For any Node, without packages.
'use strict';

const { openSync, closeSync, readFileSync, renameSync, rmSync, statSync, writeSync } = require('node:fs');
const path = require('node:path');

/** Nothing that takes its turn lasts as long. */
const limit = 10 * 60_000;
/** Whoever opened the file writes its process into it at once. */
const unsigned = 10_000;

/** Waits for whoever has the turn; gives what ends this one. The end of the process ends it too. */
function takeTurn(root) {
  const lock = path.join(root, 'dist.lock');
  let isSaid = false;
  while (!isTaken(lock)) {
    const holder = holderOf(lock);
    if (holder && isGone(holder)) takeAway(lock, holder);
    else if (holder) {
      if (!isSaid) process.stderr.write('Waiting for another set-up of this checkout …\n');
      isSaid = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  const end = () => {
    if (holderOf(lock)?.pid === String(process.pid)) rmSync(lock, { force: true });
  };
  process.on('exit', end);
  return end;
}

function isTaken(lock) {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined where there is none any more. */
function holderOf(lock) {
  try {
    return { pid: readFileSync(lock, 'utf8'), age: Date.now() - statSync(lock).mtimeMs };
  } catch {
    return undefined;
  }
}

function isGone({ pid, age }) {
  if (pid === '') return age > unsigned;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (error.code === 'ESRCH') return true;
  }
  // Another process has its number meanwhile.
  return age > limit;
}

/** Others may do the same: what one of them took since then is put back. */
function takeAway(lock, holder) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === holder.pid) rmSync(aside);
    else renameSync(aside, lock);
  } catch {
    // One of them was faster.
  }
}

module.exports = { takeTurn };
