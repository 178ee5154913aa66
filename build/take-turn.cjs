// One set-up or build of a checkout at a time: `npm start` beside a running `npm test` waits instead of overwriting
// what the other reads. For any Node, without packages.
'use strict';

const { openSync, closeSync, readFileSync, renameSync, rmSync, statSync, writeSync } = require('node:fs');
const path = require('node:path');

/** In milliseconds; longer than any turn takes. */
const limit = 10 * 60_000;
/** In milliseconds; a process writes its id right after opening the file. */
const unsigned = 10_000;

/** Waits for the turn; returns the function that ends it. The end of the process ends it too. */
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

/** Undefined if there is none any more. */
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
  // Another process may have got its id meanwhile.
  return age > limit;
}

/** Removes the lock; puts it back if another process has taken it since. */
function takeAway(lock, holder) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === holder.pid) rmSync(aside);
    else renameSync(aside, lock);
  } catch {
    // Another process was faster.
  }
}

module.exports = { takeTurn };
