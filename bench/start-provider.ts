import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DistantProvider, Traffic } from '../test/support/distant-provider.ts';

export type MeasuredProvider = Pick<
  DistantProvider,
  'issuer' | 'clientId' | 'clientSecret' | 'dashboardHost' | 'authority'
> & {
  /** Traffic since the last call. */
  traffic(): Promise<Traffic>;
  close(): void;
};

const program = fileURLToPath(new URL('provider-process.ts', import.meta.url));

/** At a distance of this many milliseconds per round trip, or on loopback. */
export async function startMeasuredProvider(roundTrip?: number): Promise<MeasuredProvider> {
  const child = fork(program, roundTrip === undefined ? [] : [String(roundTrip)], { stdio: 'inherit' });
  const [said] = await once(child, 'message');
  return {
    ...said,
    async traffic() {
      child.send('traffic');
      const [traffic] = await once(child, 'message');
      child.send('anew');
      return traffic;
    },
    close: () => child.disconnect(),
  };
}
