import type { BrowserPort } from '../../source/core/run/ports.ts';
import { signInAs } from '../../source/demo/sign-in-as/sign-in-as.ts';

/** Replaces the person's browser: follows real redirects with cookies and signs in one person of the demo. */
export interface BrowserDouble extends BrowserPort {
  /** Where each visit ended, as the address bar would show it. */
  readonly ended: readonly string[];
  /** Resolves when every visit has ended; rejects with the first error. */
  settled(): Promise<void>;
}

export function createBrowserDouble(personId: string): BrowserDouble {
  const ended: string[] = [];
  const visits: Promise<unknown>[] = [];
  return {
    ended,
    /** Like a real browser, it returns at once and continues on its own. */
    async open(url) {
      const visit = signInAs(url, personId).then((address) => ended.push(address));
      visit.catch(() => {});
      visits.push(visit);
      return { ok: true, value: undefined };
    },
    async settled() {
      await Promise.all(visits);
    },
  };
}
