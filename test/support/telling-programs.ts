import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes its arguments and environment into a file of its own. */
const tell = (name: string) => `#!${process.execPath}
const { writeFileSync } = require('node:fs');
writeFileSync(process.env.HOME + '/${name}-' + process.pid + '.json', JSON.stringify({ argv: process.argv, env: process.env }));
`;

/** Opens the sign-in address and follows it back, as a browser with a session at the provider would. */
const browser = `${tell('browser')}
(async () => {
  const answer = await fetch(process.argv[2], { redirect: 'manual' });
  await answer.text();
  await (await fetch(answer.headers.get('location'))).text();
})();
`;

/** Prints everything it knows, as a program in debug mode might. */
const infra = `${tell('infra')}
console.log('arguments: ' + process.argv.slice(2).join(' '));
console.log('secret: ' + process.env.INFRA_PROVIDER_CLIENT_SECRET);
console.error('Authorization: Bearer ' + process.env.INFRA_ACCESS_KEY);
`;

export interface TellingPrograms {
  /** Put first in `PATH`; contains a program named `infra`. */
  readonly folder: string;
  /** For `BROWSER`. */
  readonly browser: string;
}

/** Replacements for the programs that the wizard starts; they record their input in their `HOME`. */
export function tellingPrograms(home: string): TellingPrograms {
  const folder = join(home, 'bin');
  mkdirSync(folder);
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    chmodSync(path, 0o755);
    return path;
  };
  write('infra', infra);
  return { folder, browser: write('browser', browser) };
}
