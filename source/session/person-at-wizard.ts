import type { PersonPort, SignInEvent } from '../core/run/ports.ts';
import type { Secret } from '../core/secrets/secret.ts';

/** The person of one run: what the wizard's keys hand to the login. */
export interface PersonAtWizard {
  readonly port: PersonPort;
  paste(address: Secret): void;
  pasteOnly(): void;
}

export function createPerson(notify: (event: SignInEvent) => void): PersonAtWizard {
  const pasted: Secret[] = [];
  let wanting: ((address: string) => void) | undefined;
  const choice = Promise.withResolvers<void>();

  return {
    port: {
      notify,
      nextPaste(signal) {
        const ready = pasted.shift();
        if (ready) return Promise.resolve(ready.reveal());
        return new Promise((resolve) => {
          wanting = resolve;
          signal.addEventListener('abort', () => {
            if (wanting === resolve) wanting = undefined;
          });
        });
      },
      pasteOnly: () => choice.promise,
    },
    paste(address) {
      if (wanting) wanting(address.reveal());
      else pasted.push(address);
      wanting = undefined;
    },
    pasteOnly: () => choice.resolve(),
  };
}
