import { defineCheck } from '../../core/check.ts';
import { pass, warn } from '../../core/outcome.ts';

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
    none: pass('The document requires neither pushed nor signed authorization requests.'),
    'pushed-requests': warn(
      'The document says that authorization requests must be pushed first (PAR).',
      'Stop requiring pushed authorization requests for this client.',
      { subject: { kind: 'member', value: 'require_pushed_authorization_requests' } },
    ),
    'signed-requests': warn(
      'The document says that authorization requests must be signed.',
      'Stop requiring signed request objects for this client.',
      { subject: { kind: 'member', value: 'require_signed_request_object' } },
    ),
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
