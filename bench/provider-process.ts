// The provider that is measured against, in a process of its own, so that its work is not the program's:
// `fork('bench/provider-process.ts', [milliseconds of a round trip])`. It sends what a client needs, and counts on request.
import { everyRoundTrip } from '../test/support/distance.ts';
import { startDistantProvider } from '../test/support/distant-provider.ts';

const provider = await startDistantProvider(everyRoundTrip(Number(process.argv[2] ?? 0)));
const { issuer, clientId, clientSecret, dashboardHost, authority } = provider;
process.on('message', (message) => {
  if (message === 'traffic') process.send?.(provider.traffic);
  if (message === 'anew') provider.countAnew();
});
process.on('disconnect', () => process.exit());
process.send?.({ issuer, clientId, clientSecret, dashboardHost, authority });
