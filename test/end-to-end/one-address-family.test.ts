import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';

/** A network namespace in which loopback has only one address family. */
function inNetworkWith(without: string, ...command: readonly string[]) {
  const script = `ip link set lo up && ip address del ${without} dev lo && exec "$@"`;
  const rights = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  return spawnSync('unshare', [...rights, 'sh', '-c', script, 'sh', ...command], {
    encoding: 'utf8',
    env: cleanEnvironment(),
    timeout: 50_000,
  });
}

const canUnshare =
  existsSync('/usr/bin/unshare') &&
  inNetworkWith('127.0.0.1/8', 'true').status === 0 &&
  inNetworkWith('::1/128', 'true').status === 0;

const title = 'the demo, with its login';
describe.skipIf(!canUnshare)(
  canUnshare ? title : `${title} (needs unshare and ip, with the right to use them)`,
  () => {
    test.each([
      ['IPv6', '127.0.0.1/8', 'http://[::1]:'],
      ['IPv4', '::1/128', 'http://127.0.0.1:'],
    ])('works with only %s', (_, without, origin) => {
      const { status, stdout, stderr } = inNetworkWith(
        without,
        program,
        ...launcher,
        'demo',
        '--auto',
        '--json',
      );
      expect(stderr).toContain(`The demo provider is at ${origin}`);
      expect(stderr).not.toContain('    at ');
      const { verdict, login } = JSON.parse(stdout);
      expect({ status, verdict, completed: login.completed }).toEqual({
        status: 0,
        verdict: 'pass',
        completed: true,
      });
    });
  },
);
