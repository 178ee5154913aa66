import { isLoopbackHost, isPrivateAddress } from '../../../core/address.ts';
import { defineCheck } from '../../../core/check.ts';
import { unknown } from '../../../core/outcome.ts';
import { discoveryUrl } from '../../../go/go-oidc/discovery-url.ts';
import { infraIssuer } from '../issuer/infra-issuer.ts';

/** Never lowers the verdict: what Infra's server sees cannot be seen from here. */
export const vantage = defineCheck({
  id: 'vantage',
  phase: 'network',
  title: 'Reach from Infra’s server',
  why: 'Infra asks the provider from its server, not from this machine.',
  cites: ['Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-08', 'INF-58'],
  owner: 'relying-party',
  known: { by: 'source', at: 'Infra: internal/server/providers/oidc.go (Validate)' },
  subject: { kind: 'host', from: 'host' },
  needs: ['input', 'network', 'issuerSearch'],
  dependsOn: ['url-form', 'dns', 'reach', 'tls'],
  outcomes: {
    'not-seen-from-here': unknown(
      'Whether Infra’s server reaches {host}, and trusts its certificate, cannot be seen from here.',
      {
        remedy: {
          say: 'Run this on Infra’s server, or in its container; it must print JSON.',
          command: 'curl -sS {document}',
        },
        consequence: 'If it does not, Infra says “invalid provider url” although all is well here.',
      },
    ),
    'private-address': unknown(
      '{host} has the private address {addresses}; Infra’s server must be in the same network to reach it.',
      {
        remedy: {
          say: 'Run this on Infra’s server, or in its container; it must print JSON.',
          command: 'curl -sS {document}',
        },
        consequence: 'If it is not, Infra says “invalid provider url” although all is well here.',
      },
    ),
  },
  skip: ({ network }) =>
    isLoopbackHost(network.host)
      ? 'The provider is on this machine, for trying out; no Infra server could reach it.'
      : undefined,
  judge({ input, network, issuerSearch: { issuer, reachedBy } }) {
    const { url, allowHttp } = input.configuration;
    const { host, addresses = [] } = network;
    const document = discoveryUrl(
      (reachedBy === 'typed-url' ? issuer : undefined) ?? infraIssuer(url, allowHttp),
    );
    const values = { host, document, addresses: addresses.slice(0, 4).join(', ') };
    const isPrivate = addresses.length > 0 && addresses.every(isPrivateAddress);
    return { code: isPrivate ? 'private-address' : 'not-seen-from-here', values };
  },
});
