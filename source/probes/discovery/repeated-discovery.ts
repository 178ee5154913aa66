import { type FollowedMetadata, followedMembers, followedMetadata } from '../../core/json/metadata.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { goUserAgent } from '../../go/net-http/user-agent.ts';
import { readDiscovery } from '../../readings/read-discovery.ts';

/** Infra fetches discovery again for every login and refresh. */
const further = [2, 3];

/**
 * Fetches the document twice more from its final address, on unused connections because each replica may have its own
 * document, and with the user agent of Go programs such as Infra, because firewalls judge by it. A third fetch with the
 * original user agent shows whether that is why both were refused. A failed fetch counts as status 0.
 */
export const repeatedDiscoveryProbe = defineProbe({
  ...sourceOf('repeatedDiscovery'),
  asks: 'network',
  async gather({ input, discovery }, { http, clock }, signal) {
    const milliseconds = [discovery.answer.milliseconds];
    const statuses = [discovery.answer.status];
    const bodies = new Set([discovery.answer.body]);
    const documents = [followedMetadata(discovery)];
    const since = clock.now();
    const ask = async (headers: Readonly<Record<string, string>>) => {
      const exchange = await http.send(
        {
          method: 'GET',
          url: discovery.answer.url,
          headers,
          purpose: 'metadata',
          allowLoopbackHttp: input.configuration.allowHttp,
          connection: 'unused',
        },
        signal,
      );
      const answer = exchange.answer;
      return { answer, took: answer?.milliseconds ?? clock.now() - since };
    };
    const again = further.map(() => ask({ 'user-agent': goUserAgent }));
    for (const { answer, took } of await Promise.all(again)) {
      milliseconds.push(took);
      statuses.push(answer?.status ?? 0);
      bodies.add(answer?.body ?? '');
      // Identical text, which may be large, need not be read again.
      const isOther = answer !== undefined && answer.body !== discovery.answer.body;
      const readings = isOther ? readDiscovery(answer) : undefined;
      if (readings) documents.push(followedMetadata(readings));
    }
    const differences = differencesOf(documents);
    const [difference] = differences;
    const [first, ...asGo] = statuses;
    const isRefused =
      first === 200 && asGo.every((status) => status >= 400 && status < 500 && status !== 429);
    const refusesGo = isRefused && (await ask({})).answer?.status === first;
    return {
      milliseconds,
      statuses,
      sameEachTime: bodies.size === 1,
      differing: differences.map(({ member }) => member),
      ...(difference && { compared: { first: difference.first, other: difference.other } }),
      ...(refusesGo && { refusesGo }),
    };
  },
});

/** Members that differ between documents, with the first other value. The order of lists does not matter to Infra. */
function differencesOf([first, ...others]: readonly FollowedMetadata[]) {
  return followedMembers.flatMap(([member, key]) => {
    const values = (metadata?: FollowedMetadata) => [metadata?.[key] ?? []].flat().toSorted();
    const mine = values(first);
    const other = others.map(values).find((one) => JSON.stringify(one) !== JSON.stringify(mine));
    return other ? [{ member, first: mine.join(', '), other: other.join(', ') }] : [];
  });
}
