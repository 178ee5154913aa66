import type { AnyCheck } from '../core/check.ts';
import { accessTokenLifetime } from '../relying-parties/infra/checks/access-token-lifetime.ts';
import { authorizeScopes } from '../relying-parties/infra/checks/authorize-scopes.ts';
import { emailVerified } from '../relying-parties/infra/checks/email-verified.ts';
import { grantedGroups } from '../relying-parties/infra/checks/granted-groups.ts';
import { groupNames } from '../relying-parties/infra/checks/group-names.ts';
import { groups } from '../relying-parties/infra/checks/groups.ts';
import { groupsByKind } from '../relying-parties/infra/checks/groups-by-kind.ts';
import { idTokenEmail } from '../relying-parties/infra/checks/id-token-email.ts';
import { infraAccessKey } from '../relying-parties/infra/checks/infra-access-key.ts';
import { infraClientCheck } from '../relying-parties/infra/checks/infra-client-check.ts';
import { infraDashboardOrigins } from '../relying-parties/infra/checks/infra-dashboard-origins.ts';
import { infraProviderNameTaken } from '../relying-parties/infra/checks/infra-provider-name-taken.ts';
import { infraServer } from '../relying-parties/infra/checks/infra-server.ts';
import { infraStoredProvider } from '../relying-parties/infra/checks/infra-stored-provider.ts';
import { infraUserName } from '../relying-parties/infra/checks/infra-user-name.ts';
import { infraVersionGroups } from '../relying-parties/infra/checks/infra-version-groups.ts';
import { infraVersionIdToken } from '../relying-parties/infra/checks/infra-version-id-token.ts';
import { infraVersionSigning } from '../relying-parties/infra/checks/infra-version-signing.ts';
import { pkceRequired } from '../relying-parties/infra/checks/pkce-required.ts';
import { redirectUriDashboard } from '../relying-parties/infra/checks/redirect-uri-dashboard.ts';
import { refresh } from '../relying-parties/infra/checks/refresh.ts';
import { refreshRotation } from '../relying-parties/infra/checks/refresh-rotation.ts';
import { refreshToken } from '../relying-parties/infra/checks/refresh-token.ts';
import { sessionForecast } from '../relying-parties/infra/checks/session-forecast.ts';
import { userinfoDecoding } from '../relying-parties/infra/checks/userinfo-decoding.ts';
import { userinfoIdentity } from '../relying-parties/infra/checks/userinfo-identity.ts';
import { clientAuthenticationMethod } from './credentials/client-authentication-method.ts';
import { clientCredentials } from './credentials/client-credentials.ts';
import { clientSecretForm } from './credentials/client-secret-form.ts';
import { tokenEndpoint } from './credentials/token-endpoint.ts';
import { accessTokenHash } from './id-token/access-token-hash.ts';
import { idToken } from './id-token/id-token.ts';
import { idTokenAlgorithm } from './id-token/id-token-algorithm.ts';
import { idTokenAudience } from './id-token/id-token-audience.ts';
import { idTokenIssuer } from './id-token/id-token-issuer.ts';
import { idTokenNonce } from './id-token/id-token-nonce.ts';
import { idTokenRequiredClaims } from './id-token/id-token-required-claims.ts';
import { idTokenSignature } from './id-token/id-token-signature.ts';
import { idTokenSubject } from './id-token/id-token-subject.ts';
import { idTokenTimes } from './id-token/id-token-times.ts';
import { standardClient } from './id-token/standard-client.ts';
import { standardClientDiscovery } from './id-token/standard-client-discovery.ts';
import { callbackIssuer } from './login/callback-issuer.ts';
import { codeBurning } from './login/code-burning.ts';
import { login } from './login/login.ts';
import { tokenResponse } from './login/token-response.ts';
import { authorizeDemands } from './registration/authorize-demands.ts';
import { authorizeEndpoint } from './registration/authorize-endpoint.ts';
import { authorizeRequest } from './registration/authorize-request.ts';
import { clientKnown } from './registration/client-known.ts';
import { redirectUriLocalhost } from './registration/redirect-uri-localhost.ts';
import { standardClientUserinfo } from './userinfo/standard-client-userinfo.ts';
import { userinfoAnswer } from './userinfo/userinfo-answer.ts';
import { userinfoSubject } from './userinfo/userinfo-subject.ts';

/** The checks from the client's credentials on, in the order of a run. */
export const laterChecks: readonly AnyCheck[] = [
  clientSecretForm,
  tokenEndpoint,
  clientCredentials,
  clientAuthenticationMethod,
  infraClientCheck,
  authorizeEndpoint,
  clientKnown,
  redirectUriLocalhost,
  redirectUriDashboard,
  authorizeScopes,
  pkceRequired,
  authorizeDemands,
  authorizeRequest,
  login,
  callbackIssuer,
  codeBurning,
  tokenResponse,
  idToken,
  idTokenAlgorithm,
  idTokenSignature,
  idTokenIssuer,
  idTokenAudience,
  idTokenRequiredClaims,
  idTokenTimes,
  idTokenNonce,
  idTokenSubject,
  idTokenEmail,
  emailVerified,
  accessTokenHash,
  standardClient,
  standardClientDiscovery,
  userinfoAnswer,
  userinfoDecoding,
  userinfoIdentity,
  userinfoSubject,
  standardClientUserinfo,
  groups,
  groupNames,
  groupsByKind,
  grantedGroups,
  refreshToken,
  refresh,
  refreshRotation,
  accessTokenLifetime,
  sessionForecast,
  infraServer,
  infraVersionSigning,
  infraVersionIdToken,
  infraVersionGroups,
  infraAccessKey,
  infraProviderNameTaken,
  infraStoredProvider,
  infraDashboardOrigins,
  infraUserName,
];
