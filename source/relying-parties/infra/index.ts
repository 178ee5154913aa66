import type { RelyingParty } from '../relying-party.ts';
import { infraChecks } from './checks/index.ts';
import { consequences } from './consequences/index.ts';
import { infraIssuer } from './issuer/infra-issuer.ts';
import { typedDocuments } from './issuer/issuer-candidates.ts';
import { loginReport } from './people/login-report.ts';
import { redirectUris } from './request/redirect-uris.ts';
import { infraScopes } from './request/scopes.ts';
import { runValues } from './run-values.ts';
import { planFor } from './server/infra-plan.ts';

export const infra: RelyingParty = {
  id: 'infra',
  label: 'Infra',
  version: '0.21.0',
  typedUrl: { issuer: infraIssuer, documents: typedDocuments },
  request: { redirectUris, scopes: infraScopes, pkce: 'never', nonce: false },
  consequences,
  checks: infraChecks,
  runValues,
  admits: loginReport,
  plan: planFor,
};
