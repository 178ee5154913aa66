// The provider that is measured against, in a process of its own, so that its work is not the program's. With a number it
// speaks https and is as far away as a round trip of so many milliseconds, and counts on request; without one it is on
// loopback, by http.
import { startDemo } from '../source/demo/start-demo.ts';
import { everyRoundTrip } from '../test/support/distance.ts';
import { startDistantProvider } from '../test/support/distant-provider.ts';

const [, , roundTrip] = process.argv;
process.on('disconnect', () => process.exit());
if (roundTrip === undefined) {
  const dashboardHost = 'infra.example.com';
  const demo = await startDemo({ dashboards: [`https://${dashboardHost}/login/callback`] });
  const { issuer, clientId } = demo;
  process.send?.({
    issuer,
    clientId,
    clientSecret: demo.clientSecret.reveal(),
    dashboardHost,
    authority: '',
  });
} else {
  const provider = await startDistantProvider(everyRoundTrip(Number(roundTrip)));
  const { issuer, clientId, clientSecret, dashboardHost, authority } = provider;
  process.on('message', (message) => {
    if (message === 'traffic') process.send?.(provider.traffic);
    if (message === 'anew') provider.countAnew();
  });
  process.send?.({ issuer, clientId, clientSecret, dashboardHost, authority });
}
