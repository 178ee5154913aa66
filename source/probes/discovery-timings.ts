import { defineProbe } from '../core/probe.ts';

/** Infra fetches discovery again for every login and refresh: two more fetches, one after the other. */
const further = [2, 3];

/** A fetch that got no answer counts as status 0. */
export const discoveryTimingsProbe = defineProbe({
  gives: 'discoveryTimings',
  needs: ['inquiry', 'discovery'],
  asks: 'network',
  async gather({ inquiry, discovery }, { http, clock }, signal) {
    const milliseconds = [discovery.answer.milliseconds];
    const statuses = [discovery.answer.status];
    const bodies = new Set([discovery.answer.body]);
    for (const _ of further) {
      const since = clock.now();
      const exchange = await http.send(
        {
          method: 'GET',
          url: discovery.url,
          purpose: 'metadata',
          allowLoopbackHttp: inquiry.answers.allowHttp,
        },
        signal,
      );
      const answer = exchange.outcome === 'answered' ? exchange.answer : undefined;
      milliseconds.push(answer?.milliseconds ?? clock.now() - since);
      statuses.push(answer?.status ?? 0);
      bodies.add(answer?.body ?? '');
    }
    return { milliseconds, statuses, sameEachTime: bodies.size === 1 };
  },
});
