import { lstatSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type Conf from 'conf';
import type { Failure, Result } from '../core/failure.ts';
import type { Clock } from '../core/ports.ts';
import { causeOf, errorCode } from './error-cause.ts';
import { withExclusiveFile } from './exclusive-file.ts';
import { type SavedProvider, storeVersion } from './saved-provider.ts';
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

interface Content {
  readonly version: number;
  readonly providers: readonly SavedProvider[];
}

/**
 * The saved providers: one file in the system's folder for settings, for its owner alone, replaced as a whole.
 * Each change reads the file again while a lock is held, so that two copies of the program lose nothing of each other.
 */
export function createStore({ environment, clock }: StoreOptions): Store {
  const folder = environment['OIDC_WIZARD_CONFIG_DIR'];
  let told = false;

  function change(update: (providers: readonly SavedProvider[]) => readonly SavedProvider[]) {
    return keeping(async () => {
      const [conf, { readStoreText }] = await Promise.all([openConf(folder), import('./store-text.ts')]);
      mkdirSync(dirname(conf.path), { recursive: true, mode: 0o700 });
      const changed = await withExclusiveFile(conf.path, clock, (): Kept => {
        const saved = readSaved(conf.path, readStoreText, clock);
        if (!saved.ok) return once(saved.failure.message);
        conf.store = { version: storeVersion, providers: update(saved.value.providers) };
        return { kept: true, ...(saved.value.notice !== undefined && { notice: saved.value.notice }) };
      });
      return changed === 'busy'
        ? once(`${conf.path}.lock stayed for three seconds, so nothing was saved.`)
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
        const [conf, { readStoreText }] = await Promise.all([openConf(folder), import('./store-text.ts')]);
        const saved = readSaved(conf.path, readStoreText, clock);
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

async function openConf(folder: string | undefined): Promise<Conf<Content>> {
  const { default: Settings } = await import('conf');
  return new Settings<Content>({
    projectName: 'oidc-wizard',
    projectSuffix: '',
    configName: 'providers',
    configFileMode: 0o600,
    ...(folder && { cwd: folder }),
    // What is in the file is judged by `readStoreText`; here it must neither throw nor be cleared.
    deserialize: () => ({ version: storeVersion, providers: [] }),
  });
}

/** A failure where the file must be left alone. */
function readSaved(path: string, read: (text: string) => StoreText, clock: Clock): Result<Saved> {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return { ok: true, value: { providers: [] } };
  if (!there.isFile()) return leaveAlone(path, 'is not an ordinary file');
  const content = read(readFileSync(path, 'utf8'));
  switch (content.is) {
    case 'providers':
      return { ok: true, value: { providers: content.providers } };
    case 'newer':
      return leaveAlone(path, 'was written by a newer oidc-wizard');
    case 'damaged': {
      const aside = `${path}.bad-${clock.now()}`;
      renameSync(path, aside);
      const notice = `The saved providers could not be read; the file was kept as ${aside}.`;
      return { ok: true, value: { providers: [], notice } };
    }
  }
}

function leaveAlone(path: string, why: string): Result<never> {
  const message = `${path} ${why}, so it is neither read nor written, and nothing is saved.`;
  return { ok: false, failure: { code: 'file-unreadable', message, detail: { folder: dirname(path) } } };
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
