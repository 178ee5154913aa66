import { trimGoSpace } from '../../go/strings/trim-space.ts';
import type { RelyingPartyRules } from '../relying-party.ts';
import { infraIssuer } from './issuer/infra-issuer.ts';
import { issuerCandidates, typedDocuments } from './issuer/issuer-candidates.ts';
import { isOfferable } from './issuer/offerable-issuer.ts';
import { label } from './label.ts';
import { loginReport } from './people/login-report.ts';
import { authorizeParameters } from './request/authorize-request.ts';
import { redirectUris } from './request/redirect-uris.ts';
import { advertisedScopes, infraScopes } from './request/scopes.ts';
import { runValues } from './run-values.ts';
import { planFor } from './server/infra-plan.ts';

export { cleanUrl } from './issuer/clean-url.ts';
export { infraUserName } from './people/id-token-email.ts';
export { type InfraGroups, infraTakes } from './people/infra-takes.ts';
export { dashboardOrigin } from './request/redirect-uris.ts';
export { type ApiRefusal, readRefusal, refusalOfFailure } from './server/api-refusal.ts';
export { type ApiTrouble, type SeenHere, troubleCalled, troubleOf } from './server/api-trouble.ts';
export {
  type Connection,
  differences,
  type GroupRights,
  type ProviderLoss,
  planConnection,
  type StoredProvider,
  type WishedProvider,
} from './server/connection.ts';
export { providerNameFault, providerNameRule } from './server/provider-name.ts';
export { readServerOutput } from './server/server-output.ts';
export { whyKeyUnused } from './server/why-key-unused.ts';

export const infraRules: RelyingPartyRules = {
  id: 'infra',
  label,
  version: '0.21.0',
  typedUrl: { issuer: infraIssuer, documents: typedDocuments, candidates: issuerCandidates, isOfferable },
  request: {
    redirectUris,
    scopes: infraScopes,
    advertisedScopes,
    parameters: authorizeParameters,
    // Infra: ui/components/providers.js
    stateLength: 10,
    // Infra: internal/server/routes.go, trimWhitespace
    clientSecret: trimGoSpace,
    pkce: 'never',
    nonce: false,
  },
  runValues,
  admits: loginReport,
  plan: planFor,
};
