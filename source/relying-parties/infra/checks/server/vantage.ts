import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import { isLoopbackHost, isPrivateAddress } from '../../../../core/http/address.ts';
import type { ServerSight, SightTrouble } from '../../../../core/run/server-sight.ts';
import { discoveryUrl } from '../../../../go/go-oidc/discovery-url.ts';
import { infraIssuer } from '../../issuer/infra-issuer.ts';

const words = 'It printed “{words}”.';

/** Lowers the verdict only if output from Infra’s server shows a problem, which cannot be seen from this machine. */
export const vantage = defineCheck({
  id: 'vantage',
  phase: 'network',
  title: 'Reach from Infra’s server',
  why: 'Infra contacts the provider from its server, not from this machine.',
  cites: ['Infra: internal/server/providers/oidc.go'],
  requirements: ['INF-08', 'INF-58'],
  owner: 'relying-party',
  known: source('Infra: internal/server/providers/oidc.go (Validate)'),
  subject: { kind: 'host', from: 'host' },
  needs: ['input', 'network', 'issuerSearch'],
  dependsOn: ['url-form', 'dns', 'reach', 'tls'],
  outcomes: {
    'not-seen-from-here': unknown(
      'Whether Infra’s server reaches {host}, and trusts its certificate, cannot be seen from here.',
      'Run this on Infra’s server, or in its container; it must print JSON.',
      { command: 'curl -sS {document}' },
    ),
    'private-address': unknown(
      '{host} has the private address {addresses}; Infra’s server must be in the same network to reach it.',
      'Run this on Infra’s server, or in its container; it must print JSON.',
      { command: 'curl -sS {document}' },
    ),
    'server-gets-document': pass(
      'Infra’s server gets the document from {host}, and it names the same issuer.',
    ),
    'server-sees-other-issuer': fail(
      'To Infra’s server the document names the issuer {seen}; here it names {issuer}.',
      'Configure the provider to name the same issuer whatever address it is reached at.',
      { value: '{issuer}', owner: 'provider' },
    ),
    'server-cannot-resolve': fail(
      `Infra’s server cannot resolve the name {host}. ${words}`,
      'Add {host} to the DNS that Infra’s pod uses. This command shows what that DNS answers.',
      { command: 'kubectl exec deploy/infra-server -- nslookup {host}' },
    ),
    'server-is-refused': fail(
      `{host} refuses connections from Infra’s server. ${words}`,
      'Check that {host} resolves to the same address in Infra’s pod as on this machine.',
      { command: 'kubectl exec deploy/infra-server -- nslookup {host}' },
    ),
    'server-has-no-way': fail(
      `Infra’s server gets no answer from {host}. ${words}`,
      'Allow connections from Infra’s pod to {host}.',
      {
        steps: [
          'Look for a NetworkPolicy or a firewall that stops them.',
          'If the cluster reaches the outside through a proxy, set HTTPS_PROXY for the server, and NO_PROXY for hosts inside.',
        ],
        command: 'kubectl get networkpolicy --all-namespaces',
      },
    ),
    'server-does-not-trust': fail(
      `Infra’s server does not trust the certificate of {host}. ${words}`,
      'Add the certificate authority of {host} to the pod of Infra’s server.',
      {
        steps: [
          'Create a ConfigMap from the authority’s certificate: kubectl create configmap provider-ca --from-file=ca.pem',
          'Mount it into the pod, at /provider-ca',
          'Set SSL_CERT_DIR=/etc/ssl/certs:/provider-ca for the server, and restart it',
        ],
        value: 'SSL_CERT_DIR=/etc/ssl/certs:/provider-ca',
      },
    ),
    'server-sees-other-dates': fail(
      `To Infra’s server the certificate of {host} has expired or is not valid yet. ${words}`,
      'Check the clock of Infra’s server. If it is right, another machine answers there: a proxy, or an old replica.',
      { command: 'kubectl exec deploy/infra-server -- date -u' },
    ),
    'server-sees-other-name': fail(
      `To Infra’s server the certificate does not belong to {host}. ${words}`,
      'Check what {host} resolves to in Infra’s pod: another machine answers there, such as an ingress or a proxy.',
      { command: 'kubectl exec deploy/infra-server -- nslookup {host}' },
    ),
    'server-proxy-refuses': fail(
      `The proxy that Infra’s server uses blocks {host}. ${words}`,
      'Check HTTPS_PROXY and NO_PROXY of Infra’s pod, and allow {host} at the proxy.',
      { command: 'kubectl exec deploy/infra-server -- env' },
    ),
    'server-gets-status': fail(
      'To Infra’s server {host} answers with status {status}.',
      'Allow Infra’s server to read this address without a sign-in, a bot check or a limit.',
      { value: '{document}', owner: 'provider' },
    ),
    'server-gets-page': fail(
      `To Infra’s server {host} answers with a page instead of the document. ${words}`,
      'Exempt this address from the sign-in or the filter that answers instead of the provider.',
      { value: '{document}', owner: 'provider' },
    ),
    'server-command-failed': unknown(
      `The command did not run in Infra’s pod. ${words}`,
      'Replace the name and the namespace in the command with those of Infra’s server.',
      { command: 'kubectl get deploy --all-namespaces' },
    ),
    'server-output-unclear': unknown(
      'What Infra’s server printed is neither the document nor a known error. It begins with “{words}”.',
      'Copy everything that the command prints, errors included.',
      { command: 'curl -sS {document}' },
    ),
  },
  says: {
    'not-seen-from-here': 'If it does not, Infra says “invalid provider url” although everything works here.',
    'private-address': 'If it is not, Infra says “invalid provider url” although everything works here.',
    'server-command-failed': 'Why Infra says “invalid provider url” is still unknown.',
    'server-output-unclear': 'Why Infra says “invalid provider url” is still unknown.',
  },
  otherwise: 'Infra says “invalid provider url”, although everything works from this machine.',
  skip: ({ network, input }) =>
    isLoopbackHost(network.host) && input.configuration.serverSight === undefined
      ? 'The provider runs on this machine, for trying out; no Infra server could reach it.'
      : undefined,
  judge({ input, network, issuerSearch: { issuer, reachedBy } }) {
    const { url, allowHttp, serverSight } = input.configuration;
    const { host, addresses = [] } = network;
    const document = discoveryUrl(
      (reachedBy === 'typed-url' ? issuer : undefined) ?? infraIssuer(url, allowHttp),
    );
    const values = { host, document, addresses: addresses.slice(0, 4).join(', ') };
    if (serverSight) return fromThere(serverSight, issuer ?? infraIssuer(url, allowHttp), values);
    const isPrivate = addresses.length > 0 && addresses.every(isPrivateAddress);
    return { code: isPrivate ? 'private-address' : 'not-seen-from-here', values };
  },
});

const codes = {
  'name-not-found': 'server-cannot-resolve',
  refused: 'server-is-refused',
  'no-way': 'server-has-no-way',
  untrusted: 'server-does-not-trust',
  'certificate-dates': 'server-sees-other-dates',
  'certificate-name': 'server-sees-other-name',
  proxy: 'server-proxy-refuses',
  page: 'server-gets-page',
  command: 'server-command-failed',
  unclear: 'server-output-unclear',
} as const satisfies Readonly<Record<SightTrouble, string>>;

function fromThere(sight: ServerSight, issuer: string, values: { readonly host: string }) {
  switch (sight.is) {
    case 'document':
      return sight.issuer === issuer
        ? { code: 'server-gets-document' as const, values }
        : { code: 'server-sees-other-issuer' as const, values: { ...values, seen: sight.issuer, issuer } };
    case 'status':
      return { code: 'server-gets-status' as const, values: { ...values, status: sight.status } };
    default:
      return { code: codes[sight.is], values: { ...values, words: sight.words } };
  }
}
