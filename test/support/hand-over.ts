import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that replaces the browser and passes the address to the test. */
export interface HandOver extends AsyncDisposable {
  /** For `BROWSER`. */
  readonly program: string;
  /** For `PATH`: contains the program as `xdg-open`, which Linux uses to open addresses. */
  readonly folder: string;
  /** The first address that the product opened. */
  readonly address: Promise<string>;
}

export async function createHandOver(): Promise<HandOver> {
  const { promise: address, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    resolve(new URL(request.url ?? '', 'http://localhost').searchParams.get('address') ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'hand-over-'));
  const program = join(folder, 'xdg-open');
  await writeFile(
    program,
    `#!/usr/bin/env node
const query = new URLSearchParams({ address: process.argv.at(-1) });
require('node:http').get({ host: '127.0.0.1', port: ${port}, path: '/?' + query, agent: false }).end();
`,
  );
  await chmod(program, 0o755);
  return {
    program,
    folder,
    address,
    async [Symbol.asyncDispose]() {
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
