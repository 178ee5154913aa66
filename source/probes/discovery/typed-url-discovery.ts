import { defineProbe } from '../../core/probe.ts';
import { discoveryUrl, infraIssuer } from '../../relying-parties/infra/issuer/infra-issuer.ts';

/** The request that Infra itself would make with the URL as it was typed. */
export const infraDiscoveryProbe = defineProbe({
  gives: 'infraDiscovery',
  needs: ['inquiry'],
  asks: 'network',
  gather({ inquiry }, { http }, signal) {
    const { url, allowHttp } = inquiry.answers;
    return http.send(
      {
        method: 'GET',
        url: discoveryUrl(infraIssuer(url, allowHttp)),
        purpose: 'metadata',
        allowLoopbackHttp: allowHttp,
      },
      signal,
    );
  },
});
