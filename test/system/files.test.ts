import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readInfraConfig } from '../../source/system/files/infra-config.ts';
import { readFileOrPipe } from '../../source/system/files/input-file.ts';
import { writeOutputFile } from '../../source/system/files/output-file.ts';
import { readSecretFile } from '../../source/system/files/secret-file.ts';
import { folder } from './support/folder.ts';

function fileWith(text: string): string {
  const file = join(folder(), 'file');
  writeFileSync(file, text);
  return file;
}

describe('the secret file', () => {
  it.each([
    ['s3cret', 's3cret'],
    ['s3cret\n', 's3cret'],
    ['s3cret\r\n', 's3cret'],
    ['s3cret\n\n', 's3cret\n'],
    [' s3cret ', ' s3cret '],
  ])('%j contains %j', async (text, expected) => {
    const fromFile = await readSecretFile(fileWith(text), () => Readable.from([]));
    const fromInput = await readSecretFile('-', () => Readable.from([Buffer.from(text)]));
    expect(fromFile.ok && fromFile.value.reveal()).toBe(expected);
    expect(fromInput.ok && fromInput.value.reveal()).toBe(expected);
  });

  it.each(['', '\n', 'a'.repeat(70_000)])('that holds no secret is refused', async (text) => {
    for (const result of [
      await readSecretFile(fileWith(text), () => Readable.from([])),
      await readSecretFile('-', () => Readable.from([Buffer.from(text)])),
    ]) {
      expect(result).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
    }
  });

  it('is never read from a keyboard', async () => {
    const keyboard = Object.assign(Readable.from(['s3cret\n']), { isTTY: true });
    expect(await readSecretFile('-', () => keyboard)).toMatchObject({ ok: false });
  });
});

describe('an input file', () => {
  it('is refused with one sentence if it cannot be read', async () => {
    const missing = join(folder(), 'missing');
    expect(await readFileOrPipe(missing)).toMatchObject({
      failure: { message: `${missing} does not exist.` },
    });
    expect(await readFileOrPipe(folder())).toMatchObject({
      failure: { message: expect.stringContaining('folder') },
    });
  });
});

describe('a pipe', () => {
  const soon = { forWriter: 300, forEnd: 600 };
  const pipe = () => {
    const file = join(folder(), 'pipe');
    execFileSync('mkfifo', [file]);
    return file;
  };
  const writing = (file: string, script: string) => {
    const writer = spawn('sh', ['-c', `exec 3>"${file}"; ${script}`], { stdio: 'ignore' });
    onTestFinished(() => {
      writer.kill();
    });
  };

  it('is read to its end', async () => {
    const file = pipe();
    writing(file, 'echo one >&3; sleep 0.2; echo two >&3');
    expect(await readFileOrPipe(file)).toEqual({ ok: true, value: 'one\ntwo\n' });
  });

  it.each([
    ['nobody writes to', undefined, 'is a pipe that nobody writes to'],
    ['does not end', 'exec sleep 5', 'did not end within 0.6 seconds'],
    ['never ends', 'exec yes >&3', 'contains more than 1000 bytes'],
  ])('that %s is abandoned', async (_, script, words) => {
    const file = pipe();
    if (script !== undefined) writing(file, script);
    expect(await readFileOrPipe(file, 1000, soon)).toMatchObject({
      failure: { message: expect.stringContaining(words) },
    });
  });
});

describe('an output file', () => {
  it('is written completely, for its owner only, and leaves no other file', async () => {
    const path = folder();
    const file = join(path, 'report');
    writeFileSync(file, 'a longer text that was there before');
    expect((await writeOutputFile(file, 'new')).ok).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(path)).toEqual(['report']);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is not written through a symbolic link or into a missing folder', async () => {
    const path = folder();
    const precious = fileWith('precious');
    symlinkSync(precious, join(path, 'link'));
    expect(await writeOutputFile(join(path, 'link'), 'new')).toMatchObject({ ok: false });
    expect(readFileSync(precious, 'utf8')).toBe('precious');
    expect(await writeOutputFile(join(path, 'a', 'b'), 'new')).toMatchObject({
      failure: { message: expect.stringContaining('a folder that does not exist') },
    });
    expect(await writeOutputFile(path, 'new')).toMatchObject({ ok: false });
  });
});

describe("Infra's own config", () => {
  const host = { host: 'infra.acme.dev', 'access-key': 'id.s3cret', current: true, 'skip-tls-verify': false };
  function homeWith(text: string, mode = 0o600): string {
    const home = folder();
    mkdirSync(join(home, '.infra'));
    writeFileSync(join(home, '.infra', 'config'), text);
    chmodSync(join(home, '.infra', 'config'), mode);
    return home;
  }

  it('names the current host and its key', async () => {
    const home = homeWith(
      JSON.stringify({ version: '0.4', hosts: [{ ...host, current: false, host: 'old' }, host] }),
    );
    const login = await readInfraConfig(home);
    expect(login).toMatchObject({
      ok: true,
      value: { host: 'infra.acme.dev', skipTlsVerify: false },
    });
    expect(login.ok && login.value?.accessKey.reveal()).toBe('id.s3cret');
    expect(JSON.stringify(login)).not.toContain('s3cret');
  });

  it.each([
    ['nobody ever logged in', () => folder()],
    ['nobody is logged in', () => homeWith('{"version":"0.4","hosts":null}')],
    ['no host is current', () => homeWith(JSON.stringify({ hosts: [{ ...host, current: false }] }))],
    ['the key was cleared', () => homeWith(JSON.stringify({ hosts: [{ ...host, 'access-key': '' }] }))],
  ])('is absent if %s', async (_name, home) => {
    expect(await readInfraConfig(home())).toEqual({ ok: true, value: undefined });
  });

  it('that is damaged is a failure', async () => {
    expect(await readInfraConfig(homeWith('{'))).toMatchObject({ failure: { code: 'file-unreadable' } });
  });
});
