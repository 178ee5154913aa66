import { defineProbe } from '../../core/probe.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { infraIssuer } from '../../relying-parties/infra/issuer/infra-issuer.ts';

/** The request that Infra itself would make with the URL as it was typed. */
export const typedUrlDiscoveryProbe = defineProbe({
  gives: 'typedUrlDiscovery',
  needs: ['input'],
  asks: 'network',
  gather({ input }, { http }, signal) {
    const { url, allowHttp } = input.configuration;
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
