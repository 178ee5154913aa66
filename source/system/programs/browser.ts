import type { ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { addressForm } from '../../core/http/address.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import type { BrowserPort } from '../../core/run/ports.ts';
import { causeOf, errorCode } from '../http/error-cause.ts';
import { launchBrowser } from './browser-launch.ts';

/** Some systems truncate longer addresses, and no provider needs them. */
const longestAddress = 8000;
/** Exit codes of `xdg-open` and shells if there is nothing to start. */
const nothingToStart = new Set([3, 127]);

export interface BrowserOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How long to watch for a program that fails at once, in milliseconds. */
  readonly settleMs?: number;
  readonly launch?: (url: string) => Promise<ChildProcess>;
}

/** The system’s browser. An address is checked and re-serialized before any program gets it (CVE-2025-6514). */
export function createBrowser(options: BrowserOptions): BrowserPort {
  return {
    async open(address) {
      const url = openableUrl(address);
      return url.ok ? launched(url.value, options) : url;
    },
  };
}

async function launched(
  url: string,
  { environment, settleMs = 1500, launch = (href) => launchBrowser(href, environment) }: BrowserOptions,
): Promise<Result<undefined>> {
  try {
    return await settled(await launch(url), settleMs);
  } catch (error) {
    return { ok: false, failure: launchFailure(error) };
  }
}

/** Opens a file that this program has written; resolves with whether a browser started. */
export async function openFile(path: string, options: BrowserOptions): Promise<boolean> {
  return (await launched(pathToFileURL(path).href, options)).ok;
}

/** For `--no-browser`: reports that no browser was wanted. */
export const noBrowser: BrowserPort = {
  async open() {
    const message = 'No browser was opened, as asked.';
    return { ok: false, failure: { code: 'cancelled', message } };
  },
};

function openableUrl(address: string): Result<string> {
  const url = URL.parse(address);
  if (!url) return refuse('url-invalid', 'This is not an address.');
  if (url.href.length > longestAddress) return refuse('url-invalid', 'This address is too long.');
  if (addressForm(url, true) === 'usable') {
    return { ok: true, value: url.href };
  }
  if (addressForm(url, true) === 'user') {
    return refuse('address-refused', 'An address with a user name before its host is not opened.');
  }
  return refuse('scheme-refused', `Only https: addresses are opened, not ${url.protocol}.`);
}

/** A launcher that exits successfully, or is still running after a while, counts as having opened the browser. */
function settled(child: ChildProcess, settleMs: number): Promise<Result<undefined>> {
  return new Promise((resolve) => {
    const finish = (result: Result<undefined>): void => {
      clearTimeout(timer);
      child.off('exit', onExit);
      resolve(result);
    };
    const onExit = (code: number | null): void => {
      finish(code ? refuse(exitCodeMeaning(code), `The browser's launcher ended with ${code}.`) : done);
    };
    const timer = setTimeout(() => finish(done), settleMs);
    // Never removed, because a later error must not end the program.
    child.on('error', (error) => finish({ ok: false, failure: launchFailure(error) }));
    child.on('exit', onExit);
    if (child.exitCode !== null) onExit(child.exitCode);
  });
}

const done: Result<undefined> = { ok: true, value: undefined };

function exitCodeMeaning(code: number): Failure['code'] {
  return nothingToStart.has(code) ? 'browser-not-found' : 'browser-failed';
}

function launchFailure(error: unknown): Failure {
  const missing = errorCode(error) === 'ENOENT';
  return {
    code: missing ? 'browser-not-found' : 'browser-failed',
    message: missing ? 'There is no program that opens a browser.' : 'The browser could not be started.',
    cause: causeOf(error),
  };
}

function refuse(code: Failure['code'], message: string): Result<never> {
  return { ok: false, failure: { code, message } };
}
