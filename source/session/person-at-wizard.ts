import type { PersonPort } from '../core/run/ports.ts';
import type { Secret } from '../core/secrets/secret.ts';

export type PersonAtWizard = ReturnType<typeof createPerson>;

/** The person of one run: passes the wizard's input to the login. */
export function createPerson(notify: PersonPort['notify']) {
  const pasted: Secret[] = [];
  let wanting: ((address: string) => void) | undefined;
  const choice = Promise.withResolvers<void>();

  return {
    port: { notify, nextPaste, pasteOnly: () => choice.promise } satisfies PersonPort,
    paste(address: Secret): void {
      if (wanting) wanting(address.reveal());
      else pasted.push(address);
      wanting = undefined;
    },
    pasteOnly: () => choice.resolve(),
  };

  function nextPaste(signal: AbortSignal): Promise<string> {
    const ready = pasted.shift();
    if (ready) return Promise.resolve(ready.reveal());
    return new Promise((resolve) => {
      wanting = resolve;
      signal.addEventListener('abort', () => {
        if (wanting === resolve) wanting = undefined;
      });
    });
  }
}
