import type { PersonPort, SignInEvent } from '../../core/run/ports.ts';
import type { Demo } from '../../demo/start-demo.ts';

/** Signs in at the demo provider automatically, following its pages as a browser would. */
export function demoPerson(demo: Demo, personId: string, say: (line: string) => void): PersonPort {
  let deliver: (address: string) => void = () => {};
  const redirected = new Promise<string>((resolve) => {
    deliver = resolve;
  });
  let goOnWithoutPort: () => void = () => {};
  const portGivenUp = new Promise<void>((resolve) => {
    goOnWithoutPort = resolve;
  });

  return {
    notify: (event) => {
      if (event.type === 'invitation') void signIn(event);
      if (event.type === 'port-busy') {
        say(`Port ${event.port} is busy, so the demo passes the redirect on itself.`);
        goOnWithoutPort();
      }
    },
    nextPaste: () => redirected,
    pasteOnly: () => portGivenUp,
  };

  async function signIn({ url, listening }: Extract<SignInEvent, { type: 'invitation' }>): Promise<void> {
    say(`Signing in as ${demo.people.find(({ id }) => id === personId)?.name ?? personId} …`);
    // A faulty provider may never redirect back; the login then times out, as it would for a person.
    const address = await demo.signInAs(url, personId, { deliver: listening }).catch(() => undefined);
    if (!listening && address !== undefined) deliver(address);
  }
}
