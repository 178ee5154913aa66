import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SavedProvider } from '../../source/system/store/saved-provider.ts';
import { createStore } from '../../source/system/store/store.ts';
import { folder } from './support/folder.ts';

const okta: SavedProvider = {
  name: 'okta',
  url: 'acme.okta.com',
  kind: 'okta',
  clientId: '0oa1',
  infraServers: ['infra.acme.dev'],
  verdict: 'pass',
  checkedAt: 1_700_000_000_000,
};
const keycloak: SavedProvider = {
  name: 'keycloak',
  url: 'id.acme.dev/realms/a',
  kind: 'oidc',
  infraServers: [],
};

function storeIn(path: string) {
  const clock = { now: () => 42, sleep: async () => undefined, giveWay: async () => undefined };
  return createStore({ environment: { OIDC_WIZARD_CONFIG_DIR: path }, clock });
}

async function names(path: string): Promise<readonly string[]> {
  const saved = await storeIn(path).list();
  return saved.ok ? saved.value.providers.map(({ name }) => name) : [];
}

describe('the store', () => {
  it('is empty at first, and reading it creates nothing', async () => {
    const path = folder();
    expect(await storeIn(path).list()).toEqual({ ok: true, value: { providers: [] } });
    expect(readdirSync(path)).toEqual([]);
  });

  it('keeps what it is given, for its owner only', async () => {
    const path = folder();
    expect(await storeIn(path).save(okta)).toEqual({ ok: true, value: { kept: true } });
    expect(await storeIn(path).list()).toEqual({ ok: true, value: { providers: [okta] } });
    if (process.platform !== 'win32') {
      expect(statSync(join(path, 'providers.json')).mode & 0o777).toBe(0o600);
    }
  });

  it.each([
    ['a time beyond any date', { checkedAt: 1e300 }],
    ['a time before there were any', { checkedAt: -1 }],
    ['a string for a time', { checkedAt: 'yesterday' }],
    ['another verdict', { verdict: 'splendid' }],
    ['a number for the client id', { clientId: 7 }],
    ['hosts that are none', { infraServers: [{}] }],
  ])('reads a provider without %s', async (_, more) => {
    const path = folder();
    const providers = [{ ...keycloak, ...more }];
    writeFileSync(join(path, 'providers.json'), JSON.stringify({ version: 1, providers }));
    expect(await storeIn(path).list()).toEqual({ ok: true, value: { providers: [keycloak] } });
  });

  it('shows no password that an older version kept', async () => {
    const path = folder();
    const providers = [
      { ...keycloak, url: 'me:word@id.acme.dev', infraServers: ['https://me:word@infra.acme.dev'] },
    ];
    writeFileSync(join(path, 'providers.json'), JSON.stringify({ version: 1, providers }));
    expect(await storeIn(path).list()).toMatchObject({
      value: { providers: [{ url: 'me:***@id.acme.dev', infraServers: ['https://me:***@infra.acme.dev'] }] },
    });
  });

  it.each([
    ['another kind', { kind: 'oidc\nrm' }],
    ['no name', { name: null }],
    ['an endless name', { name: 'x'.repeat(100_000) }],
  ])('moves aside a file that contains a provider with %s', async (_, more) => {
    const path = folder();
    const providers = [keycloak, { ...keycloak, ...more }];
    writeFileSync(join(path, 'providers.json'), JSON.stringify({ version: 1, providers }));
    expect(await storeIn(path).list()).toMatchObject({
      value: { providers: [], notice: expect.any(String) },
    });
    expect(readdirSync(path)).toEqual(['providers.json.bad-42']);
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link', (path: string) => symlinkSync('/nonexistent', path)],
    ['a link to itself', (path: string) => symlinkSync(path, path)],
  ])('leaves %s in the lock’s place alone, and reports that nothing was saved', async (_, make) => {
    const path = folder();
    const lock = join(path, 'providers.json.lock');
    make(lock);
    if (lstatSync(lock).isDirectory()) utimesSync(lock, 0, 0);
    expect(await storeIn(path).save(okta)).toEqual({
      ok: true,
      value: { kept: false, notice: `${lock} is in the way, so nothing was saved.` },
    });
    expect(readdirSync(path)).toEqual(['providers.json.lock']);
  });

  it('replaces a provider of the same name, and removes it on request', async () => {
    const path = folder();
    const store = storeIn(path);
    await store.save(okta);
    await store.save(keycloak);
    await store.save({ ...okta, url: 'other.okta.com' });
    expect(await names(path)).toEqual(['keycloak', 'okta']);
    await store.remove('keycloak');
    await store.remove('nobody');
    expect(await names(path)).toEqual(['okta']);
  });

  it('keeps what a newer program with the same file version added', async () => {
    const path = folder();
    const file = join(path, 'providers.json');
    const pinned = { ...keycloak, relyingParties: ['grafana'] };
    const newer = { version: 1, providers: [pinned, { ...okta, colour: 'red' }], lastUsed: 'keycloak' };
    writeFileSync(file, JSON.stringify(newer));
    const store = storeIn(path);
    expect(await store.list()).toEqual({ ok: true, value: { providers: [keycloak, okta] } });
    await store.save({ ...okta, verdict: 'fail' });
    await store.save({ ...okta, name: 'another' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      version: 1,
      providers: [pinned, { ...okta, verdict: 'fail', colour: 'red' }, { ...okta, name: 'another' }],
      lastUsed: 'keycloak',
    });
  });

  it('keeps no password that an older version kept, once it is saved again', async () => {
    const path = folder();
    const file = join(path, 'providers.json');
    const providers = [{ ...keycloak, url: 'me:word@id.acme.dev', verdict: 'me:word' }];
    writeFileSync(file, JSON.stringify({ version: 1, providers }));
    await storeIn(path).save(okta);
    expect(readFileSync(file, 'utf8')).not.toContain('word');
  });

  it('loses nothing if two copies of the program save', async () => {
    const path = folder();
    const [one, two] = [storeIn(path), storeIn(path)];
    await Promise.all([one.list(), two.list()]);
    await one.save(okta);
    await two.save(keycloak);
    expect(await names(path)).toEqual(['okta', 'keycloak']);
  });

  it.each(['not json', '[]', '{"version":1}', '{"version":1,"providers":[{"name":1}]}'])(
    'moves a damaged file aside and continues: %s',
    async (text) => {
      const path = folder();
      const file = join(path, 'providers.json');
      writeFileSync(file, text);
      const saved = await storeIn(path).list();
      expect(saved).toMatchObject({
        ok: true,
        value: { providers: [], notice: expect.stringContaining('.bad-42') },
      });
      expect(readFileSync(`${file}.bad-42`, 'utf8')).toBe(text);
      await storeIn(path).save(okta);
      expect(await names(path)).toEqual(['okta']);
    },
  );

  it('neither reads nor writes a newer program’s file', async () => {
    const path = folder();
    const file = join(path, 'providers.json');
    const text = '{"version":2,"providers":{}}';
    writeFileSync(file, text);
    const store = storeIn(path);
    expect(await store.list()).toMatchObject({ value: { notice: expect.stringContaining('newer') } });
    expect(await store.save(okta)).toMatchObject({
      value: { kept: false, notice: expect.stringContaining('newer') },
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('never writes through a symbolic link', async () => {
    const path = folder();
    const elsewhere = join(folder(), 'precious');
    writeFileSync(elsewhere, 'precious');
    symlinkSync(elsewhere, join(path, 'providers.json'));
    expect(await storeIn(path).save(okta)).toMatchObject({ ok: true, value: { kept: false } });
    expect(readFileSync(elsewhere, 'utf8')).toBe('precious');
  });

  it('works without a place to save, and reports that once', async () => {
    const path = join(folder(), 'a-file');
    writeFileSync(path, '');
    const store = storeIn(path);
    expect(await store.list()).toEqual({ ok: true, value: { providers: [] } });
    expect(await store.save(okta)).toMatchObject({
      ok: true,
      value: { kept: false, notice: expect.any(String) },
    });
    expect(await store.save(okta)).toEqual({ ok: true, value: { kept: false } });
    expect(existsSync(join(path, 'providers.json'))).toBe(false);
  });
});

describe('the lock of the store', () => {
  it('lets many copies save at the same moment without loss', async () => {
    const path = folder();
    const many = Array.from({ length: 25 }, (_, index) => `provider-${index}`);
    await Promise.all(many.map((name) => storeIn(path).save({ ...okta, name })));
    expect((await names(path)).toSorted()).toEqual(many.toSorted());
    expect(readdirSync(path)).toEqual(['providers.json']);
  });

  it('is waited for; in the end nothing is saved, and the lock is named', async () => {
    const path = folder();
    const lock = join(path, 'providers.json.lock');
    writeFileSync(lock, '');
    expect(await storeIn(path).save(okta)).toMatchObject({
      ok: true,
      value: { kept: false, notice: expect.stringContaining(lock) },
    });
    expect(await names(path)).toEqual([]);
  });

  it('is broken if the program that held it must have died', async () => {
    const path = folder();
    const lock = join(path, 'providers.json.lock');
    writeFileSync(lock, '');
    utimesSync(lock, 0, 0);
    expect(await storeIn(path).save(okta)).toEqual({ ok: true, value: { kept: true } });
    expect(readdirSync(path)).toEqual(['providers.json']);
  });
});
