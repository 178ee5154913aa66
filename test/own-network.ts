// A worker in a network of its own (Linux): in each there is a port 8301, so those that sign somebody in need not take turns.
import { spawnSync } from 'node:child_process';
import { ForksPoolWorker, type PoolOptions } from 'vitest/node';

const loopbackUp = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
/** Without root's rights a process gets them in the new network alone, and gives them back before the tests begin. */
const command =
  process.getuid?.() === 0
    ? ['unshare', '--net', ...loopbackUp]
    : [
        ...['unshare', '--map-current-user', '--keep-caps', '--net', ...loopbackUp],
        ...['setpriv', '--inh-caps=-all', '--ambient-caps=-all'],
      ];
const [program = '', ...words] = command;

/** Whether this machine has the programs, and lets this process use them. */
export const hasOwnNetworks = spawnSync(program, [...words, 'true']).status === 0;

class OwnNetworkWorker extends ForksPoolWorker {
  override readonly name = 'own network';

  constructor(options: PoolOptions) {
    super({ ...options, execArgv: [...words, process.execPath, ...options.execArgv] });
  }

  override start(): Promise<void> {
    const node = process.execPath;
    // What a fork runs; it takes no other way.
    process.execPath = program;
    try {
      return super.start();
    } finally {
      process.execPath = node;
    }
  }
}

export const ownNetwork = {
  name: 'own network',
  createPoolWorker: (options: PoolOptions) => new OwnNetworkWorker(options),
};
