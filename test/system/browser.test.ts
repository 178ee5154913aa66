import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createBrowser, noBrowser, openFile } from '../../source/system/programs/browser.ts';
import { folder } from './support/folder.ts';

/** A program that stands in for the browser and notes what it was given. */
function browserProgram(exitCode: number): { readonly program: string; readonly note: string } {
  const path = folder();
  const program = join(path, 'browser');
  const note = join(path, 'note');
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > ${note}\nenv >> ${note}\nexit ${exitCode}\n`);
  chmodSync(program, 0o755);
  return { program, note };
}

function node(code: string) {
  return async () => spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
}

describe('an address', () => {
  it.each([
    ['javascript:alert(1)', 'scheme-refused'],
    ['file:///etc/passwd', 'scheme-refused'],
    ['http://id.example/', 'scheme-refused'],
    ['ms-settings:about', 'scheme-refused'],
    ['-version', 'url-invalid'],
    ['%action', 'url-invalid'],
    [`https://id.example/?a=${'a'.repeat(9000)}`, 'url-invalid'],
  ])('is not opened: %.40s', async (url, code) => {
    const launch = vi.fn();
    expect(await createBrowser({ environment: {}, launch }).open(url)).toMatchObject({ failure: { code } });
    expect(launch).not.toHaveBeenCalled();
  });

  it.each([
    ['https://id.example/a?b=$(touch x)`y`&c="d"', 'https://id.example/a?b=$(touch%20x)`y`&c=%22d%22'],
    ['http://localhost:8301', 'http://localhost:8301/'],
    ['HTTPS://ID.example/\n', 'https://id.example/'],
  ])('is re-serialized: %j', async (url, given) => {
    const launch = vi.fn(node(''));
    expect((await createBrowser({ environment: {}, launch }).open(url)).ok).toBe(true);
    expect(launch).toHaveBeenCalledWith(given);
  });
});

describe('a file that we wrote', () => {
  it('is passed on as its address, even with an odd name', async () => {
    const { program, note } = browserProgram(0);
    expect(await openFile('/tmp/a #1 ü.html', { environment: { BROWSER: program } })).toBe(true);
    expect(readFileSync(note, 'utf8').split('\n')[0]).toBe('file:///tmp/a%20%231%20%C3%BC.html');
  });

  it('is not opened if the launcher fails', async () => {
    const { program } = browserProgram(3);
    expect(await openFile('/tmp/a.html', { environment: { BROWSER: program } })).toBe(false);
  });
});

describe('a launcher', () => {
  it.each([
    ['that ends well', 'process.exit(0)', undefined],
    ['that finds nothing to start', 'process.exit(3)', 'browser-not-found'],
    ['that fails', 'process.exit(4)', 'browser-failed'],
  ])('%s', async (_name, code, expected) => {
    const result = await createBrowser({ environment: {}, launch: node(code), settleMs: 10_000 }).open(
      'https://a.example',
    );
    expect(result.ok ? undefined : result.failure.code).toBe(expected);
  });

  it('that keeps running is the browser itself', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const browser = createBrowser({ environment: {}, launch: async () => child, settleMs: 20 });
    expect((await browser.open('https://a.example')).ok).toBe(true);
    child.kill();
  });

  it('that does not exist', async () => {
    const environment = { BROWSER: '/nowhere/browser' };
    expect(await createBrowser({ environment }).open('https://a.example')).toMatchObject({
      failure: { code: 'browser-not-found', cause: expect.stringContaining('ENOENT') },
    });
  });

  it.skipIf(process.platform === 'win32')('named by BROWSER gets one argument and no secrets', async () => {
    const { program, note } = browserProgram(0);
    const environment = {
      ...process.env,
      BROWSER: program,
      INFRA_PROVIDER_CLIENT_SECRET: 's3cret',
      INFRA_ACCESS_KEY: 'k3y',
    };
    const result = await createBrowser({ environment, settleMs: 10_000 }).open('https://a.example/?a=b c;d');
    expect(result.ok).toBe(true);
    expect(existsSync(note)).toBe(true);
    const [first, ...rest] = readFileSync(note, 'utf8').split('\n');
    expect(first).toBe('https://a.example/?a=b%20c;d');
    expect(rest.join('\n')).not.toMatch(/s3cret|k3y/);
  });
});

it('is not started if nobody wants one', async () => {
  expect(await noBrowser.open('https://a.example')).toMatchObject({ failure: { code: 'cancelled' } });
});
