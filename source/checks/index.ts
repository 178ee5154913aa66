import type { AnyCheck } from '../core/checks/check.ts';
import { clientAuthenticationMethod } from './credentials/client-authentication-method.ts';
import { clientCredentials } from './credentials/client-credentials.ts';
import { clientSecretForm } from './credentials/client-secret-form.ts';
import { tokenEndpoint } from './credentials/token-endpoint.ts';
import { clientAuthenticationMethods } from './discovery/client-authentication-methods.ts';
import { discoveryDocument } from './discovery/discovery-document.ts';
import { discoveryStability } from './discovery/discovery-stability.ts';
import { endpointHosts } from './discovery/endpoint-hosts.ts';
import { endpoints } from './discovery/endpoints.ts';
import { issuerMatch } from './discovery/issuer-match.ts';
import { metadataDemands } from './discovery/metadata-demands.ts';
import { notALoginProvider } from './discovery/not-a-login-provider.ts';
import { publicSignUp } from './discovery/public-sign-up.ts';
import { responseTypes } from './discovery/response-types.ts';
import { signingAlgorithms } from './discovery/signing-algorithms.ts';
import { solvedDocument } from './discovery/solved-document.ts';
import { userinfoEndpoint } from './discovery/userinfo-endpoint.ts';
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
import { keyAlgorithms } from './keys/key-algorithms.ts';
import { keyIds } from './keys/key-ids.ts';
import { keyStability } from './keys/key-stability.ts';
import { keys } from './keys/keys.ts';
import { callbackIssuer } from './login/callback-issuer.ts';
import { codeBurning } from './login/code-burning.ts';
import { login } from './login/login.ts';
import { tokenResponse } from './login/token-response.ts';
import { clock } from './network/clock.ts';
import { dns } from './network/dns.ts';
import { reach } from './network/reach.ts';
import { tls } from './network/tls.ts';
import { authorizeDemands } from './registration/authorize-demands.ts';
import { authorizeEndpoint } from './registration/authorize-endpoint.ts';
import { authorizeRequest } from './registration/authorize-request.ts';
import { clientKnown } from './registration/client-known.ts';
import { redirectUriLocalhost } from './registration/redirect-uri-localhost.ts';
import { relyingPartyRedirectUris } from './registration/relying-party-redirect-uris.ts';
import { relyingPartyScopes } from './registration/relying-party-scopes.ts';
import { standardClientUserinfo } from './userinfo/standard-client-userinfo.ts';
import { userinfoAnswer } from './userinfo/userinfo-answer.ts';
import { userinfoSubject } from './userinfo/userinfo-subject.ts';

/** The checks of the provider itself, in reading order; each comes after those it depends on. */
export const checks: readonly AnyCheck[] = [
  // network
  dns,
  reach,
  tls,
  clock,
  // discovery
  discoveryDocument,
  issuerMatch,
  solvedDocument,
  discoveryStability,
  notALoginProvider,
  endpoints,
  endpointHosts,
  userinfoEndpoint,
  responseTypes,
  signingAlgorithms,
  clientAuthenticationMethods,
  metadataDemands,
  publicSignUp,
  // keys
  keys,
  keyIds,
  keyStability,
  keyAlgorithms,
  // credentials
  clientSecretForm,
  tokenEndpoint,
  clientCredentials,
  clientAuthenticationMethod,
  // registration
  authorizeEndpoint,
  clientKnown,
  redirectUriLocalhost,
  authorizeDemands,
  authorizeRequest,
  relyingPartyRedirectUris,
  relyingPartyScopes,
  // login
  login,
  callbackIssuer,
  codeBurning,
  tokenResponse,
  // id-token
  idToken,
  idTokenAlgorithm,
  idTokenIssuer,
  idTokenSignature,
  idTokenAudience,
  idTokenRequiredClaims,
  idTokenTimes,
  idTokenNonce,
  idTokenSubject,
  accessTokenHash,
  standardClient,
  standardClientDiscovery,
  // userinfo
  userinfoAnswer,
  userinfoSubject,
  standardClientUserinfo,
];
