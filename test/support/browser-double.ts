import type { BrowserPort } from '../../source/core/run/ports.ts';
import { signInAs } from '../../source/demo/sign-in-as/sign-in-as.ts';

/** Stands in for the person's browser: really follows redirects with cookies and signs one person of the demo in. */
export interface BrowserDouble extends BrowserPort {
  /** Where each visit ended, as the address bar would show it. */
  readonly ended: readonly string[];
  /** Resolves when every visit is over; rejects with what stopped one of them. */
  settled(): Promise<void>;
}

export function createBrowserDouble(personId: string): BrowserDouble {
  const ended: string[] = [];
  const visits: Promise<unknown>[] = [];
  return {
    ended,
    /** Like a real browser it takes the address and goes on by itself. */
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
