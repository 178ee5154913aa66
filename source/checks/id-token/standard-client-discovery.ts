import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';

export const standardClientDiscovery = defineCheck({
  id: 'standard-client-discovery',
  phase: 'id-token',
  title: 'Discovery with a standard client',
  cites: ['OpenID Connect Discovery 1.0, 4.2 and 4.3'],
  subject: { kind: 'document', from: 'document' },
  needs: ['discovery', 'tokens'],
  dependsOn: ['discovery-document', 'issuer-match', 'login'],
  causedBy: ['callback-issuer'],
  saidBy: ['discovery-document'],
  outcomes: {
    takes: pass('A strictly standard client accepts the document.'),
    'redirect-not-followed': pass(
      'A client that follows no redirects must be given the document’s final address, {document}.',
    ),
    objects: warn(
      'A strictly standard client refuses the document: {message} ({reason}).',
      'Serve the document at the issuer’s own address, with status 200.',
    ),
  },
  skip: ({ tokens }) =>
    tokens.standardDiscovery ? undefined : 'These facts do not include a standard client’s verdict.',
  judge({ discovery: { url, answer }, tokens: { standardDiscovery: standard } }) {
    if (standard?.ok !== false) return { code: 'takes', values: { document: url } };
    // Relying parties follow the redirect; that this client does not is not the provider's fault.
    if (answer.redirects.length > 0)
      return { code: 'redirect-not-followed', values: { document: answer.url } };
    return { code: 'objects', values: { document: url, message: standard.message, reason: standard.code } };
  },
});
