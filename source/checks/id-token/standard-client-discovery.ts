import { defineCheck } from '../../core/check.ts';

export const standardClientDiscovery = defineCheck({
  id: 'standard-client-discovery',
  phase: 'id-token',
  title: 'Discovery by a standard client',
  cites: ['OpenID Connect Discovery 1.0, 4.2 and 4.3'],
  requirements: [],
  owner: 'provider',
  subject: { kind: 'document', from: 'document' },
  needs: ['discovery', 'tokens'],
  dependsOn: ['discovery-document', 'issuer-match'],
  saidBy: ['discovery-document'],
  outcomes: {
    takes: {
      verdict: 'pass',
      summary: 'A client that follows the standard to the letter takes the document.',
    },
    objects: {
      verdict: 'warn',
      summary: 'A client that follows the standard to the letter refuses the document: {message} ({reason}).',
      remedy: {
        say: 'Serve the document at the issuer’s own address, with status 200 and without a redirect.',
      },
    },
  },
  skip: ({ tokens }) =>
    tokens.standardDiscovery ? undefined : 'These facts do not hold what a standard client says of it.',
  judge({ discovery: { url: document }, tokens: { standardDiscovery: standard } }) {
    return standard?.ok === false
      ? { code: 'objects', values: { document, message: standard.message, reason: standard.code } }
      : { code: 'takes', values: { document } };
  },
});
