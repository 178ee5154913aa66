import { defineCheck } from '../../core/check.ts';
import type { FailureCode } from '../../core/failure.ts';

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
  owner: 'provider',
  subject: { kind: 'host', from: 'host' },
  needs: ['input', 'typedUrlDiscovery', 'issuerSearch'],
  didYouMean: true,
  dependsOn: ['url-form', 'dns'],
  outcomes: {
    answers: { verdict: 'pass', summary: '{host} accepts connections.' },
    'by-proxy': {
      verdict: 'pass',
      summary: '{host} accepts connections through the proxy {proxy}.',
    },
    refused: {
      verdict: 'fail',
      summary: '{place} refuses the connection.',
      remedy: {
        say: 'Check that the provider is running and listens on this port, and that no firewall blocks it.',
      },
    },
    reset: {
      verdict: 'fail',
      summary: '{place} closes the connection before it answers.',
      remedy: { say: 'Check whether a firewall or a proxy cuts the connection, and try again.' },
    },
    'no-route': {
      verdict: 'fail',
      owner: 'this-machine',
      summary: 'This machine has no route to {place}.',
      remedy: { say: 'Check the address, and whether you need a VPN to reach it.' },
    },
    silent: {
      verdict: 'fail',
      summary: '{place} did not answer in time.',
      remedy: { say: 'Check whether a firewall drops the connection, and whether you need a VPN.' },
    },
    'address-refused': {
      verdict: 'fail',
      owner: 'relying-party',
      summary: '{place} resolves to an address that this tool refuses to contact: {detail}.',
      remedy: {
        say: 'Give the provider’s own address; a name that leads to a cloud’s metadata service is never one.',
      },
    },
    proxy: {
      verdict: 'fail',
      owner: 'this-machine',
      subject: { kind: 'proxy', from: 'proxy' },
      summary: 'The proxy gave no connection to {place}: {detail}.',
      remedy: { say: 'Check HTTPS_PROXY and NO_PROXY for this host.' },
    },
    'other-name': {
      verdict: 'fail',
      summary: '{place} was not found: {detail}.',
      remedy: { say: 'Check where the provider redirects to, and correct its public URL.' },
    },
    'not-an-address': {
      verdict: 'fail',
      owner: 'relying-party',
      subject: { kind: 'url', from: 'url' },
      summary: '“{url}” leads to no address that can be asked.',
      remedy: { say: 'Give the provider’s host name, and the path where it has one.' },
    },
    stopped: {
      verdict: 'unknown',
      owner: 'this-machine',
      summary: 'The request was stopped before an answer came.',
      remedy: { say: 'Check again and wait for the end.' },
    },
    other: {
      verdict: 'fail',
      summary: 'No answer came from {place}: {detail}.',
      remedy: { say: 'Try again; if it stays so, look at the provider’s log.' },
    },
  },
  judge({ input, typedUrlDiscovery, issuerSearch: { issuer, reachedBy } }) {
    const { proxy } = input.environment;
    const { requested, outcome } = typedUrlDiscovery;
    const home = reachedBy === 'typed-url' ? (issuer ?? requested) : requested;
    const host = URL.parse(home)?.host ?? input.configuration.url;
    const values = { host, proxy, url: input.configuration.url };
    const answered = reachedBy === 'typed-url' || outcome === 'answered';
    const code = answered ? undefined : codeOf(typedUrlDiscovery.failure.code);
    // A redirect that is not followed for safety is told with the document.
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

/** Trouble behind the connection (TLS, HTTP, content) is for later checks. */
function codeOf(code: FailureCode): (typeof codes)[keyof typeof codes] | undefined {
  return Object.hasOwn(codes, code) ? codes[code as keyof typeof codes] : undefined;
}
