import { followedMetadata } from '../core/metadata.ts';
import { defineProbe } from '../core/probe.ts';

/** The key set, as Infra's library fetches it. */
export const jwksProbe = defineProbe({
  gives: 'jwks',
  needs: ['inquiry', 'discovery'],
  asks: 'network',
  async gather({ inquiry, discovery }, { http }, signal) {
    const url = followedMetadata(discovery).jwksUri;
    if (url === undefined)
      return { absent: 'does-not-apply', why: 'The discovery document names no jwks_uri.' };
    const exchange = await http.send(
      { method: 'GET', url, purpose: 'metadata', allowLoopbackHttp: inquiry.answers.allowHttp },
      signal,
    );
    return { url, exchange };
  },
});
