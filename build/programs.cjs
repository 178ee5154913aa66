// Where the set-up finds Node and npm. Started without a shell: Windows starts no .cmd so, and npm puts nothing else
// beside itself and into node_modules/.bin there. Runs on whatever Node the machine has.
'use strict';

/** The script of npm to start with Node: npm says where it is; started by hand, it lies where Node was installed. */
function npmCommand({ platform, execPath, environment, exists, path }) {
  const said = environment.npm_execpath;
  if (said && /\.c?js$/.test(said)) return [execPath, said];
  if (platform !== 'win32') return ['npm'];
  const beside = path.join(path.dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return exists(beside) ? [execPath, beside] : undefined;
}

/** The Node that the checkout brings, or the machine's own where there is none for its platform. */
function ownNode({ platform, arch, execPath, modules, exists, path }) {
  const system = platform === 'win32' ? 'win' : platform;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  const brought = path.join(modules, `node-${system}-${arch}`, 'bin', file);
  return exists(brought) ? brought : execPath;
}

module.exports = { npmCommand, ownNode };
