// The measured provider, in its own process so that its work is not counted as the program's. With a number it uses
// https at a distance of that many milliseconds per round trip, and counts on request; otherwise it is on loopback,
// over http.
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
