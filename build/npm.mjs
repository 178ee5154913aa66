import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { npmCommand } from './programs.cjs';

/**
 * Runs npm and returns its standard output.
 * @param {readonly string[]} args @param {string} cwd
 */
export function npm(args, cwd) {
  const { platform, execPath, env } = process;
  const command = npmCommand({ platform, execPath, environment: env, exists: existsSync, path });
  if (!command) throw new Error('npm does not lie beside this Node; start this by npm run.');
  const [program, ...rest] = command;
  return execFileSync(program, [...rest, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
}
