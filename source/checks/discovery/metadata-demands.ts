import { defineCheck } from '../../core/check.ts';

export const metadataDemands = defineCheck({
  id: 'metadata-demands',
  phase: 'discovery',
  title: 'Demands in the document',
  cites: ['RFC 9126, 5', 'RFC 9101, 10.5', 'Infra: ui/components/providers.js'],
  requirements: ['INF-18'],
  owner: 'provider',
  needs: ['discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    none: {
      verdict: 'pass',
      summary: 'The document requires neither pushed nor signed authorization requests.',
    },
    'pushed-requests': {
      verdict: 'warn',
      subject: { kind: 'member', value: 'require_pushed_authorization_requests' },
      summary: 'The document says that authorization requests must be pushed first (PAR).',
      remedy: { say: 'Stop requiring pushed authorization requests for this client.' },
    },
    'signed-requests': {
      verdict: 'warn',
      subject: { kind: 'member', value: 'require_signed_request_object' },
      summary: 'The document says that authorization requests must be signed.',
      remedy: { say: 'Stop requiring signed request objects for this client.' },
    },
  },
  judge({ discovery }) {
    const metadata = discovery.specification;
    const demands = [
      ...(metadata.requirePushedAuthorizationRequests ? [{ code: 'pushed-requests' } as const] : []),
      ...(metadata.requireSignedRequestObject ? [{ code: 'signed-requests' } as const] : []),
    ];
    return demands.length > 0 ? demands : { code: 'none' };
  },
});
