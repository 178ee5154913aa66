// Workers with separate networks (Linux): each has its own port 8301, so tests that sign somebody in can run in parallel.
import { spawnSync } from 'node:child_process';
import { ForksPoolWorker, type PoolOptions } from 'vitest/node';

const loopbackUp = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
/** Without root, a process gets root's capabilities in the new network only, and drops them before the tests begin. */
const command =
  process.getuid?.() === 0
    ? ['unshare', '--net', ...loopbackUp]
    : [
        ...['unshare', '--map-current-user', '--keep-caps', '--net', ...loopbackUp],
        ...['setpriv', '--inh-caps=-all', '--ambient-caps=-all'],
      ];
const [program = '', ...words] = command;

/** Whether the programs exist and this process may use them. */
export const hasOwnNetworks = spawnSync(program, [...words, 'true']).status === 0;

class OwnNetworkWorker extends ForksPoolWorker {
  override readonly name = 'own network';

  constructor(options: PoolOptions) {
    super({ ...options, execArgv: [...words, process.execPath, ...options.execArgv] });
  }

  override start(): Promise<void> {
    const node = process.execPath;
    // A fork always runs this path; there is no option for it.
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
