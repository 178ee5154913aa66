import { lstatSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Conf from 'conf';
import type { Failure, Result } from '../core/failure.ts';
import type { Clock } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { causeOf, errorCode } from './error-cause.ts';
import { withExclusiveFile } from './exclusive-file.ts';
import { readRegularFile } from './input-file.ts';
import { type SavedProvider, storeVersion } from './saved-provider.ts';
import { makeFolder, settingsFolder } from './settings-folder.ts';
import type { StoreText } from './store-text.ts';

export interface StoreOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

export interface Store {
  /** What is kept, and a sentence for the person where something stands in the way of keeping more. */
  list(): Promise<Result<Saved>>;
  /** In place of one of the same name. */
  save(provider: SavedProvider): Promise<Result<Kept>>;
  remove(name: string): Promise<Result<Kept>>;
}

export interface Saved {
  readonly providers: readonly SavedProvider[];
  readonly notice?: string;
}

export interface Kept {
  /** False where nothing can be kept here; said once in `notice`. */
  readonly kept: boolean;
  readonly notice?: string;
}

/** Thousands of providers. */
const largestStore = 16 * 1024 * 1024;

interface Content {
  readonly version: number;
  readonly providers: readonly SavedProvider[];
}

/**
 * The saved providers: one file in the system's folder for settings, for its owner alone, replaced as a whole.
 * Each change reads the file again while a lock is held, so that two copies of the program lose nothing of each other.
 */
export function createStore({ environment, clock }: StoreOptions): Store {
  const folder = settingsFolder(environment);
  const file = join(folder, 'providers.json');
  let told = false;

  function change(update: (providers: readonly SavedProvider[]) => readonly SavedProvider[]) {
    return keeping(async () => {
      const [{ default: Settings }, { readStoreText }] = await Promise.all([
        import('conf'),
        import('./store-text.ts'),
      ]);
      makeFolder(folder);
      const changed = await withExclusiveFile(file, clock, (): Kept => {
        const saved = readSaved(file, readStoreText, clock);
        if (!saved.ok) return once(saved.failure.message);
        const conf = openConf(Settings, folder);
        conf.store = { version: storeVersion, providers: update(saved.value.providers) };
        return { kept: true, ...(saved.value.notice !== undefined && { notice: saved.value.notice }) };
      });
      return changed === 'busy'
        ? once(`${printable(file)}.lock is in the way, so nothing was saved.`)
        : changed;
    });
  }

  async function keeping(work: () => Promise<Kept>): Promise<Result<Kept>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      if (!isNoPlace(error)) return { ok: false, failure: storeFailure(error) };
      return { ok: true, value: once('Nothing can be saved here: the settings folder cannot be written.') };
    }
  }

  function once(notice: string): Kept {
    const first = !told;
    told = true;
    return first ? { kept: false, notice } : { kept: false };
  }

  return {
    async list() {
      try {
        const { readStoreText } = await import('./store-text.ts');
        const saved = readSaved(file, readStoreText, clock);
        if (saved.ok) return saved;
        return { ok: true, value: { providers: [], notice: saved.failure.message } };
      } catch (error) {
        return isNoPlace(error)
          ? { ok: true, value: { providers: [] } }
          : { ok: false, failure: storeFailure(error) };
      }
    },
    save: (provider) => change((kept) => [...kept.filter(({ name }) => name !== provider.name), provider]),
    remove: (name) => change((kept) => kept.filter((provider) => provider.name !== name)),
  };
}

/** Only once the file was read: its constructor reads what is there, whatever it is. */
function openConf(Settings: typeof Conf<Content>, folder: string): Conf<Content> {
  return new Settings({
    cwd: folder,
    configName: 'providers',
    configFileMode: 0o600,
    // What is in the file is judged by `readStoreText`; here it must neither throw nor be cleared.
    deserialize: () => ({ version: storeVersion, providers: [] }),
  });
}

/** A failure where the file must be left alone. */
function readSaved(path: string, read: (text: string) => StoreText, clock: Clock): Result<Saved> {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return { ok: true, value: { providers: [] } };
  if (!there.isFile()) return leaveAlone(path, 'is not an ordinary file');
  const text = readRegularFile(path, largestStore);
  if (!text.ok) return { ok: false, failure: { ...text.failure, message: leftAlone(text.failure.message) } };
  const content = read(text.value);
  switch (content.is) {
    case 'providers':
      return { ok: true, value: { providers: content.providers } };
    case 'newer':
      return leaveAlone(path, 'was written by a newer oidc-wizard');
    case 'damaged': {
      const aside = `${path}.bad-${clock.now()}`;
      renameSync(path, aside);
      const notice = `The saved providers could not be read; the file was kept as ${printable(aside)}.`;
      return { ok: true, value: { providers: [], notice } };
    }
  }
}

function leaveAlone(path: string, why: string): Result<never> {
  const message = leftAlone(`${printable(path)} ${why}.`);
  return { ok: false, failure: { code: 'file-unreadable', message, detail: { folder: dirname(path) } } };
}

function leftAlone(why: string): string {
  return `${why} It is neither read nor written, and nothing is saved.`;
}

/** Read-only, missing or not ours: the program works all the same. */
function isNoPlace(error: unknown): boolean {
  const codes = [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOENT',
    'ENOTDIR',
    'EEXIST',
    'EISDIR',
    'ENOSPC',
    'ELOOP',
    'ERR_SYSTEM_ERROR',
  ];
  return codes.includes(errorCode(error) ?? '');
}

function storeFailure(error: unknown): Failure {
  return { code: 'other', message: 'The saved providers cannot be reached.', cause: causeOf(error) };
}
