#!/usr/bin/env node
// Parses on any old Node, so that the one line below is what people see there instead of a syntax error.
'use strict';
var found = process.versions.node.split('.').map(Number);
var argv = process.argv;
if (found[0] < 22 || (found[0] === 22 && found[1] < 12)) {
  process.stderr.write(
    'oidc-wizard needs Node.js 22.12 or newer; this is ' +
      process.versions.node +
      '. In a checkout, npm start and npm test bring their own.\n',
  );
  process.exit(3);
} else if (argv.length === 3 && argv[2] === '--version') {
  process.stdout.write(require('../package.json').version + '\n');
} else {
  require('../dist/start.cjs');
}
