import type { PersonPort } from '../../core/run/ports.ts';

/** Where nobody is asked: for ports that get the person of each run later. */
export const noPerson: PersonPort = {
  notify: () => undefined,
  nextPaste: () => new Promise(() => {}),
  pasteOnly: () => new Promise(() => {}),
};
