import { defineCheck } from '../core/check.ts';

/** The document of the issuer that was found, where the URL as typed led elsewhere or nowhere. */
export const solvedDocument = defineCheck({
  id: 'solved-document',
  phase: 'discovery',
  title: 'Document of the issuer that was found',
  why: 'With the right URL, this is the document that Infra would fetch.',
  cites: ['OpenID Connect Discovery 1.0, 4.2', 'coreos/go-oidc: oidc/oidc.go (NewProvider)'],
  rows: ['INF-09'],
  owner: 'provider',
  subject: { kind: 'document', from: 'document' },
  needs: ['infraDiscovery', 'discovery'],
  after: ['url-form', 'dns', 'reach', 'tls', 'discovery-document'],
  outcomes: {
    readable: { verdict: 'pass', summary: 'The document at {document} can be read.' },
    unreadable: {
      verdict: 'fail',
      summary: 'The document at {document} is not such that Infra could read it: {goError}.',
      infra: 'Infra says “invalid provider url”, with the right URL too.',
      remedy: {
        say: 'Let the provider send the document as plain JSON, each member of the type that the standard gives it.',
      },
    },
  },
  skip: ({ infraDiscovery, discovery }) =>
    discovery.url === infraDiscovery.requested ? 'It is the document that was just judged.' : undefined,
  judge({ discovery }) {
    const { relyingParty } = discovery;
    const values = { document: discovery.url };
    return relyingParty.readable
      ? { code: 'readable', values }
      : { code: 'unreadable', values: { ...values, goError: relyingParty.error } };
  },
});
