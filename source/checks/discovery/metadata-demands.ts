import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';

export const metadataDemands = defineCheck({
  id: 'metadata-demands',
  phase: 'discovery',
  title: 'Demands in the document',
  cites: ['RFC 9126, 5', 'RFC 9101, 10.5', 'Infra: ui/components/providers.js'],
  requirements: ['INF-18'],
  needs: ['discovery'],
  optionalFacts: ['login', 'tokens'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    none: pass('The document requires neither pushed nor signed authorization requests.'),
    'proven-by-login': pass(
      'The document demands pushed or signed authorization requests; the test login worked with a plain one.',
    ),
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
  judge({ discovery }, _, { login, tokens } = {}) {
    const metadata = discovery.specification;
    const demands = [
      ...(metadata.requirePushedAuthorizationRequests ? [{ code: 'pushed-requests' } as const] : []),
      ...(metadata.requireSignedRequestObject ? [{ code: 'signed-requests' } as const] : []),
    ];
    if (demands.length === 0) return { code: 'none' };
    return loginCompleted({ login, tokens }) ? { code: 'proven-by-login' } : demands;
  },
});
