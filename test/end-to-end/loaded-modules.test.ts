import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { folder } from '../system/support/folder.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ dashboards: [] });
});
afterAll(() => demo.close());

/** Node's own modules that a command has loaded when it ends. */
async function modulesOf(...words: readonly string[]): Promise<readonly string[]> {
  const own = folder();
  const [script, list] = [join(own, 'list.cjs'), join(own, 'list.json')];
  const written = `require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList))`;
  writeFileSync(script, `process.on('exit', () => ${written})`);
  const env = cleanEnvironment({ NODE_OPTIONS: `--require=${script}` });
  const [code] = await once(spawn(program, [...launcher, ...words], { env, stdio: 'ignore' }), 'exit');
  expect(code).toBeLessThan(2);
  const loaded = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
  return loaded.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13));
}

const seldom = ['child_process', 'perf_hooks', 'fs/promises', 'internal/readline/interface'];

test('a check of an address loads the HTTP modules, and nothing that it does not need', async () => {
  const loaded = await modulesOf('check', '--url', demo.issuer, '--allow-http', '--json');
  expect(loaded).toContain('http');
  const others = [...seldom, 'crypto', 'tls', 'https'];
  expect(loaded.filter((name) => others.includes(name))).toEqual([]);
});

test('saved facts are judged without loading modules for standard input', async () => {
  const facts = join(folder(), 'facts.json');
  await modulesOf('check', '--url', demo.issuer, '--allow-http', '--save-facts', facts);
  const loaded = await modulesOf('check', '--facts', facts);
  expect(loaded).toContain('fs');
  expect(loaded.filter((name) => seldom.includes(name))).toEqual([]);
});

test('a full check additionally loads only TLS modules', async () => {
  const client = ['--client-id', demo.clientId, '--infra-server', 'infra.invalid'];
  const loaded = await modulesOf('check', '--url', demo.issuer, '--allow-http', ...client);
  expect(loaded).toContain('https');
  expect(loaded.filter((name) => seldom.includes(name))).toEqual([]);
});
