import type { PersonPort } from '../../core/run/ports.ts';

/** Nobody to ask: for ports that get each run’s person later. */
export const noPerson: PersonPort = {
  notify: () => undefined,
  nextPaste: () => new Promise(() => {}),
  pasteOnly: () => new Promise(() => {}),
};
