import { createInterface } from 'node:readline';
import type { PersonPort, SignInEvent } from '../core/ports.ts';
import {
  exchangingWords,
  pasteRefusals,
  portHolder,
  repeatingWords,
  returnedWords,
} from '../report/sign-in-words.ts';

const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/**
 * The sign-in without a screen: the address stands alone on a line after `Sign in: `; a line on standard input is
 * taken as the redirected address, pasted back.
 */
export function headlessPerson(stdin: NodeJS.ReadStream | undefined, stderr: NodeJS.WriteStream): PersonPort {
  const say = (line: string) => stderr.write(`${line}\n`);
  const waiting: ((line: string) => void)[] = [];
  let reading = false;

  function read(): void {
    if (reading || !stdin) return;
    reading = true;
    const lines = createInterface({ input: stdin, terminal: false });
    lines.on('line', (line) => waiting.shift()?.(line));
    // Waiting for a paste must not keep the process once the login is over.
    stdin.unref?.();
  }

  return {
    tell: (event) => tell(event, say),
    nextPaste: (signal) => {
      if (!stdin) return never(signal);
      read();
      return Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), never(signal)]);
    },
    pasteOnly: never,
  };
}

function tell(event: SignInEvent, say: (line: string) => void): void {
  switch (event.type) {
    case 'port-busy':
      say(
        `Port ${event.port} on this machine is held by ${portHolder(event.failure)}. Waiting until it is free; nothing was opened yet.`,
      );
      return;
    case 'port-free':
      say('The port is free now.');
      return;
    case 'invitation':
      say(`Sign in: ${event.url}`);
      if (event.listening)
        say('Over ssh: ssh -L 8301:localhost:8301 …, or paste the address you are sent back to here.');
      else say('Then paste the address you are sent back to here; the page itself will not open.');
      return;
    case 'browser-opened':
      return;
    case 'browser-failed':
      say('No browser could be opened here; open the address above yourself.');
      return;
    case 'stray':
      return;
    case 'paste-refused':
      say(pasteRefusals[event.reason]);
      return;
    case 'returned':
      say(returnedWords(event.withCode));
      return;
    case 'repeating':
      say(repeatingWords);
      return;
    case 'exchanging':
      say(exchangingWords);
      return;
  }
}
