import { lstatSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Failure, Result } from '../../core/http/failure.ts';
import type { Clock } from '../../core/run/ports.ts';
import { printable } from '../../core/text/printable.ts';
import { withExclusiveFile } from '../files/exclusive-file.ts';
import { readRegularFile } from '../files/input-file.ts';
import { makeFolder, settingsFolder } from '../files/settings-folder.ts';
import { causeOf, errorCode } from '../http/error-cause.ts';
import { type SavedProvider, storeVersion } from './saved-provider.ts';
import type { StoreText } from './store-text.ts';

export interface StoreOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

export interface Store {
  /** The saved providers, and a sentence for the person if something prevents saving more. */
  list(): Promise<Result<Saved>>;
  /** Replaces those of the same names. */
  save(...providers: readonly SavedProvider[]): Promise<Result<Kept>>;
  remove(name: string): Promise<Result<Kept>>;
}

export interface Saved {
  readonly providers: readonly SavedProvider[];
  readonly notice?: string;
}

export interface Kept {
  /** False if nothing can be saved here, which `notice` says once. */
  readonly kept: boolean;
  readonly notice?: string;
}

/** Enough for thousands of providers. */
const largestStore = 16 * 1024 * 1024;

/** The file’s contents, to which newer programs may have added members. */
interface Content {
  readonly version: number;
  readonly providers: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The saved providers: one file in the system’s settings folder, for its owner only. conf makes each change: it reads
 * the file, keeps unknown members, and replaces the file as a whole. A lock is added so that two copies of the program
 * lose nothing, and the file is checked first, because conf would wait for a pipe, follow a link, and discard a damaged
 * file or fail on it. Listing does not use conf, which takes longer to load than all other code that reads the file.
 */
export function createStore({ environment, clock }: StoreOptions): Store {
  const folder = settingsFolder(environment);
  const file = join(folder, 'providers.json');
  let noticed = false;

  function change(update: (providers: readonly SavedProvider[]) => readonly SavedProvider[]) {
    return keeping(async () => {
      const [{ default: Settings }, { readStoreText, unknownMembers }] = await Promise.all([
        import('conf'),
        import('./store-text.ts'),
      ]);
      makeFolder(folder);
      const changed = await withExclusiveFile(file, clock, (): Kept => {
        const saved = readSaved(file, readStoreText, clock);
        if (!saved.ok) return once(saved.failure.message);
        const { providers, notice } = saved.value;
        const conf = new Settings<Content>({
          cwd: folder,
          configName: 'providers',
          configFileMode: 0o600,
          accessPropertiesByDotNotation: false,
        });
        const unknown = new Map(
          conf.get('providers', []).map((stored) => [stored['name'], unknownMembers(stored)]),
        );
        conf.set({
          version: storeVersion,
          providers: update(providers).map((provider) => ({ ...unknown.get(provider.name), ...provider })),
        });
        return { kept: true, ...(notice !== undefined && { notice }) };
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
    const first = !noticed;
    noticed = true;
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
    save: (...providers) => {
      const names = new Set(providers.map(({ name }) => name));
      return change((kept) => [
        ...kept.filter(({ name }) => !names.has(name)),
        ...providers.map((provider) => stillPassed(provider, kept)),
      ]);
    },
    remove: (name) => change((kept) => kept.filter((provider) => provider.name !== name)),
  };
}

/** A failed run keeps the fingerprint of the last one without a failure. */
function stillPassed(provider: SavedProvider, kept: readonly SavedProvider[]): SavedProvider {
  const before = kept.find(({ name }) => name === provider.name);
  return before?.passed && before.url === provider.url ? { passed: before.passed, ...provider } : provider;
}

/** Fails if the file must not be touched. */
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
