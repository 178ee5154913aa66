#!/usr/bin/env node
// Parses on any old Node, so that the one line below is what people see there instead of a syntax error.
'use strict';
var found = process.versions.node.split('.').map(Number);
var argv = process.argv;
if (found[0] < 22 || (found[0] === 22 && found[1] < 12)) {
  process.stderr.write(
    inWords(
      'oidc-wizard needs Node.js 22.12 or newer; this is ' +
        process.versions.node +
        '. In a checkout, npm start, npm test and npm run oidc-wizard bring their own.\n',
      process.stderr.columns,
    ),
  );
  process.exit(3);
} else if (argv.length === 3 && argv[2] === '--version') {
  // biome-ignore lint/style/useTemplate: any Node, however old, has to read this file
  process.stdout.write(require('../package.json').version + '\n');
} else {
  require('../dist/start.cjs');
}

// A terminal would break the line in the middle of a word.
function inWords(text, columns) {
  var words = text.split(' ');
  var lines = [words[0]];
  var at = 1;
  for (; at < words.length; at += 1) {
    if ([lines[0], words[at]].join(' ').trim().length > columns) lines.unshift(words[at]);
    else lines[0] = [lines[0], words[at]].join(' ');
  }
  return lines.reverse().join('\n');
}
