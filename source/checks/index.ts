import type { AnyCheck } from '../core/check.ts';
import { clientAuthenticationMethods } from './client-authentication-methods.ts';
import { clock } from './clock.ts';
import { discoveryDocument } from './discovery-document.ts';
import { discoveryStability } from './discovery-stability.ts';
import { dns } from './dns.ts';
import { endpointHosts } from './endpoint-hosts.ts';
import { endpoints } from './endpoints.ts';
import { issuerMatch } from './issuer-match.ts';
import { keyAlgorithms } from './key-algorithms.ts';
import { keyIds } from './key-ids.ts';
import { keyStability } from './key-stability.ts';
import { keys } from './keys.ts';
import { laterChecks } from './later-phases.ts';
import { metadataDemands } from './metadata-demands.ts';
import { notALoginProvider } from './not-a-login-provider.ts';
import { providerKind } from './provider-kind.ts';
import { providerName } from './provider-name.ts';
import { publicSignUp } from './public-sign-up.ts';
import { reach } from './reach.ts';
import { responseTypes } from './response-types.ts';
import { scopes } from './scopes.ts';
import { signingAlgorithms } from './signing-algorithms.ts';
import { solvedDocument } from './solved-document.ts';
import { tls } from './tls.ts';
import { urlForm } from './url-form.ts';
import { userinfoEndpoint } from './userinfo-endpoint.ts';
import { vantage } from './vantage.ts';

/** Every check, in the order in which people read the results; a check stands behind those it comes `after`. */
export const checks: readonly AnyCheck[] = [
  providerName,
  urlForm,
  providerKind,
  dns,
  reach,
  tls,
  clock,
  vantage,
  discoveryDocument,
  issuerMatch,
  solvedDocument,
  discoveryStability,
  notALoginProvider,
  endpoints,
  endpointHosts,
  userinfoEndpoint,
  responseTypes,
  scopes,
  signingAlgorithms,
  clientAuthenticationMethods,
  metadataDemands,
  publicSignUp,
  keys,
  keyIds,
  keyStability,
  keyAlgorithms,
  ...laterChecks,
];
