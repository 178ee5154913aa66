import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import type { FailureCode } from '../../core/http/failure.ts';
import { lookUp } from '../../core/look-up.ts';

const codes = {
  'connection-refused': 'refused',
  'connection-reset': 'reset',
  'host-unreachable': 'no-route',
  'timeout-connect': 'silent',
  'address-refused': 'address-refused',
  'proxy-refused': 'proxy',
  'proxy-unreachable': 'proxy',
  'dns-not-found': 'other-name',
  'dns-unreachable': 'other-name',
  'url-invalid': 'not-an-address',
  cancelled: 'stopped',
  other: 'other',
} as const satisfies { readonly [Code in FailureCode]?: string };

export const reach = defineCheck({
  id: 'reach',
  phase: 'network',
  title: 'Connection',
  cites: ['Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-08', 'INF-58'],
  subject: { kind: 'host', from: 'host' },
  needs: ['input', 'typedUrlDiscovery', 'issuerSearch'],
  didYouMean: true,
  dependsOn: ['url-form', 'dns'],
  outcomes: {
    answers: pass('{host} accepts connections.'),
    'by-proxy': pass('{host} accepts connections through the proxy {proxy}.'),
    refused: fail(
      '{place} refuses the connection.',
      'Check that the provider is running and listens on this port, and that no firewall blocks it.',
    ),
    reset: fail(
      '{place} closes the connection before it answers.',
      'Check whether a firewall or a proxy cuts the connection, and try again.',
    ),
    'no-route': fail(
      'This machine has no route to {place}.',
      'Check the address, and whether you need a VPN to reach it.',
      { owner: 'this-machine' },
    ),
    silent: fail(
      '{place} did not answer in time.',
      'Check whether a firewall drops the connection, and whether you need a VPN.',
    ),
    'address-refused': fail(
      '{place} resolves to an address that this tool refuses to contact: {detail}.',
      'Use the provider’s own address; a name that resolves to a cloud metadata service is never one.',
      { owner: 'relying-party' },
    ),
    proxy: fail(
      'The proxy could not connect to {place}: {detail}.',
      'Check HTTPS_PROXY and NO_PROXY for this host.',
      { owner: 'this-machine', subject: { kind: 'proxy', from: 'proxy' } },
    ),
    'other-name': fail(
      '{place} was not found: {detail}.',
      'Check where the provider redirects to, and correct its public URL.',
    ),
    'not-an-address': fail(
      '“{url}” leads to no address that can be contacted.',
      'Enter the provider’s host name, and the path if it has one.',
      { owner: 'relying-party', subject: { kind: 'url', from: 'url' } },
    ),
    stopped: unknown('The request was stopped before an answer came.', 'Check again and let it finish.', {
      owner: 'this-machine',
    }),
    other: fail(
      'No answer came from {place}: {detail}.',
      'Try again; if it persists, look at the provider’s log.',
    ),
  },
  judge({ input, typedUrlDiscovery, issuerSearch: { issuer, reachedBy } }) {
    const { proxy } = input.environment;
    const { requested, outcome } = typedUrlDiscovery;
    const home = reachedBy === 'typed-url' ? (issuer ?? requested) : requested;
    const host = URL.parse(home)?.host ?? input.configuration.url;
    const values = { host, proxy, url: input.configuration.url };
    const answered = reachedBy === 'typed-url' || outcome === 'answered';
    // Later checks report trouble after the connection (TLS, HTTP, content).
    const code = answered ? undefined : lookUp(codes, typedUrlDiscovery.failure.code);
    // Redirects not followed for safety are reported with the document.
    const isRedirect =
      code === 'address-refused' && outcome === 'failed' && typedUrlDiscovery.redirects.length > 0;
    if (answered || code === undefined || isRedirect)
      return { code: proxy === undefined ? 'answers' : 'by-proxy', values };
    const { failure, redirects } = typedUrlDiscovery;
    const last = redirects.at(-1)?.to;
    const reached = last === undefined ? host : (URL.parse(last)?.host ?? last);
    const place = last === undefined ? host : `${reached}, where ${host} redirects to,`;
    return { code, values: { ...values, host: reached, place, detail: failure.message } };
  },
});
