import type { AnyCheck } from '../core/check.ts';
import { accessTokenHash } from './access-token-hash.ts';
import { accessTokenLifetime } from './access-token-lifetime.ts';
import { authorizeDemands } from './authorize-demands.ts';
import { authorizeEndpoint } from './authorize-endpoint.ts';
import { authorizeRequest } from './authorize-request.ts';
import { authorizeScopes } from './authorize-scopes.ts';
import { callbackIssuer } from './callback-issuer.ts';
import { clientAuthenticationMethod } from './client-authentication-method.ts';
import { clientCredentials } from './client-credentials.ts';
import { clientKnown } from './client-known.ts';
import { clientSecretForm } from './client-secret-form.ts';
import { codeBurning } from './code-burning.ts';
import { emailVerified } from './email-verified.ts';
import { grantedGroups } from './granted-groups.ts';
import { groupNames } from './group-names.ts';
import { groups } from './groups.ts';
import { groupsByKind } from './groups-by-kind.ts';
import { idToken } from './id-token.ts';
import { idTokenAlgorithm } from './id-token-algorithm.ts';
import { idTokenAudience } from './id-token-audience.ts';
import { idTokenEmail } from './id-token-email.ts';
import { idTokenIssuer } from './id-token-issuer.ts';
import { idTokenNonce } from './id-token-nonce.ts';
import { idTokenRequiredClaims } from './id-token-required-claims.ts';
import { idTokenSignature } from './id-token-signature.ts';
import { idTokenSubject } from './id-token-subject.ts';
import { idTokenTimes } from './id-token-times.ts';
import { infraAccessKey } from './infra-access-key.ts';
import { infraClientCheck } from './infra-client-check.ts';
import { infraDashboardOrigins } from './infra-dashboard-origins.ts';
import { infraProviderNameTaken } from './infra-provider-name-taken.ts';
import { infraServer } from './infra-server.ts';
import { infraStoredProvider } from './infra-stored-provider.ts';
import { infraUserName } from './infra-user-name.ts';
import { infraVersionGroups } from './infra-version-groups.ts';
import { infraVersionIdToken } from './infra-version-id-token.ts';
import { infraVersionSigning } from './infra-version-signing.ts';
import { login } from './login.ts';
import { pkceRequired } from './pkce-required.ts';
import { redirectUriDashboard } from './redirect-uri-dashboard.ts';
import { redirectUriLocalhost } from './redirect-uri-localhost.ts';
import { refresh } from './refresh.ts';
import { refreshRotation } from './refresh-rotation.ts';
import { refreshToken } from './refresh-token.ts';
import { sessionForecast } from './session-forecast.ts';
import { standardClient } from './standard-client.ts';
import { standardClientDiscovery } from './standard-client-discovery.ts';
import { standardClientUserinfo } from './standard-client-userinfo.ts';
import { tokenEndpoint } from './token-endpoint.ts';
import { tokenResponse } from './token-response.ts';
import { userinfoAnswer } from './userinfo-answer.ts';
import { userinfoDecoding } from './userinfo-decoding.ts';
import { userinfoIdentity } from './userinfo-identity.ts';
import { userinfoSubject } from './userinfo-subject.ts';

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
