// Where the set-up finds Node and npm. Started without a shell: Windows cannot start .cmd files that way, and npm
// installs nothing else beside itself and in node_modules/.bin there. Runs on any Node.
'use strict';

/** npm's script to start with Node: npm gives its path; if started by hand, it is beside the installed Node. */
function npmCommand({ platform, execPath, environment, exists, path }) {
  const said = environment.npm_execpath;
  if (said && /\.c?js$/.test(said)) return [execPath, said];
  if (platform !== 'win32') return ['npm'];
  const beside = path.join(path.dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return exists(beside) ? [execPath, beside] : undefined;
}

/** The checkout's Node, or the machine's own if there is none for its platform. */
function ownNode({ platform, arch, execPath, modules, exists, path }) {
  const system = platform === 'win32' ? 'win' : platform;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  const brought = path.join(modules, `node-${system}-${arch}`, 'bin', file);
  return exists(brought) ? brought : execPath;
}

module.exports = { npmCommand, ownNode };
