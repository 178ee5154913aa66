import { createInterface } from 'node:readline';
import type { IgnoredRequest, PersonPort, SignInEvent } from '../../core/run/ports.ts';
import {
  exchangingWords,
  type IgnoredWords,
  ignoredWords,
  pasteRefusals,
  portHolder,
  repeatingWords,
  returnedWords,
} from '../../report/sign-in-words.ts';

const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/**
 * A sign-in without a screen: prints the address alone on a line after `Sign in: `, and accepts the redirected address
 * pasted on standard input.
 */
export function headlessPerson(
  openStdin: (() => NodeJS.ReadStream) | undefined,
  stderr: NodeJS.WriteStream,
): PersonPort {
  const say = (line: string) => stderr.write(`${line}\n`);
  const readers: ((line: string) => void)[] = [];
  const ignoredRequests = new Set<IgnoredRequest>();
  let reading = false;

  function read(): void {
    if (reading || !openStdin) return;
    reading = true;
    const stdin = openStdin();
    const lines = createInterface({ input: stdin, terminal: false });
    lines.on('line', (line) => readers.shift()?.(line));
    // Waiting for a paste must not keep the process alive after the login.
    stdin.unref?.();
  }

  return {
    notify: (event) => {
      if (event.type !== 'ignored') return sayEvent(event, say);
      const words = ignoredWords[event.ignored];
      // Each kind is reported once, since anyone who can reach the port could flood the terminal.
      if (!words || ignoredRequests.has(event.ignored)) return;
      ignoredRequests.add(event.ignored);
      say(ignoredLine(words));
    },
    nextPaste: (signal) => {
      if (!openStdin) return never(signal);
      read();
      return Promise.race([new Promise<string>((resolve) => readers.push(resolve)), never(signal)]);
    },
    // A pasted address needs no port; if nobody can paste, the login waits for the port.
    pasteOnly: (signal) => (openStdin ? Promise.resolve() : never(signal)),
  };
}

function ignoredLine({ what, hint }: IgnoredWords): string {
  return `Port 8301 received ${what}${hint === undefined ? '' : `: ${hint}`}. It was ignored; the login is still waiting.`;
}

function sayEvent(
  event: Exclude<SignInEvent, { readonly type: 'ignored' }>,
  say: (line: string) => void,
): void {
  switch (event.type) {
    case 'port-busy':
      say(
        `Port ${event.port} on this machine is held by ${portHolder(event.failure)}. No browser is opened while it is.`,
      );
      return;
    case 'port-free':
      say('The port is free now.');
      return;
    case 'invitation':
      say(`Sign in: ${event.url}`);
      if (!event.listening)
        say(
          'Sign in on another machine, or in a private window; the page you are sent back to will not open. Paste its address here, or free the port, and the login comes back by itself.',
        );
      say('Over ssh: ssh -L 8301:localhost:8301 …, or paste the address you are sent back to here.');
      return;
    case 'browser-opened':
      return;
    case 'browser-failed':
      say('No browser could be opened here; open the address above yourself.');
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
