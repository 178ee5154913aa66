import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';

/** The document of the issuer found, if the URL as typed led elsewhere or nowhere. */
export const solvedDocument = defineCheck({
  id: 'solved-document',
  phase: 'discovery',
  title: 'Document of the issuer that was found',
  cites: ['OpenID Connect Discovery 1.0, 4.2', 'coreos/go-oidc: oidc/oidc.go (NewProvider)'],
  requirements: ['INF-09'],
  subject: { kind: 'document', from: 'document' },
  needs: ['typedUrlDiscovery', 'discovery'],
  dependsOn: ['url-form', 'dns', 'reach', 'tls', 'discovery-document'],
  // Trouble with the URL as typed must not hide the state of the issuer that may be meant.
  standsAlone: ({ discovery }) => discovery.reachedBy === 'guess',
  outcomes: {
    readable: pass('The document at {document} can be read.'),
    guessed: unknown(
      'The document of {issuer} can be read. The URL as typed did not lead there, so nothing about the client was sent there; what follows is about that document.',
      'If that is your provider, check again with this URL.',
      { value: '{issuer}', owner: 'relying-party' },
    ),
    unreadable: fail(
      '{relyingParty} cannot read the document at {document}: {goError}.',
      'Configure the provider to send the document as plain JSON, with each member of its standard type.',
    ),
  },
  skip: ({ typedUrlDiscovery, discovery }) =>
    discovery.url === typedUrlDiscovery.requested ? 'It is the same document.' : undefined,
  judge({ discovery }) {
    const { relyingParty, reachedBy } = discovery;
    const issuer = followedMetadata(discovery).issuer ?? discovery.url;
    const values = { document: discovery.url, issuer };
    if (!relyingParty.readable)
      return { code: 'unreadable', values: { ...values, goError: relyingParty.error } };
    return { code: reachedBy === 'guess' ? 'guessed' : 'readable', values };
  },
});
