import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import { hostOf } from '../../core/http/address.ts';
export const dns = defineCheck({
  id: 'dns',
  phase: 'network',
  title: 'Host name',
  cites: ['RFC 1035'],
  requirements: ['INF-08'],
  owner: 'this-machine',
  subject: { kind: 'host', from: 'host' },
  needs: ['input', 'network', 'typedUrlDiscovery'],
  didYouMean: true,
  dependsOn: ['url-form'],
  outcomes: {
    found: pass('{host} is {addresses}.'),
    'not-needed': pass('{host} is an address, not a name.'),
    'found-by-proxy': pass('The proxy resolves {host}; this machine cannot.'),
    'proxy-silent': unknown(
      'Whether the proxy resolves {host} is unknown: the proxy does not answer as it should.',
      'Check again once the proxy answers.',
    ),
    'found-by-request': pass(
      '{host} resolves; one look-up of its addresses failed, but the request to it worked.',
    ),
    'not-found': fail(
      'There is no host named {host}.',
      'Check the spelling, and whether the name resolves only inside a VPN.',
      { command: 'nslookup {host}' },
    ),
    'resolver-silent': fail(
      'The DNS server gave no answer for {host}.',
      'Check that this machine is online, and try again.',
      { command: 'nslookup {host}' },
    ),
  },
  judge({ input, network, typedUrlDiscovery }) {
    const { host, addresses, resolveFailure } = network;
    const values = { host, addresses: (addresses ?? []).slice(0, 4).join(', ') };
    if (!resolveFailure) return { code: addresses?.[0] === host ? 'not-needed' : 'found', values };
    const { answer, failure } = typedUrlDiscovery;
    // A failed handshake also shows that the host was reached.
    const isThere = answer !== undefined || failure?.code.startsWith('tls-');
    if (input.environment.proxy !== undefined && isThere) return { code: 'found-by-proxy', values };
    const answering = URL.parse(answer?.url ?? '');
    if (answering && hostOf(answering) === host) return { code: 'found-by-request', values };
    if (failure?.code.startsWith('proxy-')) return { code: 'proxy-silent', values };
    return { code: resolveFailure.code === 'dns-not-found' ? 'not-found' : 'resolver-silent', values };
  },
});
